import { createHash } from 'node:crypto';
import { bounds } from '../source/bounds.js';
import { type Tree, Unreadable } from '../tree/tree.js';
import { listIn, objectNameAt, textAt, valueAt } from './answers.js';
import { type Answer, type Api, statusOf } from './api.js';
import { type ChangedFiles, compareCommits, READ } from './changed-files.js';
import type { ChangeEvent } from './head.js';

/** What a checkout was proved to be, or why it was not. */
export type Proof =
  /** It has the head's content of each changed file. */
  | { readonly is: 'head' }
  /** It is GitHub's merge of the head. */
  | { readonly is: 'merge' }
  | { readonly is: 'base'; readonly commit: string }
  | { readonly is: 'unknown'; readonly reason: string };

/** Changed files by path, with the name of their content in git; `undefined` if there is none. */
type Contents = ReadonlyMap<string, string | undefined>;

/**
 * Proves what is checked out without git: the changed files are compared with those of the head,
 * of GitHub's merge and of the base. All of the top folder must be there too, since an empty
 * workspace has what a change removes as little as its head does.
 */
export async function prove(
  tree: Tree,
  api: Api,
  event: ChangeEvent,
  files: ChangedFiles,
): Promise<Proof> {
  const checkout = await checkoutOf(tree);
  const differing: string[] = [];
  const paths = contentsInHead(files);
  for (const [path, blob] of paths) {
    if (!(await checkout.has(path, blob))) differing.push(path);
  }
  /** Undefined if the checkout has the commit's content of the paths, otherwise why not. */
  const whyNot = async (
    commit: string,
    compared: readonly string[],
  ): Promise<string | undefined> => {
    if (compared.length > READ) return `More than ${String(READ)} files would have to be compared.`;
    const missing = await missingAtTop(api, commit, checkout.top);
    if ('refused' in missing) return missing.refused;
    if (missing.value !== undefined) {
      return `The checkout lacks ${JSON.stringify(missing.value)}, which the commit ${commit.slice(0, 7)} contains.`;
    }
    for (const path of compared) {
      const blob = await blobAt(api, path, commit);
      if ('refused' in blob) return blob.refused;
      if (!(await checkout.has(path, blob.value))) return UNLIKE;
    }
    return undefined;
  };
  const reasons: string[] = [];
  if (differing.length === 0) {
    const reason = await whyNot(event.head, []);
    return reason === undefined ? { is: 'head' } : { is: 'unknown', reason };
  }
  for (const commit of mergesOf(event)) {
    const reason = await whyNot(commit, differing);
    if (reason === undefined && (await isMergeOf(api, event.head, commit))) return { is: 'merge' };
    if (reason !== undefined) reasons.push(reason);
  }
  for (const commit of basesOf(event)) {
    const reason = await whyNot(commit, [...paths.keys()]);
    if (reason === undefined) return { is: 'base', commit };
    reasons.push(reason);
  }
  const reason = reasons.find((each) => each !== UNLIKE) ?? UNLIKE;
  return { is: 'unknown', reason };
}

const UNLIKE =
  'Its files are not those of the head, of GitHub’s merge of it or of the base, as GitHub has them.';

function contentsInHead({ files }: ChangedFiles): Contents {
  const contents = new Map<string, string | undefined>();
  for (const { status, path, before } of files) {
    if (status === 'removed') contents.set(path, undefined);
    if (status === 'renamed' && before !== undefined) contents.set(before, undefined);
  }
  for (const { status, path, blob } of files) if (status !== 'removed') contents.set(path, blob);
  return contents;
}

/** What is checked out, to be compared with commits. */
interface Checkout {
  /** The files and folders of the top folder, by name. */
  readonly top: ReadonlySet<string>;
  /** Whether a file has some content, or is not there if that is `undefined`. */
  has(path: string, blob: string | undefined): Promise<boolean>;
}

async function checkoutOf(tree: Tree): Promise<Checkout> {
  const { files, omitted } = await tree.list();
  const sizes = new Map(files.map(({ path, size }) => [path, size]));
  const unlisted = new Set(omitted.map(({ file }) => file));
  return {
    top: new Set([...sizes.keys(), ...unlisted].map((path) => path.split('/', 1).join())),
    async has(path, blob) {
      // The scan does not read these either, so they decide nothing.
      if (isOrIsBelow(path, unlisted) || (sizes.get(path) ?? 0) > bounds.fileBytes) return true;
      if (!sizes.has(path) || blob === undefined) return sizes.has(path) === (blob !== undefined);
      try {
        const bytes = await tree.read(path);
        return (
          blobName(bytes, blob) === blob || blobName(withoutCarriageReturns(bytes), blob) === blob
        );
      } catch (error) {
        if (error instanceof Unreadable) return false;
        throw error;
      }
    },
  };
}

function isOrIsBelow(path: string, paths: ReadonlySet<string>): boolean {
  const steps = path.split('/');
  return steps.some((_, at) => paths.has(steps.slice(0, at + 1).join('/')));
}

/** The name that git gives a content, with the algorithm of another name. */
function blobName(bytes: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${String(bytes.byteLength)}\0`)
    .update(bytes)
    .digest('hex');
}

/** A checkout may have converted the line ends. */
function withoutCarriageReturns(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, at) => byte !== 0x0d || bytes[at + 1] !== 0x0a);
}

/** The commits that may be GitHub's merge of the head. */
function mergesOf(event: ChangeEvent): ReadonlySet<string> {
  if (event.kind === 'merge-group') return new Set();
  const sha = event.trusted ? undefined : process.env['GITHUB_SHA'];
  return new Set([sha, event.mergeCommit].filter((commit) => commit !== undefined));
}

/** The commits that may be the base. */
function basesOf(event: ChangeEvent): ReadonlySet<string> {
  const sha =
    event.kind === 'pull-request' && event.trusted ? process.env['GITHUB_SHA'] : undefined;
  return new Set([event.base, sha].filter((commit) => commit !== undefined));
}

/** Whether a commit contains the head: GITHUB_SHA is not always a merge of it. */
async function isMergeOf(api: Api, head: string, commit: string): Promise<boolean> {
  const compared = await compareCommits(api, head, commit);
  return 'value' in compared && compared.value.mergeBase === head;
}

const READING = {
  failure: 'Could not read what GitHub has',
  permission: 'contents: read',
} as const;

/** The name of a file's content in a commit, if it has one there. */
function blobAt(api: Api, path: string, commit: string): Promise<Answer<string | undefined>> {
  return api.ask({
    ...READING,
    async send(octokit, repo) {
      try {
        const { data } = await octokit.rest.repos.getContent({ ...repo, path, ref: commit });
        return valueAt(data, ['type']) === 'file' ? objectNameAt(data, ['sha']) : undefined;
      } catch (error) {
        if (statusOf(error) === 404) return undefined;
        throw error;
      }
    },
  });
}

/** A file or folder at the top of a commit that the checkout lacks, if any. */
function missingAtTop(
  api: Api,
  commit: string,
  there: ReadonlySet<string>,
): Promise<Answer<string | undefined>> {
  return api.ask({
    ...READING,
    async send(octokit, repo) {
      const { data } = await octokit.rest.repos.getContent({ ...repo, path: '', ref: commit });
      for (const entry of listIn(data)) {
        const type = textAt(entry, ['type']);
        // A submodule is listed as a file that cannot be downloaded.
        const isFile = type === 'file' && typeof valueAt(entry, ['download_url']) === 'string';
        const name = textAt(entry, ['name']);
        if ((isFile || type === 'dir') && !there.has(name)) return name;
      }
      return undefined;
    },
  });
}
