import { describe, expect, test } from '@jest/globals';
import { places, scanTexts } from './support.js';

/*
 * A template that cannot be rendered is looked at as it stands: what is there whatever the values
 * is judged, and nothing else.
 */

const CHART = 'apiVersion: v2\nname: web\nversion: 1.0.0\n';

/** A pod whose template fails; `body` stands in its specification. */
function pod(body: string): Record<string, string> {
  const lines = body.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
  return {
    'web/Chart.yaml': CHART,
    'web/values.yaml': 'user: 1000\n',
    'web/templates/pod.yaml': `{{ noSuchFunction }}
apiVersion: v1
kind: Pod
metadata:
  name: {{ .Release.Name }}-web
spec:
${lines.join('\n')}
`,
  };
}

const ROOT = `containers:
  - name: main
    image: "{{ .Values.image }}:1"
    securityContext:
      runAsUser: 0
`;

/** There the policy of AKS Engine on third-party software, such as Helm, is silent. */
const ON_AKS = { platform: 'aks' };

test('what does not depend on values is judged at its line', async () => {
  const report = await scanTexts(pod(ROOT), ON_AKS);
  expect(places(report)).toEqual(['web/templates/pod.yaml:11:20 pod/runs-as-root']);
  expect(report.findings[0]).toMatchObject({
    severity: 'notice',
    excerpt: { text: '        runAsUser: 0' },
  });
  expect(report.workloads).toMatchObject([{ user: 'root', chart: 'web', name: null }]);
  expect(report.charts).toMatchObject([{ rendered: 'not' }]);
});

describe('nothing is said of', () => {
  test.each([
    ['a condition', `{{- if .Values.root }}\n${ROOT}{{- end }}\n`],
    ['a definition', `{{- define "x" }}\n${ROOT}{{- end }}\n`],
    [
      'a list',
      `containers:\n{{- range .Values.all }}\n${ROOT.replace('containers:\n', '')}{{- end }}`,
    ],
    ['a user that an action writes', ROOT.replace('0', '{{ .Values.user }}')],
    ['a user that a condition writes', ROOT.replace('0', '{{ if .Values.root }}0{{ end }}')],
    ['a user that is only begun', ROOT.replace('0', '0{{ .Values.rest }}')],
    ['a context that is written further', `${ROOT}      {{- toYaml .Values.more | nindent 8 }}`],
    [
      'a context that is written further under a condition',
      `${ROOT}      {{- if .Values.strict }}\n      runAsNonRoot: true\n      {{- end }}`,
    ],
    [
      'a pod whose context comes from values',
      `securityContext:\n  {{- toYaml .Values.podSecurityContext | nindent 4 }}\n${ROOT}`,
    ],
    [
      'a pod whose context stands under a condition',
      `{{- with .Values.podSecurityContext }}\nsecurityContext:\n  {{- toYaml . | nindent 4 }}\n{{- end }}\n${ROOT}`,
    ],
    ['a pod that is written further', `{{- include "pod" . | nindent 2 }}\n${ROOT}`],
    ['a pod that somebody writes anywhere', `{{ include "pod" . }}\n${ROOT}`],
    ['a container that is written further', `${ROOT}    {{- include "more" . | nindent 6 }}`],
    ['a pod that may be for Windows', `{{ if .Values.windows }}\nos: x\n{{ end }}\n${ROOT}`],
  ])('%s', async (_, body) => {
    expect(places(await scanTexts(pod(body), ON_AKS))).toEqual([]);
  });
});

describe('something unknown elsewhere does not prevent it', () => {
  test.each([
    ['values under a key', `affinity:\n  {{- toYaml .Values.affinity | nindent 4 }}\n${ROOT}`],
    [
      'a condition',
      `{{- with .Values.nodeSelector }}\nnodeSelector:\n  {{- toYaml . | nindent 4 }}\n{{- end }}\n${ROOT}`,
    ],
    [
      'another container',
      `${ROOT}  - name: {{ .Values.name }}\n    image: b\n    securityContext: {{ .Values.context }}\n`,
    ],
    ['resources', `${ROOT}    resources:\n      {{- toYaml .Values.resources | nindent 8 }}\n`],
    ['a comment', `{{- /* securityContext: */}}\n${ROOT}`],
    ['a variable', `{{- $x := 1 }}\n${ROOT}`],
  ])('%s', async (_, body) => {
    const report = await scanTexts(pod(body), ON_AKS);
    expect(report.findings.map(({ ruleId, excerpt }) => [ruleId, excerpt.text.trim()])).toEqual([
      ['pod/runs-as-root', 'runAsUser: 0'],
    ]);
  });
});

test('a template that a combination renders is not examined in this way', async () => {
  const template = pod(ROOT)['web/templates/pod.yaml']?.replace(
    '{{ noSuchFunction }}',
    '{{ $_ := required "user" .Values.user }}',
  );
  const report = await scanTexts(
    {
      'web/Chart.yaml': CHART,
      'web/templates/pod.yaml': template ?? '',
      'web/values-prod.yaml': 'user: 1\n',
    },
    ON_AKS,
  );
  expect(report.findings).toMatchObject([{ combinations: ['values-prod.yaml'] }]);
});
