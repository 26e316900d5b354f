import { describe, expect, test } from '@jest/globals';
import { resolveOptions, type GivenOptions } from '../src/options/options.js';
import type { Config } from '../src/options/config-schema.js';
import { scan } from '../src/scan.js';
import { memoryTree } from '../src/tree/memory.js';
import { reportMarkdown } from '../src/reporters/markdown.js';
import { reportText } from '../src/reporters/text.js';
import { fact } from '../src/policy/facts.js';
import { expectLinear, type Long } from './support.js';

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

describe('one finding per component', () => {
  test('is at its most telling place, however often it occurs', async () => {
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

  test('is named the same wherever the component occurs first', async () => {
    const one = await inventory({ 'a.yaml': object('kuma.io/v1alpha1', 'Mesh') });
    const two = await inventory({ 'b/c.yaml': `\n---\n${object('kuma.io/v1alpha1', 'Mesh')}` });
    expect(one.report.findings[0]?.fingerprint).toBe(two.report.findings[0]?.fingerprint);
  });
});

describe('on AKS alone', () => {
  test('lists components without findings', async () => {
    const { found, components, report } = await inventory(
      { 'a.yaml': object('networking.istio.io/v1', 'Gateway') },
      { platform: 'aks' },
    );
    expect(found).toEqual([]);
    expect(components).toEqual(['Istio - customer 1']);
    expect(report.status).toBe('supported');
  });

  test('except for Kubeflow, against which the FAQ warns', async () => {
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

  test('does not include what the user installs as well', async () => {
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

describe('what is not evidence', () => {
  test('templates that render to nothing, disabled dependencies, scripts that only mention it', async () => {
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

describe('what installs a component in a script', () => {
  /** `name version` of what a script shows besides Helm. */
  const shown = async (script: string, file = 'a.sh'): Promise<readonly string[]> =>
    (await inventory({ [file]: script })).report.components
      .filter(({ name }) => name !== 'Helm')
      .map(({ name, version }) => `${name} ${version ?? '-'}`);

  test.each([
    [
      'kubectl -n argocd apply -f https://x.example/argoproj/argo-cd/v2.1.3/a.yaml',
      'Argo CD v2.1.3',
    ],
    [
      'kubectl --context x apply -f https://x.example/metallb/metallb/v0.14.9/a.yaml',
      'MetalLB v0.14.9',
    ],
    ['kubectl apply --filename=https://github.com/knative/serving/a.yaml', 'Knative -'],
    ['kubectl replace -f https://github.com/knative/serving/a.yaml', 'Knative -'],
    ['oc apply -f "https://github.com/knative/serving/v$V/a.yaml"', 'Knative -'],
    [
      "kubectl apply -k 'github.com/apache/camel-k/install?ref=v2.8.0' --server-side",
      'Apache Camel K v2.8.0',
    ],
    [
      'kubectl apply -n a -l b=c --server-side --force-conflicts --wait --prune --timeout 5m -f https://github.com/knative/a',
      'Knative -',
    ],
    ['curl -sL https://github.com/knative/a.yaml | sed s/a/b/ | kubectl apply -f -', 'Knative -'],
    ['kustomize build https://github.com/knative/a | kubectl apply -f -', 'Knative -'],
    ['sudo -E -u root kubeadm init', 'Kubeadm -'],
    ['"$HOME/bin/istioctl" --context=x install -y', 'Istio -'],
    ['sudo kubeadm init', 'Kubeadm -'],
    ['kubectl label ns default istio-injection=enabled --overwrite', 'Istio -'],
    ['helm -n x install kyverno kyverno/kyverno', 'Kyverno -'],
    ['helm --kube-context c upgrade -i argo argo/argo-cd --version 5.1.0', 'Argo CD chart 5.1.0'],
    ['helm install x falco --repo https://falcosecurity.github.io/charts', 'Falco -'],
    ['helm upgrade --install x oci://ghcr.io/x/charts/falco --version=1.2.3', 'Falco chart 1.2.3'],
    [
      '"${KUBECTL}" apply -f https://github.com/jetstack/cert-manager/releases/download/v1.20.3/a.yaml',
      'cert-manager v1.20.3',
    ],
    ['$HELM upgrade --install x oci://ghcr.io/x/charts/falco', 'Falco -'],
    ['dapr init -k --dev', 'Dapr -'],
    ['osm install', 'Open Service Mesh -'],
    ['helm install x stable/nginx-ingress', 'Ingress NGINX -'],
    ['helm install x nginx-stable/nginx-ingress', 'NGINX Ingress Controller -'],
    ['helm repo add falcosecurity https://falcosecurity.github.io/charts', 'Falco -'],
  ])('%s', async (line, expected) => {
    expect(await shown(`#!/bin/sh\n${line}\n`)).toEqual([expected]);
    expect(await shown(`all:\n\t${line.replaceAll('$', '$$$$')}\n`, 'Makefile')).toEqual([
      expected,
    ]);
  });

  test.each([
    ['what is only fetched', 'curl -L https://github.com/knative/a.yaml -o a.yaml'],
    [
      'what is applied from a file',
      'curl https://github.com/knative/a | sh\nkubectl apply -f a.yaml',
    ],
    ['what is deleted', 'kubectl delete -f https://github.com/knative/a.yaml'],
    ['a program that a variable names', '"$TOOL" install istioctl\n$X/$Y install'],
    ['an action that a variable names', 'istioctl "$ACTION" install'],
    ['a release that is called like a chart', 'helm upgrade $FLAGS falco ./charts/own'],
    ['a values file', 'helm install own ./own -f values/falco'],
    ['what runs on the machine itself', 'dapr init'],
    [
      'a chart that Microsoft publishes',
      'helm install x oci://mcr.microsoft.com/aks/karpenter/karpenter',
    ],
    ['a program that another variable names', '$TOOL apply -f https://github.com/knative/a.yaml'],
    [
      'what is fetched for itself',
      'curl -sSL -o argocd https://x.example/argoproj/argo-cd/a\nkubectl apply -f - <<EOF\na: b\nEOF',
    ],
    [
      'what is fetched and run, before something else is applied',
      'curl https://github.com/knative/a | sh; kubectl apply -f - < a.yaml',
    ],
    ['what is only tried', 'helm upgrade --dry-run x falcosecurity/falco'],
    ['labels that are listed', 'kubectl label --list ns x istio-injection=enabled'],
    ['a label that is taken away', 'kubectl label ns default istio-injection-'],
  ])('but not %s', async (_, line) => {
    expect(await shown(`#!/bin/sh\n${line}\n`)).toEqual([]);
  });

  test('an object in a here-document', async () => {
    const script =
      'cat <<EOF | kubectl apply -f -\n' + object('camel.apache.org/v1', 'Pipe') + 'EOF\n';
    const { components, found } = await inventory({ 'a.sh': script });
    expect(components).toEqual(['Apache Camel K - customer 1']);
    expect(found).toEqual([['a.sh:2', 'Apache', 0]]);
  });

  test('is the customer’s, even next to the Istio that AKS manages', async () => {
    const { components, found } = await inventory({
      'a.yaml':
        'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: a\n  labels:\n    istio.io/rev: asm-1-17\n',
      'a.sh': 'istioctl install -y\n',
    });
    expect(components).toEqual(['Istio - customer 2']);
    expect(found).toEqual([['a.sh:1', 'Istio', 0]]);
  });
});

describe('what brings a component in a file', () => {
  test.each([
    [
      'manifests that kustomize fetches',
      'kustomization.yaml',
      'resources:\n  - ./own\n  - https://github.com/argoproj/argo-workflows/releases/download/v3.4.0/x.yaml\n',
      'Argo Workflows v3.4.0 customer 1',
    ],
    [
      'a repository as kustomize takes it',
      'kustomization.yaml',
      'bases:\n  - github.com/knative/serving//config?ref=v1.2.3\n',
      'Knative v1.2.3 customer 1',
    ],
    [
      'a release of Skaffold',
      'skaffold.yaml',
      'apiVersion: skaffold/v4beta1\nkind: Config\ndeploy:\n  helm:\n    releases:\n      - { name: k, remoteChart: kiali-server, version: 1.44.0 }\n',
      'Kiali chart 1.44.0 customer 1',
    ],
    [
      'a release of Terraform',
      'main.tf',
      'resource "helm_release" "x" {\n  name       = "x"\n  repository = "https://charts.jetstack.io"\n  chart      = "cert-manager"\n  version    = "v1.14.0"\n}\n',
      'cert-manager chart v1.14.0 customer 1',
    ],
    [
      'a chart in a registry, as Flux takes it',
      'a.yaml',
      'apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: { name: a }\nspec:\n  url: oci://docker.io/envoyproxy/gateway-helm\n  ref: { tag: v1.2.3 }\n',
      'Envoy Gateway v1.2.3 customer 1',
    ],
    [
      'a chart of Cluster API',
      'a.yaml',
      'apiVersion: addons.cluster.x-k8s.io/v1alpha1\nkind: HelmChartProxy\nmetadata: { name: a }\nspec:\n  chartName: tigera-operator\n  repoURL: https://docs.tigera.io/calico/charts\n',
      'Calico - customer 1',
    ],
    [
      'an object in JSON',
      'a.json',
      '{"apiVersion": "keda.sh/v1", "kind": "ScaledJob", "metadata": {"name": "a"}}',
      'KEDA - customer 1',
    ],
    [
      'JSON in a file for YAML',
      'a.yaml',
      '{"apiVersion": "keda.sh/v1", "kind": "ScaledJob"}',
      'KEDA - customer 1',
    ],
    [
      'an item of a list',
      'a.yaml',
      'apiVersion: v1\nkind: List\nitems:\n  - apiVersion: keda.sh/v1\n    kind: ScaledJob\n',
      'KEDA - customer 1',
    ],
    [
      'a document that is indented as a whole',
      'a.yaml',
      '---\n   # ours\n   apiVersion: keda.sh/v1\n   kind: ScaledJob\n',
      'KEDA - customer 1',
    ],
    ['an official image', 'a.yaml', pod('redis:7-alpine'), 'Redis 7-alpine customer 1'],
    ['one with its registry', 'a.yaml', pod('docker.io/redis'), 'Redis - customer 1'],
    [
      'a kind of one operator that runs another program',
      'a.yaml',
      object('monitoring.coreos.com/v1', 'Alertmanager'),
      'Alertmanager - customer 1',
    ],
  ])('%s', async (_, file, text, expected) => {
    const { components } = await inventory({ [file]: text });
    expect(
      components.filter((each) => !/^(?:Helm|Flux|Cluster API|Prometheus Operator) /.test(each)),
    ).toEqual([expected]);
  });

  test('but not a chart in its parent’s folder, nor an image with a similar name', async () => {
    const { components } = await inventory({
      'c/Chart.yaml':
        'name: shop\nversion: 1.0.0\ndependencies:\n  - { name: own, version: 0.0.0 }\n',
      'c/charts/own/Chart.yaml': 'name: own\nversion: 0.0.0\n',
      'a.yaml': pod('registry.example/team/redis:1'),
    });
    expect(components).toEqual(['Helm - customer 2']);
  });
});

test('a pipeline may span lines, and a Terraform comment is not a release', async () => {
  const script = 'curl https://github.com/knative/a.yaml |\n  kubectl apply -f -\n';
  expect((await inventory({ 'a.sh': script })).components).toEqual(['Knative - customer 1']);
  const release = 'resource "helm_release" "x" {\n  chart = "falco"\n}\n';
  expect((await inventory({ 'a.tf': `/*\n${release}*/\n` })).components).toEqual([]);
  expect((await inventory({ 'a.tf': `/* a */\n${release}` })).components).toHaveLength(2);
});

describe('what is not evidence of a program', () => {
  test('is the definition of a kind that its operator brings', async () => {
    const text =
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n  group: monitoring.coreos.com\n  names:\n    kind: ThanosRuler\n';
    expect((await inventory({ 'a.yaml': text })).components).toEqual([
      'Prometheus Operator - customer 1',
    ]);
  });

  test('is part of a deployment, which may be an unused patch', async () => {
    const part = `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  template:\n    spec:\n      containers:\n        - { name: p, image: "quay.io/brancz/kube-rbac-proxy:v0.11.0" }\n`;
    expect((await inventory({ 'a.yaml': part })).components).toEqual([]);
    const whole = part.replace('  template', '  selector: { matchLabels: { a: b } }\n  template');
    expect((await inventory({ 'a.yaml': whole })).components).toHaveLength(1);
  });

  test('is a gateway of the Istio that AKS manages', async () => {
    const gateway = (label: string): string =>
      `${object('networking.istio.io/v1', 'Gateway')}spec:\n  selector:\n    istio: ${label}\n`;
    const route = { 'b.yaml': object('networking.istio.io/v1', 'VirtualService') };
    const managed = await inventory({
      'a.yaml': gateway('aks-istio-ingressgateway-external'),
      ...route,
    });
    expect(managed.components).toEqual(['Istio - microsoft 2']);
    const own = await inventory({ 'a.yaml': gateway('ingressgateway'), ...route });
    expect(own.components).toEqual(['Istio - customer 2']);
  });

  test.each(['vendor/x', 'a/node_modules/x', 'pkg/test/resources', 'chart/tests/snapshots'])(
    'counts as test data below %s',
    async (folder) => {
      const { report, found } = await inventory({ [`${folder}/a.yaml`]: pod('mysql:8.0') });
      expect(report.components).toMatchObject([{ name: 'MySQL', testDataOnly: true }]);
      expect(found).toEqual([]);
    },
  );
});

describe('versions', () => {
  const versionOf = async (texts: Readonly<Record<string, string>>): Promise<string | null> =>
    (await inventory(texts)).report.components.find(({ name }) => name !== 'Helm')?.version ?? null;

  test.each(['latest', 'main', '30a4ce1a', '{{version}}', '$TAG', 'HEAD'])(
    'a tag such as %s is none',
    async (tag) => {
      expect(await versionOf({ 'a.yaml': pod(`envoyproxy/envoy:${tag}`) })).toBeNull();
    },
  );

  test('a chart’s version range is not a version, and its own version is marked as such', async () => {
    const chart = (version: string): string =>
      `name: shop\nversion: 1.0.0\ndependencies:\n  - name: grafana\n    version: "${version}"\n    repository: https://x.example\n`;
    expect(await versionOf({ 'Chart.yaml': chart('8.1.*') })).toBeNull();
    expect(await versionOf({ 'Chart.yaml': chart('8.1.0') })).toBe('chart 8.1.0');
    const both = { 'Chart.yaml': chart('8.1.0'), 'a.yaml': pod('grafana/grafana:11.2.0') };
    expect(await versionOf(both)).toBe('11.2.0');
  });
});

describe('the most telling place', () => {
  const mesh = object('networking.istio.io/v1', 'VirtualService');

  test('is not in examples or test data if there is another, and is near the root', async () => {
    const { found, components } = await inventory({
      'examples/a.yaml': pod('istio/pilot:1.20.1'),
      'a/testdata/b.yaml': pod('istio/pilot:1.20.1'),
      'z/deep/a.yaml': mesh,
      'z/b.yaml': mesh,
    });
    expect(found).toEqual([['z/b.yaml:1', 'Istio', 3]]);
    expect(components).toEqual(['Istio 1.20.1 customer 4']);
  });

  test('what occurs only in test data is listed without a finding', async () => {
    const { found, report } = await inventory({
      'pkg/testdata/a.yaml': mesh,
      'pkg/b.yaml': object('keda.sh/v1', 'ScaledJob'),
    });
    expect(found).toEqual([['pkg/b.yaml:1', 'KEDA', 0]]);
    expect(report.components.map(({ name, testDataOnly }) => [name, testDataOnly])).toEqual([
      ['Istio', true],
      ['KEDA', undefined],
    ]);
    expect(reportText(report, { color: false })).toContain(
      '\nComponents in test data only: Istio\n',
    );
    expect(reportMarkdown(report)).toContain('| Istio |  |  |  | test data only |');
  });

  test('is one under the policy of AKS Engine, if only some files are for AKS', async () => {
    const { found } = await inventory(
      { 'aks/a.yaml': pod('istio/pilot:1.20.1'), 'hub/a.yaml': mesh },
      {},
      { platforms: { 'aks/**': 'aks' } },
    );
    expect(found).toEqual([['hub/a.yaml:1', 'Istio', 1]]);
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

test('text and markdown list the inventory', async () => {
  const { report } = await inventory({
    'a.yaml': pod('docker.io/istio/pilot:1.20.1'),
    'b.yaml': object('networking.istio.io/v1', 'Gateway'),
  });
  expect(reportText(report, { color: false })).toContain(
    'Third-party components:\n  Istio 1.20.1 (service mesh), a.yaml:8 and 1 more place\n',
  );
  const page = reportMarkdown(report);
  expect(page).toContain('| Istio | service mesh | 1.20.1 | you or its vendor |');
});

test.each<[string, string, (long: Long) => string]>([
  ['blank lines', 'a.yaml', (long) => `apiVersion: keda.sh/v1\n---\n${long('\n')}a: keda.sh/v1`],
  ['comments', 'a.yaml', (long) => `${long('#\n')}a: 1\napiVersion: 1`],
  ['releases that never end', 'a.tf', (long) => long('resource "helm_release" "x" {\n')],
  ['applications', 'a.yaml', (long) => `kind: Application\n${long('\n \n')}`],
  ['long addresses', 'a.sh', (long) => `kubectl apply -f https://x/${long('1.1.1-a.')}\n`],
  ['many shells', 'a.sh', (long) => `${long('bash -c "kubectl apply -f x"; ')}\n`],
  ['many containers', 'a.sh', (long) => `docker run ${long('az ')}\n`],
  ['options', 'a.sh', (long) => `aks-engine addpool ${long('--secret ')}\n`],
  ['sign-ins', 'a.sh', (long) => `az login ${long('curl ')}\naks-engine addpool x\n`],
])('hostile %s take time in proportion', async (_, file, text) => {
  await expectLinear(1 << 20, (long) => inventory({ [file]: text(long) }));
});
