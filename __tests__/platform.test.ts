import { describe, expect, test } from '@jest/globals';
import { resolveOptions } from '../src/options/options.js';
import type { Config } from '../src/options/config-schema.js';
import { reportMarkdown } from '../src/reporters/markdown.js';
import { reportText } from '../src/reporters/text.js';
import { ConfigurationError } from '../src/source/configuration-error.js';
import { readConfig } from '../src/options/config-file.js';
import { checkWanted } from '../src/tree/wanted.js';
import { scan } from '../src/scan.js';
import { memoryTree } from '../src/tree/memory.js';
import { definitionText } from './definitions.js';
import { expectLinear, type Long, scanTexts } from './support.js';

/** The platform that a repository of these files is about, and `file:line what` of what tells. */
async function platformOf(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { platform } = await scanTexts(texts);
  const evidence = platform.evidence.map(
    ({ file, at, what }) => `${file}:${String(at?.start.line)} ${what}`,
  );
  return [platform.value, ...evidence];
}

describe('the content of a repository shows its platform', () => {
  test.each([
    ['a cluster definition', 'a.json', definitionText(), 'azure-stack', 1],
    [
      'an aks-engine command',
      'up.sh',
      '#!/bin/sh\n\n  aks-engine deploy -m a.json',
      'azure-stack',
      3,
    ],
    ['one of Windows', 'up.ps1', '.\\aks-engine.exe generate a.json', 'azure-stack', 1],
    ['its later name', 'up.sh', '"./bin/aks-engine-azurestack" upgrade', 'azure-stack', 1],
    ['an az aks command', 'up.sh', 'set -e\naz aks create -n a', 'aks', 2],
    [
      'one in a workflow',
      '.github/workflows/a.yml',
      'on: push\n- run: az aks nodepool add',
      'aks',
      2,
    ],
    ['one on two lines', 'up.sh', 'az aks \\\n  upgrade -k 1.29', 'aks', 1],
    ['one of another shell', 'up.azcli', 'az aks update -n a', 'aks', 1],
    ['one in a pipeline', '.gitlab-ci.yml', 'deploy:\n  script: [az aks enable-addons]', 'aks', 2],
    ['the node resource group', 'up.sh', 'az vmss scale -g MC_a_b_c', 'aks', 1],
    ['a cmdlet', 'up.ps1', '$c =\n  New-AzAksCluster -Name a', 'aks', 2],
    ['an action', 'a.yaml', 'steps:\n  - uses: Azure/aks-set-context@v3', 'aks', 2],
    ['Terraform', 'main.tf', 'locals {}\nresource "azurerm_kubernetes_cluster" "a" {', 'aks', 2],
    [
      'Bicep',
      'a.bicep',
      "resource a 'Microsoft.ContainerService/managedClusters@2023' = {",
      'aks',
      1,
    ],
    ['ARM', 'a.json', '{\n"type": "Microsoft.ContainerService/managedClusters"}', 'aks', 2],
    ['a node pool', 'main.tf', 'resource "azurerm_kubernetes_cluster_node_pool" "a" {}', 'aks', 1],
    [
      'the API of Azure in Terraform',
      'main.tf',
      'resource "azapi_resource" "a" {\n  type = "Microsoft.ContainerService/managedClusters@2024"\n}',
      'aks',
      1,
    ],
    [
      'a module of the registry',
      'main.tf',
      'module "aks" {\n  version = "9.0"\n  source = "Azure/aks/azurerm"\n}',
      'aks',
      1,
    ],
    [
      'a module in Bicep',
      'a.bicep',
      "module a 'br/public:avm/res/container-service/managed-cluster:0.4' = {",
      'aks',
      1,
    ],
    [
      'a task of Azure Pipelines',
      'azure-pipelines.yml',
      'steps:\n- task: HelmDeploy@0\n  inputs:\n    kubernetesCluster: shop',
      'aks',
      4,
    ],
    [
      'an object that creates a cluster',
      'a.yaml',
      'apiVersion: containerservice.azure.com/v1api20240901\nkind: ManagedCluster',
      'aks',
      1,
    ],
    [
      'a program',
      'infra/index.ts',
      'const a = new azure.containerservice.ManagedCluster("a", {});',
      'aks',
      1,
    ],
    ['a provider', 'main.tf', 'locals {}\nprovider "azurestack" {}', 'azure-stack', 2],
    ['a resource', 'main.tf', 'resource "azurestack_virtual_network" "a" {}', 'azure-stack', 1],
    ['a download', 'Dockerfile', 'FROM x\nRUN ./get-akse.sh --version v0.80.0', 'azure-stack', 2],
    [
      'a registration',
      'login.sh',
      'az cloud register -n Stack --endpoint-resource-manager $URL',
      'azure-stack',
      1,
    ],
    ['its cmdlet', 'login.ps1', 'Add-AzEnvironment -Name Stack', 'azure-stack', 1],
    ['the name of the cloud', 'a.tfvars', 'cloud = "AzureStackCloud"', 'azure-stack', 1],
    ['the same in JSON', 'azure.json', '{"cloud":"AzureStackCloud"}', 'azure-stack', 1],
    ['the same as an option', 'login.sh', 'az cloud set --name AzureStackUser', 'azure-stack', 1],
  ])('%s', async (_, file, text, platform, line) => {
    const [value, evidence, ...more] = await platformOf({ [file]: text });
    expect(value).toBe(platform);
    expect(evidence).toMatch(new RegExp(`^${file}:${String(line)} an? `));
    expect(more).toEqual([]);
  });

  test.each([
    ['a comment', 'up.sh', '# az aks create\n  # aks-engine deploy'],
    ['prose', 'README.md', 'Run az aks create, or aks-engine deploy.'],
    ['another command', 'up.sh', 'az aksarc create\naks-engine help\naz aks install-cli'],
    ['what a script prints', 'up.sh', 'echo "Run az aks create first"'],
    ['the name of a step', 'a.yml', 'steps:\n- name: az aks create\n  run: ./up'],
    ['a comment after code', 'up.sh', 'make # az aks create'],
    ['a comment in Terraform', 'main.tf', '/*\nresource "azurerm_kubernetes_cluster" "a" {\n*/'],
    [
      'a text in Terraform',
      'main.tf',
      'locals {\n  a = <<EOT\nresource "azurerm_kubernetes_cluster" "a" {\nEOT\n}',
    ],
    [
      'the clouds that a program can work with',
      'crd.yaml',
      'enum:\n- AzurePublicCloud\n- AzureStackCloud',
    ],
    ['a comparison', 'up.sh', 'if [ "$CLOUD" = "AzureStackCloud" ]; then x; fi'],
    [
      'a policy about clusters',
      'policy.json',
      '{"field": "type", "equals": "Microsoft.ContainerService/managedClusters"}',
    ],
    ['vendored code', 'vendor/x/up.sh', 'az aks create'],
    ['test data', 'a/testdata/main.tf', 'provider "azurestack" {}'],
    ['a Kubernetes object', 'a.yaml', 'apiVersion: v1\nkind: Pod\n'],
    ['another resource', 'main.tf', 'resource "azurerm_kubernetes_fleet_manager" "a" {}'],
  ])('but not %s', async (_, file, text) => {
    expect(await platformOf({ [file]: text })).toEqual(['both']);
  });

  test('evidence for both platforms means both', async () => {
    const [value, ...evidence] = await platformOf({
      'a.json': definitionText(),
      'up.sh': 'az aks create',
    });
    expect(value).toBe('both');
    expect(evidence).toHaveLength(2);
  });
});

describe('what only reads is weak evidence', () => {
  const weak: readonly (readonly [string, string, string, 'aks' | 'azure-stack'])[] = [
    ['credentials', 'test.sh', 'az aks get-credentials -n a -g b', 'aks'],
    ['a query', 'test.sh', 'az aks nodepool list --cluster-name a', 'aks'],
    ['a login', 'ci.yml', 'steps:\n- run: kubelogin convert-kubeconfig -l azurecli', 'aks'],
    ['the node resource group', 'test.sh', 'az vmss list -g MC_a_b_c', 'aks'],
    ['a cmdlet', 'test.ps1', 'Get-AzAksCluster -Name a', 'aks'],
    ['a data source', 'main.tf', 'data "azurerm_kubernetes_cluster" "a" {}', 'aks'],
    [
      'a reference',
      'a.bicep',
      "resource a 'Microsoft.ContainerService/managedClusters@2024-01-01' existing = {",
      'aks',
    ],
    ['a version', 'test.sh', 'aks-engine version', 'azure-stack'],
    ['data of Azure Stack', 'main.tf', 'data "azurestack_subnet" "a" {}', 'azure-stack'],
    ['a definition in test data', 'testdata/a.json', definitionText(), 'azure-stack'],
  ];

  test.each(weak)('%s: both policies apply', async (_, file, text, platform) => {
    const { platform: found } = await scanTexts({ [file]: text });
    expect(found).toMatchObject({
      value: 'both',
      evidence: [{ file, platform, strength: 'weak' }],
    });
  });

  test.each(weak)(
    '%s counts for nothing against the other platform',
    async (_, file, text, side) => {
      const strong = side === 'aks' ? 'up.sh' : 'login.sh';
      const command = side === 'aks' ? 'aks-engine deploy' : 'az aks create';
      const report = await scanTexts({ [file]: text, [strong]: command });
      expect(report.platform.value).toBe(side === 'aks' ? 'azure-stack' : 'aks');
      expect(report.platform.evidence.map((each) => each.strength).sort()).toEqual([
        'strong',
        'weak',
      ]);
      const said = reportText(report, { color: false });
      expect(said).toContain(`because of ${strong}:1 (an a`);
      expect(said).toMatch(/Not applied: the .* policy, because there are only weak signs of that/);
    },
  );

  test('and is not named next to what changes a cluster in the same file', async () => {
    expect(await platformOf({ 'up.sh': 'az aks show -n a\naz aks create -n a' })).toEqual([
      'aks',
      'up.sh:2 an az aks command',
    ]);
  });

  test('the report asks for the platform where there is nothing else, or nothing at all', async () => {
    const pod = { 'pod.yaml': 'apiVersion: v1\nkind: Pod\n' };
    const reads = await scanTexts({ ...pod, 'test.sh': 'az aks show -n a' });
    expect(reportText(reads, { color: false })).toContain(
      'because there are only weak signs: test.sh:1 (an az aks command that only reads); set `platform`',
    );
    const page = reportMarkdown(await scanTexts(pod));
    expect(page).toContain(
      'no file indicates which; set <code>platform</code> to the one that you',
    );
  });

  test('nothing to check is no denial of the evidence', async () => {
    const { problems } = await scanTexts({
      '.gitlab-ci.yml': 'deploy:\n  script:\n  - az aks get-credentials -n a',
    });
    expect(problems).toMatchObject([{ code: 'nothing-to-check' }]);
    expect(problems[0]?.message).toContain(
      'There is an az aks command that only reads (.gitlab-ci.yml:3), but nothing in it is judged.',
    );
    expect(problems[0]?.message).not.toContain('no script that runs az');
  });
});

/** What is advised about a pod that runs as root because of its volume. */
async function adviceWith(
  texts: Readonly<Record<string, string>>,
  config: Config = {},
): Promise<string> {
  const root = {
    'web.yaml': `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  securityContext: { runAsUser: 0, fsGroup: 1000 }
  containers: [{ name: web, image: web, volumeMounts: [{ name: data, mountPath: /data }] }]
  volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]
`,
  };
  const report = await scan(memoryTree({ ...root, ...texts }), resolveOptions({}, config));
  const found = report.findings.find(({ ruleId }) => ruleId === 'pod/root-fsgroup-workaround');
  return `${found?.message ?? ''} ${found?.help ?? ''}`;
}

describe('the Kubernetes version of AKS clusters', () => {
  const terraform = (body: string): string =>
    `resource "azurerm_kubernetes_cluster" "a" {\n  name = "\${var.a}-{"\n${body}\n}\n`;
  const arm = (properties: object, type = 'managedClusters'): string =>
    JSON.stringify({
      resources: [{ type: `Microsoft.ContainerService/${type}`, properties }],
    });

  test.each([
    ['Terraform', { 'a.tf': terraform('  kubernetes_version = "1.19.7" # old') }],
    [
      'a node pool',
      {
        'a.tf':
          'resource "azurerm_kubernetes_cluster_node_pool" "a" {\n  orchestrator_version = "1.19.7"\n}',
      },
    ],
    [
      'Bicep',
      {
        'a.bicep':
          "resource a 'Microsoft.ContainerService/managedClusters@2024' = {\n  properties: {\n    kubernetesVersion: '1.19.7'\n  }\n}",
      },
    ],
    ['ARM', { 'a.json': arm({ kubernetesVersion: '1.19.7' }) }],
    [
      'a nested template',
      {
        'a.json': JSON.stringify({
          resources: [
            {
              type: 'Microsoft.Resources/deployments',
              properties: { template: JSON.parse(arm({ kubernetesVersion: '1.19.7' })) as object },
            },
          ],
        }),
      },
    ],
    ['a command', { 'up.sh': 'az aks create -n a --kubernetes-version 1.19.7' }],
    ['a cmdlet', { 'up.ps1': 'New-AzAksCluster -Name a -KubernetesVersion 1.19.7' }],
  ])('is read where it is written out: %s', async (_, texts) => {
    expect(await adviceWith(texts)).toContain('There is no alternative on Kubernetes 1.19.7.');
  });

  test.each([
    ['nowhere', { 'a.tf': terraform('') }],
    ['a variable', { 'a.tf': terraform('  kubernetes_version = var.kubernetes_version') }],
    [
      'a condition',
      { 'a.tf': terraform('  kubernetes_version = "1.19" == var.v ? "1.18" : null') },
    ],
    ['a template', { 'a.tf': terraform('  kubernetes_version = "1.${var.minor}"') }],
    ['a comment', { 'a.tf': terraform('  /*\n  kubernetes_version = "1.19"\n  */') }],
    [
      'another block',
      { 'a.tf': `${terraform('')}\nmodule "b" {\n  kubernetes_version = "1.19"\n}` },
    ],
    ['a parameter', { 'a.json': arm({ kubernetesVersion: "[parameters('version')]" }) }],
    [
      'two that differ',
      { 'a.tf': terraform('  kubernetes_version = "1.18"'), 'b.sh': 'az aks create -k 1.19.7' },
    ],
  ])('is not known elsewhere, and is no early one: %s', async (_, texts) => {
    const advice = await adviceWith(texts);
    expect(advice).toContain('fsGroupChangePolicy makes root unnecessary. Replace');
    expect(advice).not.toMatch(/earlier versions|or later|no alternative/);
  });

  test('is not that of a cluster definition, nor the other way round', async () => {
    const texts = {
      'engine/a.json': definitionText({ orchestrator: '"orchestratorRelease": "1.18"' }),
      'a.tf': terraform('  kubernetes_version = "1.19.7"'),
    };
    const aks = { overrides: [{ files: 'web.yaml', platform: 'aks' }] };
    expect(await adviceWith(texts)).toContain('This requires Kubernetes 1.20 or later');
    expect(await adviceWith(texts, aks)).toContain('on Kubernetes 1.19.7');
  });

  test('may be set for some files', async () => {
    const overrides = [{ files: ['*.json', 'web.yaml'], 'kubernetes-version': '1.18' }];
    expect(await adviceWith({}, { overrides })).toContain('on Kubernetes 1.18');
    const config = { overrides, 'kubernetes-version': '1.29' };
    expect(await adviceWith({}, config)).toContain('on Kubernetes 1.18');
    const later = [
      { files: 'web.yaml', platform: 'aks' },
      ...overrides,
      { files: '*', 'kubernetes-version': '1.17' },
    ];
    expect(await adviceWith({}, { overrides: later })).toContain('on Kubernetes 1.18');
  });
});

describe('the user’s setting takes precedence', () => {
  const spot = { 'a/x.json': definitionText({ pool: '"scaleSetPriority": "Spot"' }) };
  const both = { ...spot, 'b/x.json': definitionText({ pool: '"scaleSetPriority": "Low"' }) };

  test('clauses of a platform that is not in force give no findings', async () => {
    const report = await scanTexts(spot, { platform: 'aks' });
    expect(report).toMatchObject({ status: 'supported', findings: [] });
    expect(report.platform.value).toBe('aks');
    expect(report.policies.map(({ id }) => id)).toEqual(['aks-faq']);
    expect(report.clusters).toMatchObject([{ status: 'supported' }]);
  });

  test('what aks-engine would reject is reported all the same', async () => {
    const report = await scanTexts(
      { 'a.json': definitionText({ top: '"foo": 1' }) },
      { platform: 'aks' },
    );
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['apimodel/unknown-key']);
  });

  test.each(['azure-stack', 'both'])(
    '%s puts the policy of AKS Engine in force',
    async (platform) => {
      const report = await scanTexts(spot, { platform });
      expect(report.findings).toHaveLength(1);
      expect(report.status).toBe('not-supported');
    },
  );

  test('also by path, with the first matching glob', async () => {
    const platforms = { 'a/**': 'aks', '*.json': 'azure-stack' };
    const report = await scan(memoryTree(both), resolveOptions({}, { platforms }));
    expect(report.findings.map(({ at }) => at.file)).toEqual(['b/x.json']);
    const overrides = [
      { files: 'a/**', platform: 'aks' },
      { files: '*.json', platform: 'azure-stack' },
    ];
    const same = await scan(memoryTree(both), resolveOptions({}, { overrides }));
    expect(same.findings).toEqual(report.findings);
    const auto = resolveOptions({ platform: 'aks' }, { platforms: { 'a/**': 'azure-stack' } });
    expect((await scan(memoryTree(both), auto)).findings.map(({ at }) => at.file)).toEqual([
      'a/x.json',
    ]);
  });
});

test('a glob of a setting for some files has to match one', async () => {
  const text =
    'overrides:\n- files: [a/, b/]\n  platform: aks\n- files: c.yaml\n  kubernetes-version: 1.18\nplatforms:\n  d/: aks\n';
  const { wanted } = resolveOptions({}, readConfig('a.yml', text, []));
  const missing = await checkWanted(wanted, [memoryTree({ 'a/x.json': '' })]).catch(
    (error: unknown) => error,
  );
  expect(missing).toBeInstanceOf(ConfigurationError);
  expect(String(missing)).toMatch(
    /a\.yml:2:15: The glob "b\/" matches no file\.\s[\s\S]*a\.yml:4:10: The glob "c\.yaml"[\s\S]*a\.yml:7:3: The glob "d\/"/,
  );
});

describe('a hostile file takes time in proportion', () => {
  test.each<[string, (long: Long) => string]>([
    ['a.sh', (long) => long('aks-engine ')],
    ['b.sh', (long) => long('az aks\n\n')],
    ['c.yaml', (long) => long(' ')],
    ['d.tf', (long) => long('resource\n')],
    ['e.json', (long) => `{${long('"type": ')}`],
    ['f.bicep', (long) => long('resource a ')],
    ['g.tf', (long) => `provider "azurestack" {}\n${long('resource "a" {\n')}`],
    ['h.tf', (long) => `provider "azurestack" {}\n${long('a = "${"')}`],
    ['i.tf', (long) => `provider "azurestack" {}\n${long('<<A\n')}`],
    ['j.bicep', (long) => `// managedClusters\n${long("/*'''")}`],
    ['k.sh', (long) => `AzureStackCloud\n${long('a-a.a=')}`],
    ['l.yaml', (long) => `AzureStackCloud\n${long('- -a ')}`],
    ['m.tf', (long) => `x = "AzureStackCloud"\n${long('a ')}`],
  ])('%s', async (file, text) => {
    await expectLinear(1 << 20, (long) => scanTexts({ [file]: text(long) }));
  });
});
