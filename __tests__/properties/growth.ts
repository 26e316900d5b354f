import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolveOptions } from '../../src/options/options.js';
import { scan } from '../../src/scan.js';
import { memoryTree } from '../../src/tree/memory.js';
import { expectLinear, type Long } from '../support.js';
import { type Files, pieces } from './corpus.js';

/** A file that is judged, which ends with many times the same text. */
interface Growing {
  readonly path: string;
  readonly head: string;
  readonly unit: string;
}

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n    - { name: a, image: nginx, securityContext: { runAsUser: 0 } }\n';
const CHART = 'apiVersion: v2\nname: web\nversion: 1.0.0\n';

/** Files by the reader, with a finding in each, and what comes before the repeated text. */
const HEADS: readonly (readonly [path: string, head: string])[] = [
  ['deploy/pod.yaml', POD],
  ['deploy/pod.yaml', `${POD}  volumes:\n`],
  ['deploy/pod.yaml', `${POD}---\n`],
  ['deploy/pod.yaml', `${POD}---\napiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n`],
  ['kustomization.yaml', 'resources: [a.yaml]\npatches:\n'],
  [
    'apimodel.json',
    '{"apiVersion":"vlabs","properties":{"orchestratorProfile":{"kubernetesConfig":{"addons":[',
  ],
  ['apimodel.json', '{"apiVersion":"vlabs","properties":{"masterProfile":{"count":1},'],
  ['run.sh', '#!/bin/bash\naz vmss scale -n pool --new-capacity 1 -g MC_a_b_c\n'],
  ['run.sh', '#!/bin/bash\naz vmss scale -n pool --new-capacity 1 -g '],
  ['run.ps1', 'Update-AzVmss -VMScaleSetName pool -SkuCapacity 3 -ResourceGroupName MC_a_b_c\n'],
  ['Makefile', 'a:\n\taz vmss scale -n pool --new-capacity 1 -g MC_a_b_c\n'],
  [
    '.github/workflows/a.yml',
    'jobs:\n  a:\n    steps:\n      - run: az vmss scale -n p --new-capacity 1 -g MC_a_b_c\n',
  ],
  ['web/values.yaml', 'user: 0\n'],
  ['web/templates/a.yaml', `${POD}---\n`],
  ['web/templates/_h.tpl', '{{ define "h" }}'],
  ['web/values.schema.json', '{"type":"object","properties":{'],
  ['web/.helmignore', ''],
];

const WORDS = [
  ...[
    'a%i: 0\n',
    '"a%i": 1,',
    'A%i=$A%i\n',
    '$A%i ',
    '$a%i = $b\n',
    'a%i: &a%i { b: 0 }\n',
    '<<: *a%i\n',
    'f%i() {\n',
    '{{ $x%i := 1 }}',
    'export A%i=MC_a_b_c\n',
    '- { name: a%i }\n',
    'az vmss scale -n p --new-capacity 1 -g $A%i\n',
    '---\nkind: Pod\nmetadata: { name: a%i }\n',
  ],
  ...[
    'a: 0\n',
    '- a\n',
    '  - a: b\n',
    '"a":1,',
    '[',
    '{',
    '{"a":',
    'a',
    'ab ',
    '\n',
    ' ',
    '"',
    "'",
    '\\',
    '# a\n',
    'A=$A$A\n',
    'A=$(a)\n',
  ],
  ...[
    '$NODE_RG ',
    'az vmss scale -g $A\n',
    'if a; then ',
    'f() { ',
    '`a`',
    '"$(',
    '<<E\n',
    "@'\n",
    '$a = $b\n',
    '{{ .Values.a }}',
    '{{ if .a }}',
  ],
  ...[
    '{{ include "h" . }}',
    '*a*',
    '(a+)+',
    'password: ',
    'token=',
    'https://a:',
    '<<: *a\n',
    'a: &a\n',
    'kind: Secret\n',
    '\ta; \\\n',
    '--set a.b=1 ',
  ],
];

/** What may grow: a text of a few pieces, many times. */
export const growing: fc.Arbitrary<Growing> = fc
  .tuple(
    fc.constantFrom(...HEADS),
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
        { weight: 1, arbitrary: fc.constantFrom(...pieces) },
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([[path, head], words]) => ({ path, head, unit: words.join('') }));

function filesOf({ path, head, unit }: Growing, long: Long): Files {
  return {
    'a.yaml': POD,
    'web/Chart.yaml': CHART,
    'web/values.yaml': 'user: 0\n',
    'web/templates/b.yaml': POD.replace('runAsUser: 0', 'runAsUser: {{ .Values.user }}'),
    [path]: head + numbered(unit, long('x').length / unit.length),
  };
}

/** A text many times, with a number in place of each `%i`. */
function numbered(unit: string, count: number): string {
  return Array.from({ length: Math.ceil(count) }, (_, at) =>
    unit.replaceAll('%i', String(at)),
  ).join('');
}

/** Twice the text takes at most twice the time, at any size that takes long enough to measure. */
export async function growsLinearly(given: Growing): Promise<number> {
  let count = 0;
  for (const size of [1 << 14, 1 << 16, 1 << 18]) {
    await expectLinear(size, async (long) => {
      const files = filesOf(given, long);
      const report = await scan(memoryTree(files), resolveOptions({ platform: 'aks' }, {}));
      count = report.findings.length;
    });
  }
  assert.ok(count > 0, 'nothing is found');
  return count;
}
