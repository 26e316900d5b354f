import type { Report } from '../report/types.js';
import { NO_FILE, SEVERITIES, counted, listed, severityWords, statusWords } from './words.js';
import type { Severity } from '../policy/words.js';
import type { Finding } from '../findings/finding.js';

/** How many effects of a change are named; the rest are counted. */
const NAMED = 2;

/**
 * What a change does to the status, in one sentence without its full stop: “Supported → Not
 * supported: this pull request enables Cluster Autoscaler in clusters/prod”. Undefined without a
 * comparison. It names files and values of the repository: escape it as data.
 */
export function movementWords(report: Report): string | undefined {
  const { base, status } = report;
  if (base === undefined) return undefined;
  const now = statusWords(status);
  const isNothing = report.problems.some(({ file, inScope }) => file === NO_FILE && inScope);
  const statuses =
    base.isEmpty === true && !isNothing
      ? `${now}, with nothing to check before`
      : base.status === status
        ? `${now}, as before`
        : `${statusWords(base.status)} → ${now}`;
  return `${statuses}: ${effectWords(report, base.change)}`;
}

/** The findings by change: “introduced: 1 error; existing: 2 errors; resolved: no findings”. */
export function changeWords(report: Report): string | undefined {
  if (report.base === undefined) return undefined;
  const parts: readonly (readonly [string, readonly Finding[]])[] = [
    ['introduced', findingsOf(report, 'introduced')],
    ['existing', findingsOf(report, 'existing')],
    ['resolved', report.resolved ?? []],
  ];
  return parts.map(([what, findings]) => `${what}: ${severityWords(findings)}`).join('; ');
}

/** The findings that a change introduced, or that existed before it. */
export function findingsOf(
  { findings }: Report,
  change: 'introduced' | 'existing',
): readonly Finding[] {
  return findings.filter((finding) => finding.change === change);
}

function effectWords(report: Report, noun: string): string {
  const effects = [
    ...introducedWords(findingsOf(report, 'introduced')),
    ...unreadableWords(report),
  ];
  const resolved = report.resolved ?? [];
  if (resolved.length > 0) effects.push(`resolves ${listed(severities(resolved))}`);
  return effects.length > 0
    ? `this ${noun} ${listed(effects)}`
    : `this ${noun} introduces and resolves nothing`;
}

/** The files that can no longer be judged. */
function unreadableWords({ problems }: Report): string[] {
  const [first, ...others] = problems.filter(
    ({ inScope, change }) => inScope && change === 'introduced',
  );
  if (first === undefined) return [];
  if (first.file === NO_FILE) return ['leaves nothing to check'];
  const rest = others.length === 0 ? '' : ` and ${counted(others.length, 'more file')}`;
  return [`makes ${first.file}${rest} unreadable`];
}

/** What is introduced: the gravest effects are named where possible, and the rest are counted. */
function introducedWords(introduced: readonly Finding[]): string[] {
  const gravest = SEVERITIES.find((level) => introduced.some(({ severity }) => severity === level));
  // Grouped by folder, so that each folder is named once.
  const named = new Map<string, Set<string>>();
  const rest: Finding[] = [];
  for (const finding of introduced) {
    const folder = folderOf(finding.at.file);
    const effects = named.get(folder) ?? new Set();
    const count = [...named.values()].reduce((sum, { size }) => sum + size, 0);
    const { does, severity } = finding;
    const isNamed = does !== undefined && (effects.has(does) || count < NAMED);
    if (severity !== gravest || !isNamed) rest.push(finding);
    else named.set(folder, effects.add(does));
  }
  const words = [...named].map(([folder, effects]) => `${listed([...effects])} in ${folder}`);
  if (rest.length === 0) return words;
  const more = words.length === 0 ? '' : 'more ';
  return [...words, `introduces ${listed(severities(rest, more))}`];
}

/** “2 errors”, “1 notice”: one item for each severity that occurs. */
function severities(findings: readonly Finding[], more = ''): string[] {
  const count = (level: Severity): number =>
    findings.filter(({ severity }) => severity === level).length;
  return SEVERITIES.filter((level) => count(level) > 0).map((level) =>
    counted(count(level), `${more}${level}`),
  );
}

function folderOf(file: string): string {
  const at = file.lastIndexOf('/');
  return at === -1 ? file : file.slice(0, at);
}
