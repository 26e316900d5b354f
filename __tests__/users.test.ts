import { describe, expect, test } from '@jest/globals';
import { isFrom, repositoryOf } from '../src/kubernetes/image.js';
import { containerLists } from '../src/kubernetes/pod.js';
import { decide } from '../src/kubernetes/verdict.js';
import { scanTexts } from './support.js';
import { isAtLeast } from '../src/policy/versions.js';

/* Who runs as root, by the table of what the kubelet does. */

type Setting = 'absent' | 0 | 1000 | true | false;

const users = ['absent', 0, 1000] as const;
const nonRoots = ['absent', true, false] as const;

/** The kubelet's table, row by row: effective user and effective runAsNonRoot. */
const TABLE: readonly (readonly [Setting, Setting, string])[] = [
  [1000, 'absent', 'not-root'],
  [1000, false, 'not-root'],
  [1000, true, 'not-root'],
  [0, true, 'refused'],
  [0, false, 'root'],
  [0, 'absent', 'root'],
  ['absent', true, 'enforced'],
  ['absent', false, 'image-decides'],
  ['absent', 'absent', 'image-decides'],
];

function context(user: Setting, nonRoot: Setting): string {
  const settings = [
    user === 'absent' ? '' : `runAsUser: ${user}`,
    nonRoot === 'absent' ? '' : `runAsNonRoot: ${nonRoot}`,
  ].filter((setting) => setting !== '');
  return `{ ${settings.join(', ')} }`;
}

const cells = users.flatMap((podUser) =>
  nonRoots.flatMap((podNonRoot) =>
    users.flatMap((user) =>
      nonRoots.map((nonRoot) => {
        const effective = [
          user === 'absent' ? podUser : user,
          nonRoot === 'absent' ? podNonRoot : nonRoot,
        ];
        const row = TABLE.find(([one, other]) => one === effective[0] && other === effective[1]);
        return { podUser, podNonRoot, user, nonRoot, verdict: row?.[2] };
      }),
    ),
  ),
);

test.each(containerLists)('all 81 combinations of levels, in %s', async (list) => {
  expect(cells).toHaveLength(81);
  const pods = cells.map(
    ({ podUser, podNonRoot, user, nonRoot }) => `apiVersion: v1
kind: Pod
spec:
  securityContext: ${context(podUser, podNonRoot)}
  ${list}:
    - { name: a, image: b, securityContext: ${context(user, nonRoot)} }
`,
  );
  const { workloads } = await scanTexts({ 'pods.yaml': pods.join('---\n') });
  expect(workloads.map((row) => row.list)).toEqual(cells.map(() => list));
  expect(workloads.map((row) => row.user)).toEqual(cells.map(({ verdict }) => verdict));
});

/** The verdict on the only container of a pod. */
async function verdictOf(spec: string): Promise<string | undefined> {
  const text = `apiVersion: v1\nkind: Pod\nspec: { ${spec} }\n`;
  return (await scanTexts({ 'a.yaml': text })).workloads[0]?.user;
}

const container = (security: string): string =>
  `containers: [{ name: a, image: b, securityContext: { ${security} } }]`;

describe('beyond the table', () => {
  test.each([
    ['runAsUser: 0x0', 'root'],
    ['runAsUser: 00', 'root'],
    ['runAsUser: 0.0', 'root'],
    ['runAsUser: 0, runAsNonRoot: yes', 'refused'],
    ['runAsUser: 0, runAsNonRoot: off', 'root'],
    ['runAsUser: null', 'image-decides'],
    ['runAsUser: "0"', 'refused'],
    ['runAsNonRoot: "true"', 'refused'],
    ['runAsUser: -1', 'refused'],
    ['runAsUser: "${UID}"', 'unknown'],
    ['runAsUser: 0, runAsNonRoot: "${STRICT}"', 'unknown'],
    ['runAsNonRoot: "${STRICT}"', 'unknown'],
    ['runAsUser: 1000, runAsNonRoot: "${STRICT}"', 'not-root'],
  ])('%s is %s', async (security, verdict) => {
    expect(await verdictOf(container(security))).toBe(verdict);
  });

  test.each([
    ['hostUsers: false', 'runAsUser: 0', 'not-root'],
    ['hostUsers: false', 'runAsUser: 0, runAsNonRoot: true', 'refused'],
    ['hostUsers: "${HOST}"', 'runAsUser: 0', 'unknown'],
    ['hostUsers: true', 'runAsUser: 0', 'root'],
    ['os: { name: windows }', 'runAsUser: 0', 'image-decides'],
    ['os: { name: windows }', 'windowsOptions: { runAsUserName: containeradministrator }', 'root'],
    [
      'nodeSelector: { kubernetes.io/os: windows }, securityContext: { runAsNonRoot: true }',
      'windowsOptions: { runAsUserName: ContainerAdministrator }',
      'refused',
    ],
    [
      'nodeSelector: { kubernetes.io/os: windows }',
      'windowsOptions: { runAsUserName: ContainerUser }',
      'not-root',
    ],
    ['nodeSelector: { kubernetes.io/os: linux }', 'runAsUser: 0', 'root'],
    ['nodeSelector: { kubernetes.io/os: "${OS}" }', 'runAsUser: 0', 'unknown'],
    [
      'securityContext: { windowsOptions: { runAsUserName: ContainerAdministrator } }',
      'runAsUser: 1000',
      'root',
    ],
  ])('%s with %s is %s', async (pod, security, verdict) => {
    expect(await verdictOf(`${pod}, ${container(security)}`)).toBe(verdict);
  });

  test('the decision alone', () => {
    const given = { user: 'root', runAsNonRoot: 'absent', hostUsers: true } as const;
    expect(decide(given)).toBe('root');
    expect(decide({ ...given, hostUsers: 'unknown' })).toBe('unknown');
    expect(decide({ ...given, user: 'absent', hostUsers: false })).toBe('not-root');
    expect(decide({ ...given, user: 'invalid' })).toBe('refused');
  });

  test('fsGroup is a number, null or unknown', async () => {
    const rows = await Promise.all(
      ['fsGroup: 0x10', 'fsGroup: null', 'fsGroup: "${G}"', 'fsGroup: "5"'].map(async (group) => {
        const text = `apiVersion: v1\nkind: Pod\nspec: { securityContext: { ${group} }, ${container('')} }\n`;
        return (await scanTexts({ 'a.yaml': text })).workloads[0]?.fsGroup;
      }),
    );
    expect(rows).toEqual([16, null, 'unknown', 'unknown']);
  });
});

describe('the workaround', () => {
  const manifest = (policy = ''): string => `apiVersion: v1
kind: Pod
metadata: { name: a }
spec:
  securityContext: { runAsUser: 0, fsGroup: 5${policy} }
  containers: [{ name: a, image: b }]
  volumes: [{ name: v, persistentVolumeClaim: { claimName: v } }]
`;
  const definition = (version: string): string =>
    JSON.stringify({
      apiVersion: 'vlabs',
      properties: { orchestratorProfile: { orchestratorVersion: version }, customCloudProfile: {} },
    });
  const found = async (texts: Readonly<Record<string, string>>, kubernetesVersion = '') => {
    const { findings } = await scanTexts(texts, { platform: 'both', kubernetesVersion });
    return findings.find(({ ruleId }) => ruleId === 'pod/root-fsgroup-workaround');
  };

  test('is obsolete from Kubernetes 1.20, and the help has the lines to write', async () => {
    const finding = await found({ 'a.yaml': manifest() }, '1.20');
    expect(finding?.messageId).toBe('obsolete');
    expect(finding?.help).toContain('"runAsUser: 1000"');
    expect(finding?.help).toContain('"fsGroupChangePolicy: OnRootMismatch"');
  });

  test('has no alternative before', async () => {
    const finding = await found({ 'a.yaml': manifest() }, '1.19.10');
    expect(finding?.messageId).toBe('noAlternative');
    expect(finding?.message).toContain('1.19.10');
    expect(finding?.message).not.toContain('fsGroupChangePolicy');
  });

  test('gets both answers if the version is unknown, or definitions disagree', async () => {
    const two = { 'a.json': definition('1.19.10'), 'b.json': definition('1.21.1') };
    expect(await found({ 'a.yaml': manifest() })).toMatchObject({ messageId: 'unknownVersion' });
    expect(await found({ 'a.yaml': manifest(), ...two })).toMatchObject({
      messageId: 'unknownVersion',
    });
  });

  test('uses the version of cluster definitions that agree', async () => {
    const one = { 'a.json': definition('1.19.10'), 'b.json': definition('1.19.10') };
    const finding = await found({ 'a.yaml': manifest(), ...one });
    expect(finding?.messageId).toBe('noAlternative');
    expect(finding?.message).toContain('1.19.10');
  });

  test('needs no policy where it is already set, and says if the version ignores it', async () => {
    const texts = { 'a.yaml': manifest(', fsGroupChangePolicy: OnRootMismatch') };
    const now = await found(texts, '1.29');
    expect(now?.messageId).toBe('obsolete');
    expect(now?.help).not.toContain('fsGroupChangePolicy');
    const before = await found(texts, '1.19');
    expect(before?.messageId).toBe('noAlternative');
    expect(before?.message).toContain('ignores fsGroupChangePolicy');
  });
});

describe('images that have to be root', () => {
  test.each([
    ['mcr.microsoft.com/oss/calico/node', true],
    ['mcr.microsoft.com/oss/calico/node:v3.8', true],
    ['localhost:5000/mirror/oss/calico/node:v3@sha256:00', true],
    ['oss/calico/node', true],
    ['mcr.microsoft.com/oss/calico/node-driver', false],
    ['mcr.microsoft.com/foss/calico/node', false],
    ['calico/node', false],
    ['mcr.microsoft.com/oss/calico/node/extra', false],
  ])('%s: %s', (image, expected) => {
    expect(isFrom(image, 'oss/calico/node')).toBe(expected);
  });

  test('a registry keeps its port', () => {
    expect(repositoryOf('localhost:5000/a/b:1')).toBe('localhost:5000/a/b');
    expect(repositoryOf('localhost:5000/a')).toBe('localhost:5000/a');
  });

  test('are listed as exceptions, and exempt no other container', async () => {
    const text = `apiVersion: v1
kind: Pod
spec:
  securityContext: { runAsUser: 0 }
  containers:
    - { name: dns, image: mcr.microsoft.com/oss/kubernetes/coredns:v1 }
    - { name: own, image: registry.example/own:1 }
`;
    const report = await scanTexts({ 'a.yaml': text });
    expect(report.workloads.map(({ exception }) => exception)).toEqual([
      'mcr.microsoft.com/oss/kubernetes/coredns',
      undefined,
    ]);
    expect(report.findings).toMatchObject([
      { messageId: 'root', message: expect.stringContaining('container "own"') },
    ]);
  });
});

test('versions compare by their numbers', () => {
  const is = ['1.20', 'v1.20.3', '1.100', '2.0'].map((version) => isAtLeast(version, 20));
  expect(is).toEqual([true, true, true, true]);
  expect(['1.9', '1.19.16', '', 'x'].map((version) => isAtLeast(version, 20))).not.toContain(true);
});
