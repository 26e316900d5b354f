import { type Discovery, readText, type ReadText } from '../tree/discover.js';
import { type Document, placeKind } from './document.js';
import type { PlaceFault } from './place-fault.js';
import { type ReadContext, readFile } from './read-file.js';
import { type Evidence, platformEvidence } from './platform-evidence.js';
import { SCAN_RENDERED } from '../source/fault.js';
import type { Attempts } from '../source/attempts.js';
import { FileSource, spanOf } from '../source/source.js';
import type { Omission, Tree } from '../tree/tree.js';
import type { FoundProblem } from '../findings/problems.js';
import type { OpenPlace, PlaceKind } from '../findings/reach.js';
import type { OpenSign } from './sign.js';

/** The result of reading one file. */
export interface ReadFile {
  readonly source: FileSource;
  readonly documents: readonly Document[];
  /** What a template is if its conditions choose other branches. */
  readonly others?: readonly Document[];
  /** What it is without what a single condition decides. */
  readonly without?: readonly Document[];
  readonly faults: readonly PlaceFault[];
  readonly skipped?: string;
  readonly evidence: readonly Evidence[];
  /** Places in the file that were not understood, or show signs of something that no reader took up. */
  readonly open: readonly OpenSign[];
}

/** Everything that was read from a tree, and what was not, with reasons. */
export interface ReadTree {
  readonly files: readonly ReadFile[];
  /** Packed charts, by path. */
  readonly archives: ReadonlyMap<string, Uint8Array>;
  readonly skipped: readonly Omission[];
  readonly problems: readonly FoundProblem[];
}

/** How many files are read concurrently. */
const AT_ONCE = 64;

type TreeContext = ReadContext & { readonly attempts: Attempts };

/** Reads all discovered files of a tree. A file that a bug of ours hits counts as unread. */
export async function readTree(
  tree: Tree,
  { files, skipped }: Pick<Discovery, 'files' | 'skipped'>,
  context: TreeContext,
): Promise<ReadTree> {
  const { attempts } = context;
  const read: ReadFile[] = [];
  const archives = new Map<string, Uint8Array>();
  const left: Omission[] = [];
  const problems: FoundProblem[] = [];
  const leave = (omission: Omission): void => {
    const { file, reason, failed = false } = omission;
    if (failed) problems.push(unreadable(file, reason));
    else left.push({ file, reason });
  };
  skipped.forEach(leave);
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const batch = files.slice(start, start + AT_ONCE);
    const texts = await Promise.all(
      batch.map(async (file) => {
        const { path } = file;
        const text = await readText(tree, file).catch((error: unknown) => {
          attempts.caught(path, error);
          return undefined;
        });
        return { path, text };
      }),
    );
    // In the order of the files, so that it is always the same ones that there are no steps for.
    for (const { path, text } of texts) {
      if (text === undefined) continue;
      const result = attempts.attempt(path, () => resultOf(path, text, context));
      if (result === undefined) continue;
      if ('source' in result) read.push(result);
      else if ('bytes' in result) archives.set(result.file, result.bytes);
      else leave(result);
    }
  }
  for (const { source, skipped: reason } of read) {
    if (reason !== undefined) left.push({ file: source.file, reason });
  }
  return {
    files: read,
    archives,
    skipped: left,
    problems: [...problems, ...read.flatMap(faultProblems)],
  };
}

type Result = ReadFile | Omission | { readonly file: string; readonly bytes: Uint8Array };

/** `undefined` for a file that cannot matter: it is neither read nor mentioned. */
function resultOf(path: string, text: ReadText, context: TreeContext): Result | undefined {
  if ('packed' in text) return { file: path, bytes: text.packed };
  if ('text' in text) return understand(sourceOf(path, text.text, context), context);
  if (!text.couldMatter) return undefined;
  const judged = text.lenient === undefined ? undefined : readBroken(path, text.lenient, context);
  return judged ?? { ...text.skip, file: path };
}

function sourceOf(path: string, text: string, { attempts }: TreeContext): FileSource {
  return new FileSource(path, text, attempts.work.share());
}

function understand(source: FileSource, context: ReadContext): ReadFile {
  const read = readFile(source, context);
  const open =
    read.skipped === undefined ? read.open : [...read.open, template(source.file, read.skipped)];
  return { source, ...read, open, evidence: platformEvidence(source) };
}

/** A file that only a tool can render. */
function template(file: string, what: string): OpenPlace {
  return {
    kind: 'manifest',
    file,
    extent: 'not',
    code: 'template',
    reason: `This is ${what}.`,
    remedy: SCAN_RENDERED,
    inScope: false,
  };
}

/** A file that is not quite UTF-8, if it is of a judged kind: aks-engine reads it all the same. */
function readBroken(path: string, text: string, context: TreeContext): ReadFile | undefined {
  const read = understand(sourceOf(path, text, context), context);
  const isJudged = read.documents.some(
    (document) =>
      JUDGED.includes(document.kind) ||
      (document.kind === 'script' && document.commands.length > 0),
  );
  const isOfChart =
    context.chartOf(path) !== undefined ||
    /(?:^|\/)(?:Chart|requirements|values)\.yaml$/.test(path);
  if (!isJudged && !isOfChart && read.faults.length === 0) return undefined;
  const fault: PlaceFault = {
    code: 'not-text',
    kind: kindOf(read, isOfChart),
    message: 'This file is not valid UTF-8, so some characters may be misread.',
    remedy: 'Save it as UTF-8 without a byte order mark.',
    offset: Math.max(0, text.indexOf('\ufffd')),
    inScope: true,
  };
  return { ...read, faults: [fault, ...read.faults] };
}

const JUDGED: readonly Document['kind'][] = [
  'cluster-definition',
  'workload',
  'webhook-configuration',
];

/** The faults of a file as problems with their places. */
export function faultProblems({
  source,
  faults,
}: Pick<ReadFile, 'source' | 'faults'>): readonly FoundProblem[] {
  return faults.map(({ code, kind, message, remedy, offset, inScope }) => ({
    file: source.file,
    at: spanOf({ source, start: offset, end: offset }),
    code,
    kind,
    reason: message,
    ...(remedy !== undefined && { remedy }),
    inScope,
  }));
}

function kindOf({ documents, faults }: ReadFile, isOfChart: boolean): PlaceKind {
  if (isOfChart) return 'chart';
  const [kind = 'manifest'] = [
    ...documents.flatMap((each) => placeKind(each) ?? []),
    ...faults.map((each) => each.kind),
  ];
  return kind;
}

/** A file or folder that the system does not let us read. */
function unreadable(file: string, reason: string): FoundProblem {
  return {
    file,
    code: 'unreadable',
    reason: `This cannot be read: ${reason}.`,
    remedy: 'Give the scan access, or leave it out with `exclude`.',
    inScope: true,
  };
}
