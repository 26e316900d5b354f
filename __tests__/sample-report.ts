import type { OpenRow, ReachRow, Report } from '../src/report/types.js';
import type { PlaceKind } from '../src/findings/reach.js';
import type { Span } from '../src/source/position.js';
import type { Finding, Problem } from '../src/findings/finding.js';

/** A span on one line. */
export function span(file: string, line: number, column: number, width: number): Span {
  return { file, start: { line, column }, end: { line, column: column + width } };
}

/** What a finding has if a test does not say otherwise. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'apimodel/unsupported-addon',
    severity: 'error',
    messageId: 'enabled',
    message: 'The Cluster Autoscaler addon is not supported on Azure Stack.',
    help: 'Set "enabled" to false or remove the entry, and scale with `aks-engine scale`.',
    at: span('clusters/prod/apimodel.json', 14, 21, 20),
    excerpt: {
      line: 14,
      text: '          { "name": "cluster-autoscaler", "enabled": true }',
      caret: 20,
      width: 20,
    },
    related: [{ at: span('clusters/prod/apimodel.json', 14, 54, 4), message: 'switched on here' }],
    clauses: [
      {
        id: 'aks-engine/unsupported-addons',
        edition: '2019-08-22',
        section: 'AKS Engine areas not supported',
        url: 'https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support#aks-engine-areas-not-supported',
      },
    ],
    identity: 'fedcba9876543210fedcba9876543210',
    fingerprint: '0123456789abcdef0123456789abcdef',
    ...changes,
  };
}

const addonClause = {
  id: 'aks-engine/unsupported-addons',
  edition: '2019-08-22',
  section: 'AKS Engine areas not supported',
  url: 'https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support#aks-engine-areas-not-supported',
};

/** A definition that does not parse. */
export const unreadable: Problem = {
  file: 'clusters/dev/apimodel.json',
  at: span('clusters/dev/apimodel.json', 7, 14, 1),
  code: 'placeholder',
  message: 'A placeholder stands where JSON wants a value: fill in the template first.',
  inScope: true,
  identity: 'abcdef0123456789abcdef0123456789',
  fingerprint: '9876543210abcdef9876543210abcdef',
};

/** A release of a chart that is elsewhere. */
const openRow: OpenRow = {
  file: 'apps/cache.yaml',
  at: span('apps/cache.yaml', 4, 9, 5),
  extent: 'not',
  code: 'chart-not-here',
  reason: 'The chart of this release is not in the repository.',
  remedy: 'Render it with `helm template`, and scan the output.',
  inScope: false,
  also: [{ file: 'apps/queue.yaml', at: span('apps/queue.yaml', 4, 9, 5) }],
  isProblem: false,
};

/** What was looked at, with nothing found of the kinds that are not given. */
export function reachRows(
  given: Partial<Record<PlaceKind, Omit<ReachRow, 'kind'>>>,
): readonly ReachRow[] {
  const none = { found: 0, understood: 0, partly: 0, not: 0, open: [] };
  const kinds = ['cluster-definition', 'chart', 'manifest', 'kustomization', 'script'] as const;
  return [...kinds, 'infrastructure' as const].map((kind) => ({ kind, ...(given[kind] ?? none) }));
}

/** A small repository: two clusters, findings of each severity, a problem, skipped files. */
export const report: Report = {
  status: 'not-supported',
  severities: {},
  platform: {
    value: 'azure-stack',
    configured: false,
    evidence: [
      {
        at: span('clusters/prod/apimodel.json', 1, 1, 1),
        file: 'clusters/prod/apimodel.json',
        platform: 'azure-stack',
        strength: 'strong',
        what: 'a cluster definition',
      },
      {
        at: span('test/apimodel.json', 1, 1, 1),
        file: 'test/apimodel.json',
        platform: 'azure-stack',
        strength: 'strong',
        what: 'a generated cluster definition',
      },
    ],
  },
  policies: [
    {
      id: 'aks-engine',
      title: 'Support policies for AKS Engine on Azure Stack',
      edition: '2019-08-22',
      latest: false,
      url: 'https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support',
    },
  ],
  components: [],
  files: {
    scanned: 4,
    skipped: [{ file: 'dump.json', reason: 'larger than 1 MiB' }],
  },
  clusters: [
    {
      at: span('clusters/prod/apimodel.json', 1, 1, 1),
      name: 'prod',
      target: 'azure-stack',
      generated: false,
      kubernetesVersion: '1.15',
      status: 'not-supported',
      parts: [
        { kind: 'control-plane', name: null, count: 3, gravest: null },
        { kind: 'pool', name: 'linux', count: 3, gravest: 'warning' },
        { kind: 'addon', name: 'cluster-autoscaler', count: null, gravest: 'error' },
      ],
    },
    {
      at: span('test/apimodel.json', 1, 1, 1),
      name: null,
      target: 'unknown',
      generated: true,
      kubernetesVersion: null,
      status: 'supported',
      parts: [],
    },
  ],
  charts: [],
  workloads: [],
  findings: [
    finding(),
    finding({
      ruleId: 'apimodel/preview-feature',
      severity: 'warning',
      message: 'Windows pools are in preview.',
      help: '',
      at: {
        file: 'clusters/prod/apimodel.json',
        start: { line: 30, column: 9 },
        end: { line: 32, column: 1 },
      },
      excerpt: { line: 30, text: '\t\t"osType": "Windows"', caret: 12, width: 9 },
      related: [],
      fingerprint: '1123456789abcdef0123456789abcdef',
    }),
    finding({
      ruleId: 'apimodel/unknown-key',
      severity: 'notice',
      message: 'aks-engine knows no key "nmae".',
      help: 'Did you mean "name"?',
      at: span('test/apimodel.json', 3, 5, 6),
      excerpt: { line: 3, text: '    "nmae": "集群"', caret: 4, width: 6 },
      related: [],
      clauses: [],
      fingerprint: '2123456789abcdef0123456789abcdef',
    }),
  ],
  problems: [unreadable],
  accepted: { findings: [], problems: [] },
  reach: reachRows({
    'cluster-definition': {
      ...{ found: 3, understood: 2, partly: 0, not: 1 },
      open: [
        {
          ...openRow,
          file: unreadable.file,
          at: span('clusters/dev/apimodel.json', 7, 14, 1),
          code: unreadable.code,
          reason: unreadable.message,
          remedy: '',
          inScope: true,
          isProblem: true,
        },
      ],
    },
    chart: { found: 3, understood: 1, partly: 0, not: 2, open: [openRow] },
    script: { found: 1, understood: 1, partly: 0, not: 0, open: [] },
  }),
  rules: [
    {
      id: 'apimodel/unsupported-addon',
      summary: 'An addon that is not supported is switched on.',
      finds: 'An entry of `addons` that is on the list and whose `enabled` is `true`.',
      fix: 'Set `enabled` to `false` or remove the entry.',
      severity: 'error',
      clauses: [addonClause],
    },
  ],
  coverage: [
    {
      clause: {
        id: 'aks-engine/unsupported-addons',
        edition: '2019-08-22',
        section: 'AKS Engine areas not supported',
        url: 'https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support#aks-engine-areas-not-supported',
      },
      summary: 'Nine addons are outside of support.',
      status: 'unsupported',
      inForce: true,
      rules: ['apimodel/unsupported-addon'],
    },
    {
      clause: {
        id: 'aks-engine/customer-duties',
        edition: '2019-08-22',
        section: 'Customer responsibilities',
        url: 'https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support',
      },
      summary: 'Some duties stay with the customer.',
      status: 'information',
      inForce: true,
      rules: [],
      notCheckable: 'No file tells who does what.',
    },
  ],
};

/** Text that tries to be a command, markup, a link, a mention or a terminal escape. */
export const hostile = [
  '::error::pwned',
  '##[add-mask]pwned',
  '##vso[task.setvariable variable=x]pwned',
  '%0A::error::pwned',
  '\n::error::pwned',
  '\r\u2028::warning::pwned',
  '\u001b[31mred\u009b0m',
  'gpj.\u202ejson',
  'a | b',
  '`a` ``b``',
  '<img src=x onerror=alert(1)>',
  '</details><script>alert(1)</script>',
  '](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  'https://evil.example www.evil.example mailto:a@evil.example a@evil.example',
  '@org/team @someone #12 org/repo#12 GH-12',
  '--> <!-- **bold** __bold__ ~~gone~~',
  '# heading',
  '1. item',
  '- item',
  '    code',
  '$x^2$ &copy; \\',
] as const;

/** A report in which every text of a repository is hostile. */
export const hostileReport: Report = {
  ...report,
  platform: {
    value: 'both',
    configured: false,
    evidence: hostile.map((text) => ({
      at: undefined,
      file: text,
      platform: 'aks',
      strength: 'weak',
      what: text,
    })),
  },
  files: { scanned: 1, skipped: hostile.map((text) => ({ file: text, reason: text })) },
  clusters: report.clusters.flatMap((cluster) =>
    hostile.map((text) => ({
      ...cluster,
      at: span(text, 1, 1, 1),
      name: text,
      kubernetesVersion: text,
      parts: cluster.parts.map((part) => ({ ...part, name: text })),
    })),
  ),
  workloads: hostile.map((text) => ({
    at: span(text, 1, 1, 1),
    kind: text,
    name: text,
    container: text,
    list: 'containers',
    user: 'root',
    fsGroup: null,
    exception: 'mcr.microsoft.com/oss/calico/node',
  })),
  findings: hostile.map((text) =>
    finding({
      message: text,
      help: text,
      at: span(text, 1, 1, 2),
      excerpt: { line: 1, text, caret: 1, width: 2 },
      related: [{ at: span(text, 1, 1, 1), message: text }],
    }),
  ),
  problems: hostile.map((text) => ({
    ...unreadable,
    file: text,
    at: span(text, 1, 1, 1),
    message: text,
  })),
  reach: reachRows({
    manifest: {
      ...{ found: 1, understood: 0, partly: 0, not: 1 },
      open: hostile.map((text) => ({
        ...openRow,
        file: text,
        at: span(text, 1, 1, 1),
        reason: text,
        remedy: text,
        also: [{ file: text }],
      })),
    },
  }),
};
