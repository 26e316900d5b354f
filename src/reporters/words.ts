import type { ClusterRow, Report } from '../report/types.js';
import type { ClauseStatus, PlatformName, Severity, SupportStatus } from '../policy/words.js';
import type { Finding } from '../findings/finding.js';
import type { Platform, PlatformEvidence } from '../documents/platform.js';

/** Most important first. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];

/** What stands for a file where the scan as a whole is meant: the root. */
export const NO_FILE = '.';

/** How many places are named that speak for the platform. */
const NAMED_EVIDENCE = 3;

const STATUS_WORDS: Readonly<Record<SupportStatus, string>> = {
  supported: 'Supported',
  'supported-with-exclusions': 'Supported with exclusions',
  'not-supported': 'Not supported',
  undetermined: 'Undetermined',
};

const PLATFORM_WORDS: Readonly<Record<PlatformName, string>> = {
  'azure-stack': 'AKS Engine on Azure Stack Hub',
  aks: 'Azure Kubernetes Service',
  both: 'AKS Engine on Azure Stack Hub and Azure Kubernetes Service',
};

const TARGET_WORDS: Readonly<Record<ClusterRow['target'], string>> = {
  'azure-stack': 'Azure Stack Hub',
  azure: 'public Azure',
  'custom-cloud': 'another custom cloud',
  unknown: 'unknown',
};

const CLAUSE_WORDS: Readonly<Record<ClauseStatus, string>> = {
  supported: 'supported',
  unsupported: 'not supported',
  'out-of-scope': 'out of scope',
  preview: 'preview',
  workaround: 'workaround',
  advice: 'advice',
  exception: 'exception',
  information: 'information',
};

/** The words for a status: the same in every format. */
export function statusWords(status: SupportStatus): string {
  return STATUS_WORDS[status];
}

/** The words for a platform. */
export function platformWords(platform: PlatformName): string {
  return PLATFORM_WORDS[platform];
}

/** The words for where a cluster is to run. */
export function targetWords(target: ClusterRow['target']): string {
  return TARGET_WORDS[target];
}

/** The words for what a clause says of its subject. */
export function clauseWords(status: ClauseStatus): string {
  return CLAUSE_WORDS[status];
}

/** A number with its noun: “1 error”, “2 errors”. */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Items as a sentence lists them: “a, b and c”. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** How many findings there are of each severity. */
export function countBySeverity(
  findings: readonly Pick<Finding, 'severity'>[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** “2 errors, 1 notice”, or that there is nothing. */
export function severityWords(findings: readonly Pick<Finding, 'severity'>[]): string {
  const counts = countBySeverity(findings);
  const words = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    counted(counts[severity], severity),
  );
  return words.length === 0 ? 'no findings' : words.join(', ');
}

/** The findings by severity, and the problems that put the status in doubt. */
export function resultWords({ findings, problems }: Report): string {
  const inScope = problems.filter((problem) => problem.inScope).length;
  const words = severityWords(findings);
  return inScope === 0 ? words : `${words}, ${counted(inScope, 'problem')}`;
}

/** What was read. */
export function scannedWords({ files }: Report): string {
  const skipped = files.skipped.length;
  const tail = skipped === 0 ? '' : `, ${String(skipped)} skipped`;
  return counted(files.scanned, 'file') + tail;
}

/** Why a platform's policy applies; the places are given in the words of the format. */
export function platformReason(
  { configured, evidence }: Platform,
  place: (evidence: PlatformEvidence) => string,
): string {
  if (configured) return 'as configured';
  // One place of each sort, so that the sorts are not crowded out by the most frequent.
  const sorts = new Map(evidence.toReversed().map((each) => [each.what, each]));
  const first = evidence.filter((each) => sorts.get(each.what) === each);
  const places = first.slice(0, NAMED_EVIDENCE).map(place);
  const rest = evidence.length - places.length;
  if (places.length > 0) {
    return `because of ${listed(rest > 0 ? [...places, `${String(rest)} more`] : places)}`;
  }
  return 'since nothing in the files says which; set `platform` to the one that applies';
}

/** The rules that the configuration changes, so that nobody takes their silence for a clean bill. */
export function changedRules({ severities }: Report): string | undefined {
  const changed = Object.entries(severities).map(([rule, severity]) => `${rule} ${severity}`);
  return changed.length === 0 ? undefined : listed(changed);
}

/** The platform whose policy was left aside because no file speaks for it, and how to have it too. */
export function silentPlatform({ value, configured }: Platform): string | undefined {
  if (configured || value === 'both') return undefined;
  const other = PLATFORM_WORDS[value === 'aks' ? 'azure-stack' : 'aks'];
  return `${other}, for which no file speaks; set \`platform\` to \`both\` to have it applied, too`;
}
