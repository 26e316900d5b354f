import { describe, expect, test } from '@jest/globals';
import { mapOf, TemplateSet, type RenderedSource } from '../../src/helm/template/index.js';
import { tableOf } from '../../src/helm/values.js';
import type { SourceNode } from '../../src/source/node.js';
import { FileSource, type Place } from '../../src/source/source.js';
import { parseYaml } from '../../src/source/yaml.js';

const VALUES = `pod:
  runAsUser: 0
  fsGroup: 1001
enabled: true
uid: 0
image:
  repo: nginx
  tag: "1.2"
raw: "a: {{ .Values.uid }}"
people:
  - name: ann
    user: 7
  - name: bob
`;

const PARTIAL = `{{- define "pod" }}
runAsUser: {{ .Values.pod.runAsUser }}
fixed: yes
{{- end }}`;

function rendered(template: string): RenderedSource {
  const set = new TemplateSet();
  expect(set.add('t.yaml', new FileSource('t.yaml', template))).toBeUndefined();
  set.add('_pod.tpl', new FileSource('_pod.tpl', PARTIAL));
  const [document] = parseYaml(new FileSource('values.yaml', VALUES));
  const outcome = set.render('t.yaml', mapOf({ Values: tableOf(document?.root) }));
  if (outcome.kind === 'failed') throw outcome.error;
  return outcome.source;
}

function said({ source, start, end }: Place): string {
  const { line } = source.lines.position(start);
  return `${source.file}:${String(line)} ${source.text.slice(start, end)}`;
}

/** The place in a template, then the values, of a node of the output. */
function traceOf(template: string, ...path: (string | number)[]): readonly string[] {
  const root: SourceNode | undefined = parseYaml(rendered(template))[0]?.root;
  const trace = root?.at(...path)?.trace;
  if (trace === undefined) throw new Error('the output has no such node');
  return [trace.at, ...(trace.rendered?.values ?? [])].map(said);
}

describe('each piece of output knows its template and values', () => {
  test('literal text has its place in the template', () => {
    expect(traceOf('a: 1\nuser: 0\n', 'user')).toEqual(['t.yaml:2 0']);
  });

  test('a field of the values', () => {
    expect(traceOf('user: {{ .Values.uid }}', 'user')).toEqual([
      't.yaml:1 {{ .Values.uid }}',
      'values.yaml:5 0',
    ]);
  });

  test('each leaf and key from toYaml has its own place', () => {
    const template = 'sc: {{- toYaml .Values.pod | nindent 2 }}\n';
    const action = 't.yaml:1 {{- toYaml .Values.pod | nindent 2 }}';
    expect(traceOf(template, 'sc', 'runAsUser')).toEqual([action, 'values.yaml:2 0']);
    expect(traceOf(template, 'sc', 'fsGroup')).toEqual([action, 'values.yaml:3 1001']);
    const node = parseYaml(rendered(template))[0]?.root?.at('sc', 'runAsUser');
    expect(node?.keyTrace?.rendered?.values.map(said)).toEqual(['values.yaml:2 runAsUser']);
  });

  test('quotes around two actions', () => {
    const image = '"{{ .Values.image.repo }}:{{ .Values.image.tag }}"';
    expect(traceOf(`image: ${image}`, 'image')).toEqual([
      `t.yaml:1 ${image}`,
      'values.yaml:7 nginx',
      'values.yaml:8 "1.2"',
    ]);
  });

  test('an included template names the partial, through indent and trim', () => {
    const template = 'sc:\n{{ include "pod" . | trim | indent 2 }}\n';
    expect(traceOf(template, 'sc', 'runAsUser')).toEqual([
      '_pod.tpl:2 {{ .Values.pod.runAsUser }}',
      'values.yaml:2 0',
    ]);
    expect(traceOf(template, 'sc', 'fixed')).toEqual(['_pod.tpl:3 yes']);
  });

  test('tpl names the value that the template in it uses, then the value that holds it', () => {
    expect(traceOf('x: {{- tpl .Values.raw . | nindent 2 }}', 'x', 'a')).toEqual([
      't.yaml:1 {{- tpl .Values.raw . | nindent 2 }}',
      'values.yaml:5 0',
      'values.yaml:9 "a: {{ .Values.uid }}"',
    ]);
  });

  test.each([
    ['{{ .Values.uid | quote }}'],
    ['{{ printf "%v" .Values.uid }}'],
    ['{{ int .Values.uid | toString | trim | replace "x" "y" }}'],
    ['{{ $x := .Values.uid }}{{ $x }}'],
    ['{{ (dict "a" (dict "b" .Values.uid)).a.b }}'],
    ['{{ index .Values "uid" }}'],
    ['{{ dig "a" "b" (dict "a" .Values.uid) }}'],
    ['{{ first (list .Values.uid 1) }}'],
    ['{{ join "," (list .Values.uid) }}'],
    ['{{ (fromYaml (toYaml .Values)).uid }}'],
    ['{{ (mergeOverwrite (dict "uid" 5) .Values).uid }}'],
    ['{{ regexReplaceAll "x" (toString .Values.uid) "y" }}'],
    ['{{ ternary .Values.uid 1 true }}'],
    ['{{ .Values.uid | default .Values.uid }}'],
    ['{{ toJson .Values.uid }}'],
    ['{{ tpl (toString .Values.uid) . }}'],
  ])('%s', (action) => {
    expect(traceOf(`user: ${action}`, 'user')[1]).toBe('values.yaml:5 0');
  });

  test('an empty value that default replaces decides', () => {
    expect(traceOf('user: {{ default 5 .Values.uid }}', 'user')).toEqual([
      't.yaml:1 {{ default 5 .Values.uid }}',
      'values.yaml:5 0',
    ]);
  });

  test('conditions come after the direct ones, the innermost first', () => {
    const template =
      '{{ if .Values.enabled }}{{ with .Values.pod }}u: {{ .runAsUser }}{{ end }}{{ end }}';
    expect(traceOf(template, 'u')).toEqual([
      't.yaml:1 {{ .runAsUser }}',
      'values.yaml:2 0',
      'values.yaml:1 pod',
      'values.yaml:4 true',
    ]);
  });

  test('a condition decides what is assigned under it', () => {
    const assigned = '{{ $x := 1 }}{{ if .Values.enabled }}{{ $x = 0 }}{{ end }}u: {{ $x }}';
    expect(traceOf(assigned, 'u')[1]).toBe('values.yaml:4 true');
    const put = '{{ $d := dict }}{{ if .Values.enabled }}{{ $_ := set $d "u" 0 }}{{ end }}';
    expect(traceOf(`${put}u: {{ $d.u }}`, 'u')[1]).toBe('values.yaml:4 true');
  });

  test('a range over a list', () => {
    const template = '{{ range $p := .Values.people }}{{ $p.name }}: x\n{{ end }}';
    const node = parseYaml(rendered(template))[0]?.root?.get('bob');
    expect(node?.keyTrace?.rendered?.values.map(said)).toEqual([
      'values.yaml:13 bob',
      'values.yaml:13 name',
      'values.yaml:10 people',
    ]);
  });

  test('only the result of a random function is marked', () => {
    const source = rendered('a: {{ randAlphaNum 5 }}\nb: {{ .Values.uid }}\n');
    expect(source.isRandom(3, 8)).toBe(true);
    expect(source.isRandom(12, 13)).toBe(false);
  });

  test('the places of indented exact text are exact', () => {
    const source = rendered('{{ define "p" }}a: 1\nb: 22\n{{ end }}{{ include "p" . | indent 4 }}');
    const at = source.text.indexOf('22');
    expect(said(source.trace(at, at + 2).at)).toBe('t.yaml:2 22');
  });
});
