import { type RawScalar, SourceNode } from '../source/node.js';
import type { Source } from '../source/source.js';

/** What can show a component, the most telling first. */
export const TRACE_SORTS = [
  'release',
  'call',
  'fetch',
  'chart',
  'image',
  'definition',
  'object',
  'driver',
  'inventory',
  'source',
  'label',
] as const;

/** The last of the sorts that show that it is installed. */
export const INSTALLING_RANK = TRACE_SORTS.indexOf('image');

/** What kind of evidence a trace is. */
export type TraceSort = (typeof TRACE_SORTS)[number];

/** Something in a file that may show a component; the catalogue decides which. */
export interface ComponentTrace {
  readonly sort: TraceSort;
  /**
   * The name: an image's repository, a chart's name, `group/Kind` of an object or of a definition
   * (CRD), `key=value` of a label, a driver, the program and action of a command.
   */
  readonly name: string;
  readonly version: string | null;
  readonly node: SourceNode;
  /** The namespace that the object states. */
  readonly namespace: string | null;
  /** The purpose of a gateway: the label of the pods that it selects. */
  readonly selects?: string;
  /** The name of a Helm release, and the address that a chart or manifests come from. */
  readonly release?: string;
  readonly from?: string;
}

/** A text in a file as a node, without a parser. */
export function textNode(source: Source, start: number, end: number): SourceNode {
  const text = source.text.slice(start, end);
  const raw: RawScalar = {
    kind: 'scalar',
    source,
    start,
    end,
    value: text,
    text,
    templated: false,
    quoted: true,
  };
  return new SourceNode(raw);
}

/** A label or annotation as `key=value`. */
export function labelTrace(label: SourceNode, namespace: string | null): ComponentTrace {
  const name = `${label.key ?? ''}=${label.text ?? ''}`;
  return { sort: 'label', name, version: null, node: label, namespace };
}

/** The version in an address: `…/download/v1.2.3/…`, `?ref=v1.2.3`. */
export function versionIn(address: string): string | null {
  return /(?:[/=_-])(v?\d+\.\d+\.\d+(?:-[a-z]+[\w.]*)?)(?=[/&?_.-]|$)/.exec(address)?.[1] ?? null;
}
