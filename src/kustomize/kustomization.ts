import { embeddedSource } from '../source/embed.js';
import type { SourceNode } from '../source/node.js';
import type { FileSource } from '../source/source.js';
import { parseYaml } from '../source/yaml.js';
import { readSelector, type Selector } from './selector.js';

/** One entry of a kustomization's patches. */
export interface PatchEntry {
  /** The patch's documents, parsed on first use; empty if they cannot be read. */
  readonly roots: () => readonly SourceNode[];
  /** The objects that it applies to; without a target each document names its object. */
  readonly target?: Selector;
}

/** A kustomization, as far as it affects the pods of its resources. */
export interface Kustomization {
  readonly file: string;
  readonly folder: string;
  /** A component has an effect only in the kustomizations that use it. */
  readonly isComponent: boolean;
  /** Files and folders as written, including those of the old `bases`. */
  readonly resources: readonly string[];
  readonly components: readonly string[];
  /** Whether it generates resources from charts or by programs, so that no file declares them. */
  readonly generates: boolean;
  /** Where it names files, folders and addresses that it builds on. */
  readonly named: readonly SourceNode[];
  /** What is neither run nor applied here, by key. */
  readonly unapplied: readonly SourceNode[];
  /** Patches applied before names and labels are changed, in order. */
  readonly patches: readonly PatchEntry[];
  /** `patchesJson6902`, applied after these. */
  readonly latePatches: readonly PatchEntry[];
  readonly namespace: string;
  readonly namePrefix: string;
  readonly nameSuffix: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
}

/**
 * Reads a kustomization; `undefined` if the content is something else, whatever the file's name.
 */
export function readKustomization(
  { file, ...source }: { readonly file: string; readonly root: SourceNode | undefined },
  rootsOf: (path: string) => readonly SourceNode[],
): Kustomization | undefined {
  const { root } = source;
  if (root?.isMap !== true) return undefined;
  const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
  const items = (key: string): readonly SourceNode[] => root.get(key)?.items() ?? [];
  const texts = (key: string): readonly string[] => items(key).flatMap(({ text }) => text ?? []);
  const merges = (key: string): readonly PatchEntry[] =>
    items(key).flatMap((item) => readMerge(item, folder, rootsOf) ?? []);
  const targeted = (key: string): readonly PatchEntry[] =>
    items(key).flatMap((item) => readTargeted(item, folder, rootsOf) ?? []);
  return {
    file,
    folder,
    isComponent: root.get('kind')?.text === 'Component',
    resources: [...texts('resources'), ...texts('bases')],
    components: texts('components'),
    generates: GENERATORS.some((key) => items(key).length > 0),
    named: [
      ...['resources', 'bases', 'components'].flatMap(items),
      ...items('patchesStrategicMerge').filter(isPath),
      ...['patches', 'patchesJson6902'].flatMap((key) =>
        items(key).flatMap((item) => item.get('path') ?? []),
      ),
    ],
    unapplied: [...GENERATORS, ...CHANGERS].flatMap((key) =>
      items(key).length > 0 ? (root.get(key) ?? []) : [],
    ),
    patches: [
      ...merges('patchesStrategicMerge'),
      // Before kustomize 2.1, a patch was a file name.
      ...merges('patches'),
      ...targeted('patches'),
    ],
    latePatches: targeted('patchesJson6902'),
    namespace: root.get('namespace')?.text ?? '',
    namePrefix: root.get('namePrefix')?.text ?? '',
    nameSuffix: root.get('nameSuffix')?.text ?? '',
    labels: new Map([
      ...pairsOf(root.get('commonLabels')),
      ...items('labels').flatMap((item) => pairsOf(item.get('pairs'))),
    ]),
    annotations: new Map(pairsOf(root.get('commonAnnotations'))),
  };
}

/** Keys that generate resources from charts or by programs. */
const GENERATORS = ['helmCharts', 'helmChartInflationGenerator', 'generators'];

/** Keys that change any field of resources, and not only names and labels. */
const CHANGERS = ['transformers', 'replacements'];

function isPath({ text }: SourceNode): boolean {
  return text !== undefined && !text.includes('\n') && !text.includes('{');
}

/** A patch without a target: a file's path, or the patch as text. */
function readMerge(
  item: SourceNode,
  folder: string,
  rootsOf: (path: string) => readonly SourceNode[],
): PatchEntry | undefined {
  const { text } = item;
  if (text === undefined) return undefined;
  if (!isPath(item)) return { roots: once(() => inlineRoots(item)) };
  const path = resolvePath(folder, text);
  return path === undefined ? undefined : { roots: () => rootsOf(path) };
}

/** A patch with a path or a text, and optionally a target. */
function readTargeted(
  item: SourceNode,
  folder: string,
  rootsOf: (path: string) => readonly SourceNode[],
): PatchEntry | undefined {
  const named = item.get('target');
  const target = named?.isMap === true ? readSelector(named) : undefined;
  if (!item.isMap || (named?.isMap === true && target === undefined)) return undefined;
  const patch = item.get('patch');
  const path = resolvePath(folder, item.get('path')?.text ?? '');
  const file = path === undefined ? undefined : () => rootsOf(path);
  const roots = patch === undefined ? file : once(() => inlineRoots(patch));
  return roots && { roots, ...(target !== undefined && { target }) };
}

function inlineRoots(patch: SourceNode): readonly SourceNode[] {
  if (patch.isMap || patch.isList) return [patch];
  const source = embeddedSource(patch);
  return source === undefined
    ? []
    : parseYaml(source, { templates: true }).flatMap(({ root }) => root ?? []);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function pairsOf(map: SourceNode | undefined): readonly (readonly [string, string])[] {
  return (map?.entries() ?? []).flatMap(({ key, text }) =>
    key === undefined || text === undefined ? [] : [[key, text] as const],
  );
}

/** The documents of a file as kustomize reads them: it reads JSON as YAML. */
export function documentRoots(source: FileSource): readonly SourceNode[] {
  return parseYaml(source, { templates: true }).flatMap(({ root }) => root ?? []);
}

/**
 * Resolves a path against a folder, both relative to the scanned root. `undefined` for a path that
 * leads out of the root, an absolute path, or an address of another repository.
 */
export function resolvePath(folder: string, path: string): string | undefined {
  if (path === '' || path.startsWith('/') || isRemote(path)) return undefined;
  const steps: string[] = [];
  for (const step of `${folder}/${path}`.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}

/**
 * Whether kustomize fetches a resource; an existing file or folder of that name takes precedence.
 */
export function isRemote(path: string): boolean {
  return /^[a-z][a-z+.-]*:|^[\w.-]+@[\w.-]+:|[?&]ref=|^(?:github\.com|gitlab\.com|bitbucket\.org)\//i.test(
    path,
  );
}
