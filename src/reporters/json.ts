import type {
  BaseState,
  ChartRow,
  ComponentRow,
  ReachRow,
  Report,
  WorkloadRow,
} from '../report/types.js';
import type { Span } from '../source/position.js';
import { jsonText } from './escape.js';
import type { Finding, Fix, Problem, Suppressed } from '../findings/finding.js';
import type { PlatformEvidence } from '../documents/platform.js';

/** The version of the format that schemas/report.schema.json describes. */
const VERSION = 1;

/** The report as the public, versioned JSON document. The order of keys and items is stable. */
export function reportJson(report: Report): string {
  return `${jsonText(JSON.stringify(jsonValue(report), undefined, 2))}\n`;
}

function jsonValue(report: Report): object {
  return {
    version: VERSION,
    status: report.status,
    platform: {
      value: report.platform.value,
      configured: report.platform.configured,
      evidence: report.platform.evidence.map(evidenceValue),
    },
    ...(Object.keys(report.severities).length > 0 && { severities: report.severities }),
    policies: report.policies.map(({ id, edition, latest, url }) => ({ id, edition, latest, url })),
    ...(report.base === undefined ? {} : { base: baseValue(report.base) }),
    files: {
      scanned: report.files.scanned,
      skipped: report.files.skipped.map(({ file, reason }) => ({ file, reason })),
    },
    clusters: report.clusters.map((cluster) => ({
      file: cluster.at.file,
      line: cluster.at.start.line,
      name: cluster.name,
      target: cluster.target,
      generated: cluster.generated,
      kubernetesVersion: cluster.kubernetesVersion,
      status: cluster.status,
    })),
    charts: report.charts.map(chartValue),
    workloads: report.workloads.map(workloadValue),
    components: report.components.map(componentValue),
    findings: [...report.findings, ...report.accepted.findings].map(findingValue),
    ...(report.resolved === undefined ? {} : { resolved: report.resolved.map(findingValue) }),
    problems: [...report.problems, ...report.accepted.problems].map(problemValue),
    reach: report.reach.map(reachValue),
  };
}

function chartValue({ file, name, combinations, rendered, reasons }: ChartRow): object {
  return {
    file,
    name,
    combinations: combinations.map(({ id, valuesFiles, declaredBy }) => ({
      id,
      valuesFiles: [...valuesFiles],
      declaredBy,
    })),
    rendered,
    reasons: [...reasons],
  };
}

function lineValue({ file, start }: Span): object {
  return { file, line: start.line };
}

function workloadValue({ at, inferred, exception, origin, ...row }: WorkloadRow): object {
  return {
    file: at.file,
    line: at.start.line,
    kind: row.kind,
    name: row.name,
    container: row.container,
    list: row.list,
    user: row.user,
    fsGroup: row.fsGroup,
    ...(inferred === undefined ? {} : { inferred }),
    ...(row.hook === undefined ? {} : { hook: row.hook }),
    ...(exception === undefined ? {} : { exception }),
    ...(row.chart === undefined ? {} : { chart: row.chart }),
    ...(row.combinations === undefined ? {} : { combinations: [...row.combinations] }),
    ...(row.kustomizations === undefined ? {} : { kustomizations: [...row.kustomizations] }),
    ...(origin === undefined
      ? {}
      : {
          origin: {
            template: lineValue(origin.template),
            values: origin.values.map(lineValue),
          },
        }),
  };
}

function baseValue({ ref, commit, status, platform, lapsed = 0, partial }: BaseState): object {
  return {
    ref,
    ...(commit !== undefined && { commit }),
    status,
    ...(platform !== undefined && { platform: platform.value, lapsed }),
    partial,
  };
}

function evidenceValue({ file, at, platform, strength, what }: PlatformEvidence): object {
  return { file, line: at?.start.line ?? null, platform, strength, what };
}

function componentValue(component: ComponentRow): object {
  const { name, category, version, evidence, supportedBy, testDataOnly } = component;
  return {
    name,
    category,
    version,
    evidence: evidence.map(({ at }) => ({ file: at.file, line: at.start.line })),
    supportedBy,
    ...(testDataOnly === true && { testDataOnly }),
  };
}

function findingValue(finding: Finding): object {
  const { change, combinations, fix, suppressed } = finding;
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    help: finding.help,
    ...spanValue(finding.at),
    excerpt: finding.excerpt.text,
    related: finding.related.map(({ at, message }) => ({
      file: at.file,
      line: at.start.line,
      message,
    })),
    clauses: finding.clauses.map(({ id, edition, section, url }) => ({
      id,
      edition,
      section,
      url,
    })),
    fingerprint: finding.fingerprint,
    ...(change === undefined ? {} : { change }),
    ...(combinations === undefined ? {} : { combinations: [...combinations] }),
    ...(fix === undefined ? {} : { fix: fixValue(fix) }),
    ...(suppressed === undefined ? {} : { suppressed: suppressedValue(suppressed) }),
  };
}

function fixValue({ description, at, text }: Fix): object {
  return { description, ...spanValue(at), text };
}

function spanValue({ file, start, end }: Span): object {
  return {
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function problemValue({ file, at, suppressed, ...problem }: Problem): object {
  const { code, message, inScope, fingerprint } = problem;
  return {
    ...fileValue({ file, at }),
    code,
    message,
    inScope,
    fingerprint,
    ...(suppressed === undefined ? {} : { suppressed: suppressedValue(suppressed) }),
  };
}

function suppressedValue({ by, reason, expires, ticket }: Suppressed): object {
  return {
    by,
    reason,
    ...(expires === undefined ? {} : { expires }),
    ...(ticket === undefined ? {} : { ticket }),
  };
}

function fileValue({
  file,
  at,
}: {
  readonly file: string;
  readonly at?: Span | undefined;
}): object {
  return { file, ...(at === undefined ? {} : { line: at.start.line }) };
}

function reachValue({ kind, found, understood, partly, not, open }: ReachRow): object {
  return {
    kind,
    found,
    understood,
    partly,
    not,
    open: open.map(({ also, extent, code, reason, remedy, inScope, ...place }) => ({
      ...fileValue(place),
      extent,
      code,
      reason,
      remedy,
      inScope,
      ...(also.length > 0 && { also: also.map(fileValue) }),
    })),
  };
}
