import type { Report } from '../report/types.js';
import { NO_FILE, SEVERITIES, counted, listed, severityWords, statusWords } from './words.js';
import { statusIcon } from './markdown-parts.js';
import type { Severity, SupportStatus } from '../policy/words.js';
import type { Change, Finding, Problem, ShowExisting } from '../findings/finding.js';
import type { Platform, PlatformEvidence } from '../documents/platform.js';

/** How many effects of a change are named; the rest are counted. */
const NAMED = 2;

/**
 * What a change does to the status, in one sentence without its full stop: “Supported → Not
 * supported: this pull request enables Cluster Autoscaler in clusters/prod”, or “This pull request
 * introduces nothing; the repository stays Not supported”. Undefined without a comparison. It names files and values of the repository: escape it as data.
 */
export function movementWords(report: Report): string | undefined {
  const { base, status } = report;
  if (base === undefined) return undefined;
  const now = statusWords(status);
  const isNothing = report.problems.some(({ file, inScope }) => file === NO_FILE && inScope);
  const effects = effectWords(report);
  if (base.isEmpty === true && !isNothing) {
    return `${now}, with nothing to check before: this ${base.change} ${effects}`;
  }
  return base.status === status
    ? `This ${base.change} ${effects}; the repository stays ${now}`
    : `${statusWords(base.status)} → ${now}: this ${base.change} ${effects}`;
}

/** The icon of a report: that of its status or, for a change, that of what the change makes worse. */
export function reportIcon(report: Report): string {
  const { base, status } = report;
  if (base === undefined) return statusIcon(status);
  const introduced = findingsOf(report, 'introduced');
  const has = (level: Severity): boolean => introduced.some(({ severity }) => severity === level);
  if (has('error')) return statusIcon('not-supported');
  // What a change only brings into force may make the status worse, too.
  if (base.isEmpty !== true && GRAVITY.indexOf(status) > GRAVITY.indexOf(base.status)) {
    return statusIcon(status);
  }
  const isUnread = ({ inScope, change }: Problem): boolean => inScope && change === 'introduced';
  if (report.problems.some(isUnread)) return statusIcon('undetermined');
  return statusIcon(has('warning') ? 'supported-with-exclusions' : 'supported');
}

/** The statuses, the best first. */
const GRAVITY: readonly SupportStatus[] = [
  'supported',
  'supported-with-exclusions',
  'undetermined',
  'not-supported',
];

/** Whether a change leaves a finding or problem as it was: it was there before. */
export function isExisting({ change = 'introduced' }: { readonly change?: Change }): boolean {
  return change !== 'introduced';
}

/** The findings by change: “introduced: 1 error; existing: 2 errors; resolved: no findings”. */
export function changeWords(report: Report, showExisting: ShowExisting): string | undefined {
  const counts = changeCounts(report, showExisting);
  if (counts.length === 0) return undefined;
  return counts
    .map(([what, findings]) => `${what.toLowerCase()}: ${severityWords(findings)}`)
    .join('; ');
}

/** The findings by change, each under its name; none without a comparison. */
export function changeCounts(
  report: Report,
  showExisting: ShowExisting,
): readonly (readonly [string, readonly Finding[]])[] {
  if (report.base === undefined) return [];
  const inForce = findingsOf(report, 'in-force');
  return [
    ['Introduced', findingsOf(report, 'introduced')],
    ...(inForce.length === 0 || showExisting === 'none'
      ? []
      : [['Newly in force', inForce] as const]),
    ...(showExisting === 'none' ? [] : [['Existing', findingsOf(report, 'existing')] as const]),
    ['Resolved', report.resolved ?? []],
  ];
}

/** The findings to which a change relates in one way. */
export function findingsOf({ findings }: Report, change: Change): readonly Finding[] {
  return findings.filter((finding) => finding.change === change);
}

/** What each policy is called in a sentence. */
const POLICIES: Readonly<Record<PlatformEvidence['platform'], string>> = {
  'azure-stack': 'AKS Engine',
  aks: 'AKS',
};

/**
 * What moved the platform and what follows, to come after “this pull request”: “adds the first
 * cluster definition, so the AKS Engine policy now applies”. Undefined if the platform did not move.
 */
function platformMovement(report: Report): string | undefined {
  const { base, platform } = report;
  if (base?.platform === undefined || base.isEmpty === true) return undefined;
  const { platform: from, lapsed = 0 } = base;
  const isNow = (name: PlatformEvidence['platform']): boolean =>
    platform.value === 'both' || platform.value === name;
  const was = (name: PlatformEvidence['platform']): boolean =>
    from.value === 'both' || from.value === name;
  const names = ['azure-stack', 'aks'] as const;
  const begun = names.filter((name) => isNow(name) && !was(name)).map((name) => POLICIES[name]);
  const ended = names.filter((name) => !isNow(name) && was(name)).map((name) => POLICIES[name]);
  const inForce = findingsOf(report, 'in-force');
  const brings = inForce.length === 0 ? '' : ` and brings ${severityWords(inForce)} into force`;
  const drops = lapsed === 0 ? '' : ` (which drops ${counted(lapsed, 'finding')})`;
  const effects = [
    ...begun.map((name) => `the ${name} policy now applies${brings}`),
    ...ended.map((name) => `the ${name} policy no longer applies${drops}`),
  ];
  return `${movedBy(from, platform)}, so ${listed(effects)}`;
}

/** The sign that a change adds, or whose last place it removes. */
function movedBy(from: Platform, to: Platform): string {
  const strong = ({ evidence }: Platform): readonly PlatformEvidence[] =>
    evidence.filter(({ strength }) => strength === 'strong');
  const sides = (platform: Platform): ReadonlySet<string> =>
    new Set(strong(platform).map((each) => each.platform));
  const [before, after] = [sides(from), sides(to)];
  const added = strong(to).find(({ platform }) => !before.has(platform));
  if (added !== undefined) return `adds the first ${bare(added.what)}`;
  const removed = strong(from).find(({ platform }) => !after.has(platform));
  return removed === undefined ? 'moves the platform' : `removes the last ${bare(removed.what)}`;
}

/** A sign without its article. */
function bare(what: string): string {
  return what.replace(/^an? /, '');
}

/** What a change does, to come after “this pull request”. */
function effectWords(report: Report): string {
  const moved = platformMovement(report);
  const effects = [
    ...introducedWords(findingsOf(report, 'introduced')),
    ...unreadableWords(report),
  ];
  const resolved = report.resolved ?? [];
  if (resolved.length > 0) effects.push(`resolves ${listed(severities(resolved))}`);
  if (moved !== undefined) {
    const also = effects.length > 0 ? `; it also ${listed(effects)}` : '';
    return `${moved}${also}`;
  }
  return effects.length > 0 ? listed(effects) : 'introduces nothing';
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
