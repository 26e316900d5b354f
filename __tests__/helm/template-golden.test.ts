import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import {
  bool,
  int,
  mapOf,
  object,
  string,
  TemplateSet,
  type Value,
} from '../../src/helm/template/index.js';
import { tableOf } from '../../src/helm/values.js';
import { FileSource } from '../../src/source/source.js';
import { parseYaml } from '../../src/source/yaml.js';

// Each line of expected.jsonl is a template and what Helm 3.19.0's own engine makes of it, measured
// with the values and partials beside it; null where Helm refuses. The templates are ours.
const folder = new URL('template-golden/', import.meta.url);
const read = (name: string): string => readFileSync(fileURLToPath(new URL(name, folder)), 'utf8');

const values = read('values.yaml');
const partials = read('partials.tpl');

/** A fresh dot: `set` and `merge` change it. */
function dot(): Value {
  const table = tableOf(parseYaml(new FileSource('values.yaml', values))[0]?.root);
  return mapOf({
    Values: { ...table, type: 'chartutil.Values' },
    Release: mapOf({
      Name: string('rel'),
      Namespace: string('ns'),
      IsInstall: bool(true),
      IsUpgrade: bool(false),
      Revision: int(1),
      Service: string('Helm'),
    }),
    Chart: object({
      type: 'chart.Metadata',
      fields: { Name: string('x'), Version: string('1.2.3'), AppVersion: string('4.5') },
    }),
    Template: mapOf({ Name: string('x/templates/t.yaml'), BasePath: string('x/templates') }),
  });
}

function render(template: string): string | null {
  const set = new TemplateSet();
  if (set.add('x/templates/t.yaml', new FileSource('t.yaml', template)) !== undefined) return null;
  set.add('x/templates/_p.tpl', new FileSource('_p.tpl', partials));
  const outcome = set.render('x/templates/t.yaml', dot());
  return outcome.kind === 'rendered' ? outcome.source.text : null;
}

describe('templates render as in Helm', () => {
  const cases = read('expected.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as [string, string | null]);

  test.each(cases)('%s', (template, expected) => {
    expect(render(template)).toBe(expected);
  });
});
