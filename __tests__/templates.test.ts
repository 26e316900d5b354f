import { describe, expect, test } from '@jest/globals';
import { parseJson } from '../src/source/json.js';
import type { SourceNode } from '../src/source/node.js';
import { FileSource } from '../src/source/source.js';
import { parseYaml } from '../src/source/yaml.js';
import { definitionText } from './definitions.js';
import { expectLinear, places, scanTexts } from './support.js';

/** What a text says, with `?` before what a template fills in. */
function shown(node: SourceNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.isMap) return Object.fromEntries(node.entries().map((each) => [each.key, shown(each)]));
  if (node.isList) return node.items().map(shown);
  if (node.isUnknown) return `?${node.text ?? ''}`;
  return node.asString() ?? node.asNumber() ?? node.asBoolean() ?? null;
}

const json = (text: string) => parseJson(new FileSource('a.json', text));
const yaml = (text: string) => parseYaml(new FileSource('a.yaml', text), { templates: true });

/** Placeholders of many tools. */
const PLACEHOLDERS = [
  ...['$NODES', '${NODES}', '$(NODES)', '${{ vars.nodes }}', '$[[ inputs.nodes ]]'],
  ...[
    '@NODES@',
    '@@NODES@@',
    '%NODES%',
    '%{nodes}',
    '__NODES__',
    '~NODES~',
    '#{nodes}#',
    '#{nodes}',
  ],
  ...['<%= nodes %>', '<%- nodes %>', '<NODES>', '<?= $nodes ?>', '((nodes))', '[[nodes]]'],
  ...['[[ .Values.nodes ]]', '{{ nodes }}', '{{{nodes}}}', '{{ nodes | default(3) }}'],
  ...['{{- index .n "a" -}}', '${lookup(n, "a", { b = 1 })}', '{nodes}'],
];

describe('a placeholder', () => {
  test.each(PLACEHOLDERS)('%s is an unknown value, in JSON and in YAML', (hole) => {
    const read = json(`{"a": ${hole}, "b": [${hole}], "c": 1}`);
    expect(shown(read.root)).toEqual({ a: `?${hole}`, b: [`?${hole}`], c: 1 });
    expect(read.faults.map(({ code, offset }) => [code, offset])).toEqual([['placeholder', 6]]);
    const [document] = yaml(`a: ${hole}\nb:\n  - ${hole}\n  - d: ${hole} # note\nc: 1\n`);
    expect(document?.faults).toEqual([]);
    const one = shown(document?.root?.get('a'));
    expect(String(one)).toMatch(/^\?/);
    expect(shown(document?.root)).toMatchObject({ b: [one, {}], c: 1 });
  });

  test('may be a part of a value', () => {
    expect(shown(json('{"a": ${A}-${B}, "b": 1%N%, "c": "${D}/${E}"}').root)).toEqual({
      a: '?${A}-${B}',
      b: '?1%N%',
      c: '?${D}/${E}',
    });
    const [document] = yaml('a: {{ repo }}:{{ tag }}\nb: @X@-db\n');
    expect(shown(document?.root)).toEqual({ a: '?{{ repo }}:{{ tag }}', b: '?@X@-db' });
  });

  test('may be a key', () => {
    expect(shown(json('{{{k}}: 1, "b": 2}').root)).toEqual({ '{{k}}': 1, b: 2 });
    expect(shown(yaml('{{ k }}: 1\nb: @X@\n')[0]?.root)).toEqual({ '{{ k }}': 1, b: '?@X@' });
  });

  test('may hold quotes inside a string', () => {
    const text = '{"a": "{{ default "x" .y }}", "b": $N}';
    expect(shown(json(text).root)).toEqual({ a: '?{{ default "x" .y }}', b: '?$N' });
    const [document] = yaml('a: "{{ default "x" .y }}"\nb: 1\n');
    expect(shown(document?.root)).toEqual({ a: '?{{ default "x" .y }}', b: 1 });
  });

  test('is what its default says, unless quotes leave the type open', () => {
    const text =
      'a: ${U:=0}\nb: ${U:-1000}\nc: ${U-yes}\nd: "${U:-web}"\ne: "${U:=0}"\nf: ${a-0}\n';
    expect(shown(yaml(text)[0]?.root)).toEqual({
      ...{ a: 0, b: 1000, c: true, d: 'web', e: '?${U:=0}', f: '?${a-0}' },
    });
    expect(shown(json('{"a": ${N:-3}, "b": ${ON:=true}, "c": ${A:-}}').root)).toEqual({
      ...{ a: 3, b: true, c: null },
    });
  });

  test.each([
    '[[1, 2], [3]]',
    '[[true]]',
    '{"a": {"b": {}}}',
    '["$X", "{{ x }}", "((x))"]',
    '[-1, 1.5e3, null]',
  ])('is not %s', (text) => {
    expect(json(text).faults).toEqual([]);
    expect(json(text).template).toBeUndefined();
    expect(yaml(`a: ${text}\n`)[0]?.template).toBeUndefined();
  });

  test('is not in a comment, a quoted string or a block of text', () => {
    const text = 'a: it\'s # {{ x }} @y@\nb: |\n  %X% {{ z }}\n  "q\nc: @X@\nd: "@Y@"\ne: # {f}\n';
    const [document] = yaml(text);
    expect(document?.template?.start).toBe(text.indexOf('@X@'));
    expect(document?.root?.get('b')?.text).toBe('%X% {{ z }}\n"q\n');
    expect(shown(document?.root?.get('e'))).toBeNull();
    expect(json('{"a": 1} // $X').template).toBeUndefined();
  });

  test.each(['{"a": three}', '{"a": True}', "{'a': '$X'}", '{"a": 1 "b": 2}', '{"a": 1,}'])(
    'is not what is only broken: %s',
    (text) => {
      expect(json(text).faults.map(({ code }) => code)).not.toContain('placeholder');
    },
  );
});

/** A condition and its end in many languages; `else` where the language has one. */
const BLOCKS: readonly (readonly [open: string, other: string, close: string])[] = [
  ['{{ if .x }}', '{{ else }}', '{{ end }}'],
  ['{{- if .x -}}', '{{- else if .y -}}', '{{- end -}}'],
  ['{% if x %}', '{% else %}', '{% endif %}'],
  ['{%- if x -%}', '{%- elif y -%}', '{%- endif -%}'],
  ['<% if x %>', '<% else %>', '<% end %>'],
  ['<% if (x) { %>', '<% } else { %>', '<% } %>'],
  ['%{ if x }', '%{ else }', '%{ endif }'],
  ['%{~ if x ~}', '%{~ else ~}', '%{~ endif ~}'],
  ['{{#if x}}', '{{else}}', '{{/if}}'],
  ['[% IF x %]', '[% ELSE %]', '[% END %]'],
  ['<?php if ($x): ?>', '<?php else: ?>', '<?php endif; ?>'],
  ['% if x:', '% else:', '% endif'],
];

describe('a block', () => {
  test.each(BLOCKS)('%s … %s … %s stands between keys or items', (open, other, close) => {
    const own = json(`{\n${open}\n"a": 1,\n${close}\n"b": 2\n}`);
    expect(shown(own.root)).toEqual({ a: 1, b: 2 });
    expect(shown(own.template?.without)).toEqual({ b: 2 });
    const choice = json(`{\n${open}\n"a": 1,\n${other}\n"a": 2,\n${close}\n"b": 2\n}`);
    expect(shown(choice.root)).toEqual({ a: 1, b: 2 });
    expect(choice.template?.others.map(shown)).toEqual([{ a: 2, b: 2 }]);
    const [document] = yaml(`s:\n  ${open}\n  a: 1\n${other}\n  a: 2\n  ${close}\n  b: @X@\n`);
    expect(shown(document?.root)).toEqual({ s: { a: 1, b: '?@X@' } });
    expect(document?.template?.others.map(shown)).toEqual([{ s: { a: 2, b: '?@X@' } }]);
  });

  test.each([
    ['before the comma', '{"a": 1{{ if x }}, "b": 2{{ end }}}', { a: 1, b: 2 }],
    ['round the comma alone', '{"a": 1{{ if x }},{{ end }} "b": 2}', { a: 1, b: 2 }],
    ['with the comma at the end', '{"a": 1, {{ if x }}"b": 2,{{ end }}}', { a: 1, b: 2 }],
    ['in a list', '[{{ range l }}{{ if . }},{{ end }}{"a": 1}{{ end }}]', [{ a: 1 }]],
    ['without a comma', '[1 {{ if x }} 2 {{ end }} 3]', [1, 2, 3]],
    ['as a value', '{"a": {% if x %}3{% else %}5{% endif %}}', { a: 3 }],
    ['round everything', '{{ if x }}\n{"a": 1}\n{{ end }}\n', { a: 1 }],
    ['of comments', '{"a": 1, {{/* , */}} "b": 2 {# } #}}', { a: 1, b: 2 }],
  ])('is no fault %s', (_, text, value) => {
    const { root, faults } = json(text);
    expect(shown(root)).toEqual(value);
    expect(faults.map(({ code }) => code)).toEqual(['placeholder']);
  });

  test('may leave keys that the text does not show', () => {
    expect(json('{{{ include "a" . }}, "b": 1}').template?.hides).toBe(true);
    expect(json('{"b": {{ include "a" . }}}').template?.hides).toBe(false);
    expect(yaml('a:\n  {{ more }}\n  b: @X@\n')[0]?.template?.hides).toBe(true);
  });

  test('is the value of the key above it if nothing else is', () => {
    const [document] = yaml('a:\n{{ toYaml .a | indent 2 }}\nb: @X@\n');
    expect(document?.root?.get('a')?.isUnknown).toBe(true);
  });
});

test('places are those of the file', () => {
  const text = '{{ if x }}\na:\n  b: @X@\n  {% if y %}\n  cc: "d"\n  {% endif %}\n{{ end }}\n';
  const node = yaml(text)[0]?.root?.at('a', 'cc');
  expect(node?.span.start).toEqual({ line: 5, column: 7 });
  expect(node?.keySpan?.start).toEqual({ line: 5, column: 3 });
});

test('a template of any size is read in proportion to its size', async () => {
  const marks = [
    '{{',
    '${',
    '{%',
    '<%',
    '[[a',
    '((a',
    '$(a',
    '"{{',
    '{{ if x }}',
    '{{ a }}',
    '@a@ ',
  ];
  for (const mark of [...marks, '{% if x %}1{% else %}2{% endif %}', '#{a', '%{', '<a', '/*']) {
    await expectLinear(40_000, (long) => {
      json(`{"a": $X, "b": ${long(mark)}`);
      yaml(`a: @X@\nb: ${long(mark)}`);
      yaml(`a: @X@\n${long(`${mark}\n`)}`);
    });
  }
});

const POD = `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  template:
    spec:
      securityContext:
        runAsUser: 1000
        fsGroup: 2000
      containers:
        - name: db
          image: registry.example/db:1
  volumeClaimTemplates:
    - metadata: { name: data }
`;

/** The status and what is open, as `line code`, with `!` where it leaves the status open. */
async function outcome(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { status, problems } = await scanTexts(files, { platform: 'aks' });
  const open = problems.map(
    ({ file, at, code, inScope }) => `${inScope ? '!' : ''}${file}:${at?.start.line ?? 0} ${code}`,
  );
  return [status, ...open];
}

describe('in a manifest', () => {
  test('a placeholder that decides nothing does not leave the status open', async () => {
    const text = POD.replace('name: db', 'name: @NAME@').replace('db:1', '{{ tag }}');
    expect(await outcome({ 'a.yaml': text })).toEqual(['supported']);
    const hidden = POD.replace('metadata:\n', 'metadata:\n  {{ labels }}\n');
    expect(await outcome({ 'a.yaml': hidden })).toEqual(['supported', 'a.yaml:4 placeholder']);
  });

  test.each(['$UID', '@UID@', '[[uid]]', '#{uid}#', '((uid))', '{{ uid }}', '{uid}'])(
    'the user %s leaves it open beside fsGroup and a volume',
    async (hole) => {
      const [status, ...open] = await outcome({ 'a.yaml': POD.replace('1000', hole) });
      expect(status).toBe('undetermined');
      expect(open).toContain('!a.yaml:9 unknown-value');
      const alone = POD.replace('1000', hole).replace('        fsGroup: 2000\n', '');
      const report = await scanTexts({ 'a.yaml': alone }, { platform: 'aks' });
      expect(report.status).toBe('supported');
      expect(report.workloads.map(({ user }) => user)).toEqual(['unknown']);
    },
  );

  test.each([
    ['the group', POD.replace('1000', '0').replace('2000', '$GID'), 10],
    ['both', POD.replace(/securityContext:\n.*\n.*\n/, 'securityContext: ${CONTEXT}\n'), 8],
    ['whether root is refused', POD.replace('1000', '0\n        runAsNonRoot: ${STRICT}'), 10],
  ])('so does what decides %s', async (_, text, line) => {
    expect(await outcome({ 'a.yaml': text })).toContain(`!a.yaml:${line} unknown-value`);
  });

  test('a patch or a values file may decide it', async () => {
    const patch = POD.slice(0, POD.indexOf('        fsGroup')).replace('1000', '@UID@');
    const kustomization = 'resources: [a.yaml]\npatches: [{ path: p.yaml }]\n';
    const joined = { 'kustomization.yaml': kustomization, 'a.yaml': POD, 'p.yaml': patch };
    expect(await outcome(joined)).toContain('!p.yaml:9 unknown-value');
    const chart = {
      'Chart.yaml': 'apiVersion: v2\nname: db\nversion: 1.0.0\n',
      'templates/a.yaml': POD.replace('1000', '{{ .Values.uid }}'),
    };
    for (const hole of ['@UID@', '__UID__', '${UID}', '#{uid}#']) {
      expect(await outcome({ ...chart, 'values.yaml': `uid: ${hole}\n` })).toEqual([
        'undetermined',
        '!values.yaml:1 unknown-value',
      ]);
    }
  });

  test('a default applies, and the finding says so', async () => {
    const text = POD.replace('1000', '${UID:=0}');
    const report = await scanTexts({ 'a.yaml': text }, { platform: 'aks' });
    expect(places(report)).toEqual(['a.yaml:9:20 pod/root-fsgroup-workaround']);
    expect(report.findings[0]?.message).toMatch(/default of a placeholder/);
  });

  test('a user is judged in every branch', async () => {
    const text = POD.replace(
      '        runAsUser: 1000\n',
      '{% if dev %}\n        runAsUser: 1000\n{% else %}\n        runAsUser: 0\n{% endif %}\n',
    );
    const report = await scanTexts({ 'a.yaml': text }, { platform: 'aks' });
    expect(places(report)).toEqual(['a.yaml:12:20 pod/root-fsgroup-workaround']);
  });

  test('JSON of several objects may be a template', async () => {
    const pod = (user: string): string =>
      `{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}, "spec": {"containers": [{"name": "a", "image": "b", "securityContext": {"runAsUser": ${user}}}]}}\n`;
    const report = await scanTexts({ 'a.json': pod('$UID') }, { platform: 'aks' });
    expect(report.workloads.map(({ user }) => user)).toEqual(['unknown']);
    expect(report.status).toBe('supported');
    expect(await outcome({ 'a.json': pod('$UID') + pod('0') })).toContain('!a.json:1 placeholder');
  });
});

describe('in a cluster definition', () => {
  const judged = async (text: string) => {
    const { status, findings, problems } = await scanTexts(
      { 'apimodel.json.tmpl': text },
      { platform: 'azure-stack' },
    );
    return {
      status,
      found: findings.map(({ ruleId, at }) => `${ruleId} ${at.start.line}`),
      open: problems.filter(({ inScope }) => inScope).map(({ code }) => code),
      problems,
    };
  };
  const ON = '"enableDataEncryptionAtRest": true';
  const lineOf = (text: string): number => text.slice(0, text.indexOf(ON)).split('\n').length;

  test.each(PLACEHOLDERS)('%s leaves the findings and closes nothing', async (hole) => {
    const clean = definitionText({ pool: `"osDiskSizeGB": ${hole}` });
    const { status, found, problems } = await judged(clean);
    expect([status, found]).toEqual(['supported', []]);
    expect(problems.map(({ message }) => message).join()).toMatch(/template.* Scan the rendered/);
    const text = definitionText({ pool: `"osDiskSizeGB": ${hole}`, config: ON });
    expect((await judged(text)).found).toEqual([`apimodel/unsupported-option ${lineOf(text)}`]);
  });

  test.each(BLOCKS)('%s … %s … %s round an option leaves it in use', async (open, other, close) => {
    const name = ON.replace('true', 'false');
    for (const block of [
      `\n${open}\n${ON},\n${close}\n`,
      `\n${open}\n${ON},\n${other}\n${name},\n${close}\n`,
      `\n${open}\n${name},\n${other}\n${ON},\n${close}\n`,
    ]) {
      const text = definitionText({ config: `${block}"networkPlugin": "azure"` });
      expect(await judged(text)).toMatchObject({
        found: expect.not.arrayContaining([expect.stringContaining('duplicate-key')]),
      });
      expect((await judged(text)).found).toContain(`apimodel/unsupported-option ${lineOf(text)}`);
    }
  });

  test.each([
    ['an option', { config: '"enableDataEncryptionAtRest": $ON' }],
    ['addons', { config: '"addons": {{ addons | to_json }}' }],
    ['a profile', { master: '"kubernetesConfig": ${CONFIG}' }],
    ['a key', { config: '"${OPTION}": true' }],
    ['what it includes', { config: '{{ template "config" . }}' }],
  ])('%s may be open', async (_, members) => {
    const { status, found } = await judged(definitionText(members));
    expect([status, found]).toEqual(['undetermined', []]);
  });

  test('a condition may decide the target', async () => {
    const text = definitionText().replace(
      /("customCloudProfile": \{[^}]*\},?)/,
      '{{ if .stack }}$1{{ end }}',
    );
    expect(text).toContain('.stack');
    expect(await judged(text)).toMatchObject({ status: 'undetermined', found: [] });
  });
});
