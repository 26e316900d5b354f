import type { ClusterRow, PolicyInForce, Report } from '../report/types.js';
import type { PlatformName, Severity, SupportStatus } from '../policy/words.js';
import type { Change, Finding } from '../findings/finding.js';
import type { Platform, PlatformEvidence } from '../documents/platform.js';

/** The severities, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];

/** How a change relates to findings, what is most its doing first. */
export const CHANGES = ['introduced', 'in-force', 'existing'] as const satisfies readonly Change[];

/** The `file` of a problem that concerns the whole scan: the root. */
export const NO_FILE = '.';

/** How many places are named as evidence for the platform. */
const NAMED_EVIDENCE = 3;

/** Introduces the findings in folders that are often not deployed. */
export const FOLDER_WORDS =
  'Findings in test or example folders (add the line shown to the configuration to exclude them):';

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

/** A status in words. */
export function statusWords(status: SupportStatus): string {
  return STATUS_WORDS[status];
}

/** A platform in words. */
export function platformWords(platform: PlatformName): string {
  return PLATFORM_WORDS[platform];
}

/** Where a cluster runs, in words. */
export function targetWords(target: ClusterRow['target']): string {
  return TARGET_WORDS[target];
}

/** A number with its noun: “1 error”, “2 errors”. */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Items as in a sentence: “a, b and c”. */
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

/** “2 errors, 1 notice” or “no findings”. */
export function severityWords(findings: readonly Pick<Finding, 'severity'>[]): string {
  const counts = countBySeverity(findings);
  const words = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    counted(counts[severity], severity),
  );
  return words.length === 0 ? 'no findings' : words.join(', ');
}

/** The findings by severity, and the number of problems in scope. */
export function resultWords({ findings, problems, accepted }: Report): string {
  const inScope = problems.filter((problem) => problem.inScope).length;
  const words = severityWords(findings);
  return [
    words,
    ...(inScope === 0 ? [] : [counted(inScope, 'problem')]),
    ...(accepted.problems.length === 0
      ? []
      : [`${counted(accepted.problems.length, 'problem')} accepted, not looked at`]),
  ].join(', ');
}

/** How many files were read and skipped. */
export function scannedWords({ files }: Report): string {
  const skipped = files.skipped.length;
  const tail = skipped === 0 ? '' : `, ${String(skipped)} skipped`;
  return counted(files.scanned, 'file') + tail;
}

/** How a format shows a piece of evidence, and the name of a setting or its value. */
export interface PlatformStyle {
  place(evidence: PlatformEvidence): string;
  code(name: string): string;
}

/** Why a platform's policy applies. */
export function platformReason({ configured, evidence }: Platform, style: PlatformStyle): string {
  if (configured) return 'as configured';
  const strong = evidence.filter(({ strength }) => strength === 'strong');
  if (strong.length > 0) return `because of ${placesOf(strong, style)}`;
  const remedy = `set ${style.code('platform')} to the one that you use`;
  return evidence.length > 0
    ? `because there are only weak signs: ${placesOf(evidence, style)}; ${remedy}`
    : `because no file indicates which; ${remedy}`;
}

/** The first places of some evidence, as a list. */
function placesOf(evidence: readonly PlatformEvidence[], style: PlatformStyle): string {
  // One place of each kind, so that the most frequent kind does not crowd out the others.
  const sorts = new Map(evidence.toReversed().map((each) => [each.what, each]));
  const first = evidence.filter((each) => sorts.get(each.what) === each);
  const places = first.slice(0, NAMED_EVIDENCE).map((each) => style.place(each));
  const rest = evidence.length - places.length;
  return listed(rest > 0 ? [...places, `${String(rest)} more`] : places);
}

/**
 * The rules that the configuration changes: no finding of theirs does not mean that all is well.
 */
export function changedRules({ severities }: Report): string | undefined {
  const changed = Object.entries(severities).map(([rule, severity]) => `${rule} ${severity}`);
  return changed.length === 0 ? undefined : listed(changed);
}

/** The edition of a policy; the newest one says so. */
export function editionWords({ edition, latest }: PolicyInForce): string {
  return latest ? `${edition} (latest)` : edition;
}

/** The policy that is not applied, as no file clearly indicates its platform, and how to apply it. */
export function unappliedPolicy(
  { value, configured, evidence }: Platform,
  style: PlatformStyle,
): string | undefined {
  if (configured || value === 'both') return undefined;
  const other = value === 'aks' ? 'azure-stack' : 'aks';
  const weak = evidence.filter(({ platform }) => platform === other);
  const why =
    weak.length === 0
      ? 'no file indicates that platform'
      : `there are only weak signs of that platform: ${placesOf(weak, style)}`;
  const remedy = `set ${style.code('platform')} to ${style.code('both')} to apply it anyway`;
  return `the ${PLATFORM_WORDS[other]} policy, because ${why}; ${remedy}`;
}
