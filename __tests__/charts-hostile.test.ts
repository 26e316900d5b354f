import { expect, test } from '@jest/globals';
import {
  CONTEXT,
  deployment,
  type Files,
  metadata,
  scanFiles,
  shown,
  tgz,
} from './charts-support.js';

/* Charts with bad intentions: each is bounded and told of, and the rest of the scan is unharmed. */

const GOOD: Files = {
  'good/Chart.yaml': metadata('good'),
  'good/values.yaml': 'securityContext:\n  runAsUser: 0\n',
  'good/templates/a.yaml': deployment('a', CONTEXT),
};
const FOUND = 'notice good/values.yaml:2 < good/templates/a.yaml:12';

test.each([
  ['endless recursion', '{{ define "x" }}{{ include "x" . }}{{ end }}{{ include "x" . }}'],
  ['a range over a huge number', '{{ range 1000000000 }}{{ range 1000000000 }}{{ end }}{{ end }}'],
  ['a huge list', '{{ range until 1000000000 }}a: b{{ end }}'],
  ['tpl in tpl', '{{ $s := "{{ tpl .s . }}{{ tpl .s . }}" }}{{ tpl $s (dict "s" $s) }}'],
  ['a huge repetition', '{{ repeat 1000000000 "abc" }}'],
  [
    'a string that doubles',
    '{{ $s := "a" }}{{ range until 100 }}{{ $s = printf "%s%s" $s $s }}{{ end }}',
  ],
  ['a huge output', '{{ range until 900000 }}{{ repeat 100 "a: b\\n" }}{{ end }}'],
])('%s is a problem of its template', async (_, template) => {
  const report = await scanFiles({
    ...GOOD,
    'bad/Chart.yaml': metadata('bad'),
    'bad/templates/bad.yaml': template,
    'bad/templates/also.yaml': deployment('also', 'runAsUser: 0'),
  });
  expect(shown(report)).toEqual(['notice bad/templates/also.yaml:12', FOUND]);
  expect(report.problems).toMatchObject([
    {
      file: 'bad/templates/bad.yaml',
      code: 'helm-chart-limit',
      at: { start: { line: 1 } },
      inScope: true,
    },
  ]);
  expect(report.charts).toMatchObject([{ rendered: 'partly' }, { rendered: 'fully' }]);
});

test.each([
  ['leads out', [{ name: 'sub/../../../etc/Chart.yaml', text: metadata('sub') }]],
  ['is absolute', [{ name: '/etc/Chart.yaml', text: metadata('sub') }]],
  ['is a link', [{ name: 'sub/Chart.yaml', linkTo: '/etc/passwd' }]],
])('a package whose path %s is a problem', async (_, entries) => {
  const report = await scanFiles({
    ...GOOD,
    'bad/Chart.yaml': metadata('bad'),
    'bad/charts/sub.tgz': await tgz(entries),
    'bad/templates/also.yaml': deployment('also', 'runAsUser: 0'),
  });
  expect(shown(report)).toEqual(['notice bad/templates/also.yaml:12', FOUND]);
  expect(report.problems.length).toBeGreaterThan(0);
  expect(report.problems[0]).toMatchObject({ code: 'helm-archive' });
});

test('an invalid package, or a decompression bomb, is a problem', async () => {
  const bomb = await tgz([{ name: 'sub/values.yaml', text: 'a'.repeat(100 * 1024 * 1024) }]);
  for (const archive of [bomb, new Uint8Array([31, 139, 8, 0, 1, 2, 3])]) {
    const report = await scanFiles({
      ...GOOD,
      'bad/Chart.yaml': metadata('bad'),
      'bad/charts/sub.tgz': archive,
    });
    expect(shown(report)).toEqual([FOUND]);
    expect(report.problems).toMatchObject([{ code: 'helm-archive' }]);
  }
});

test('10,000 templates are read up to a limit, or all of them', async () => {
  const templates = Array.from({ length: 10_000 }, (_, index) => [
    `bad/templates/t${String(index)}.yaml`,
    index % 2 === 0 ? '{{ noSuchFunction }}' : 'a: {{ .Release.Name }}',
  ]);
  const report = await scanFiles({
    ...GOOD,
    'bad/Chart.yaml': metadata('bad'),
    ...Object.fromEntries(templates),
  });
  expect(shown(report)).toEqual([FOUND]);
  expect(report.problems.length).toBeGreaterThan(0);
  expect(report.charts[0]).toMatchObject({ rendered: 'partly' });
});
