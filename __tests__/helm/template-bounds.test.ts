import { describe, expect, test } from '@jest/globals';
import {
  RenderBudget,
  mapOf,
  string,
  type TemplateError,
  TemplateSet,
} from '../../src/helm/template/index.js';
import { FileSource, spanOf } from '../../src/source/source.js';

function failure(template: string): TemplateError | undefined {
  const set = new TemplateSet();
  const error = set.add('t.yaml', new FileSource('t.yaml', template));
  if (error !== undefined) return error;
  const dot = mapOf({ Values: mapOf({ secret: string('hunter2') }) });
  const outcome = set.render('t.yaml', dot, new RenderBudget({ steps: 3_000_000 }));
  return outcome.kind === 'failed' ? outcome.error : undefined;
}

const SELF = '{{ $d := dict }}{{ $_ := set $d "d" $d }}';
const DOUBLED =
  '{{ $d := dict "x" "y" }}{{ range until 60 }}{{ $d = dict "a" $d "b" $d }}{{ end }}';

describe('a hostile template is bounded', () => {
  test.each([
    ['{{ define "x" }}{{ include "x" . }}{{ end }}{{ include "x" . }}'],
    ['{{ define "x" }}{{ template "x" . }}{{ end }}{{ template "x" . }}'],
    ['{{ $s := "{{ tpl .s . }}{{ tpl .s . }}" }}{{ tpl $s (dict "s" $s) }}'],
    ['{{ range 1000000000 }}{{ range 1000000000 }}{{ end }}{{ end }}'],
    ['{{ range until 100000000 }}a{{ end }}'],
    ['{{ untilStep 0 100000000 1 | len }}{{ seq 100000000 }}'],
    ['{{ range 100000000 }}aaaaaaaaaaaaaaaaaaaaaaaaaaaa{{ end }}'],
    ['{{ range until 1000 }}{{ range until 1000 }}a{{ end }}{{ end }}'],
    ['{{ repeat 1000000000 "abc" }}'],
    ['{{ $s := "a" }}{{ range until 100 }}{{ $s = printf "%s%s" $s $s }}{{ end }}'],
    ['{{ $s := "a" }}{{ range until 100 }}{{ $s = replace "a" "aa" $s }}{{ end }}'],
    ['{{ $s := "\\"" }}{{ range until 100 }}{{ $s = quote $s }}{{ end }}'],
    ['{{ $s := "a" }}{{ range until 1000 }}{{ $s = nindent 1000000 $s }}{{ end }}'],
    ['{{ $l := list 1 }}{{ range until 100 }}{{ $l = concat $l $l }}{{ end }}'],
    ['{{ printf "%1000000000d" 1 }}'],
    [`${SELF}{{ toYaml $d }}`],
    [`${SELF}{{ toJson $d }}`],
    [`${SELF}{{ $d }}`],
    [`${SELF}{{ deepCopy $d }}`],
    [`${DOUBLED}{{ toYaml $d }}`],
    [`${DOUBLED}{{ print $d }}`],
    ['{{ regexMatch "((a{1000}){2}b?){3}" "a" }}{{ regexMatch (repeat 20000 "a") "a" }}'],
    [`{{ ${'('.repeat(100_000)}1${')'.repeat(100_000)} }}`],
    ['{{ if true }}'.repeat(100_000) + '{{ end }}'.repeat(100_000)],
  ])('%.80s', (template) => {
    expect(failure(template)?.kind).toBe('bound');
  });

  test('an expression that backtracks elsewhere matches in linear time', () => {
    expect(failure('{{ regexMatch "^(a+)+$" (printf "%sX" (repeat 50000 "a")) }}')).toBeUndefined();
    expect(failure('{{ semverCompare (repeat 200 "1  ,  ") "1.0.0" }}')?.kind).toBe('bad-value');
  });

  test('a few hundred levels are allowed', () => {
    const nested = '{{ if true }}'.repeat(300) + 'x' + '{{ end }}'.repeat(300);
    expect(failure(nested)).toBeUndefined();
    const counted =
      '{{ define "x" }}{{ if gt (int .) 0 }}{{ include "x" (sub . 1) }}{{ end }}{{ end }}{{ include "x" 100 }}';
    expect(failure(counted)).toBeUndefined();
  });
});

describe('an error says what, where and nothing secret', () => {
  test.each([
    ['a\n{{ nope 1 }}', 'unknown-function', 2, 1],
    ['{{ include "nope" . }}', 'include-missing', 1, 1],
    ['a: {{ .Values.a.b.c }}', 'nil-pointer', 1, 4],
    ['a: {{ .Values.secret.b }}', 'no-such-field', 1, 4],
    ['{{ required "x" .Values.a }}', 'required', 1, 1],
    ['{{ fail .Values.secret }}', 'fail', 1, 1],
    ['\n  {{ upper 5 }}', 'wrong-type', 2, 3],
    ['{{ upper }}', 'wrong-arguments', 1, 1],
    ['{{ semver .Values.secret }}', 'bad-value', 1, 1],
    ['{{ if true }}\n{{ tpl "{{ nope }}" . }}{{ end }}', 'unknown-function', 2, 1],
    ['a\n{{ if true }}b', 'syntax', 2, 1],
    ['{{ end }}', 'syntax', 1, 1],
    ['a: {{ .a ', 'syntax', 1, 4],
    ['{{ $x }}', 'syntax', 1, 4],
    ['{{ tpl "{{ .x" . }}', 'syntax', 1, 1],
  ])('%j is %s', (template, kind, line, column) => {
    const error = failure(template);
    expect(error?.kind).toBe(kind);
    expect(error?.message).not.toContain('hunter2');
    expect(error === undefined ? undefined : spanOf(error.at).start).toEqual({ line, column });
  });
});
