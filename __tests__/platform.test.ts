import { describe, expect, test } from '@jest/globals';
import { resolveOptions } from '../src/options/options.js';
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
      'on: push\n- run: az aks get-credentials',
      'aks',
      2,
    ],
    ['a query', 'up.sh', 'az account show\naz aks show -g a -n b', 'aks', 2],
    ['the node resource group', 'up.sh', 'az vmss list -g MC_a_b_c', 'aks', 1],
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
  ])('%s', async (_, file, text, platform, line) => {
    const [value, evidence, ...more] = await platformOf({ [file]: text });
    expect(value).toBe(platform);
    expect(evidence).toMatch(new RegExp(`^${file}:${String(line)} an? `));
    expect(more).toEqual([]);
  });

  test.each([
    ['a comment', 'up.sh', '# az aks create\n  # aks-engine deploy'],
    ['prose', 'README.md', 'Run az aks create, or aks-engine deploy.'],
    ['another command', 'up.sh', 'az aksarc create\naks-engine version'],
    ['a Kubernetes object', 'a.yaml', 'apiVersion: v1\nkind: Pod\n'],
    ['another resource', 'main.tf', 'resource "azurerm_kubernetes_cluster_node_pool" "a" {}'],
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
    const auto = resolveOptions({ platform: 'aks' }, { platforms: { 'a/**': 'azure-stack' } });
    expect((await scan(memoryTree(both), auto)).findings.map(({ at }) => at.file)).toEqual([
      'a/x.json',
    ]);
  });
});

describe('a hostile file takes time in proportion', () => {
  test.each<[string, (long: Long) => string]>([
    ['a.sh', (long) => long('aks-engine ')],
    ['b.sh', (long) => long('az aks\n\n')],
    ['c.yaml', (long) => long(' ')],
    ['d.tf', (long) => long('resource\n')],
    ['e.json', (long) => `{${long('"type": ')}`],
    ['f.bicep', (long) => long('resource a ')],
  ])('%s', async (file, text) => {
    await expectLinear(1 << 20, (long) => scanTexts({ [file]: text(long) }));
  });
});
