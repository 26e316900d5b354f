import { describe, expect, test } from '@jest/globals';
import { CONTEXT, deployment, type Files, metadata, scanFiles, USER } from './charts-support.js';
import type { Finding } from '../src/findings/finding.js';

/*
 * Whatever way a value takes through a chart: changing the very place that a finding names makes
 * the finding go away, and nothing else comes in its stead.
 */

const A = 'web/templates/a.yaml';
const VALUES = 'web/values.yaml';
const dependency =
  'dependencies:\n  - name: sub\n    version: 1.x\n    alias: other\n    repository: ""\n';

/** A chart with a template and values, and other files. */
function chart(template: string, values: string, more: Files = {}): Files {
  return { 'web/Chart.yaml': metadata('web'), [VALUES]: values, [A]: template, ...more };
}

const direct = 'user: 0\n';
const nested = 'app:\n  securityContext:\n    runAsUser: 0\n    runAsGroup: 5\n';
const helper = (body: string): Files => ({
  'web/templates/_h.tpl': `{{ define "h" }}${body}{{ end }}`,
});
const of = (expression: string) => deployment('a', `runAsUser: {{ ${expression} }}`);
const context = (expression: string) =>
  deployment('a', `{{- ${expression} | nindent 12 }}`).replaceAll('$nl', '\n');

const cases: readonly (readonly [string, Files])[] = [
  ['a value', chart(deployment('a', USER), direct)],
  ['a value in hexadecimal', chart(deployment('a', USER), 'user: 0x0\n')],
  ['a pipeline', chart(of('.Values.user | int | toString'), direct)],
  ['printf', chart(of('printf "%v" .Values.user'), direct)],
  ['default', chart(of('.Values.user | default 0'), direct)],
  ['default of another value', chart(of('.Values.none | default .Values.user'), direct)],
  ['coalesce', chart(of('coalesce .Values.none .Values.user'), 'none:\nuser: "0"\n')],
  ['ternary', chart(of('ternary .Values.user 5 true'), direct)],
  ['a variable', chart(`{{ $u := .Values.user }}${of('$u')}`, direct)],
  ['index', chart(of('index .Values "user"'), direct)],
  ['get and dict', chart(of('get (dict "u" .Values.user) "u"'), direct)],
  ['a string', chart(of('.Values.user'), 'user: "0"\n')],
  ['a condition', chart(of('if true }}{{ .Values.user }}{{ end'), direct)],
  ['toYaml', chart(context('toYaml .Values.app.securityContext'), nested)],
  ['toYaml of an anchor', chart(context('toYaml .Values.c'), 'b: &b\n  runAsUser: 0\nc: *b\n')],
  ['a merge key', chart(context('toYaml .Values.c'), 'b: &b\n  runAsUser: 0\nc:\n  <<: *b\n')],
  [
    'toJson',
    chart(
      deployment(
        'a',
        '{{ toJson .Values.app.securityContext | fromJson | toYaml | nindent 12 }}',
      ).replace('            {{', '            {{-'),
      nested,
    ),
  ],
  ['omit', chart(context('omit .Values.app.securityContext "runAsGroup" | toYaml'), nested)],
  ['merge', chart(context('merge (dict "a" 1) .Values.app.securityContext | toYaml'), nested)],
  [
    'with',
    chart(
      context('with .Values.app }}{{ toYaml .securityContext | nindent 12 }}{{ end }}{{ print ""'),
      nested,
    ),
  ],
  [
    'include',
    chart(context('include "h" .'), nested, helper('{{ toYaml .Values.app.securityContext }}')),
  ],
  [
    'include with a dict',
    chart(
      context('include "h" (dict "c" .Values.app)'),
      nested,
      helper('{{ toYaml .c.securityContext }}'),
    ),
  ],
  ['template', chart(of('template "h" .'), direct, helper('{{ .Values.user }}'))],
  ['tpl', chart(of('tpl "{{ .Values.user }}" .'), direct)],
  ['tpl of a value', chart(context('tpl .Values.raw .'), 'raw: |\n  runAsUser: 0\n')],
  ['tpl of a context', chart(context('tpl (toYaml .Values.app.securityContext) .'), nested)],
  ['a text', chart(context('.Values.raw'), 'raw: |\n  a: b\n  runAsUser: 0\n')],
  [
    'range',
    chart(
      `{{ range $name, $app := .Values.apps }}\n---\n${deployment('{{ $name }}', 'runAsUser: {{ $app.user }}')}{{ end }}`,
      'apps:\n  one: { user: 0 }\n  two: { user: 0 }\n  three: { user: 7 }\n',
    ),
  ],
  [
    'global',
    chart(deployment('a', 'runAsUser: {{ .Values.global.user }}'), 'global:\n  user: 0\n'),
  ],
  [
    'two workloads',
    chart(deployment('a', USER), direct, { 'web/templates/b.yaml': deployment('b', USER) }),
  ],
  [
    'an overlay',
    chart(deployment('a', USER), 'user: 5\n', { 'web/values-prod.yaml': 'user: 0\n' }),
  ],
  [
    'defaults under an overlay',
    chart(deployment('a', USER), direct, { 'web/values-prod.yaml': 'user: 0\n' }),
  ],
  [
    "a dependency's values, and the parent's over them",
    {
      ...chart('', 'other:\n  user: 0\n', {
        'web/charts/sub/Chart.yaml': metadata('sub'),
        'web/charts/sub/values.yaml': `user: 1\n${ROOT()}`,
        'web/charts/sub/templates/a.yaml': deployment('a', USER),
        'web/charts/sub/templates/b.yaml': deployment('b', CONTEXT),
      }),
      'web/Chart.yaml': metadata('web', dependency),
    },
  ],
];

function ROOT(): string {
  return 'securityContext:\n  runAsUser: 0\n';
}

/** The files with 1000 in place of the 0 that a finding names. */
function mended(files: Files, { at }: Finding): Files {
  const text = String(files[at.file]);
  const lines = text.split('\n');
  const index = at.start.line - 1;
  const line = lines[index] ?? '';
  const before = line.slice(0, at.start.column - 1);
  const named = line.slice(at.start.column - 1);
  expect(named).toMatch(/^(?:"?0|runAsUser: 0)/);
  lines[index] = before + named.replace(/0x0|0/, '1000');
  return { ...files, [at.file]: lines.join('\n') };
}

describe('changing what a finding names makes it go away', () => {
  test.each(cases)('%s', async (_, files) => {
    const { findings } = await scanFiles(files);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(finding.at.file).toMatch(/values/);
      const after = await scanFiles(mended(files, finding));
      const left = findings.filter((each) => each !== finding);
      expect(after.findings.map((each) => each.fingerprint)).toEqual(
        left.map((each) => each.fingerprint),
      );
      expect(after.problems).toEqual([]);
    }
  });
});
