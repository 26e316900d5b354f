import type { DefinitionTarget } from '../aks-engine/cluster-definition.js';
import type { ContainerList } from '../kubernetes/pod.js';
import type { Verdict } from '../kubernetes/verdict.js';
import type { Omission } from '../tree/tree.js';
import type { Span } from '../source/position.js';
import type { ClauseStatus, Severity, SupportStatus } from '../policy/words.js';
import type { CitedClause, Finding, Problem } from '../findings/finding.js';
import type { OpenPlace, PlaceKind } from '../findings/reach.js';
import type { Platform } from '../documents/platform.js';

/** A part of a cluster definition, and the severity of the gravest finding on it. */
export interface ClusterPart {
  readonly kind: 'control-plane' | 'pool' | 'addon' | 'setting';
  readonly name: string | null;
  /** The number of machines, if the definition has it. */
  readonly count: number | null;
  readonly gravest: Severity | null;
}

/** A cluster definition and its status. */
export interface ClusterRow {
  readonly at: Span;
  readonly name: string | null;
  readonly target: DefinitionTarget;
  readonly generated: boolean;
  readonly kubernetesVersion: string | null;
  readonly status: SupportStatus;
  readonly parts: readonly ClusterPart[];
}

/** One container of one list, with its verdict. */
export interface WorkloadRow {
  /** The start of the container's item in its list. */
  readonly at: Span;
  /** The outermost object's kind, or the item's inside a list; `null` if absent or templated. */
  readonly kind: string | null;
  readonly name: string | null;
  readonly container: string | null;
  readonly list: ContainerList;
  readonly user: Verdict;
  readonly fsGroup: number | 'unknown' | null;
  /** Where a value that decides is not known, and the `Chart.yaml` of the chart that renders it. */
  readonly unknown?: { readonly user?: Span; readonly fsGroup?: Span; readonly chart?: string };
  /** Whether it was recognised by its shape in an object of an unknown kind. */
  readonly inferred?: true;
  /** The image, if a policy documents that it must run as root. */
  readonly exception?: string;
  /** The Helm hook that it belongs to: `pre-install`, `test`. */
  readonly hook?: string;
  /** The chart that renders it, and the combinations of values if it is not the same in all. */
  readonly chart?: string;
  readonly combinations?: readonly string[];
  /** The kustomizations with this result, if others give the container a different one. */
  readonly kustomizations?: readonly string[];
  /** For rendered workloads: the template's line, and the values lines that decide. */
  readonly origin?: { readonly template: Span; readonly values: readonly Span[] };
}

/** A chart, and whether it was rendered. */
export interface ChartRow {
  /** Its `Chart.yaml`. */
  readonly file: string;
  readonly name: string;
  readonly combinations: readonly {
    readonly id: string;
    readonly valuesFiles: readonly string[];
    readonly declaredBy: string;
  }[];
  readonly rendered: 'fully' | 'partly' | 'not';
  /** Why it was not fully rendered, and what to do about it. */
  readonly reasons: readonly string[];
}

/** Places of one kind: how many were found, and how many of them were understood. */
export interface ReachRow extends Readonly<
  Record<'found' | 'understood' | 'partly' | 'not', number>
> {
  readonly kind: PlaceKind;
  /** What was not understood. */
  readonly open: readonly OpenRow[];
}

/** A reason why places were not understood, at the first of them. */
export interface OpenRow extends Omit<OpenPlace, 'kind'> {
  /** The other places that it applies to. */
  readonly also: readonly { readonly file: string; readonly at?: Span }[];
  /** Whether the report has problems that say so. */
  readonly isProblem: boolean;
}

/** A component found in the repository. */
export interface ComponentRow {
  readonly name: string;
  readonly category: string;
  readonly version: string | null;
  readonly evidence: readonly { readonly at: Span; readonly how: string }[];
  readonly supportedBy: 'customer' | 'microsoft';
  /** Whether it is found in test data only; then there is no finding about it. */
  readonly testDataOnly?: true;
}

/** The revision that a report was compared with. */
export interface BaseState {
  readonly ref: string;
  /** The commit's full name, if `ref` is another name. */
  readonly commit?: string;
  /** The noun for the change, as in “this pull request enables …”. */
  readonly change: 'pull request' | 'merge group' | 'change';
  readonly status: SupportStatus;
  /** Its platform, and the evidence, if the change moved it: other policies apply since. */
  readonly platform?: Platform;
  /** How many of its findings are no longer in force for that reason alone. */
  readonly lapsed?: number;
  /** There was nothing in scope, so its status says nothing. */
  readonly isEmpty?: true;
  /** Whether the base could be read only in part. */
  readonly partial: boolean;
}

/** A rule as reporters show it, with or without findings. */
export interface RuleRow {
  readonly id: string;
  readonly summary: string;
  readonly finds: string;
  readonly fix: string;
  readonly severity: Severity;
  readonly clauses: readonly CitedClause[];
}

/** A policy that was applied, in its edition. */
export interface PolicyInForce {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  /** Whether it is the newest edition that is known here. */
  readonly latest: boolean;
  readonly url: string;
}

/** Everything that reporters read; they need neither the sources nor the tree. */
export interface Report {
  readonly status: SupportStatus;
  readonly platform: Platform;
  readonly policies: readonly PolicyInForce[];
  /** The revision that the report was compared with, if any. */
  readonly base?: BaseState;
  readonly files: { readonly scanned: number; readonly skipped: readonly Omission[] };
  readonly clusters: readonly ClusterRow[];
  readonly charts: readonly ChartRow[];
  readonly workloads: readonly WorkloadRow[];
  readonly components: readonly ComponentRow[];
  readonly findings: readonly Finding[];
  /** Findings of the base that are gone, with their locations in the base. */
  readonly resolved?: readonly Finding[];
  readonly problems: readonly Problem[];
  /** Findings and problems that somebody accepted; they are not among the others. */
  readonly accepted: Accepted;
  /** What was looked at, a row for every kind of place. */
  readonly reach: readonly ReachRow[];
  /** The rules that the configuration disables or gives another severity. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly rules: readonly RuleRow[];
  readonly coverage: readonly CoverageRow[];
}

/** What somebody accepted: by a comment, by the configuration or by the baseline. */
export interface Accepted {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** A clause and the rules that check it, or the reason that none does. */
export interface CoverageRow {
  readonly clause: CitedClause;
  readonly summary: string;
  readonly status: ClauseStatus;
  readonly inForce: boolean;
  readonly rules: readonly string[];
  readonly notCheckable?: string;
}
