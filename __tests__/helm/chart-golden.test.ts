import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { renderChart } from '../../src/helm/index.js';
import { FileSource } from '../../src/source/source.js';
import { parseYaml } from '../../src/source/yaml.js';
import { charts, expected, filesIn, load, overlay, plain, said } from './chart-support.js';

// Each chart in fixtures/charts with its defaults and each values file in its `ci/`, against what
// `helm template` of Helm 3.21.4 made of them (with `--kube-version 1.33.0`).
const cases = readdirSync(expected).flatMap((chart) =>
  readdirSync(join(expected, chart)).map((file): [string, string] => [
    chart,
    file.replace('.yaml', ''),
  ]),
);

test.each(cases)('%s with %s renders as in Helm', async (name, combination) => {
  const files = filesIn(join(charts, name));
  const chart = await load({ folder: name, files });
  const values = files.get(`ci/${combination}-values.yaml`);
  const rendered = renderChart(chart, {
    kubernetesVersion: '1.33.0',
    layers: values === undefined ? [] : [overlay(new TextDecoder().decode(values))],
  });
  const ours = rendered.manifests.flatMap((manifest) => {
    const { root } = manifest.read();
    return root === undefined || manifest.isCrd
      ? []
      : [{ template: manifest.template, is: plain(root) }];
  });
  expect(rendered.problems.map(said)).toEqual([]);
  expect(sorted(ours)).toEqual(sorted(helmsOwn(join(expected, name, `${combination}.yaml`))));
});

interface Seen {
  readonly template: string;
  readonly is: unknown;
}

function helmsOwn(path: string): readonly Seen[] {
  const text = readFileSync(path, 'utf8');
  return text.split(/^---\n# Source: /m).flatMap((each) => {
    const [template = '', ...lines] = each.split('\n');
    const root = parseYaml(new FileSource(path, lines.join('\n')))[0]?.root;
    return root === undefined ? [] : [{ template, is: plain(root) }];
  });
}

function sorted(documents: readonly Seen[]): readonly string[] {
  return documents.map((each) => `${each.template} ${canonical(each.is)}`).sort();
}

/** JSON with its keys in order: Go's maps have none. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`,
  );
  return `{${members.sort().join(',')}}`;
}
