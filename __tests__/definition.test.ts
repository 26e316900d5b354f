import { describe, expect, test } from '@jest/globals';
import type { Report } from '../src/report/types.js';
import { definitionText, lineOf, pairs } from './definitions.js';
import { expectLinear, type Long, scanTexts } from './support.js';
import type { Finding } from '../src/findings/finding.js';

/*
 * What a cluster definition is, and how aks-engine reads it: measured on aks-engine itself, both of
 * Azure/aks-engine (v0.79.0) and of Azure/aks-engine-azurestack (August 2026).
 */

function scanOne(text: string): Promise<Report> {
  return scanTexts({ 'apimodel.json': text });
}

/** The listed items in use, as `line key-or-name`. */
function inUse({ findings }: Report): readonly string[] {
  return findings
    .filter(({ ruleId }) => /unsupported-(?:addon|option)$/.test(ruleId))
    .map((finding) => `${String(finding.at.start.line)} ${quoted(finding)}`);
}

/** The first name that a message quotes. */
function quoted({ message }: Finding): string {
  return /"(.*?)"/.exec(message)?.[1] ?? message;
}

/** Findings of the format, as `rule: key`. */
function format({ findings }: Report): readonly string[] {
  return findings
    .filter(({ ruleId }) => /(?:unknown-key|invalid-value|duplicate-key)$/.test(ruleId))
    .map((finding) => `${finding.ruleId.replace('apimodel/', '')}: ${quoted(finding)}`);
}

function problems(report: Report): readonly string[] {
  return report.problems.map(
    ({ at, code }) => `${String(at?.start.line)}:${String(at?.start.column)} ${code}`,
  );
}

const SPOT = '"scaleSetPriority": "Spot"';

describe('a cluster definition is', () => {
  test('one with the apiVersion vlabs', async () => {
    const report = await scanOne(definitionText());
    expect(report).toMatchObject({ status: 'supported', findings: [], problems: [] });
    expect(report.clusters).toMatchObject([
      {
        name: 'prod',
        target: 'azure-stack',
        parts: expect.arrayContaining([
          expect.objectContaining({ kind: 'control-plane', count: 3 }),
        ]),
      },
    ]);
  });

  test.each([
    ['vlabs in another case', '"VLabs"'],
    ['a slip', '"vlab"'],
    ['nothing', '""'],
    ['null', 'null'],
    ['a number', '1'],
    ['a list', '["vlabs"]'],
  ])('also one whose apiVersion is %s, which aks-engine rejects', async (_, version) => {
    const text = definitionText().replace('"vlabs"', version);
    const report = await scanOne(text);
    expect(format(report)).toEqual(['invalid-value: apiVersion']);
    expect(report.findings[0]?.at.start.line).toBe(2);
    expect(report.clusters).toHaveLength(1);
  });

  test('also one without an apiVersion but with an orchestrator profile', async () => {
    const report = await scanOne(definitionText().replace('"apiVersion": "vlabs",', ''));
    expect(format(report)).toEqual(['invalid-value: apiVersion']);
    expect(report.findings[0]?.at.start.line).toBe(3);
  });

  test('one in a wrapper, with the bare pools beside it', async () => {
    const pool =
      '{ "name": "spot", "count": 1, "vmSize": "Standard_D2", "scaleSetPriority": "Low" }';
    const text = `{ "env": {},\n"apiModel": ${definitionText({ pool: SPOT })},\n"addNodePool": [\n${pool}\n] }`;
    const report = await scanOne(text);
    expect(inUse(report)).toEqual([
      `${String(lineOf(text, 'Spot'))} scaleSetPriority`,
      `${String(lineOf(text, 'Low'))} scaleSetPriority`,
    ]);
    expect(report.clusters).toHaveLength(1);
  });

  test('a bare pool, whose target is unknown', async () => {
    const report = await scanOne(
      '{"name": "a", "count": 2, "vmSize": "Standard_D2",\n' + SPOT + '}',
    );
    expect(inUse(report)).toEqual(['2 scaleSetPriority']);
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual([
      'apimodel/pool-file',
      'apimodel/unsupported-option',
    ]);
    expect(report.clusters).toEqual([]);
  });

  test('a bare pool with keys that only addpool knows', async () => {
    const report = await scanOne(
      '{"name": "a", "count": 2, "vmSize": "b", "enableAutoScaling": true, "maxCount": 3}',
    );
    expect(report).toMatchObject({
      status: 'supported',
      findings: [{ ruleId: 'apimodel/pool-file', severity: 'notice' }],
      problems: [],
    });
  });

  test('found whatever its name and folder are', async () => {
    const report = await scanTexts({ 'test/old.json.bak': definitionText({ pool: SPOT }) });
    expect(report.findings).toHaveLength(1);
  });
});

describe('a cluster definition is not', () => {
  const pools = [{ name: 'a', count: 1, vmSize: 'b', scaleSetPriority: 'Spot' }];
  const managed = { agentPoolProfiles: pools, dnsPrefix: 'x', addonProfiles: {} };
  const arm = { type: 'Microsoft.ContainerService/managedClusters', apiVersion: '2023-01-01' };
  test.each([
    ['an ARM resource', { ...arm, name: 'x', properties: managed }],
    ['an ARM template', { $schema: 'x', resources: [{ ...arm, properties: managed }] }],
    ['a container service of old', { ...arm, properties: { orchestratorProfile: {} } }],
    ['a resource without a version', { type: arm.type, properties: { orchestratorProfile: {} } }],
    ['what az aks show prints', { agentPoolProfiles: pools, name: 'x', kubernetesVersion: '1' }],
    ['a date-versioned model', { apiVersion: '2017-08-31', properties: managed }],
    ['a Kubernetes object', { apiVersion: 'v1', kind: 'Pod', properties: {} }],
    ['a pool without a size', { name: 'a', count: 1, scaleSetPriority: 'Spot' }],
    ['a pool with a key that no pool has', { ...pools[0], enabled: true }],
    ['a list of pools', pools],
    ['a VM', { name: 'a', count: 1, vmSize: 'b', image: 'c' }],
    ['package.json', { name: 'a', version: '1.0.0', properties: {} }],
    ['a table of the format', { Properties: { orchestratorProfile: '@OrchestratorProfile' } }],
    [
      'a JSON schema of it',
      { type: 'object', properties: { orchestratorProfile: { type: 'object' } } },
    ],
    [
      'one that only says so',
      {
        $schema: 'http://json-schema.org/draft-07/schema#',
        properties: { orchestratorProfile: { $ref: '#/definitions/OrchestratorProfile' } },
      },
    ],
  ])('%s', async (_, value) => {
    const report = await scanOne(JSON.stringify(value, undefined, 2));
    expect(report.findings).toEqual([]);
    expect(report.clusters).toEqual([]);
    expect(report.problems.map(({ code }) => code)).toEqual(['nothing-to-check']);
  });
});

describe('keys', () => {
  test('match in any case at every level, and with escapes', async () => {
    const text = definitionText({ config: '"USEmanagedidentity": true', pool: SPOT })
      .replace('"properties"', '"PROPERTIES"')
      .replace('"kubernetesConfig"', '"\\u006bubernetesCONFIG"')
      .replace('"agentPoolProfiles"', '"AgentPoolProfiles"');
    const report = await scanOne(text);
    expect(inUse(report)).toEqual([
      `${String(lineOf(text, 'USE'))} USEmanagedidentity`,
      `${String(lineOf(text, 'Spot'))} scaleSetPriority`,
    ]);
    expect(format(report)).toEqual([]);
  });

  test.each([
    '_comment',
    '$schema',
    '',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'masterProfile ',
    'ma\u017fterProfile',
    '\ud800',
    'a\u0000b',
  ])('that aks-engine does not know are found: %j', async (key) => {
    const report = await scanOne(definitionText({ properties: `${JSON.stringify(key)}: null` }));
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['apimodel/unknown-key']);
  });

  test('with a typo are answered with the right spelling', async () => {
    const report = await scanOne(definitionText({ pool: '"availabilityZone": []' }));
    expect(report.findings[0]?.messageId).toBe('misspelt');
    expect(report.findings[0]?.message).toContain('"availabilityZones"');
  });

  test.each(['tags', 'customNodeLabels'])('are free in %s', async (map) => {
    const name = map === 'tags' ? '"customVMTags"' : '"customNodeLabels"';
    const report = await scanOne(definitionText({ pool: `${name}: {"_comment": "x", "Y": "z"}` }));
    expect(format(report)).toEqual([]);
  });

  test('that a template fills in are not reported', async () => {
    const report = await scanOne(definitionText({ pool: '"<EXTRA>": 1, "${EXTRA}": 2' }));
    expect(report.findings).toEqual([]);
  });

  test('are checked where aks-engine checks: not in what a duplicate key replaces', async () => {
    const twice = (second: string): Promise<Report> =>
      scanOne(definitionText({ pool: `"kubernetesConfig": {"foo": 1}, ${second}` }));
    expect(format(await twice('"kubernetesConfig": {}'))).toEqual([
      'duplicate-key: kubernetesConfig',
    ]);
    expect(format(await twice('"KUBERNETESCONFIG": {}'))).toEqual([
      'unknown-key: foo',
      'duplicate-key: KUBERNETESCONFIG',
    ]);
  });
});

describe('repeated keys', () => {
  const last = '"enabled": false';
  test.each([
    [
      'the last scalar wins',
      { config: '"useManagedIdentity": true, "UseManagedIdentity": false' },
      [],
    ],
    [
      'null unsets a switch',
      { config: '"useManagedIdentity": true, "useManagedIdentity": null' },
      [],
    ],
    ['null leaves a text', { pool: `${SPOT}, "scaleSetPriority": null` }, ['scaleSetPriority']],
    [
      'null leaves a secret text',
      { config: '"etcdEncryptionKey": "x", "etcdEncryptionKey": null' },
      ['etcdEncryptionKey'],
    ],
    ['null unsets a list', { pool: '"availabilityZones": ["1"], "availabilityZones": null' }, []],
    ['an empty list wins', { pool: '"availabilityZones": ["1"], "availabilityZones": []' }, []],
    [
      'null unsets what is any value',
      { pool: '"singlePlacementGroup": true, "singlePlacementGroup": null' },
      [],
    ],
    [
      'objects merge',
      { properties: '"masterProfile": {"availabilityZones": ["1"]}' },
      ['availabilityZones'],
    ],
    [
      'an empty map adds nothing and takes nothing',
      {
        config: '"cloudControllerManagerConfig": {"--a": "b"}, "cloudControllerManagerConfig": {}',
      },
      ['cloudControllerManagerConfig'],
    ],
    [
      'null unsets an object, and a third one starts afresh',
      {
        master: '"availabilityZones": ["1"]',
        properties: '"masterProfile": null, "masterProfile": {"count": 3}',
      },
      [],
    ],
    [
      'lists merge item by item',
      {
        config: `"addons": [{"name": "rescheduler", "enabled": true}, {"name": "smb-flexvolume", "enabled": true}], "addons": [{${last}}, {}]`,
      },
      ['smb-flexvolume'],
    ],
    [
      'a list is as long as the last one',
      {
        config:
          '"addons": [{}, {"name": "rescheduler", "enabled": true}], "addons": [{"name": "smb-flexvolume"}]',
      },
      [],
    ],
    [
      'a null item leaves an addon',
      {
        config: '"addons": [{"name": "rescheduler", "enabled": true}], "addons": [null]',
      },
      ['rescheduler'],
    ],
    ['a null item unsets a pool', { pool: SPOT, properties: '"agentPoolProfiles": [null]' }, []],
    [
      'an orchestrator profile replaces the one before it',
      {
        config: '"useManagedIdentity": true',
        properties:
          '"orchestratorProfile": {"kubernetesConfig": {"useCloudControllerManager": true}}',
      },
      [],
    ],
  ])('%s', async (_, members, expected) => {
    const report = await scanOne(definitionText(members));
    expect(report.findings.filter(({ severity }) => severity === 'error').map(quoted)).toEqual(
      expected,
    );
    expect(format(report)).toContainEqual(expect.stringContaining('duplicate-key'));
  });

  test('with one name in the list of addons: the first entry is in force', async () => {
    const addon = (enabled: boolean): string => pairs({ name: 'rescheduler', enabled });
    const report = await scanOne(
      definitionText({ config: `"addons": [{${addon(false)}}, {${addon(true)}}]` }),
    );
    expect(inUse(report)).toEqual([]);
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['apimodel/inert-setting']);
  });
});

const ADDONS = [
  'aad-pod-identity',
  'aci-connector',
  'blobfuse-flexvolume',
  'cluster-autoscaler',
  'container-monitoring',
  'keyvault-flexvolume',
  'nvidia-device-plugin',
  'rescheduler',
  'smb-flexvolume',
];
const CONFIG = {
  cloudControllerManagerConfig: { '--route-reconciliation-period': '10s' },
  enableDataEncryptionAtRest: true,
  enableEncryptionWithExternalKms: true,
  enablePodSecurityPolicy: true,
  etcdEncryptionKey: 'c2VjcmV0',
  useInstanceMetadata: true,
  useManagedIdentity: true,
  azureCNIURLLinux: 'https://cni.example/linux.tgz',
  azureCNIURLWindows: 'https://cni.example/windows.zip',
};
const MASTER = { availabilityZones: ['1', '2'] };
const POOL = {
  availabilityZones: ['1'],
  singlePlacementGroup: true,
  scaleSetPriority: 'Low',
  scaleSetEvictionPolicy: 'Delete',
  acceleratedNetworkingEnabled: true,
  acceleratedNetworkingEnabledWindows: true,
};

/** Every listed item, and for each the line that a person would edit. */
function everyItem(off: boolean): { readonly text: string; readonly lines: readonly number[] } {
  const none = (value: unknown): unknown => {
    if (typeof value === 'boolean') return false;
    if (typeof value === 'string') return '';
    return Array.isArray(value) ? [] : {};
  };
  const pick = (values: object): string =>
    pairs(
      Object.fromEntries(
        Object.entries(values).map(([key, value]) => {
          // Of this one even false is in use.
          if (off && key === 'singlePlacementGroup') return [key, null];
          return [key, off ? none(value) : value];
        }),
      ),
    );
  const addons = ADDONS.map((name) => `{\n"name": "${name}",\n"enabled": ${String(!off)}\n}`);
  const text = definitionText({
    config: `${pick(CONFIG)},\n"addons": [\n${addons.join(',\n')}\n]`,
    master: pick(MASTER),
    pool: pick(POOL),
  });
  const marks = [
    ...ADDONS.map((name) => `"${name}"`),
    ...Object.keys({ ...CONFIG, ...POOL }).map((key) => `"${key}": `),
  ].filter((mark) => !mark.includes('Zones'));
  const zones = text.split('\n').flatMap((line, at) => (line.includes('Zones') ? at + 1 : []));
  const lines = [...marks.map((mark) => lineOf(text, mark)), ...zones];
  return { text, lines: lines.sort((one, other) => one - other) };
}

describe('the twenty-five listed items', () => {
  test('all in use are twenty-five errors, each on its own line', async () => {
    const { text, lines } = everyItem(false);
    const report = await scanOne(text);
    expect(lines).toHaveLength(25);
    expect(report.findings.map(({ at }) => at.start.line)).toEqual(lines);
    expect(new Set(lines).size).toBe(25);
    expect(new Set(report.findings.map(({ fingerprint }) => fingerprint)).size).toBe(25);
    expect(report.findings.every(({ severity }) => severity === 'error')).toBe(true);
  });

  test('all disabled give no findings', async () => {
    expect((await scanOne(everyItem(true).text)).findings).toEqual([]);
  });

  test('on one line keep their columns', async () => {
    const one = JSON.stringify(JSON.parse(everyItem(false).text));
    const { findings } = await scanOne(one);
    expect(findings).toHaveLength(25);
    expect(new Set(findings.map(({ at }) => at.start.column)).size).toBe(25);
    for (const { at, excerpt, ruleId } of findings) {
      const marked = one.slice(at.start.column - 1, at.end.column - 1);
      expect(excerpt.text.slice(excerpt.caret, excerpt.caret + excerpt.width)).toBe(marked);
      expect(marked).toMatch(ruleId.endsWith('addon') ? /^"[a-z-]+"$/ : /^"[A-Za-z]+"$/);
    }
  });

  test.each([
    ['"enabled": "true"', ['invalid-value: enabled']],
    ['"enabled": 1', ['invalid-value: enabled']],
    ['"enabled": null', []],
    ['"enabled": "${SMB}"', []],
    ['"mode": "Reconcile"', []],
  ])('an addon with %s is not in use', async (member, expected) => {
    const report = await scanOne(
      definitionText({ config: `"addons": [{"name": "smb-flexvolume", ${member}}]` }),
    );
    expect(inUse(report)).toEqual([]);
    expect(format(report)).toEqual(expected);
  });

  test.each(['SMB-FlexVolume', ' smb-flexvolume', 'smb-flexvolume\u00a0'])(
    'an addon named %j has no effect, which is a hint',
    async (name) => {
      const addon = pairs({ name, enabled: true });
      const report = await scanOne(definitionText({ config: `"addons": [{${addon}}]` }));
      expect(report.findings).toMatchObject([
        { ruleId: 'apimodel/inert-setting', severity: 'notice' },
      ]);
    },
  );

  test.each(['__proto__', 'constructor', 'toString', '\ud800', 'a\u0000\u001b[31m'])(
    'an addon named %j is another one',
    async (name) => {
      const addon = pairs({ name, enabled: true });
      const report = await scanOne(definitionText({ config: `"addons": [{${addon}}]` }));
      expect(report.findings).toEqual([]);
    },
  );

  test.each([
    ['"singlePlacementGroup": false', ['singlePlacementGroup']],
    ['"scaleSetPriority": "Regular"', []],
    ['"scaleSetPriority": "spot"', []],
    ['"scaleSetEvictionPolicy": "${POLICY}"', []],
    ['"availabilityZones": null', []],
    ['"AcceleratedNetworkingEnabled": false', []],
    ['"vmSize": "Standard_NC6"', []],
  ])('a pool with %s', async (member, expected) => {
    const report = await scanOne(definitionText({ pool: member }));
    expect(report.findings.filter(({ severity }) => severity === 'error').map(quoted)).toEqual(
      expected,
    );
  });

  test("under a pool's own kubernetesConfig have no effect, which is a hint", async () => {
    const own = `"kubernetesConfig": {"useManagedIdentity": true, "addons": [{"name": "rescheduler", "enabled": true}]}`;
    const report = await scanOne(definitionText({ pool: own, master: own }));
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(
      Array.from({ length: 4 }, () => 'apimodel/inert-setting'),
    );
  });
});

describe('a generated definition', () => {
  const flags = '"cloudControllerManagerConfig": {"--cloud-config": "/etc/kubernetes/azure.json"}';
  const certificates = '"certificateProfile": {"caCertificate": "x"}';

  test('gives no findings for what aks-engine filled in', async () => {
    const report = await scanOne(definitionText({ config: flags, properties: certificates }));
    expect(report.findings).toEqual([]);
    expect(report.clusters[0]?.generated).toBe(true);
  });

  test('gives findings for anything else in use', async () => {
    const config = `${flags}, "useManagedIdentity": true`;
    const report = await scanOne(definitionText({ config, properties: certificates }));
    expect(inUse(report)).toHaveLength(1);
  });

  test.each([
    ['certificates alone', { config: flags.replace('azure.json', 'x'), properties: certificates }],
    ['the flag alone', { config: flags }],
  ])('is not what has %s', async (_, members) => {
    const report = await scanOne(definitionText(members));
    expect(inUse(report)).toEqual([expect.stringContaining('cloudControllerManagerConfig')]);
  });
});

describe('the target', () => {
  test.each([
    ['public Azure without a custom cloud', '', 'azure'],
    ['public Azure where it is null', '"customCloudProfile": null', 'azure'],
    ['Azure Stack where it says nothing', '"customCloudProfile": {}', 'azure-stack'],
    ['Azure Stack by name', cloud('{"name": "azurestackCLOUD"}'), 'azure-stack'],
    ['Azure Stack without a name', cloud('{"name": ""}'), 'azure-stack'],
    ['Azure Stack with a null name', cloud('{"name": null}'), 'azure-stack'],
    ['Azure Stack with a null environment', cloud('null'), 'azure-stack'],
    ['a custom cloud by another name', cloud('{"name": "AzureUSGovernment"}'), 'custom-cloud'],
    ['a custom cloud by a blank', cloud('{"name": " AzureStackCloud"}'), 'custom-cloud'],
    ['unknown where the name is templated', cloud('{"name": "${CLOUD}"}'), 'unknown'],
    ['unknown where the profile is', '"customCloudProfile": "${CLOUD}"', 'unknown'],
  ])('is %s', async (_, member, expected) => {
    const text = definitionText({ cloud: member });
    const report = await scanOne(text);
    expect(report.clusters[0]?.target).toBe(expected);
    const wrong = report.findings.filter(({ ruleId }) => ruleId === 'apimodel/unsupported-target');
    const isWrong = expected === 'azure' || expected === 'custom-cloud';
    expect(wrong.map(({ at }) => at.start.line)).toEqual(
      isWrong ? [lineOf(text, '"properties"')] : [],
    );
    const otherwise = expected === 'unknown' ? 'undetermined' : 'supported';
    expect(report.status).toBe(isWrong ? 'not-supported' : otherwise);
  });

  test('adds one error and does not change the verdict on the items', async () => {
    const report = await scanOne(definitionText({ cloud: '', pool: SPOT }));
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual([
      'apimodel/unsupported-target',
      'apimodel/unsupported-option',
    ]);
  });
});

function cloud(environment: string): string {
  return `"customCloudProfile": {"environment": ${environment}}`;
}

describe('what aks-engine rejects or crashes on is reported', () => {
  test.each([
    ['properties null', '{"apiVersion": "vlabs", "properties": null}', ['properties']],
    ['properties missing', '{"apiVersion": "vlabs"}', ['properties']],
    ['properties a list', '{"apiVersion": "vlabs", "properties": []}', ['properties']],
  ])('%s', async (_, text, expected) => {
    expect((await scanOne(text)).findings.map(quoted)).toEqual(expected);
  });

  test('a kubernetesConfig that is null', async () => {
    const text = definitionText({ orchestrator: '"kubernetesConfig": null' });
    expect(format(await scanOne(text))).toContain('invalid-value: kubernetesConfig');
  });

  test.each([
    ['"VirtualMachineScaleSets"', ['availabilityProfile']],
    ['""', ['availabilityProfile']],
    ['null', ['availabilityProfile']],
    ['"AvailabilitySet"', []],
    ['"${PROFILE}"', []],
    ['"availabilityset"', ['availabilityProfile']],
  ])('"availabilityProfile": %s of a pool on Azure Stack', async (profile, expected) => {
    const text = (cloud?: string): string =>
      definitionText({ ...(cloud !== undefined && { cloud }) }).replace(
        '"availabilityProfile": "AvailabilitySet"',
        `"availabilityProfile": ${profile}`,
      );
    const report = await scanOne(text());
    expect(format(report)).toEqual(expected.map((key) => `invalid-value: ${key}`));
    expect(report.findings.map(({ at }) => at.start.line)).toEqual(
      expected.map(() => lineOf(text(), '"availabilityProfile"')),
    );
    const onAzure = await scanOne(text(''));
    expect(format(onAzure)).toEqual(
      profile === '"availabilityset"' ? ['invalid-value: availabilityProfile'] : [],
    );
  });

  test('a pool on Azure Stack without an availability profile, at its name', async () => {
    const text = definitionText().replace(',\n      "availabilityProfile": "AvailabilitySet"', '');
    const report = await scanOne(text);
    expect(report.findings.map(({ at }) => at.start.line)).toEqual([
      lineOf(text, '"name": "linux"'),
    ]);
    expect(report.findings[0]?.messageId).toBe('scaleSetByDefault');
  });

  test.each([
    ['a pool name', { pool: '"name": "Web_1"' }, 'The pool name "Web_1" is not valid.'],
    ['a DNS prefix', { master: '"dnsPrefix": "a-"' }, 'The DNS prefix "a-" is not valid.'],
    [
      'a portal',
      { top: '"location": "north"' },
      '"portalURL" must begin with "https://portal.north."',
    ],
    [
      'a newer Kubernetes without its cloud controller manager',
      {
        orchestrator: '"orchestratorVersion": "1.27.6"',
        config: '"useCloudControllerManager": false',
      },
      'On Azure Stack, Kubernetes 1.21 and later require "useCloudControllerManager": true',
    ],
    [
      'Docker on a newer Kubernetes',
      { orchestrator: '"orchestratorVersion": "1.24.9"', config: '"containerRuntime": "docker"' },
      'aks-engine does not support Docker with Kubernetes 1.24 and later (this cluster: 1.24.9).',
    ],
  ])('%s that it refuses', async (_, members, message) => {
    const report = await scanOne(definitionText(members));
    const told = report.findings.filter(({ ruleId }) => ruleId === 'apimodel/invalid-value');
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain(message);
  });

  test.each([
    [
      'an empty prefix and portal, as the examples have them',
      { master: '"dnsPrefix": ""', top: '"location": ""' },
    ],
    ['what a template fills in', { master: '"dnsPrefix": "${NAME}"', pool: '"name": "${POOL}"' }],
    ['what a test fills in', { master: '"dnsPrefix": "{dnsPrefix}"' }],
    [
      'an older Kubernetes',
      {
        orchestrator: '"orchestratorVersion": "1.19.10"',
        config: '"useCloudControllerManager": false, "containerRuntime": "docker"',
      },
    ],
  ])('but not %s', async (_, members) => {
    const report = await scanOne(definitionText(members));
    expect(report.findings.filter(({ ruleId }) => ruleId === 'apimodel/invalid-value')).toEqual([]);
  });

  test('two pools with the same name, and one that is null', async () => {
    const pool =
      '{ "name": "a", "count": 1, "vmSize": "b", "availabilityProfile": "AvailabilitySet" }';
    const text = definitionText().replace(
      /"agentPoolProfiles": \[[^\]]*\]/,
      `"agentPoolProfiles": [\n${pool},\n${pool},\nnull\n]`,
    );
    const report = await scanOne(text);
    expect(report.findings.map(({ message }) => message)).toEqual([
      'Another agent pool is also named "a".',
      'An agent pool is null, which crashes aks-engine.',
    ]);
  });

  test('a control plane of scale sets on Azure Stack', async () => {
    const master = '"availabilityProfile": "VirtualMachineScaleSets"';
    const report = await scanOne(definitionText({ master }));
    expect(format(report)).toEqual(['invalid-value: availabilityProfile']);
  });

  test.each([
    ['2.0', 'count'],
    ['3e1', 'count'],
    ['"3"', 'count'],
    ['true', 'count'],
    ['9223372036854775808', 'count'],
    ['[3]', 'count'],
    ['0', 'count'],
    ['1001', 'count'],
  ])('"count": %s', async (value, key) => {
    const report = await scanOne(
      definitionText().replace('"count": 3,\n      "vm', `"count": ${value},\n      "vm`),
    );
    expect(format(report)).toEqual([`invalid-value: ${key}`]);
    expect(report.findings[0]?.severity).toBe('notice');
  });

  test.each(['1', '1000', '-0.0', 'null', '"${COUNT}"'])(
    'but not "osDiskSizeGB", which a pool may leave out: %s',
    async (value) => {
      const report = await scanOne(definitionText({ pool: `"osDiskSizeGB": ${value}` }));
      expect(format(report)).toEqual(value === '-0.0' ? ['invalid-value: osDiskSizeGB'] : []);
    },
  );

  test('a value that a later one replaces is decoded but not checked', async () => {
    const twice = (first: string): Promise<Report> =>
      scanOne(definitionText({ pool: `"osType": ${first}, "osType": "Linux"` }));
    expect(format(await twice('"BeOS"'))).toEqual(['duplicate-key: osType']);
    expect(format(await twice('5'))).toContain('invalid-value: osType');
  });
});

describe('a definition that does not parse', () => {
  test.each([
    ['a template that hides keys', definitionText({ pool: '{{ .more }}' }), 'placeholder'],
    ['a comment', definitionText({ pool: '"ports": null // none' }), 'comment'],
    ['a trailing comma', definitionText({ pool: '"ports": null,' }), 'trailing-comma'],
    ['a missing brace', definitionText().slice(0, -2), 'syntax'],
    ['a missing comma', definitionText().replace('3,', '3'), 'syntax'],
    ['an open string', definitionText().replace('"linux"', '"linux'), 'syntax'],
    ['single quotes', definitionText().replace('"linux"', "'linux'"), 'syntax'],
    ['something behind its end', `${definitionText()}\nEOF`, 'trailing-data'],
    ['another one behind its end', definitionText() + definitionText(), 'trailing-data'],
    ['a byte order mark', `\ufeff${definitionText()}`, 'byte-order-mark'],
    ['a comment before it', `// Copyright\n${definitionText()}`, 'comment'],
    ['a list around it', `[${definitionText()}]`, 'not-a-definition'],
  ])('because of %s is a problem with a line', async (_, text, code) => {
    const report = await scanOne(text);
    expect(report.problems).toMatchObject([{ code, inScope: true, file: 'apimodel.json' }]);
    expect(report.problems[0]?.at).toBeDefined();
    expect(report.status).toBe('undetermined');
  });

  test('points at the place, not counting the byte order mark', async () => {
    const text = definitionText({ pool: '"maxPods": ${PODS}' });
    const line = lineOf(text, '${PODS}');
    expect(problems(await scanOne(text))).toEqual([`${String(line)}:18 placeholder`]);
    expect(problems(await scanOne(`\ufeff${definitionText()}`))).toEqual(['1:1 byte-order-mark']);
  });

  test.each([
    ['braces', definitionText().slice(0, -4)],
    ['half of a string', definitionText().slice(0, -20)],
    ['a value', definitionText().replace(/"availabilityProfile":[^]*/, '"availabilityProfile":')],
  ])('points at its last line where it lacks %s, whatever blank lines follow', async (_, text) => {
    const lines = text.trimEnd().split('\n').length;
    for (const tail of ['', '\n', '\n\n \n\n', '\r\n\t\r\n']) {
      const [problem] = (await scanOne(text + tail)).problems;
      expect(problem).toMatchObject({ code: 'syntax', at: { start: { line: lines } } });
    }
  });

  test.each([
    ['a placeholder', { pool: `"maxPods": \${PODS}, ${SPOT}` }],
    ['a comment', { pool: `/* cheap */ ${SPOT}` }],
    ['a trailing comma', { pool: `${SPOT},` }],
  ])('still tells what is known beside %s', async (_, members) => {
    const report = await scanOne(definitionText(members));
    expect(inUse(report)).toHaveLength(1);
    expect(report.problems).toHaveLength(1);
    expect(report.status).toBe('not-supported');
  });

  test('reports nothing after a syntax error, where keys may be misplaced', async () => {
    const report = await scanOne(definitionText({ pool: SPOT }).replace('3,', '3'));
    expect(report.findings).toEqual([]);
    expect(report.problems).toHaveLength(1);
  });

  test.each([
    [
      'in a document behind others',
      'kind: other\n---\n# ours\napiVersion: vlabs\nproperties:\n  masterProfile: {}\n',
      '4:1',
    ],
    ['with quotes', '"apiVersion": "vlabs"\n"properties": {}\n', '1:1'],
    ['without a version', 'properties:\n  orchestratorProfile: {}\n', '1:1'],
    [
      'in its wrapper',
      'apiModel:\n  apiVersion: vlabs\n  properties:\n    orchestratorProfile: {}\n',
      '1:1',
    ],
    ['that is a template', 'location: x\napiVersion: vlabs\n{{ if .x }}\nproperties: {}\n', '1:1'],
    [
      'that nests too deep',
      `apiVersion: vlabs\nproperties: ${'['.repeat(200)}${']'.repeat(200)}\n`,
      '1:1',
    ],
  ])('because it is YAML %s is a problem', async (_, text, place) => {
    expect(problems(await scanTexts({ 'a.yaml': text }))).toEqual([`${place} not-a-definition`]);
    expect((await scanTexts({ 'a.md': text })).problems).toMatchObject([{ file: '.' }]);
  });

  test.each([
    ['# Copyright', 'leading-data'],
    ['{{/* ours */}}', 'placeholder'],
    ['{{- $x := 1 }}', 'placeholder'],
    ['{% set x = 1 %}', 'placeholder'],
    ['${HEADER}', 'placeholder'],
    ['Copy this:', 'leading-data'],
  ])('because of %s before it is a problem, and the rest is still told', async (line, code) => {
    for (const file of ['a.json', 'a.tmpl', 'apimodel']) {
      const report = await scanTexts({ [file]: `\n${line}\n${definitionText({ pool: SPOT })}` });
      expect(problems(report)).toEqual([`2:1 ${code}`]);
      expect(inUse(report)).toHaveLength(1);
    }
  });

  test('because of an unresolved merge conflict is a problem', async () => {
    const text = `<<<<<<< HEAD\n${definitionText()}\n=======\n${definitionText()}\n>>>>>>> x\n`;
    expect(problems(await scanTexts({ 'a.json': text }))).toEqual(['1:1 leading-data']);
  });

  test.each([
    "{apiVersion: 'vlabs', properties: {orchestratorProfile: {}}}",
    "{'apiVersion': 'vlabs', 'properties': {}}",
    '{apiVersion: vlabs, properties: {}}',
  ])('because it is JSON5 or YAML in braces is a problem: %s', async (text) => {
    for (const file of ['a.json', 'a.yaml', 'a.json5']) {
      const [problem] = (await scanTexts({ [file]: text })).problems;
      expect(problem).toMatchObject({ file, inScope: true });
    }
  });

  test.each([
    [
      'a badge',
      'README.md',
      '[![Build](https://x.example/y.svg)](https://x.example)\n\n```json\n%\n```\n',
    ],
    ['front matter', 'a.md', '{"title": "x"}\n\n```json\n%\n```\n'],
    ['a note', 'a.txt', '[1] see below\n%\n'],
    ['a date', 'a.log', '[2020-01-01] deploying\n%\n'],
  ])('but not in a file that only speaks of one behind %s', async (_, file, text) => {
    const report = await scanTexts({ [file]: text.replace('%', () => definitionText()) });
    expect(report.problems.map(({ code }) => code)).toEqual(['nothing-to-check']);
  });

  test.each([
    ['a section', 'a.toml', "[section]\nmodel = '''\n%\n'''\n"],
    ['a section of another ending', 'a.settings', "[section]\nmodel = '''\n%\n'''\n"],
    ['a list', 'a.py', "[\n  1,\n]\nMODEL = '''%'''\n"],
    ['a test', 'a.sh', '[ -n "$X" ] || exit\ncat <<EOF > a.txt\nx % x\nEOF\n'],
    ['an attribute', 'a.ps1', "[CmdletBinding()]\nparam()\n$model = 'x%'\n"],
    ['an array', 'a.js', '// x\n[1].map(String);\nconst model = `%`;\n'],
  ])(
    'but it is a place that is not read in a file of another kind, after %s',
    async (_, file, text) => {
      const report = await scanTexts({ [file]: text.replace('%', () => definitionText()) });
      expect(report.problems.map(({ code }) => code)).toEqual(['definition-not-read']);
    },
  );

  test('because it is UTF-16 is a problem', async () => {
    const text = `\ufeff${definitionText({ pool: SPOT })}`;
    const report = await scanTexts({ 'a.json': Buffer.from(text, 'utf16le') });
    expect(problems(report)).toEqual(['1:1 byte-order-mark']);
    expect(inUse(report)).toHaveLength(1);
  });

  test('is ignored if nothing shows that it was meant as one', async () => {
    const report = await scanTexts({
      'a.json': '{"apiVersion": "v1", "properties": {,}',
      'b.json': '{ // settings\n "properties": {} }',
      'c.tpl': '{{- define "properties": }}',
    });
    expect(report.problems.map(({ code }) => code)).toEqual(['nothing-to-check']);
  });
});

describe('a templated value is neither in use nor clean', () => {
  const addon = (members: string): string => `"addons": [{${members}}]`;
  test.each([
    ['an option', { config: '"useManagedIdentity": "${MI}"' }, '"${MI}"'],
    ['a key', { config: '"etcdEncryptionKey": "{{ .key }}"' }, '"{{ .key }}"'],
    ['zones', { pool: '"availabilityZones": "${ZONES}"' }, '"${ZONES}"'],
    ['a priority', { pool: '"scaleSetPriority": "<PRIORITY>"' }, '"<PRIORITY>"'],
    ['a switch', { config: addon('"name": "rescheduler", "enabled": "@@ON@@"') }, '"@@ON@@"'],
    ['an addon', { config: addon('"name": "${ADDON}", "enabled": true') }, '"${ADDON}"'],
    ['a target', { cloud: cloud('{"name": "${CLOUD}"}') }, '"${CLOUD}"'],
    ['a target of Azure Pipelines', { cloud: cloud('{"name": "$(CLOUD)"}') }, '"$(CLOUD)"'],
    ['a network plugin', { config: '"networkPlugin": "${PLUGIN}"' }, '"${PLUGIN}"'],
    ['a network policy', { config: '"networkPolicy": "@POLICY@"' }, '"@POLICY@"'],
    [
      'a file',
      { master: '"customFiles": [{"source": "x", "dest": "[[ .dest ]]"}]' },
      '"[[ .dest ]]"',
    ],
    ['a list', { pool: '"extensions": "${LIST}"' }, '"${LIST}"'],
  ])('%s', async (_, members, at) => {
    const text = definitionText(members);
    const report = await scanOne(text);
    expect(report.findings).toEqual([]);
    expect(report.problems).toMatchObject([
      { code: 'unknown-value', inScope: true, at: { start: { line: lineOf(text, at) } } },
    ]);
    expect(report.status).toBe('undetermined');
    expect(report.clusters[0]?.status).toBe('undetermined');
  });

  test.each([
    ['a name', { master: '"dnsPrefix": "${NAME}"' }],
    ['an addon that is off', { config: addon('"name": "${ADDON}", "enabled": false') }],
  ])('but %s does not matter', async (_, members) => {
    const report = await scanOne(definitionText(members));
    expect([report.problems, report.status]).toEqual([[], 'supported']);
  });

  test('but a text with more than a placeholder is not empty', async () => {
    const text = definitionText({ config: '"azureCNIURLLinux": "https://${HOST}/cni.tgz"' });
    expect(inUse(await scanOne(text))).toHaveLength(1);
  });

  test('and a fully templated pool is not missing a profile', async () => {
    const text = definitionText().replace(
      /"agentPoolProfiles": \[[^\]]*\]/,
      '"agentPoolProfiles": ["${POOL}"]',
    );
    const report = await scanOne(text);
    expect([report.findings.length, report.problems.length]).toEqual([0, 1]);
  });

  test('nor are variables of a script', async () => {
    const text = definitionText({ config: '"useManagedIdentity": "$MI"' });
    const report = await scanTexts({
      'a.sh': `cat > a.json <<EOF\n${text}\nEOF\naks-engine deploy\n`,
    });
    expect(report.problems).toEqual([]);
  });

  test('and it is not a doubt where the policy is not in force', async () => {
    const text = definitionText({ config: '"etcdEncryptionKey": "${KEY}"' });
    expect((await scanTexts({ 'a.json': text }, { platform: 'aks' })).problems).toEqual([]);
  });
});

test('a problem in one here-document does not affect the cluster in another', async () => {
  const fine = definitionText();
  const report = await scanTexts({
    'a.sh': `cat > a.json <<'EOF'\n${fine}\nEOF\ncat > b.json <<'EOF'\n${fine.slice(0, -9)}\nEOF\naks-engine deploy\n`,
  });
  expect(report.problems).toHaveLength(1);
  expect(report.clusters.map(({ status }) => status)).toEqual(['supported']);
  expect(report.status).toBe('undetermined');
});

describe('Windows line endings', () => {
  test('do not change lines or columns', async () => {
    const text = definitionText({ pool: SPOT, config: '"useManagedIdentity": true' });
    const windows = await scanOne(text.replaceAll('\n', '\r\n'));
    const unix = await scanOne(text);
    expect(windows.findings.map(({ at }) => at)).toEqual(unix.findings.map(({ at }) => at));
    expect(windows.findings.map(({ excerpt }) => excerpt)).toEqual(
      unix.findings.map(({ excerpt }) => excerpt),
    );
  });
});

describe('a hostile text takes time in proportion', () => {
  const inString = (text: string): string => definitionText({ top: `"x": "${text}"` });
  const broken = (text: string): string => `{"apiVersion":"vlabs","properties":${text}`;
  test.each<[string, (long: Long) => string]>([
    ['a banner of slashes', (long) => `${long('/')}\nint main;`],
    ['blanks and slashes', (long) => `${long('// ')}x`],
    ['one long word', (long) => inString(long('a'))],
    ['dashed words', (long) => inString(long('a-'))],
    ['schemes', (long) => inString(long('a://'))],
    ['beginnings of tokens', (long) => inString(long('eyJ-'))],
    ['beginnings of keys', (long) => inString(long('-----BEGIN PRIVATE KEY-----'))],
    ['openings of templates', (long) => inString(long('${{{<%#{@@a'))],
    [
      'secrets on one line',
      (long) => definitionText({ top: `"x": [${long('{"secret":"a"},')}1]` }),
    ],
    ['secrets in secrets', (long) => inString(long('secret:{'))],
    ['unknown keys', (long) => definitionText({ top: `${long('"foo":1,')}"bar":1` })],
    [
      'repeated lists',
      (long) => definitionText({ properties: `${long('"extensionProfiles":[{}],')}"x":1` }),
    ],
    ['a string that is never closed', (long) => broken(`"${long('\\"')}`)],
    ['brackets that are no template', (long) => broken(`[${long('{{} } ,')}]}`)],
    ['commas', (long) => broken(long(','))],
    ['quotes', (long) => broken(long('"'))],
    ['a long key', (long) => definitionText({ top: `"${long('k')}": 1` })],
    ['YAML documents', (long) => `apiVersion: vlabs\n${long('%a\n---\n')}`],
  ])('%s', async (_, text) => {
    await expectLinear(1 << 19, (long) => scanOne(text(long)));
  });

  test('and reports that not everything is reported', async () => {
    const keys = Array.from({ length: 2000 }, (_, index) => `"foo${String(index)}": 1`);
    const report = await scanOne(definitionText({ properties: keys.join(',') }));
    expect(report.findings).toHaveLength(1000);
    expect(report.problems).toMatchObject([{ code: 'too-many-issues', inScope: true }]);
  });

  test('and a text of more than four million characters is a problem', async () => {
    const report = await scanOne(definitionText({ top: `"x": "${'a'.repeat(5 << 20)}"` }));
    expect(report.problems).toMatchObject([{ code: 'too-large', inScope: true }]);
  });

  test('and a text nested too deeply is a problem', async () => {
    const deep = `${'['.repeat(200)}${']'.repeat(200)}`;
    const report = await scanOne(definitionText({ top: `"x": ${deep}` }));
    expect(report.problems).toMatchObject([{ code: 'too-deep', inScope: true }]);
  });
});
