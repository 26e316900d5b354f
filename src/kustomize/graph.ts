import type { Attempts } from '../source/attempts.js';
import type { RawNode, SourceNode } from '../source/node.js';
import type { FileSource } from '../source/source.js';
import type { ParseFault } from '../source/fault.js';
import type { FileFault } from '../source/reading.js';
import { parseYaml } from '../source/yaml.js';
import { build, type Builder } from './build.js';
import { isKustomization } from '../kubernetes/inline-patches.js';
import {
  documentRoots,
  type Kustomization,
  readKustomization,
  resolvePath,
} from './kustomization.js';
import { type Gap, gapsOf, withFolders } from './gaps.js';
import { inOrder, MOST_LEVELS } from './order.js';
import { type AnyDocument, isJudged, type Judged, type Origin } from './resource.js';
import { newJoinBudget } from './size.js';

/** The results of all kustomizations in a tree. */
export interface Builds extends Pick<Builder, 'built' | 'uses' | 'deleted'> {
  /** Whether no other kustomization builds on this one. */
  readonly isOutermost: (kustomization: Kustomization) => boolean;
  /** The files of all kustomizations. */
  readonly files: readonly string[];
  /** What they build on, and what is not taken into account. */
  readonly gaps: readonly Gap[];
  /** Kustomizations that are not built. */
  readonly problems: readonly {
    readonly source: FileSource;
    readonly faults: readonly FileFault[];
  }[];
}

/** Builds every kustomization of a tree, each after the ones that it builds on. */
export function buildAll(
  texts: ReadonlyMap<string, FileSource>,
  documents: readonly AnyDocument[],
  attempts: Attempts,
): Builds | undefined {
  const files = [...texts.values()].filter(({ file }) => isKustomization(file));
  if (files.length === 0) return undefined;
  const { kustomizations, gaps, problems: unread } = readAll(files, texts, attempts);
  const common = { files: files.map(({ file }) => file), gaps };
  const below = (each: Kustomization): readonly Kustomization[] =>
    [...each.resources, ...each.components].flatMap(
      (path) => kustomizations.get(resolvePath(each.folder, path) ?? '?') ?? [],
    );
  const { order, circular, tooDeep } = inOrder(kustomizations.values(), below);
  const origins = originsOf(documents, texts);
  const builder: Builder = {
    kustomizations,
    originsOf: (file) => (texts.has(file) ? (origins.get(file) ?? []) : undefined),
    built: new Map(),
    uses: new Map(),
    deleted: new Set(),
    budget: newJoinBudget(),
  };
  const sound = order.filter((each) => !circular.has(each) && !tooDeep.has(each));
  const inner = new Set(sound.flatMap(below));
  const isOutermost = (each: Kustomization): boolean => !inner.has(each);
  for (const each of sound) {
    // A component is built where it is used; this only records that it can be built.
    // One that fails may have any resources, for those that build on it.
    const built = each.isComponent
      ? { resources: [], isOpen: false }
      : (attempts.attempt(each.file, () => build(each, builder)) ?? {
          resources: [],
          isOpen: true,
        });
    if (builder.budget.left < 0) {
      const nothing = { built: new Map(), uses: new Map(), deleted: new Set<Origin>() };
      const problems = [
        ...unread,
        ...problemsOf([each], texts, 'kustomize-too-large', TOO_LARGE, true),
      ];
      return { ...nothing, ...common, isOutermost, problems };
    }
    builder.built.set(each, built);
  }
  const problems = [
    ...unread,
    ...problemsOf(circular, texts, 'kustomize-circle', CIRCLE),
    ...problemsOf(tooDeep, texts, 'kustomize-too-deep', TOO_DEEP, true),
  ];
  const { built, uses, deleted } = builder;
  return { ...common, built, uses, deleted, isOutermost, problems };
}

const CIRCLE =
  'This kustomization builds on itself, which kustomize refuses. Its patches are judged by themselves.';
const SEVERAL =
  'This folder has more than one kustomization, which kustomize refuses. Their patches are judged by themselves.';
const TOO_DEEP = `More than ${String(MOST_LEVELS)} kustomizations build on each other here. Their patches are judged by themselves.`;
const TOO_LARGE =
  'Joining patches with their bases takes too many steps in this repository. All patches are judged by themselves.';

function readAll(
  files: readonly FileSource[],
  texts: ReadonlyMap<string, FileSource>,
  attempts: Attempts,
): Pick<Builds, 'gaps' | 'problems'> & {
  readonly kustomizations: ReadonlyMap<string, Kustomization>;
} {
  const parsed = new Map<string, readonly SourceNode[]>();
  const rootsOf = (path: string): readonly SourceNode[] => {
    const source = texts.get(path);
    const known = parsed.get(path) ?? (source === undefined ? [] : documentRoots(source));
    parsed.set(path, known);
    return known;
  };
  const kustomizations = new Map<string, Kustomization>();
  const several = new Map<string, Kustomization>();
  const all: Kustomization[] = [];
  const unread: Builds['problems'][number][] = [];
  for (const source of files) {
    const { file } = source;
    const read = attempts.attempt(file, () => {
      const parsed = parseYaml(source);
      const root = parsed.find((each) => each.root !== undefined)?.root;
      const fault = root === undefined ? parsed.flatMap(({ faults }) => faults)[0] : undefined;
      if (fault !== undefined) unread.push({ source, faults: [unreadable(source, fault)] });
      return readKustomization({ file, root }, rootsOf);
    });
    if (read === undefined) continue;
    all.push(read);
    // kustomize does not choose between two in one folder.
    if (kustomizations.has(read.folder)) several.set(read.folder, read);
    kustomizations.set(read.folder, read);
  }
  for (const folder of several.keys()) kustomizations.delete(folder);
  const paths = withFolders(texts.keys());
  return {
    kustomizations,
    gaps: all.flatMap((each) => gapsOf(each, paths)),
    problems: [...unread, ...problemsOf(several.values(), texts, 'kustomize-several', SEVERAL)],
  };
}

/** A file that kustomize refuses. Only a patch in it could change what is judged. */
function unreadable({ text }: FileSource, fault: ParseFault): FileFault {
  return {
    code: fault.code,
    message: `kustomize cannot read this file as YAML. ${fault.message}`,
    remedy: 'Fix it, or scan the output of `kustomize build`.',
    offset: fault.offset,
    inScope: text.includes('patch'),
  };
}

/** The judged objects, by the files that declare them. */
function originsOf(
  documents: readonly AnyDocument[],
  texts: ReadonlyMap<string, FileSource>,
): ReadonlyMap<string, readonly Origin[]> {
  const byRaw = new Map<RawNode, { origin: Origin; judged: Judged[] }>();
  const byFile = new Map<string, Origin[]>();
  for (const document of documents) {
    // Text embedded in a manifest is somebody's data.
    if (!isJudged(document) || texts.get(document.source.file) !== document.source) continue;
    const { object, source } = document;
    const known = byRaw.get(object.root.raw);
    if (known !== undefined) {
      known.judged.push(document);
      continue;
    }
    const judged = [document];
    const origin: Origin = { object, documents: judged };
    byRaw.set(object.root.raw, { origin, judged });
    const inFile = byFile.get(source.file);
    if (inFile === undefined) byFile.set(source.file, [origin]);
    else inFile.push(origin);
  }
  return byFile;
}

function problemsOf(
  kustomizations: Iterable<Kustomization>,
  texts: ReadonlyMap<string, FileSource>,
  code: FileFault['code'],
  message: string,
  inScope = false,
): Builds['problems'] {
  return [...kustomizations].flatMap(({ file }) => {
    const source = texts.get(file);
    const faults = [{ code, message, offset: 0, inScope }];
    return source === undefined ? [] : [{ source, faults }];
  });
}
