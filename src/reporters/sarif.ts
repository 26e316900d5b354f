import { gzipSync } from 'node:zlib';
import type { Report, RuleRow } from '../report/types.js';
import type { Span } from '../source/position.js';
import { clip, jsonText, plainText, urlPath } from './escape.js';
import type { Revision } from './links.js';
import { CHANGES, NO_FILE, SEVERITIES, counted } from './words.js';
import type { Severity } from '../policy/words.js';
import type { Finding, Problem, RelatedPlace, Suppressed } from '../findings/finding.js';

/**
 * GitHub's limits for an upload:
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const SARIF_LIMITS = {
  results: 25_000,
  locations: 1000,
  gzipBytes: 10_000_000,
  ruleName: 255,
  ruleText: 1024,
} as const;

/** What a SARIF log needs beyond the report. */
export interface SarifOptions {
  readonly toolVersion: string;
  /** The commit that was scanned. */
  readonly revision?: Revision;
  /** The maximum size in bytes after compression. */
  readonly gzipBytes?: number;
}

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};

/** GitHub's names for severities in the filter of code scanning. */
const PROBLEM_SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'recommendation',
};

/**
 * The report as a SARIF 2.1.0 log. Resolved findings are left out: code scanning treats a result
 * marked absent as present, and closes alerts that do not come back. GitHub's own fingerprint is
 * left out too, since the upload action computes it and warns about any other value.
 */
export function reportSarif(report: Report, options: SarifOptions): string {
  const { gzipBytes = SARIF_LIMITS.gzipBytes } = options;
  // What is accepted comes last, since it may be left out.
  const ordered = [...byImportance(report.findings), ...byImportance(report.accepted.findings)];
  let kept = Math.min(ordered.length, SARIF_LIMITS.results);
  for (;;) {
    const log = sarifLog(report, ordered.slice(0, kept), options);
    const text = `${jsonText(JSON.stringify(log, undefined, 2))}\n`;
    // A text within the limit needs no compression to know that it fits.
    if (kept === 0 || text.length < gzipBytes || gzipSync(text).length <= gzipBytes) return text;
    kept = Math.floor(kept / 2);
  }
}

/** Introduced, newly in force, existing; then by severity, then in the order of the report. */
function byImportance(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ change, severity }: Finding): number =>
    CHANGES.indexOf(change ?? 'introduced') * SEVERITIES.length + SEVERITIES.indexOf(severity);
  return [...findings].sort((one, other) => rank(one) - rank(other));
}

function sarifLog(report: Report, findings: readonly Finding[], options: SarifOptions): object {
  const { toolVersion, revision } = options;
  const ruleIndex = new Map(report.rules.map((rule, index) => [rule.id, index]));
  const about = report.policies[0]?.url;
  const left = report.findings.length + report.accepted.findings.length - findings.length;
  const cut: Notice = {
    file: NO_FILE,
    code: 'results-left-out',
    message: `${counted(left, 'lower-priority finding')} omitted (SARIF size limit); see the JSON report.`,
    inScope: false,
  };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'aks-support-check',
            fullName: `aks-support-check ${toolVersion}`,
            semanticVersion: toolVersion,
            ...(about !== undefined && { informationUri: about }),
            rules: report.rules.map((rule) => ruleValue(rule, about)),
          },
        },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...report.problems,
              ...report.accepted.problems,
              ...(left > 0 ? [cut] : []),
            ].map(notification),
          },
        ],
        ...(revision !== undefined && {
          versionControlProvenance: [
            {
              repositoryUri: `${revision.serverUrl}/${urlPath(revision.repository)}`,
              revisionId: revision.sha,
              mappedTo: { uriBaseId: ROOT },
            },
          ],
        }),
        originalUriBaseIds: {
          [ROOT]: { description: { text: 'The root of the repository.' } },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultValue(finding, ruleIndex.get(finding.ruleId))),
      },
    ],
  };
}

const ROOT = '%SRCROOT%';

function ruleValue(
  { id, summary, finds, fix, severity, clauses }: RuleRow,
  about?: string,
): object {
  const [name = id] = id.split('/').slice(-1);
  const policies = clauses.map(({ section, edition, url }) => ({
    text: `${section} (${edition}): ${url}`,
    markdown: `- [${section}](${url}) (${edition})`,
  }));
  const helpUri = clauses[0]?.url ?? about;
  return {
    id,
    name: clip(pascalCase(name), SARIF_LIMITS.ruleName),
    shortDescription: { text: clip(summary, SARIF_LIMITS.ruleText) },
    fullDescription: { text: clip(finds.replaceAll('`', ''), SARIF_LIMITS.ruleText) },
    help: {
      text: [finds, fix, ...policies.map(({ text }) => text)].join('\n\n').replaceAll('`', ''),
      markdown: [
        `## What it finds\n\n${finds}`,
        `## How to fix it\n\n${fix}`,
        ...(policies.length === 0
          ? []
          : [`## Policy\n\n${policies.map(({ markdown }) => markdown).join('\n')}`]),
      ].join('\n\n'),
    },
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      precision: 'very-high',
      'problem.severity': PROBLEM_SEVERITIES[severity],
      tags: ['support', ...id.split('/').slice(0, -1)],
    },
  };
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|-)([a-z])/gu, (_, first: string) => first.toUpperCase());
}

function resultValue(finding: Finding, ruleIndex: number | undefined): object {
  const { ruleId, severity, message, help, at, related, fingerprint, change, fix } = finding;
  const { suppressed } = finding;
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: plainText([message, help].filter((text) => text !== '').join(' ')) },
    locations: [{ physicalLocation: physicalLocation(at) }],
    ...(related.length > 0 && {
      relatedLocations: related.slice(0, SARIF_LIMITS.locations - 1).map(relatedLocation),
    }),
    partialFingerprints: { 'aksSupportCheck/v1': fingerprint },
    ...(change !== undefined && {
      baselineState: change === 'introduced' ? 'new' : 'unchanged',
      // SARIF has no word for what was there, under a policy that did not apply.
      ...(change === 'in-force' && { properties: { change } }),
    }),
    ...(suppressed !== undefined && { suppressions: [suppressionValue(suppressed)] }),
    ...(fix !== undefined && {
      fixes: [
        {
          description: { text: plainText(fix.description) },
          artifactChanges: [
            {
              artifactLocation: artifactLocation(fix.at.file),
              replacements: [
                { deletedRegion: region(fix.at), insertedContent: { text: fix.text } },
              ],
            },
          ],
        },
      ],
    }),
  };
}

/** A comment is in the source; a baseline and a configuration are elsewhere. */
function suppressionValue({ by, reason, expires, ticket }: Suppressed): object {
  const said = [reason, ...(ticket === undefined ? [] : [ticket])];
  return {
    kind: by === 'comment' ? 'inSource' : 'external',
    status: 'accepted',
    justification: plainText(said.join(' · ')),
    properties: { by, ...(expires !== undefined && { expires }) },
  };
}

function relatedLocation({ at, message }: RelatedPlace, index: number): object {
  return {
    id: index + 1,
    message: { text: plainText(message) },
    physicalLocation: physicalLocation(at),
  };
}

/** A problem, or a sentence of ours about the log itself. */
type Notice = Omit<Problem, 'identity' | 'fingerprint'> & Partial<Pick<Problem, 'fingerprint'>>;

function notification({
  file,
  at,
  code,
  message,
  inScope,
  fingerprint,
  suppressed,
}: Notice): object {
  const place =
    at === undefined ? { artifactLocation: artifactLocation(file) } : physicalLocation(at);
  return {
    descriptor: { id: code },
    level: inScope && suppressed === undefined ? 'warning' : 'note',
    message: { text: plainText(message) },
    ...(file !== NO_FILE && { locations: [{ physicalLocation: place }] }),
    ...(fingerprint !== undefined && {
      properties: { fingerprint, ...(suppressed !== undefined && { suppressed }) },
    }),
  };
}

function physicalLocation(at: Span): object {
  return { artifactLocation: artifactLocation(at.file), region: region(at) };
}

function artifactLocation(file: string): object {
  return { uri: urlPath(file), uriBaseId: ROOT };
}

/** SARIF counts as we do: from 1, in UTF-16 units, with an exclusive end. */
function region({ start, end }: Span): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
