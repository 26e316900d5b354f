import fc from 'fast-check';
import keys from '../../src/aks-engine/definition-keys.json' with { type: 'json' };
import type { Files } from './corpus.js';
import {
  among,
  list,
  mostly,
  odd,
  printJson,
  printYaml,
  some,
  style,
  type Value,
} from './values.js';

/*
 * Grammars of what the tool reads. Each makes mostly what is meant, with what rules find in it, so
 * that most inputs have findings.
 */

const name = among('web', 'db', 'a-b', 'shop.contoso.example', 'kube-system', '1', 'x'.repeat(70));

const image = among(
  ...[
    'nginx:1.25',
    'busybox',
    'registry.contoso.example/mirror/istio/pilot:1.20.1',
    'falco@sha256:0',
  ],
  ...['registry.k8s.io/autoscaling/cluster-autoscaler:v1.27.3', '${REGISTRY}/web:1', '', 'a b'],
);

const user = among(0, 0, 1000, '0', '1000', { raw: '0x0' }, { raw: '00' }, -1, null);
const securityContext = some(
  {},
  {
    runAsUser: user,
    runAsGroup: user,
    runAsNonRoot: among(true, false, 'true'),
    fsGroup: user,
    fsGroupChangePolicy: among('OnRootMismatch', 'Always', 'never'),
    privileged: among(true, false),
    windowsOptions: some({}, { runAsUserName: among('ContainerAdministrator', 'ContainerUser') }),
  },
);

const container = some(
  { name, image },
  {
    securityContext: mostly(securityContext),
    volumeMounts: list(
      some({ name, mountPath: among('/data', '/etc/kubernetes/manifests') }, { subPath: name }),
    ),
    args: list(among('--set', '$(USER)', 'sh -c "aks-engine addpool"', 'kubectl apply -f x')),
  },
);

const volume = some(
  { name },
  {
    emptyDir: some({}),
    hostPath: some({
      path: among('/etc/kubernetes/manifests', '/var', '/etc/kubernetes/manifests/x.yaml'),
    }),
    azureDisk: some({ diskName: name }),
    persistentVolumeClaim: some({ claimName: name }),
    flexVolume: some({ driver: among('azure/kv', 'microsoft.com/smb') }),
  },
);

const pod = some(
  {
    containers: fc.oneof(
      { weight: 9, arbitrary: fc.array(mostly(container), { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: odd },
    ),
  },
  {
    securityContext: mostly(securityContext),
    initContainers: list(mostly(container)),
    ephemeralContainers: list(container),
    volumes: list(mostly(volume)),
    hostUsers: among(true, false, 'false'),
    os: some({}, { name: among('linux', 'windows') }),
  },
);

const metadata = some(
  { name },
  {
    namespace: among('kube-system', 'shop', 'default'),
    labels: some(
      {},
      {
        app: name,
        'pod-security.kubernetes.io/enforce': among('restricted', 'baseline'),
        'istio-injection': among('enabled'),
        'admissions.enforcer/disabled': among('true', true),
      },
    ),
    annotations: some(
      {},
      {
        'kubernetes.azure.com/set-kube-service-host-fqdn': among('true', true),
        'kubernetes.io/config.mirror': among('0f2b'),
        'helm.sh/hook': among('pre-install', 'test'),
      },
    ),
  },
);

const template = some({ spec: mostly(pod) }, { metadata });
const workload = fc.oneof(
  some({
    apiVersion: among('apps/v1'),
    kind: among('Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'),
    metadata,
    spec: some({ template: mostly(template) }, { replicas: user }),
  }),
  some({ apiVersion: among('v1'), kind: among('Pod'), metadata, spec: mostly(pod) }),
  some({
    apiVersion: among('batch/v1'),
    kind: among('CronJob'),
    metadata,
    spec: some({ jobTemplate: some({ spec: some({ template }) }) }),
  }),
  some({
    apiVersion: among('example.com/v1'),
    kind: among('Thing'),
    metadata,
    spec: some({ template }),
  }),
);

const webhook = some(
  {
    name,
    clientConfig: some(
      {},
      {
        url: among('https://policy.contoso.example:8443/a?b=c'),
        service: some({ name, namespace: name }),
      },
    ),
  },
  {
    failurePolicy: among('Fail', 'Ignore'),
    namespaceSelector: some(
      {},
      {
        matchExpressions: list(
          some({ key: among('control-plane'), operator: among('DoesNotExist') }),
        ),
      },
    ),
    rules: list(some({ apiGroups: list(among('*', '')), resources: list(among('pods', '*')) })),
  },
);

const object: fc.Arbitrary<Value> = fc.oneof(
  { weight: 8, arbitrary: workload },
  {
    weight: 2,
    arbitrary: some({
      apiVersion: among('admissionregistration.k8s.io/v1'),
      kind: among('ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration'),
      metadata,
      webhooks: list(mostly(webhook)),
    }),
  },
  { weight: 1, arbitrary: some({ apiVersion: among('v1'), kind: among('Namespace'), metadata }) },
  {
    weight: 1,
    arbitrary: some({
      apiVersion: among('networking.istio.io/v1beta1', 'policy.karmada.io/v1alpha1'),
      kind: among('VirtualService'),
      metadata,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.array(workload, { maxLength: 3 }).map((items): Value => ({
      pairs: [
        ['apiVersion', 'v1'],
        ['kind', 'List'],
        ['items', items],
      ],
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(workload, style).map(([each, how]): Value => ({
      pairs: [
        ['apiVersion', 'v1'],
        ['kind', 'ConfigMap'],
        [
          'data',
          {
            pairs: [
              ['pod.yaml', printYaml(each, how)],
              ['pod.json', printJson(each, 2)],
            ],
          },
        ],
      ],
    })),
  },
);

const manifestText = fc
  .tuple(
    fc.array(object, { minLength: 1, maxLength: 3 }),
    style,
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([objects, how, end]) =>
    objects
      .map((each) => printYaml(each, how))
      .join('---\n')
      .replaceAll('\n', end),
  );

/** Kubernetes objects, as YAML and as JSON. */
export const manifests: fc.Arbitrary<Files> = fc.oneof(
  manifestText.map((text) => ({ 'deploy/app.yaml': text })),
  fc
    .tuple(object, fc.constantFrom(0, 2))
    .map(([each, indent]) => ({ 'deploy/app.json': printJson(each, indent) })),
  fc
    .tuple(manifestText, manifestText)
    .map(([one, two]) => ({ 'a/one.yaml': one, 'etc/kubernetes/manifests/two.yml': two })),
);

type Format = Readonly<Record<string, Readonly<Record<string, string>>>>;
const format: Format = keys;

/** What a key of a definition holds if a rule is to find something. */
const TELLING: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  apiVersion: among('vlabs', 'vlabs', 'VLABS'),
  orchestratorType: among('Kubernetes'),
  orchestratorVersion: among('1.19.10', '1.22.7', '1.30', 'x'),
  orchestratorRelease: among('1.19', '1.22'),
  networkPlugin: among('azure', 'kubenet', 'cilium', 'flannel'),
  networkPolicy: among('calico', 'azure', 'cilium'),
  distro: among('aks-ubuntu-18.04', 'ubuntu-18.04', 'flatcar'),
  availabilityProfile: among('AvailabilitySet', 'VirtualMachineScaleSets'),
  portalURL: among('https://portal.north.contoso.example'),
  vmSize: among('Standard_D2_v2'),
  count: among(1, 3, 5000, '3'),
  osType: among('Linux', 'Windows', 'linux'),
};

const addon = some(
  {
    name: among(
      'cluster-autoscaler',
      'aad-pod-identity',
      'rescheduler',
      'smb-flexvolume',
      'tiller',
      'Cluster-Autoscaler',
      'no-such',
    ),
  },
  {
    enabled: among(true, true, false, 'true'),
    config: some({}, { 'min-nodes': among('1') }),
    containers: list(some({ name, image })),
  },
);

function ofType(type: string, depth: number, isSparse = false): fc.Arbitrary<Value> {
  if (type === '[]@KubernetesAddon') return list(mostly(addon));
  if (type.startsWith('[]')) return list(mostly(ofType(type.slice(2), depth)));
  if (type.startsWith('@')) {
    const own = format[type.slice(1)];
    if (own === undefined || depth > 5) return some({});
    const members = Object.fromEntries(
      Object.entries(own).map(([key, each]) => [
        key,
        TELLING[key] ?? mostly(fc.constant(null).chain(() => ofType(each, depth + 1))),
      ]),
    );
    const nested = Object.fromEntries(
      Object.entries(members).filter(([key]) => isSparse && (own[key] ?? '').includes('@')),
    );
    return some(nested, { ...members, _comment: odd });
  }
  switch (type) {
    case 'string':
      return among(
        'x',
        '',
        'https://files.contoso.example/a?sig=b',
        '/etc/kubernetes/manifests/a.yaml',
        '{{x}}',
      );
    case 'bool':
      return among(true, false, 'true');
    case 'int':
      return among(0, 1, 20, 5000);
    case 'map':
      return some(
        {},
        {
          '--feature-gates': among('NodeSwap=true,AllAlpha=true'),
          '--manifest-url': among('x'),
          '--cni-conf-dir': among('/x'),
          '--pod-manifest-path': among('/opt'),
        },
      );
    default:
      return odd;
  }
}

const definition = some(
  {
    apiVersion: fc.constant('vlabs'),
    properties: some(
      {
        orchestratorProfile: some(
          {
            orchestratorType: fc.constant('Kubernetes'),
            kubernetesConfig: mostly(ofType('@KubernetesConfig', 3)),
          },
          {
            orchestratorVersion: TELLING['orchestratorVersion'] ?? odd,
            addons: list(addon),
            kubernetesConfig: some({ addons: list(addon, 5) }),
          },
        ),
        masterProfile: mostly(ofType('@MasterProfile', 3)),
        agentPoolProfiles: list(mostly(ofType('@AgentPoolProfile', 3))),
      },
      {
        customCloudProfile: some({ portalURL: among('https://portal.north.contoso.example') }),
        featureFlags: ofType('@FeatureFlags', 4),
        extensionProfiles: ofType('[]@ExtensionProfile', 4),
        linuxProfile: ofType('@LinuxProfile', 4),
        windowsProfile: ofType('@WindowsProfile', 4),
        servicePrincipalProfile: ofType('@ServicePrincipalProfile', 4),
      },
    ),
  },
  { location: among('north'), plan: odd },
);

/** Cluster definitions, generated from the format's own keys. */
export const definitions: fc.Arbitrary<Files> = fc
  .tuple(
    definition,
    fc.constantFrom(0, 2, 4),
    fc.constantFrom('apimodel.json', 'clusters/prod/apimodel.json', '_output/shop/apimodel.json'),
  )
  .map(([each, indent, path]) => ({ [path]: printJson(each, indent) }));

const patchOperation = some(
  {
    op: among('add', 'replace', 'remove', 'test', 'move'),
    path: among(
      '/spec/template/spec/securityContext',
      '/spec/template/spec/containers/0/securityContext/runAsUser',
      '/spec/template/spec/containers/-',
      '/metadata/labels/a~1b',
      '',
      '/',
    ),
  },
  { value: fc.oneof(securityContext, container, user), from: among('/spec') },
);
const target = some(
  {},
  {
    kind: among('Deployment', 'Pod', '.*'),
    name: among('web', 'db', '(a+)+$'),
    labelSelector: among('app=web', 'app in (a,b)', '(('),
  },
);
const patchText = fc
  .tuple(fc.oneof(workload, list(patchOperation)), style)
  .map(([each, how]) => printYaml(each, how));
const kustomization = (resources: readonly string[]): fc.Arbitrary<Value> =>
  some(
    { resources: mostly(fc.constant(resources)) },
    {
      patches: list(
        fc.oneof(
          some({ path: among('patch.yaml', '../patch.yaml') }, { target }),
          patchText.chain((patch) => some({ patch: fc.constant(patch) }, { target })),
        ),
      ),
      patchesStrategicMerge: list(among('patch.yaml', 'no.yaml')),
      patchesJson6902: list(some({ target }, { path: among('patch.yaml') })),
      components: list(among('../base', '../prod')),
      namePrefix: among('dev-'),
      namespace: among('kube-system', 'shop'),
      images: list(
        some({ name: among('nginx', 'busybox') }, { newTag: among('1', 1), newName: image }),
      ),
      labels: list(some({ pairs: some({}, { app: name }) })),
      configMapGenerator: list(some({ name }, { files: list(among('patch.yaml')) })),
      openapi: odd,
    },
  );

/** A base and what is laid over it. */
export const kustomizations: fc.Arbitrary<Files> = fc
  .record({
    base: kustomization(['db.yaml']),
    prod: kustomization(['../base']),
    db: manifestText,
    patch: patchText,
    how: style,
  })
  .map(({ base, prod, db, patch, how }) => ({
    'base/kustomization.yaml': printYaml(base, how),
    'base/db.yaml': db,
    'prod/kustomization.yaml': printYaml(prod, how),
    'prod/patch.yaml': patch,
  }));

const operand = fc.constantFrom(
  ...[
    '.Values.user',
    '.Values.app.securityContext',
    '.Values.list',
    '.',
    '$',
    '.Values.none',
    '"0"',
    '0',
    'nil',
    '.Release.Name',
  ],
  ...[
    '$x',
    '.Chart.Name',
    '(dict "a" 1 "b" .)',
    '(list 1 2 3)',
    '`raw`',
    '.Values.text',
    '.Files',
    '.Capabilities.KubeVersion',
    "'a'",
    '1.5',
  ],
);
const callee = fc.constantFrom(
  ...[
    'toYaml',
    'toJson',
    'quote',
    'squote',
    'default 0',
    'int',
    'toString',
    'nindent 12',
    'indent 8',
    'trim',
    'upper',
    'b64enc',
  ],
  ...[
    'printf "%v-%s"',
    'index .Values',
    'get .Values',
    'omit .Values.app',
    'merge .Values.app',
    'coalesce .Values.none',
    'required "no"',
    'fail',
    'len',
    'keys',
    'first',
    'join ","',
    'splitList "-"',
  ],
  ...[
    'ternary .Values.user 5',
    'tpl',
    'include "h"',
    'lookup "v1" "Pod" ""',
    'regexReplaceAll "a*"',
    'replace "a" "b"',
    'repeat 3',
    'until',
    'add 1',
    'div 1',
    'mod 2',
    'semverCompare ">1"',
    'dig "a" "b" 0',
    'fromYaml',
    'eq 0',
    'and true',
    'or false',
    'not',
    'kindOf',
    'sha256sum',
    'trunc 5',
    'substr 0 2',
    'set .Values "user"',
    'hasKey .Values',
    'set $ "Values"',
  ],
);
const pipeline = fc
  .tuple(fc.option(callee, { nil: '', freq: 2 }), operand, fc.array(callee, { maxLength: 3 }))
  .map(([first, of, rest]) => [first === '' ? of : `${first} ${of}`, ...rest].join(' | '));

const action: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: pipeline.map((each) => `{{ ${each} }}`) },
  { weight: 2, arbitrary: pipeline.map((each) => `{{- ${each} -}}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '{{ .Values.user }}',
      '{{ .Values.app.securityContext | toYaml | nindent 12 }}',
      '{{ tpl .Values.text . }}',
      '{{/* a */}}',
      '{{ template "h" . }}',
      '{{ break }}',
    ),
  },
);
const block: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: action },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('if', 'with', 'range', 'range $i, $x :=', 'with $x :=', 'block "b"'),
        pipeline,
        action,
        action,
      )
      .map(
        ([word, each, then, otherwise]) =>
          `{{ ${word} ${each} }}${then}{{ else }}${otherwise}{{ end }}`,
      ),
  },
  { weight: 1, arbitrary: pipeline.map((each) => `{{ $x := ${each} }}{{ $x }}`) },
);

const templateText = fc
  .record({
    user: block,
    context: block,
    name: block,
    top: block,
    image: block,
    extra: block,
    which: fc.nat(7),
  })
  .map(
    (at) => `${at.which === 0 ? at.top : '{{ $x := 0 }}'}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${at.which === 1 ? at.name : 'web'}
spec:
  template:
    spec:
      securityContext: ${at.which === 2 ? at.context : '{{ toYaml .Values.app.securityContext | nindent 12 }}'}
      containers:
        - name: main
          image: ${at.which === 3 ? at.image : 'nginx'}
          securityContext:
            runAsUser: ${at.which > 4 ? at.user : '{{ .Values.user }}'}
${at.which === 4 ? at.extra : ''}
`,
  );
const helmValues = some(
  { user, app: some({ securityContext: mostly(securityContext) }), list: list(among('a', 0, 'b')) },
  {
    text: among('{{ .Values.user }}', 'runAsUser: 0', '{{ include "h" . }}', '{{'),
    sub: some({ user }),
    global: some({ user }),
    none: odd,
    tags: odd,
  },
);
const schema = among(
  '{}',
  '{"type":"object","properties":{"user":{"minimum":1}}}',
  '{"$ref":"#"}',
  '{"pattern":"(a+)+$"}',
  'x',
);

/** A chart with a subchart, its values, and releases that install it. */
export const charts: fc.Arbitrary<Files> = fc
  .record({
    template: templateText,
    second: templateText,
    helper: block,
    values: helmValues,
    overlay: helmValues,
    schema,
    metadata: some(
      { apiVersion: among('v2', 'v1'), name: among('web'), version: among('1.0.0') },
      {
        dependencies: list(
          some(
            { name: among('sub') },
            {
              alias: among('other'),
              condition: among('sub.enabled'),
              version: among('1.x'),
              'import-values': odd,
            },
          ),
        ),
        kubeVersion: among('>=1.20', '>99'),
        type: among('library', 'application'),
      },
    ),
    release: some(
      { valueFiles: list(among('values-prod.yaml', '$values/x.yaml')) },
      {
        values: helmValues,
        parameters: list(
          some({
            name: among('user', 'app.securityContext.runAsUser', 'a[0]', 'list[99999]'),
            value: user,
          }),
        ),
      },
    ),
    how: style,
    extras: fc.nat(15),
  })
  .map((at) => ({
    'web/Chart.yaml': printYaml(at.metadata, at.how),
    'web/values.yaml': printYaml(at.values, at.how),
    'web/templates/a.yaml': at.template,
    ...(at.extras & 1 && { 'web/values-prod.yaml': printYaml(at.overlay, at.how) }),
    ...(at.extras & 2 && { 'web/templates/_h.tpl': `{{ define "h" }}${at.helper}{{ end }}` }),
    ...(at.extras & 4 && {
      'web/charts/sub/Chart.yaml': 'apiVersion: v2\nname: sub\nversion: 1.0.0\n',
      'web/charts/sub/templates/b.yaml': at.second,
    }),
    ...(at.extras & 8 && {
      'argo.yaml': printYaml(
        {
          pairs: [
            ['apiVersion', 'argoproj.io/v1alpha1'],
            ['kind', 'Application'],
            ['metadata', { pairs: [['name', 'web']] }],
            [
              'spec',
              {
                pairs: [
                  [
                    'source',
                    {
                      pairs: [
                        ['path', 'web'],
                        ['helm', at.release],
                      ],
                    },
                  ],
                ],
              },
            ],
          ],
        },
        at.how,
      ),
    }),
    ...(at.extras === 3 &&
      typeof at.schema === 'string' && { 'web/values.schema.json': at.schema }),
  }));
