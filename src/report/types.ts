import type { DefinitionTarget } from '../aks-engine/cluster-definition.js';
import type { ContainerList } from '../kubernetes/pod.js';
import type { Verdict } from '../kubernetes/verdict.js';
import type { Omission } from '../tree/tree.js';
import type { Span } from '../source/position.js';
import type { ClauseStatus, Severity, SupportStatus } from '../policy/words.js';
import type { CitedClause, Finding, Problem } from '../findings/finding.js';
import type { Platform } from '../documents/platform.js';

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
  readonly target: DefinitionTarget;
  readonly generated: boolean;
  readonly kubernetesVersion: string | null;
  readonly status: SupportStatus;
  readonly parts: readonly ClusterPart[];
}

/** One container of one list, with its verdict. */
export interface WorkloadRow {
  /** Where the container's entry in its list begins. */
  readonly at: Span;
  /** The outermost object's, inside a list the item's; `null` when absent or templated. */
  readonly kind: string | null;
  readonly name: string | null;
  readonly container: string | null;
  readonly list: ContainerList;
  readonly user: Verdict;
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

/** The revision that a report was compared with. */
export interface BaseState {
  readonly ref: string;
  /** The commit's full name, where `ref` is another. */
  readonly commit?: string;
  /** What makes the difference: a word for “this … switches on …”. */
  readonly change: 'pull request' | 'merge group' | 'change';
  readonly status: SupportStatus;
  /** There was nothing in scope, so its status says nothing. */
  readonly isEmpty?: true;
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
  readonly files: { readonly scanned: number; readonly skipped: readonly Omission[] };
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
