import type { Report } from '../report/types.js';
import { NO_FILE, SEVERITIES, counted, listed, severityWords, statusWords } from './words.js';
import type { Severity } from '../policy/words.js';
import type { Finding } from '../findings/finding.js';

/** So many things that a change does are named; the rest is counted. */
const NAMED = 2;

/**
 * What a change does to the status, in one sentence without its full stop: “Supported → Not
 * supported: this pull request switches on Cluster Autoscaler in clusters/prod”. Undefined where
 * nothing was compared. It names files and values of the repository: escape it as data.
 */
export function movementWords(report: Report): string | undefined {
  const { base, status } = report;
  if (base === undefined) return undefined;
  const now = statusWords(status);
  const isNothing = report.problems.some(({ file, inScope }) => file === NO_FILE && inScope);
  const moved =
    base.isEmpty === true && !isNothing
      ? `${now}, with nothing to check before`
      : base.status === status
        ? `${now}, as before`
        : `${statusWords(base.status)} → ${now}`;
  return `${moved}: ${deeds(report, base.change)}`;
}

/** The findings by what the change did to them: “1 error introduced, 2 errors existing”. */
export function changeWords(report: Report): string | undefined {
  if (report.base === undefined) return undefined;
  const parts: readonly (readonly [string, readonly Finding[]])[] = [
    ['introduced', findingsOf(report, 'introduced')],
    ['existing', findingsOf(report, 'existing')],
    ['resolved', report.resolved ?? []],
  ];
  return parts.map(([what, findings]) => `${what}: ${severityWords(findings)}`).join('; ');
}

/** The findings that a change introduced, or that were there before. */
export function findingsOf(
  { findings }: Report,
  change: 'introduced' | 'existing',
): readonly Finding[] {
  return findings.filter((finding) => finding.change === change);
}

function deeds(report: Report, noun: string): string {
  const did = [...introducedWords(findingsOf(report, 'introduced')), ...unreadableWords(report)];
  const resolved = report.resolved ?? [];
  if (resolved.length > 0) did.push(`resolves ${listed(severities(resolved))}`);
  return did.length > 0
    ? `this ${noun} ${listed(did)}`
    : `this ${noun} introduces nothing and resolves nothing`;
}

/** What can be judged no longer. */
function unreadableWords({ problems }: Report): string[] {
  const [first, ...others] = problems.filter(
    ({ inScope, change }) => inScope && change === 'introduced',
  );
  if (first === undefined) return [];
  if (first.file === NO_FILE) return ['leaves nothing to check'];
  const rest = others.length === 0 ? '' : ` and ${counted(others.length, 'more file')}`;
  return [`leaves ${first.file}${rest} unreadable`];
}

/** What is introduced: the gravest is named, where it can be, and the rest counted. */
function introducedWords(introduced: readonly Finding[]): string[] {
  const gravest = SEVERITIES.find((level) => introduced.some(({ severity }) => severity === level));
  // By folder, so that a folder is named once.
  const named = new Map<string, Set<string>>();
  const rest: Finding[] = [];
  for (const finding of introduced) {
    const folder = folderOf(finding.at.file);
    const deeds = named.get(folder) ?? new Set();
    const count = [...named.values()].reduce((sum, { size }) => sum + size, 0);
    const { does, severity } = finding;
    const isNamed = does !== undefined && (deeds.has(does) || count < NAMED);
    if (severity !== gravest || !isNamed) rest.push(finding);
    else named.set(folder, deeds.add(does));
  }
  const words = [...named].map(([folder, deeds]) => `${listed([...deeds])} in ${folder}`);
  if (rest.length === 0) return words;
  const more = words.length === 0 ? '' : 'more ';
  return [...words, `introduces ${listed(severities(rest, more))}`];
}

/** “2 errors”, “1 notice”: one item a severity that occurs. */
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
