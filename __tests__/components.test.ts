import { describe, expect, test } from '@jest/globals';
import { resolveOptions, type GivenOptions } from '../src/options.js';
import type { Config } from '../src/config.js';
import { scan } from '../src/scan.js';
import { memoryTree } from '../src/tree/memory.js';
import { reportMarkdown } from '../src/reporters/markdown.js';
import { reportText } from '../src/reporters/text.js';
import { fact } from '../src/policy/facts.js';

/* The inventory of components, and when it is no finding. The rule's fixture has the rest. */

async function inventory(
  texts: Readonly<Record<string, string>>,
  given: GivenOptions = {},
  config: Config = {},
) {
  const report = await scan(memoryTree(texts), resolveOptions(given, config));
  return {
    report,
    components: report.components.map(
      ({ name, version, supportedBy, evidence }) =>
        `${name} ${version ?? '-'} ${supportedBy} ${String(evidence.length)}`,
    ),
    found: report.findings
      .filter(({ ruleId }) => ruleId.startsWith('third-party/'))
      .map(({ at, message, related }) => [
        `${at.file}:${String(at.start.line)}`,
        message.split(' ')[0],
        related.length,
      ]),
  };
}

const object = (apiVersion: string, kind: string, namespace = 'shop'): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: x\n  namespace: ${namespace}\n`;

const pod = (image: string, labels = '{}'): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\n  labels: ${labels}\nspec:\n  containers:\n    - { name: c, image: "${image}" }\n`;

describe('one finding a component', () => {
  test('at its most telling place, however often it shows', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [
        `apps/${String(index)}.yaml`,
        object('networking.istio.io/v1', 'VirtualService'),
      ]),
    );
    const { found, components, report } = await inventory({
      ...many,
      'z/istiod.yaml': pod('mirror.example/istio/pilot:1.20.1@sha256:00'),
    });
    expect(found).toEqual([['z/istiod.yaml:8', 'Istio', 5]]);
    expect(components).toEqual(['Istio 1.20.1 customer 10']);
    expect(report.status).toBe('supported-with-exclusions');
  });

  test('named alike wherever it shows first', async () => {
    const one = await inventory({ 'a.yaml': object('kuma.io/v1alpha1', 'Mesh') });
    const two = await inventory({ 'b/c.yaml': `\n---\n${object('kuma.io/v1alpha1', 'Mesh')}` });
    expect(one.report.findings[0]?.fingerprint).toBe(two.report.findings[0]?.fingerprint);
  });
});

describe('on AKS alone', () => {
  test('components are listed and not found fault with', async () => {
    const { found, components, report } = await inventory(
      { 'a.yaml': object('networking.istio.io/v1', 'Gateway') },
      { platform: 'aks' },
    );
    expect(found).toEqual([]);
    expect(components).toEqual(['Istio - customer 1']);
    expect(report.status).toBe('supported');
  });

  test('but for Kubeflow, of which the FAQ warns', async () => {
    const { found, report } = await inventory(
      { 'a.yaml': object('kubeflow.org/v1', 'TFJob') },
      { platform: 'aks' },
    );
    expect(found).toEqual([['a.yaml:1', 'Kubeflow', 0]]);
    expect(report.status).toBe('supported');
  });
});

describe('what Microsoft provides', () => {
  test('is listed as Microsoft’s: the Istio that AKS manages', async () => {
    const { found, components } = await inventory({
      'a.yaml': object('networking.istio.io/v1', 'Gateway', 'aks-istio-ingress'),
      'b.yaml': object('networking.istio.io/v1', 'VirtualService'),
    });
    expect(found).toEqual([]);
    expect(components).toEqual(['Istio - microsoft 2']);
  });

  test('and is not what somebody installs besides', async () => {
    const { found } = await inventory({
      'a.yaml': object('networking.istio.io/v1', 'Gateway', 'aks-istio-ingress'),
      'b.yaml': pod('docker.io/istio/pilot:1.20.1'),
    });
    expect(found).toEqual([['b.yaml:8', 'Istio', 0]]);
  });

  test('releases that AKS delivers, and images of its own registry', async () => {
    const release = `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata:\n  name: aks-managed-cilium\nspec:\n  chart: { spec: { chart: cilium } }\n`;
    const { components } = await inventory({
      'a.yaml': release,
      'b.yaml': pod('mcr.microsoft.com/oss/calico/node:v3.8.0'),
    });
    expect(components).toEqual(['Helm - microsoft 1', 'Flux - customer 1', 'Cilium - microsoft 1']);
  });
});

describe('what is no evidence', () => {
  test('templates that render to nothing, switched-off dependencies, scripts that only speak of it', async () => {
    const { components } = await inventory({
      'c/Chart.yaml':
        'apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies:\n  - name: falco\n    repository: https://falcosecurity.github.io/charts\n    condition: global.falco,falco.enabled\n',
      'c/values.yaml': 'falco:\n  enabled: false\nistio: false\n',
      'c/templates/a.yaml': `{{ if .Values.istio }}\n${object('networking.istio.io/v1', 'VirtualService')}{{ end }}\n`,
      'README.md': object('cilium.io/v2', 'CiliumNetworkPolicy'),
      'a.sh': '# istioctl install\necho istioctl install\ncat <<EOF\nkubeadm init\nEOF\n',
    });
    expect(components).toEqual(['Helm - customer 1']);
  });
});

test('the configuration adds components', async () => {
  const { found } = await inventory(
    { 'a.yaml': pod('registry.example/acme/scanner:2') },
    {},
    { components: { Acme: { category: 'security scanner', images: ['acme/scanner'] } } },
  );
  expect(found).toEqual([['a.yaml:8', 'Acme', 0]]);
});

test('the catalogue names each component and each sign once', () => {
  const entries = fact('components');
  const names = entries.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const list of ['groups', 'images', 'charts', 'labels', 'calls'] as const) {
    const signs = entries.flatMap((entry) => entry[list] ?? []);
    expect(signs.filter((sign, index) => signs.indexOf(sign) !== index)).toEqual([]);
  }
});

test('the inventory and what stays in support are told in text and markdown', async () => {
  const { report } = await inventory({
    'a.yaml': pod('docker.io/istio/pilot:1.20.1'),
    'b.yaml': object('networking.istio.io/v1', 'Gateway'),
  });
  expect(reportText(report, { color: false })).toContain(
    'Components besides what AKS Engine brings:\n  Istio 1.20.1 (service mesh), a.yaml:8 and 1 more place\n',
  );
  const page = reportMarkdown(report);
  expect(page).toContain('| Istio | service mesh | 1.20.1 | you or its makers |');
  expect(page).toContain('<summary>What stays in support: ');
  expect(page).toContain('- Microsoft supports four commands of AKS Engine: deploy');
});
