// Charts, kustomizations and releases with bad intentions.
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';

/** @param {string} name @param {string} [more] @returns {string} */
const metadata = (name, more = '') => `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n${more}`;

/** A chart of one template. @param {string} template @param {string} [values] */
const chart = (template, values = 'a: b\n') => ({
  'c/Chart.yaml': metadata('c'),
  'c/values.yaml': values,
  'c/templates/a.yaml': template,
});

/**
 * A package of these entries.
 * @param {readonly { name: string, text?: string | Buffer, type?: 'symlink' | 'link' | 'fifo' | 'character-device', linkname?: string }[]} entries
 * @returns {Promise<Buffer>}
 */
async function tgz(entries) {
  const packed = pack();
  for (const { text, ...header } of entries) {
    if (text === undefined) packed.entry(header);
    else packed.entry(header, text);
  }
  packed.finalize();
  /** @type {Uint8Array[]} */
  const chunks = [];
  for await (const chunk of packed) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return gzipSync(Buffer.concat(chunks));
}

/** A chart with a package beside it. @param {Promise<Uint8Array> | Uint8Array} bytes */
const packaged = async (bytes) => ({
  ...chart('kind: Pod\n'),
  'c/charts/sub-1.0.0.tgz': await bytes,
});

/** Templates alone: what is in them says what is hostile. @type {Record<string, string>} */
const templates = {
  'a template that includes itself':
    '{{ define "x" }}{{ include "x" . }}{{ end }}{{ include "x" . }}',
  'a template that calls itself by template':
    '{{ define "x" }}{{ template "x" . }}{{ end }}{{ template "x" . }}',
  'a list of many': '{{ range until 200000 }}a{{ end }}',
  'a list of many, joined': '{{ concat (until 200000) (until 200000) | sortAlpha | join "," }}',
  'ranges in ranges': `${'{{ range until 1000 }}'.repeat(6)}a${'{{ end }}'.repeat(6)}`,
  'a range over a huge number': '{{ range $i := 1000000000000 }}a{{ end }}',
  'a repetition': '{{ repeat 1000000000 "abc" }}',
  'strings that are kept':
    '{{ $l := list }}{{ range until 600 }}{{ $l = append $l (repeat 3000000 "a" | upper) }}{{ end }}{{ len $l }}',
  'a padding of printf':
    '{{ printf "%1000000000d" 1 }}{{ printf "%*d" 1000000000 1 }}{{ printf "%.1000000000f" 1.0 }}',
  'a string that doubles':
    '{{ $s := "a" }}{{ range until 100 }}{{ $s = printf "%s%s" $s $s }}{{ end }}{{ $s }}',
  'a base64 of a base64':
    '{{ $s := "a" }}{{ range until 200 }}{{ $s = b64enc $s }}{{ end }}{{ $s }}',
  'an indentation': '{{ indent 1000000000 "a" }}{{ nindent 1000000000 "a\\nb" }}',
  'a list of the list':
    '{{ $l := list 1 }}{{ range until 100 }}{{ $l = concat $l $l }}{{ end }}{{ $l | toJson }}',
  'a dictionary in itself':
    '{{ $d := dict }}{{ $_ := set $d "a" $d }}{{ toJson $d }}{{ toYaml $d }}{{ $d }}',
  'a merge into itself':
    '{{ $d := dict "a" dict }}{{ $_ := mergeOverwrite $d.a $d }}{{ deepCopy $d | toJson }}',
  'templates in templates': '{{ $s := "{{ tpl .s . }}{{ tpl .s . }}" }}{{ tpl $s (dict "s" $s) }}',
  'an expression of great cost':
    '{{ regexMatch "^(a+)+$" (printf "%sb" (repeat 5000 "a")) }}{{ regexReplaceAll "(a*)*" (repeat 5000 "a") "${1}${1}" }}',
  'an expression of great size':
    '{{ regexMatch "((a{0,1000}){0,1000}){0,1000}" "a" }}{{ regexFindAll "" (repeat 100000 "a") -1 | toJson }}',
  'an invalid expression': '{{ regexMatch "(?<=a)b(?P<x>" "a" }}',
  'keys and certificates':
    '{{ range until 60 }}{{ genCA "a" 1 | toJson }}{{ genPrivateKey "rsa" }}{{ htpasswd "a" "b" }}{{ derivePassword 1 "long" "a" "b" "c" }}{{ end }}',
  sequences: '{{ seq 1 1000000000 }}{{ untilStep 0 1000000000 1 }}{{ untilStep 0 10 0 }}',
  'files outside of the chart':
    '{{ .Files.Get "../../../../../../etc/passwd" }}{{ (.Files.Glob "/**/{a,b}/**").AsConfig }}{{ .Files.Lines "/dev/zero" }}',
  'the environment': '{{ env "PATH" }}{{ expandenv "$HOME" }}{{ getHostByName "a.example" }}',
  'a nesting of brackets': `{{ ${'('.repeat(50_000)}1${')'.repeat(50_000)} }}`,
  'a nesting of blocks': `${'{{ if true }}'.repeat(20_000)}a${'{{ end }}'.repeat(20_000)}`,
  'a pipeline without end': `{{ 1 ${'| int '.repeat(50_000)} }}`,
  'an action that stays open': `{{ ${'"a" '.repeat(50_000)}`,
  'definitions without number': '{{ define "a" }}x{{ end }}{{ include "a" . }}'.repeat(20_000),
  'a failure with escapes': '{{ fail "\\x1b[2J\\n::error::x" }}',
  'versions without end': `{{ semverCompare "${'>1 '.repeat(5000)}" "1.2.3" }}{{ semver "${'1.'.repeat(5000)}" }}`,
  'dates far away':
    '{{ date "2006" 99999999999999999 }}{{ dateModify "-9999999999h" now }}{{ duration "99999999999999999999" }}{{ ago "x" }}',
  'keys of prototypes in templates':
    '{{ $d := dict "__proto__" (dict "a" 1) "constructor" 2 }}{{ $d.__proto__.a }}{{ $d.toString }}{{ .Values.constructor.constructor "return process" }}{{ get . "__proto__" }}',
  'output that is no YAML': '{{ range until 3000 }}{{ "\\t" }}}: [{{ end }}',
  'output that is nested': '{{ repeat 50000 "[" }}',
  'output of aliases':
    '{{ "l0: &l0 [a]" }}\n{{ range $i := until 9 }}{{ printf "l%d: &l%d [*l%d, *l%d, *l%d, *l%d, *l%d, *l%d]\\n" (add $i 1) (add $i 1) $i $i $i $i $i $i }}{{ end }}kind: Pod\nspec: *l9\n',
};

/** @param {string} name @param {string} [more] */
const dependency = (name, more = '') =>
  `dependencies:\n  - name: ${name}\n    version: 1.0.0\n    repository: https://a.example\n${more}`;

/** @type {Record<string, () => Record<string, string | Uint8Array> | Promise<Record<string, string | Uint8Array>>>} */
export const charts = {
  ...Object.fromEntries(
    Object.entries(templates).map(([name, template]) => [name, () => chart(template)]),
  ),
  'values of great depth': () =>
    chart('a: {{ .Values.a | toJson }}', `a: ${'{a: '.repeat(50_000)}`),
  'values of aliases': () =>
    chart(
      'a: {{ toJson .Values }}',
      `l0: &l0 [a]\n${Array.from({ length: 9 }, (_, at) => `l${at + 1}: &l${at + 1} [${Array(9).fill(`*l${at}`).join(', ')}]`).join('\n')}\n`,
    ),
  'values with keys of prototypes': () =>
    chart('a: {{ toJson .Values }}', '__proto__: { a: 1 }\nconstructor: { prototype: { a: 1 } }\n'),
  'a schema that refers to itself': () => ({
    ...chart('kind: Pod\n'),
    'c/values.schema.json':
      '{"$ref": "#", "allOf": [{"$ref": "#"}, {"$ref": "#"}], "definitions": {"a": {"$ref": "#/definitions/b"}, "b": {"$ref": "#/definitions/a"}}}',
  }),
  'a schema with an expression of great cost': () => ({
    ...chart('kind: Pod\n', `a: ${'a'.repeat(5000)}b\n`),
    'c/values.schema.json':
      '{"properties": {"a": {"pattern": "^(a+)+$"}}, "patternProperties": {"^(a|a)*$": false}}',
  }),
  'a schema of many branches': () => ({
    ...chart('kind: Pod\n'),
    'c/values.schema.json': `{${Array.from({ length: 40 }, (_, at) => `"d${at}": {"allOf": [{"$ref": "#/d${at + 1}"}, {"$ref": "#/d${at + 1}"}]}`).join(', ')}, "d40": {}, "$ref": "#/d0"}`,
  }),
  'ignored by a glob of great cost in a chart': () => ({
    ...chart('kind: Pod\n'),
    [`c/${'a'.repeat(200)}.yaml`]: 'a: b\n',
    'c/.helmignore': `${`${'*a'.repeat(25)}*b\n`.repeat(50)}`,
  }),
  'a schema from elsewhere': () => ({
    ...chart('kind: Pod\n'),
    'c/values.schema.json':
      '{"$ref": "file:///etc/passwd", "allOf": [{"$ref": "http://127.0.0.1:9/x"}]}',
  }),
  'a schema of great depth': () => ({
    ...chart('kind: Pod\n'),
    'c/values.schema.json': `${'{"not": '.repeat(20_000)}{}${'}'.repeat(20_000)}`,
  }),
  'a package that leads out': () =>
    packaged(
      tgz([
        { name: 'sub/../../../../tmp/Chart.yaml', text: metadata('sub') },
        { name: '/etc/Chart.yaml', text: metadata('sub') },
      ]),
    ),
  'a package of links': () =>
    packaged(
      tgz([
        { name: 'sub/Chart.yaml', type: 'symlink', linkname: '/etc/passwd' },
        { name: 'sub/values.yaml', type: 'link', linkname: '../../x' },
      ]),
    ),
  'a package of devices': () =>
    packaged(
      tgz([
        { name: 'sub/Chart.yaml', type: 'character-device' },
        { name: 'sub/fifo', type: 'fifo' },
      ]),
    ),
  'a package that unpacks to much': () =>
    packaged(tgz([{ name: 'sub/values.yaml', text: 'a'.repeat(2 ** 26) }])),
  'a package of many files': () =>
    packaged(
      tgz(
        Array.from({ length: 20_000 }, (_, at) => ({ name: `sub/templates/${at}.yaml`, text: '' })),
      ),
    ),
  'a package in a package': async () => {
    let bytes = await tgz([{ name: 'sub/Chart.yaml', text: metadata('sub') }]);
    for (let depth = 0; depth < 30; depth++) {
      bytes = await tgz([
        { name: 'sub/Chart.yaml', text: metadata('sub') },
        { name: 'sub/charts/sub.tgz', text: bytes },
      ]);
    }
    return packaged(bytes);
  },
  'a package that is cut': async () =>
    packaged((await tgz([{ name: 'sub/Chart.yaml', text: metadata('sub') }])).subarray(0, 60)),
  'a package that is none': () => packaged(Buffer.from('PK\u0003\u0004 no tar at all')),
  'a package of false sizes': () => packaged(gzipSync(Buffer.alloc(2048, 0xff))),
  'a chart that depends on itself': () => ({
    ...chart('kind: Pod\n'),
    'c/Chart.yaml': metadata(
      'c',
      'dependencies:\n  - { name: c, version: 1.0.0, repository: "file://." }\n',
    ),
  }),
  'charts that depend on each other': () => ({
    'a/Chart.yaml': metadata(
      'a',
      'dependencies:\n  - { name: b, version: 1.0.0, repository: "file://../b" }\n',
    ),
    'b/Chart.yaml': metadata(
      'b',
      'dependencies:\n  - { name: a, version: 1.0.0, repository: "file://../a" }\n',
    ),
  }),
  'a dependency that leads out': () => ({
    ...chart('kind: Pod\n'),
    'c/Chart.yaml': metadata(
      'c',
      'dependencies:\n  - { name: "../../../etc", version: 1.0.0, alias: "../..", repository: "file:///etc" }\n',
    ),
  }),
  'charts in charts': () =>
    Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `c/${'charts/c/'.repeat(at)}Chart.yaml`,
        metadata('c'),
      ]),
    ),
  'conditions and tags of false types': () => ({
    ...chart('kind: Pod\n'),
    'c/Chart.yaml': metadata(
      'c',
      dependency(
        'sub',
        `    condition: ${'a.'.repeat(20_000)}b\n    tags: { a: [b] }\n    import-values: [{ child: __proto__, parent: ../.. }, 7]\n`,
      ),
    ),
  }),
  'a chart of false types': () => ({
    'c/Chart.yaml':
      'apiVersion: [v2]\nname: { a: b }\nversion: 1.0\ntype: [library]\ndependencies: { a: b }\n',
    'c/templates/a.yaml': 'kind: Pod\n',
  }),
  'a chart whose name holds escapes': () => ({
    ...chart('kind: [\n'),
    'c/Chart.yaml': metadata(JSON.stringify('\u001b[2J<b>|::error::')),
  }),
  'hooks and kinds without number': () =>
    chart(
      `{{ range until 3000 }}---\napiVersion: v1\nkind: Pod\nmetadata: { name: p, annotations: { helm.sh/hook: "pre-install,x" } }\nspec: { containers: [{ name: a, image: b }] }\n{{ end }}`,
    ),
  'releases of charts that lead out': () => ({
    'argo.yaml':
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: a }\nspec: { source: { repoURL: x, path: ../../../../etc, helm: { valueFiles: [/etc/passwd, "$values/../../x"] } } }\n',
    'flux.yaml':
      'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: a }\nspec: { chart: { spec: { chart: ../../../../etc, sourceRef: { kind: GitRepository, name: a } } }, values: { runAsUser: 0 } }\n',
  }),
  'applications that multiply': () => ({
    'a.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: { name: a }\nspec: { generators: [${'{ matrix: { generators: ['.repeat(20)}{ list: { elements: [{ a: b }] } }${'] } }'.repeat(20)}], template: { spec: { source: { path: '{{ a }}' } } } }\n`,
  }),
  'a helmfile of itself': () => ({
    'helmfile.yaml':
      'bases: [helmfile.yaml]\nhelmfiles: [helmfile.yaml, ../../../../etc/passwd]\nreleases:\n  - { name: a, chart: ../../.., values: [/etc/passwd, { __proto__: { a: 1 } }] }\n',
  }),
};

const kustomized =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec: { template: { spec: { containers: [{ name: a, image: b, securityContext: { runAsUser: 0 } }] } } }\n';

/** A kustomization of one manifest. @param {string} more */
const kustomization = (more) => ({
  'k/kustomization.yaml': `resources: [a.yaml]\n${more}`,
  'k/a.yaml': kustomized,
});

/** @type {Record<string, () => Record<string, string | Uint8Array>>} */
export const kustomizations = {
  'a kustomization of itself': () => ({ 'k/kustomization.yaml': 'resources: [., ../k]\n' }),
  'kustomizations in a circle': () => ({
    'a/kustomization.yaml': 'resources: [../b]\n',
    'b/kustomization.yaml': 'resources: [../a]\n',
  }),
  'components in a circle': () => ({
    'a/kustomization.yaml': 'kind: Component\ncomponents: [../a]\n',
    'b/kustomization.yaml': 'components: [../a, ../b]\n',
  }),
  'a tower of kustomizations': () =>
    Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `k${at}/kustomization.yaml`,
        `resources: [../k${at + 1}]\n`,
      ]),
    ),
  'kustomizations that double': () =>
    Object.fromEntries(
      Array.from({ length: 25 }, (_, at) => [
        `k${at}/kustomization.yaml`,
        at === 24 ? 'resources: [a.yaml]\n' : `resources: [../k${at + 1}, ../k${at + 1}]\n`,
      ]).concat([['k24/a.yaml', kustomized]]),
    ),
  'resources that lead out': () =>
    kustomization('bases: [../../../../../etc, /etc, "file:///etc/passwd", "-x"]\n'),
  'resources with secrets in the address': () =>
    kustomization(
      'components: ["https://user:hunter2@a.example/x?token=hunter2", "git::ssh://u:p@a.example/r//p?ref=x"]\n',
    ),
  'a target of great cost': () =>
    kustomization(
      `patches:\n  - target: { name: '(a+)+$', labelSelector: '${'a,'.repeat(20_000)}' }\n    patch: '[{ op: remove, path: /spec }]'\n`,
    ),
  'patches that delete everything': () =>
    kustomization(
      'patches:\n  - patch: |\n      apiVersion: apps/v1\n      kind: Deployment\n      metadata: { name: a }\n      $patch: delete\n      spec: { $patch: replace, template: { $retainKeys: 7, $deleteFromPrimitiveList/x: [] } }\n',
    ),
  'patches without number': () =>
    kustomization(
      `patches:\n${'  - { target: { kind: Deployment }, patch: "[{ op: add, path: /spec/x, value: 1 }]" }\n'.repeat(2000)}`,
    ),
  'operations that double': () =>
    kustomization(
      `patches:\n  - target: { kind: Deployment }\n    patch: |\n${'      - { op: copy, from: /spec, path: /spec/copy }\n'.repeat(60)}`,
    ),
  'operations with strange paths': () =>
    kustomization(
      'patches:\n  - target: { kind: Deployment }\n    patch: |\n      - { op: add, path: /__proto__/x, value: 1 }\n      - { op: move, from: /spec, path: /spec/template }\n      - { op: replace, path: /spec/~2/-/999999999, value: 1 }\n      - { op: add, path: /spec/template/spec/containers/999999999, value: 1 }\n      - { op: nonsense }\n      - 7\n',
    ),
  'a kustomization of false types': () => ({
    'k/kustomization.yaml':
      'resources: { a: b }\npatches: a.yaml\ncomponents: 7\nimages: [[]]\nreplacements: { x: y }\nnamePrefix: [a]\ncommonLabels: a\n',
  }),
  'names of a megabyte': () =>
    kustomization(`namePrefix: ${'a'.repeat(2 ** 20)}\nnamespace: ${'b'.repeat(2 ** 20)}\n`),
  'generators and charts from elsewhere': () =>
    kustomization(
      'configMapGenerator:\n  - { name: x, files: [../../../../etc/passwd], envs: [/proc/self/environ] }\nhelmCharts: [{ name: x, repo: "https://a.example", version: 1 }]\ngenerators: [../../x]\ntransformers: ["|touch pwned"]\n',
    ),
};
