// Files with bad intentions, by the kind of what is wrong with them. Each returns its files by path.

/** A Deployment of one pod. @param {string} name @param {string} spec @returns {string} */
const deployment = (name, spec) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\nspec:\n  template:\n    spec:\n${spec.replace(/^/gm, '      ')}\n`;

const pod = 'containers:\n  - name: main\n    image: main\n    securityContext: { runAsUser: 0 }';

/** A cluster definition as text. @param {string} more @returns {string} */
const definition = (more) =>
  `{"apiVersion": "vlabs", "properties": {"orchestratorProfile": {"orchestratorType": "Kubernetes"}, "customCloudProfile": {"portalURL": "https://portal.example"}, "masterProfile": {"count": 3}, "agentPoolProfiles": [{"name": "a"}]${more}}}`;

const deep = 100_000;
const ESCAPES = '\u001b[2J\u001b]0;x\u0007\u009b31m\u202e\u200b\u2028\r::error::x';
const JSON_ESCAPES = JSON.stringify(ESCAPES);

/** Lists or maps, each of nine times the one before. @param {(name: string) => string} nine */
const laughs = (nine) =>
  Array.from({ length: 9 }, (_, at) => `l${at + 1}: &l${at + 1} ${nine(`*l${at}`)}`).join('\n');

/** @type {Record<string, () => Record<string, string | Uint8Array>>} */
export const yaml = {
  'nested lists in YAML': () => ({
    'a.yaml': `apiVersion: v1\nkind: Pod\nspec: ${'['.repeat(deep)}`,
  }),
  'nested maps in YAML': () => ({
    'a.yaml': `apiVersion: v1\nkind: Pod\nspec: ${'{a: '.repeat(deep)}`,
  }),
  'nested block maps': () => ({
    'a.yaml': `apiVersion: v1\nkind: Pod\n${Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}spec:`).join('\n')}`,
  }),
  'nested block sequences on one line': () => ({
    'a.yaml': `apiVersion: v1\nkind: Pod\nspec:\n${'- '.repeat(deep)}`,
  }),
  'nested complex keys': () => ({ 'a.yaml': `apiVersion: v1\nkind: Pod\n${'? '.repeat(deep)}` }),
  'aliases that multiply lists': () => ({
    'a.yaml': `l0: &l0 [a]\n${laughs((each) => `[${Array(9).fill(each).join(', ')}]`)}\napiVersion: v1\nkind: Pod\nspec: *l9\n`,
  }),
  'aliases that multiply maps': () => ({
    'a.yaml': `l0: &l0 {a: b}\n${laughs((each) => `{${[...'abcdefghi'].map((key) => `${key}: ${each}`).join(', ')}}`)}\napiVersion: v1\nkind: Pod\nspec: *l9\n`,
  }),
  'an alias of the list around it': () => ({
    'a.yaml': 'apiVersion: v1\nkind: Pod\nspec: &a [*a, *a]\n',
  }),
  'a merge of the map around it': () => ({
    'a.yaml': 'apiVersion: v1\nkind: Pod\nspec: &a { <<: *a, b: *a }\n',
  }),
  'merges that multiply': () => ({
    'a.yaml': `l0: &l0 { a: b }\n${Array.from({ length: 1500 }, (_, at) => `l${at + 1}: &l${at + 1} { <<: *l${at}, k${at}: v }`).join('\n')}\napiVersion: v1\nkind: Pod\nspec: *l1500\n`,
  }),
  'aliases of nothing': () => ({
    'a.yaml': `apiVersion: v1\nkind: Pod\nspec: [${'*no, '.repeat(10_000)}]\n`,
  }),
  'anchors without number': () => ({
    'a.yaml': `apiVersion: v1\nkind: Pod\nspec:\n${Array.from({ length: 20_000 }, (_, at) => `  k${at}: &a${at} x`).join('\n')}\n`,
  }),
  'one key again and again': () => ({
    'a.yaml': `apiVersion: v1\nkind: Pod\nspec:\n${'  a: b\n'.repeat(50_000)}`,
  }),
  'a key of a megabyte': () => ({
    'a.yaml': `apiVersion: v1\nkind: Pod\n${'k'.repeat(2 ** 20)}: a\n`,
  }),
  'documents without number': () => ({
    'a.yaml': '---\napiVersion: v1\nkind: Pod\n'.repeat(20_000),
  }),
  'separators alone': () => ({ 'a.yaml': `apiVersion: v1\nkind: Pod\n${'---\n'.repeat(200_000)}` }),
  'containers without number': () => ({
    'a.yaml': deployment('many', `containers:\n${'  - { name: a, image: b }\n'.repeat(5000)}`),
  }),
  'items without number': () => ({
    'a.yaml': `apiVersion: v1\nkind: List\nitems:\n${'  - { apiVersion: v1, kind: Pod, spec: { containers: [{ name: a, image: b }] } }\n'.repeat(3000)}`,
  }),
  'a list in a list': () => ({
    'a.json': `${'{"apiVersion": "v1", "kind": "List", "items": ['.repeat(45)}{"kind": "Pod"}${']}'.repeat(45)}`,
  }),
  'a manifest in a manifest': () => {
    let text = deployment('inner', pod);
    for (let depth = 0; depth < 20; depth++) {
      text = `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata:\n  a.yaml: |\n${text.replace(/^/gm, '    ')}`;
    }
    return { 'a.yaml': text };
  },
  'tags of other languages': () => ({
    'a.yaml': `apiVersion: v1\nkind: Pod\nspec: !!js/function 'process.exit(9)'\nmetadata: !!python/object/apply:os.system ['touch pwned']\nstatus: !!binary '%%%'\n`,
  }),
  'directives without number': () => ({
    'a.yaml': `${'%TAG !a! tag:a,2000:\n'.repeat(50_000)}---\napiVersion: v1\nkind: Pod\n`,
  }),
  'numbers at their limits': () => ({
    'a.yaml': deployment(
      'numbers',
      `securityContext: { runAsUser: 1e400, fsGroup: -0x0, runAsGroup: .inf }\ncontainers:\n  - { name: a, image: b, securityContext: { runAsUser: ${'9'.repeat(100_000)} } }\n  - { name: b, image: b, securityContext: { runAsUser: 0o0 } }\n  - { name: c, image: b, securityContext: { runAsUser: .nan } }`,
    ),
  }),
  'a block scalar with a false indentation': () => ({
    'a.yaml': `apiVersion: v1\nkind: Pod\ndata:\n  a: |9+\n ${' '.repeat(10_000)}x\n  b: >-1\n\tx\n`,
  }),
  'tabs instead of spaces': () => ({
    'a.yaml': `apiVersion: v1\nkind: Pod\n${'\tspec:\n'.repeat(10_000)}`,
  }),
  'a quote that stays open': () => ({
    'a.yaml': `apiVersion: v1\nkind: Pod\nspec: "${'a\n'.repeat(100_000)}`,
  }),
  'a comment of megabytes': () => ({
    'a.yaml': `apiVersion: v1\nkind: Pod # ${'c'.repeat(2 ** 22)}\n`,
  }),
  'a value of megabytes': () => ({
    'a.yaml': deployment(
      'large',
      `containers:\n  - name: a\n    image: ${'b'.repeat(2 ** 20)}\n    securityContext: { runAsUser: 0 }`,
    ),
  }),
  'placeholders without number': () => ({
    'a.yaml': `apiVersion: v1\nkind: Pod\nspec: ${'{{ a }}${b}'.repeat(50_000)}\n`,
  }),
  'names of what every object has': () => ({
    'a.yaml': deployment(
      '__proto__',
      `__proto__: { hostNetwork: true }\nconstructor: { prototype: { root: true } }\ncontainers:\n  - { name: constructor, image: toString, __proto__: { securityContext: { runAsUser: 0 } } }`,
    ),
    'b.yaml': 'apiVersion: v1\nkind: constructor\n__proto__: { kind: Pod }\nhasOwnProperty: 1\n',
  }),
  'a kind that every object has': () => ({
    'a.yaml': `apiVersion: __proto__/v1\nkind: toString\nmetadata: { name: valueOf }\nspec:\n  template:\n    spec:\n${pod.replace(/^/gm, '      ')}\n`,
  }),
  'escapes of terminals in names': () => ({
    'a.yaml': deployment(
      JSON_ESCAPES,
      `containers:\n  - name: ${JSON_ESCAPES}\n    image: ${JSON_ESCAPES}\n    securityContext: { runAsUser: 0 }`,
    ),
  }),
  'commands of workflows in names': () => ({
    'a.yaml': deployment(
      '"::set-output name=a::b"',
      `containers:\n  - name: "##[error]x"\n    image: "::stop-commands::x"\n    securityContext: { runAsUser: 0 }`,
    ),
  }),
  'markdown and HTML in names': () => ({
    'a.yaml': deployment(
      '"<img src=x onerror=alert(1)>|`x`|[a](javascript:b)"',
      `containers:\n  - name: "</details><script>"\n    image: "@everyone ![](x) #1"\n    securityContext: { runAsUser: 0 }`,
    ),
  }),
  'lines that only some see': () => ({
    'a.yaml': deployment('lines', pod).replaceAll('\n', '\u2028'),
  }),
  'carriage returns alone': () => ({ 'a.yaml': deployment('returns', pod).replaceAll('\n', '\r') }),
  'mixed line endings': () => ({
    'a.yaml': deployment('mixed', pod).replace(/\n/g, '\r\n').replace('\r\n', '\n\r'),
  }),
  'rules of a webhook without number': () => ({
    'a.yaml': `apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata: { name: w }\nwebhooks:\n  - name: a\n    clientConfig: { url: 'https://a.example' }\n    rules:\n${"      - { apiGroups: ['*'], apiVersions: ['*'], operations: ['*'], resources: ['*/*'] }\n".repeat(5000)}`,
  }),
  'a definition of a resource with long patterns': () => ({
    'a.yaml': `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: a.b.example }\nspec:\n  scope: Cluster\n  group: b.example\n  names: { plural: a }\n  versions:\n    - schema: { openAPIV3Schema: { pattern: '${'(a+)+'.repeat(20_000)}' } }\n`,
  }),
  'labels and selectors that are no text': () => ({
    'a.yaml':
      'apiVersion: v1\nkind: Namespace\nmetadata: { name: [], labels: [{ a: 1 }, null], annotations: 7 }\n---\napiVersion: v1\nkind: Pod\nmetadata: []\nspec: { containers: { a: b }, initContainers: null, volumes: 5 }\n',
  }),
};

/** @type {Record<string, () => Record<string, string | Uint8Array>>} */
export const json = {
  'nested lists in JSON': () => ({
    'a.json': `{"apiVersion": "vlabs", "properties": ${'['.repeat(deep)}`,
  }),
  'nested maps in JSON': () => ({
    'a.json': `{"apiVersion": "vlabs", "properties": ${'{"properties":'.repeat(deep)}`,
  }),
  'a nested definition that closes': () => ({
    'a.json': definition(`, "a": ${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`),
  }),
  'a file over the limit': () => ({ 'a.json': definition(`, "a": "${'a'.repeat(9 * 2 ** 20)}"`) }),
  'a definition on one long line': () => ({
    'a.json': definition(
      `, "a": "${'a'.repeat(3 * 2 ** 20)}", "featureFlags": {"enableIPv6Only": true}`,
    ),
  }),
  'keys of prototypes': () => ({
    'a.json': definition(
      ', "__proto__": {"addons": [{"name": "cluster-autoscaler", "enabled": true}]}, "constructor": {"prototype": {"x": 1}}',
    ),
  }),
  'keys that differ in case alone': () => ({
    'a.json': definition(
      `, ${Array.from({ length: 1000 }, (_, at) => `"${at % 2 ? 'Master' : 'MASTER'}Profile": {"count": ${at}}`).join(', ')}`,
    ),
  }),
  'pools without number': () => ({
    'a.json': definition(
      `, "agentPoolProfiles": [${Array(3000).fill('{"name": "a", "vmSize": "x", "scaleSetPriority": "Spot"}').join(', ')}]`,
    ),
  }),
  'a number of many digits': () => ({ 'a.json': definition(`, "x": ${'1'.repeat(2 ** 20)}`) }),
  'a string of escapes': () => ({
    'a.json': definition(`, "x": "${'\\u0000\\ud800\\u001b'.repeat(20_000)}"`),
  }),
  'surrogates without a partner': () => ({
    'a.json': definition(', "\\ud800": "\\udfff", "linuxProfile": {"adminUsername": "\\ud83d"}'),
  }),
  'escapes of terminals in a definition': () => ({
    'a.json': definition(
      `, "servicePrincipalProfile": {${JSON_ESCAPES}: ${JSON_ESCAPES}}, "extensionProfiles": [{"name": ${JSON_ESCAPES}, "script": ${JSON_ESCAPES}}]`,
    ),
  }),
  'values of false types': () => ({
    'a.json':
      '{"apiVersion": "vlabs", "properties": {"orchestratorProfile": [], "masterProfile": "x", "agentPoolProfiles": {"a": null}, "customCloudProfile": 5, "linuxProfile": [[]], "featureFlags": false}}',
  }),
  'comments and commas without number': () => ({
    'a.json': definition(`, "a": [${'/* c */,'.repeat(50_000)}]`),
  }),
  'brackets that close nothing': () => ({ 'a.json': `${definition('')}${'}]'.repeat(100_000)}` }),
  'a template of expressions': () => ({
    'a.json': `{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "resources": [{"type": "Microsoft.ContainerService/managedClusters", "name": "[${'concat('.repeat(10_000)}]"}]}`,
  }),
  'a byte order mark, twice': () => ({ 'a.json': `\ufeff\ufeff${definition('')}` }),
  'bytes that are no UTF-8': () => ({
    'a.json': Buffer.from(definition(', "a": "\u00ff\u00fe\u00c0\u0080"'), 'latin1'),
  }),
  'surrogates as bytes': () => ({
    'a.json': Buffer.concat([
      Buffer.from('{"apiVersion": "vlabs", "properties": {"a": "'),
      Buffer.from([0xed, 0xa0, 0x80, 0xf8, 0x88]),
      Buffer.from('"}}'),
    ]),
  }),
  'UTF-16 in either order': () => {
    const text = Buffer.from(`\ufeff${definition('')}`, 'utf16le');
    return { 'a.json': text, 'b.json': Buffer.from(text).swap16() };
  },
  'UTF-16 that ends within a character': () => ({
    'a.json': Buffer.from(`\ufeff${definition('')}`, 'utf16le').subarray(0, -3),
  }),
  'UTF-32': () => ({
    'a.json': Buffer.concat(
      [...`\ufeff${definition('')}`].map((each) =>
        Buffer.from([each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8, 0, 0]),
      ),
    ),
  }),
  'NULs between characters': () => ({
    'a.json': [...definition('')].join('\0'),
    'b.yaml': `apiVersion: v1\nkind: Pod\0\nspec:\0 {}`,
  }),
  'NULs alone': () => ({ 'a.json': Buffer.alloc(2 ** 20), 'b.yaml': '\0' }),
  'empty files': () => ({
    'a.json': '',
    'b.yaml': '',
    'c.sh': '',
    Makefile: '',
    'Chart.yaml': '',
    'kustomization.yaml': '',
  }),
  'spaces alone': () => ({ 'a.json': ' '.repeat(2 ** 22), 'b.yaml': '\n'.repeat(2 ** 20) }),
};

/** @type {Record<string, () => Record<string, string | Uint8Array>>} */
export const scripts = {
  'quotes that stay open': () => ({ 'a.sh': `az vmss scale "${'x\n'.repeat(50_000)}` }),
  'substitutions without end': () => ({ 'a.sh': `az aks ${'$('.repeat(deep)}` }),
  'substitutions in quotes': () => ({ 'a.sh': `az aks ${'"$('.repeat(deep)}` }),
  'arithmetic without end': () => ({ 'a.sh': `az aks\n${'(('.repeat(deep)}` }),
  'arithmetic in arithmetic': () => ({
    'a.sh': `az aks\n${'((a'.repeat(deep)}${')b)'.repeat(deep)}`,
  }),
  'subshells without end': () => ({ 'a.sh': `az aks\n${'('.repeat(deep)}` }),
  'expansions without end': () => ({ 'a.sh': `az aks ${'${a:-'.repeat(deep)}` }),
  'backticks without number': () => ({ 'a.sh': `az aks ${'`a '.repeat(deep)}` }),
  'here-documents without end': () => ({
    'a.sh': `az aks\n${Array.from({ length: 5000 }, (_, at) => `cat <<E${at}`).join(' ; ')}\nx\n`,
  }),
  'here-documents of definitions': () => ({
    'a.sh': `az aks\ncat <<EOF\n${definition('')}\nEOF\n`.repeat(300),
  }),
  'lines that all continue': () => ({
    'a.sh': `az vmss scale \\\n${'  --x y \\\n'.repeat(30_000)}`,
  }),
  'a pipeline without end': () => ({ 'a.sh': `az aks${' | az aks list'.repeat(10_000)}\n` }),
  'redirections alone': () => ({ 'a.sh': `az aks ${'>&2 <<<x 2>'.repeat(30_000)}` }),
  'arrays without end': () => ({ 'a.sh': `az aks\n${'a=('.repeat(deep)}` }),
  'commands without number': () => ({ 'a.sh': 'az aks list\n'.repeat(10_000) }),
  'a shell in a shell': () => ({
    'a.sh': `az aks\n${'bash -c \'sh -c "'.repeat(2000)}az vmss scale${'"\''.repeat(2000)}\n`,
  }),
  'containers in containers': () => ({
    'a.sh': `az aks\n${'docker run x '.repeat(20_000)}az vmss scale\n`,
  }),
  'settings with keys of prototypes': () => ({
    'a.sh':
      'aks-engine deploy --api-model a.json --set __proto__.x=1,constructor.prototype.y=2,a[999999999].b=1,a[-1]=2\n',
  }),
  'settings of great depth': () => ({
    'a.sh': `aks-engine deploy --set ${'a.'.repeat(20_000)}b=1\naks-engine deploy --set a${'[0]'.repeat(20_000)}=1\n`,
  }),
  'a variable of itself': () => ({
    'a.sh': 'G=$G\nH=$I\nI=$H\naz vmss scale -g $G\naz vmss scale -g $H\n',
  }),
  'variables that multiply': () => ({
    'a.sh': `${Array.from({ length: 20_000 }, (_, at) => `G${at + 1}=$G${at}`).join('\n')}\naz vmss scale -g $G20000\n`,
  }),
  'one variable again and again': () => ({
    'a.sh': 'G=MC_a_b_c\naz vmss scale -g $G -n p\n'.repeat(1000),
  }),
  'a shebang with NULs': () => ({ a: '#!/bin/sh\0\naz aks list\n' }),
  'a recipe of one long line': () => ({ Makefile: `all:\n\taz aks ${'x'.repeat(2 ** 21)}\n` }),
  'variables of make without end': () => ({ Makefile: `all:\n\taz aks ${'$('.repeat(deep)}\n` }),
  'brackets of PowerShell': () => ({ 'a.ps1': `az aks ${'$('.repeat(deep)}` }),
  'strings of PowerShell': () => ({ 'a.ps1': `az aks '${"''".repeat(2 ** 20)}\n` }),
  'here-strings without end': () => ({ 'a.ps1': `az aks\n${'@"\n'.repeat(20_000)}` }),
  'comments of PowerShell': () => ({ 'a.ps1': `az aks\n${'<#'.repeat(deep)}` }),
  'steps in steps': () => ({
    'a.yml': `jobs:\n  a:\n    steps: ${'[{ steps: '.repeat(40)}[{ run: az aks }]${' }]'.repeat(40)}\n`,
  }),
  'steps without number': () => ({
    'a.yml': `jobs:\n  a:\n    steps:\n${'      - run: az vmss scale -g MC_a_b_c -n p\n'.repeat(1500)}`,
  }),
  'steps of false types': () => ({
    'a.yml':
      'jobs: [{ steps: { run: az } }]\nsteps: az\nstages:\n  - steps:\n      - run: [az, aks]\n      - az\n      - null\n      - uses: { az: aks }\n',
  }),
};
