import type { Span } from '../source/position.js';
import type { Standing } from './standing.js';

/** How grave a finding is; the names are those of GitHub's annotations. */
export type Severity = 'error' | 'warning' | 'notice';

/** What a cluster's or a repository's state means for a support case. */
export type SupportStatus =
  'supported' | 'supported-with-exclusions' | 'not-supported' | 'undetermined';

/** What a clause of a policy says of what it speaks of. */
export type ClauseStatus =
  | 'supported'
  | 'unsupported'
  | 'out-of-scope'
  | 'preview'
  | 'workaround'
  | 'advice'
  | 'exception'
  | 'information';

/** A clause as a finding cites it: resolved for the edition in force. */
export interface CitedClause {
  readonly id: string;
  readonly edition: string;
  readonly section: string;
  readonly url: string;
}

/**
 * The source line that a frame shows: secrets blanked, cut to a window around the place.
 * `caret` counts UTF-16 units from the beginning of `text`, and `width` is at least 1.
 */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  readonly caret: number;
  readonly width: number;
}

/** Another place that belongs to a finding. */
export interface RelatedPlace {
  readonly at: Span;
  readonly message: string;
}

/** A safe replacement of one stretch of a file. */
export interface Fix {
  readonly description: string;
  readonly at: Span;
  readonly text: string;
}

/** What a change has to do with a finding. */
export type Change = 'introduced' | 'existing';

/** One thing that the policy, or Kubernetes, has something to say about. Serialisable throughout. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly at: Span;
  readonly excerpt: Excerpt;
  readonly related: readonly RelatedPlace[];
  readonly clauses: readonly CitedClause[];
  /** What stays the same when lines move and when the file is renamed. */
  readonly identity: string;
  /** What stays the same when lines move: the identity in its file. */
  readonly fingerprint: string;
  /** Whether the change that was looked at brought the finding; absent where nothing was compared. */
  readonly change?: Change;
  /** What a change does that brings this, to follow “this change …”. */
  readonly does?: string;
  readonly combinations?: readonly string[];
  readonly fix?: Fix;
  /** Whether the finding moves the status though it is only a notice. */
  readonly excludes?: boolean;
}

/** A file of theirs that could not be read, or only in part. */
export interface Problem {
  readonly file: string;
  readonly at?: Span;
  readonly code: string;
  readonly message: string;
  /** Whether the file is plainly one that this tool judges, so that the status is in doubt. */
  readonly inScope: boolean;
  /** Whether the change that was looked at made it so; absent where nothing was compared. */
  readonly change?: Change;
}

/** The product whose policy speaks. */
export type PlatformName = 'azure-stack' | 'aks' | 'both';

/** Something in the repository that speaks for a platform. */
export interface PlatformEvidence {
  readonly at: Span | undefined;
  readonly file: string;
  readonly what: string;
}

/** Which platform a repository is about, and what tells. */
export interface Platform {
  readonly value: PlatformName;
  /** Whether somebody set it, so that the evidence decided nothing. */
  readonly configured: boolean;
  readonly evidence: readonly PlatformEvidence[];
}

/** Where a definition's cluster would run. */
export type ClusterTarget = 'azure-stack' | 'azure' | 'custom-cloud' | 'unknown';

/** A part of a cluster as its definition lays it out, and the gravest finding on it. */
export interface ClusterPart {
  readonly kind: 'control-plane' | 'pool' | 'addon' | 'setting';
  readonly name: string | null;
  /** How many machines, where that is said. */
  readonly count: number | null;
  readonly gravest: Severity | null;
}

/** A cluster definition and what became of it. */
export interface ClusterRow {
  readonly at: Span;
  readonly name: string | null;
  readonly target: ClusterTarget;
  readonly generated: boolean;
  readonly kubernetesVersion: string | null;
  readonly status: SupportStatus;
  readonly parts: readonly ClusterPart[];
}

/** What becomes of a container by what its manifest says of its user. */
export type UserVerdict =
  'root' | 'refused' | 'not-root' | 'enforced' | 'image-decides' | 'unknown';

/** One container of one list, with its verdict. */
export interface WorkloadRow {
  /** Where the container's entry in its list begins. */
  readonly at: Span;
  /** The outermost object's, inside a list the item's; `null` when absent or templated. */
  readonly kind: string | null;
  readonly name: string | null;
  readonly container: string | null;
  readonly list: 'containers' | 'initContainers' | 'ephemeralContainers';
  readonly user: UserVerdict;
  readonly fsGroup: number | 'unknown' | null;
  /** Found by its shape in an object of a kind that is not known. */
  readonly inferred?: true;
  /** The image that a policy names as one that has to run as root. */
  readonly exception?: string;
  /** The Helm hook that it runs as: `pre-install`, `test`. */
  readonly hook?: string;
  /** The chart that makes it, and under which of its combinations, unless under all. */
  readonly chart?: string;
  readonly combinations?: readonly string[];
  /** The kustomizations that make it so, where others make something else of the container. */
  readonly kustomizations?: readonly string[];
  /** For what a chart renders: the template's line, and the values lines behind it. */
  readonly origin?: { readonly template: Span; readonly values: readonly Span[] };
}

/** A chart and what became of it. */
export interface ChartRow {
  /** Its Chart.yaml. */
  readonly file: string;
  readonly name: string;
  readonly combinations: readonly {
    readonly id: string;
    readonly valuesFiles: readonly string[];
    readonly declaredBy: string;
  }[];
  readonly rendered: 'fully' | 'partly' | 'not';
  /** Why not fully, with what to do about it. */
  readonly reasons: readonly string[];
}

/**
 * Something that one document shows and that means something only together with what others show.
 * Serialisable, so that several reports can be joined.
 */
export interface Fact {
  /** The rule that noted it and will draw the conclusion. */
  readonly ruleId: string;
  /** What it is about; facts of one subject belong together. */
  readonly subject: string;
  /** How it shows, in words: `an image`. */
  readonly how: string;
  /** The lower, the more it tells. */
  readonly rank: number;
  readonly version: string | null;
  /** Whether AKS or AKS Engine brought it. */
  readonly managed: boolean;
  readonly at: Span;
  readonly excerpt: Excerpt;
  /** Whose policy speaks for the file. */
  readonly platform: PlatformName;
  /** Whether the file's folders tell that nobody deploys it. */
  readonly standing: Standing;
}

/** A component that the repository shows. */
export interface ComponentRow {
  readonly name: string;
  readonly category: string;
  readonly version: string | null;
  readonly evidence: readonly { readonly at: Span; readonly how: string }[];
  readonly supportedBy: 'customer' | 'microsoft';
  /** Shows in test data only, so that no finding speaks of it. */
  readonly testDataOnly?: true;
}

/** A file that was not read, and why. */
export interface SkippedFile {
  readonly file: string;
  readonly reason: string;
}

/** The revision that a report was compared with. */
export interface BaseState {
  readonly ref: string;
  /** The commit's full name, where `ref` is another. */
  readonly commit?: string;
  /** What makes the difference: a word for “this … switches on …”. */
  readonly change: 'pull request' | 'merge group' | 'change';
  readonly status: SupportStatus;
  /** Whether only a part of the base could be read. */
  readonly partial: boolean;
}

/** A rule as reporters show it, whether it found anything or not. */
export interface RuleRow {
  readonly id: string;
  readonly summary: string;
  readonly finds: string;
  readonly fix: string;
  readonly severity: Severity;
  readonly clauses: readonly CitedClause[];
}

/** A policy that spoke. */
export interface PolicyInForce {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly url: string;
}

/** All that reporters read: no reporter needs a source or a second look at the tree. */
export interface Report {
  readonly status: SupportStatus;
  readonly platform: Platform;
  readonly policies: readonly PolicyInForce[];
  /** What the report was compared with, if it was. */
  readonly base?: BaseState;
  readonly files: { readonly scanned: number; readonly skipped: readonly SkippedFile[] };
  readonly clusters: readonly ClusterRow[];
  readonly charts: readonly ChartRow[];
  readonly workloads: readonly WorkloadRow[];
  readonly components: readonly ComponentRow[];
  readonly findings: readonly Finding[];
  /** Findings of the base that are gone, as they stood there. */
  readonly resolved?: readonly Finding[];
  readonly problems: readonly Problem[];
  /** The rules that the configuration switches off or gives another severity. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly rules: readonly RuleRow[];
  readonly coverage: readonly CoverageRow[];
}

/** A clause and who looks after it: the honest table of what is checked. */
export interface CoverageRow {
  readonly clause: CitedClause;
  readonly summary: string;
  readonly status: ClauseStatus;
  readonly inForce: boolean;
  readonly rules: readonly string[];
  readonly notCheckable?: string;
}
