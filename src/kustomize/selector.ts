import { RE2JS } from 're2js';
import type { SourceNode } from '../source/node.js';

/** What a target can select an object by. */
export interface Selectable {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** The object's original name and namespace, and the current ones. */
  readonly ids: readonly { readonly name: string; readonly namespace: string }[];
  readonly labels: () => ReadonlyMap<string, string>;
  readonly annotations: () => ReadonlyMap<string, string>;
}

/** Whether an object is selected. */
export type Selector = (object: Selectable) => boolean;

/**
 * The `target` of a patch as kustomize reads it: expressions that must match as a whole, and
 * selectors for labels and annotations; what is omitted matches everything. `undefined` if
 * kustomize rejects it.
 */
export function readSelector(target: SourceNode): Selector | undefined {
  const pattern = (key: string) => wholeMatch(target.get(key)?.text ?? '');
  const [group, version, kind] = [pattern('group'), pattern('version'), pattern('kind')];
  const [name, namespace] = [pattern('name'), pattern('namespace')];
  const labels = readRequirements(target.get('labelSelector')?.text ?? '');
  const annotations = readRequirements(target.get('annotationSelector')?.text ?? '');
  if (!group || !version || !kind || !name || !namespace || !labels || !annotations) {
    return undefined;
  }
  return (object) => {
    const ends = [object.ids[0], object.ids.at(-1)];
    return (
      kind(object.kind) &&
      group(object.group) &&
      version(object.version) &&
      ends.some((id) => name(id?.name ?? '')) &&
      ends.some((id) => namespace(id?.namespace ?? '')) &&
      (labels.length === 0 || fitsAll(labels, object.labels())) &&
      (annotations.length === 0 || fitsAll(annotations, object.annotations()))
    );
  };
}

/** No real selector is longer, and parsing a long one is slow. */
const LONGEST = 1000;

function wholeMatch(pattern: string): ((text: string) => boolean) | undefined {
  if (pattern === '') return () => true;
  // Nearly all are plain names, which need no expression.
  if (pattern.length > LONGEST) return undefined;
  if (/^[\w-]+$/.test(pattern)) return (text) => text === pattern;
  try {
    const compiled = RE2JS.compile(`^(?:${pattern})$`);
    return (text) => compiled.matcher(text).find();
  } catch {
    return undefined;
  }
}

interface Requirement {
  readonly key: string;
  readonly operator: 'in' | 'notin' | 'exists' | 'absent' | 'above' | 'below';
  readonly values: readonly string[];
}

const KEY = String.raw`[\w./-]+`;
const FORMS: readonly (readonly [RegExp, Requirement['operator']])[] = [
  [new RegExp(String.raw`^(${KEY})\s*(?:==|=)\s*([\w.-]*)$`), 'in'],
  [new RegExp(String.raw`^(${KEY})\s*!=\s*([\w.-]*)$`), 'notin'],
  [new RegExp(String.raw`^(${KEY})\s+in\s*\(([^()]*)\)$`), 'in'],
  [new RegExp(String.raw`^(${KEY})\s+notin\s*\(([^()]*)\)$`), 'notin'],
  [new RegExp(String.raw`^(${KEY})\s*>\s*(\d+)$`), 'above'],
  [new RegExp(String.raw`^(${KEY})\s*<\s*(\d+)$`), 'below'],
  [new RegExp(String.raw`^!\s*(${KEY})()$`), 'absent'],
  [new RegExp(String.raw`^(${KEY})()$`), 'exists'],
];

/** Parses a selector in kubectl's syntax: `app=web,tier!=db,env in (a, b),!canary`. */
function readRequirements(text: string): readonly Requirement[] | undefined {
  if (text.trim() === '') return [];
  if (text.length > LONGEST) return undefined;
  // Commas in parentheses separate values.
  const parts = text.split(/,(?![^()]*\))/).map((part) => part.trim());
  const requirements = parts.flatMap((part): Requirement[] => {
    for (const [form, operator] of FORMS) {
      const [, key, values = ''] = form.exec(part) ?? [];
      if (key === undefined) continue;
      return [{ key, operator, values: values.split(',').map((value) => value.trim()) }];
    }
    return [];
  });
  return requirements.length === parts.length ? requirements : undefined;
}

function fitsAll(
  requirements: readonly Requirement[],
  labels: ReadonlyMap<string, string>,
): boolean {
  return requirements.every(({ key, operator, values }) => {
    const value = labels.get(key);
    switch (operator) {
      case 'in':
        return value !== undefined && values.includes(value);
      case 'notin':
        return value === undefined || !values.includes(value);
      case 'above':
        return Number(value) > Number(values[0]);
      case 'below':
        return Number(value) < Number(values[0]);
      case 'exists':
        return value !== undefined;
      case 'absent':
        return value === undefined;
    }
  });
}
