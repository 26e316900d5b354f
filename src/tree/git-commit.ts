import { nearest } from '../source/did-you-mean.js';
import { realFolder } from './disk.js';
import { fieldsOf, git, partsOf } from './git.js';
import { blobReader } from './git-blobs.js';
import {
  decodeName,
  type Listing,
  listing,
  reasons,
  type Refusal,
  type Tree,
  Unreadable,
} from './tree.js';

/** A commit as a tree, read without checking it out. */
export interface CommitTree extends Tree {
  /** The commit's full name. */
  readonly commit: string;
  /** Ends the git process that reads objects; nothing can be read afterwards. */
  close(): Promise<void>;
}

/** A revision that is not, or not fully, in this clone; the message says what to do. */
export class UnknownRevision extends Error {
  override readonly name = 'UnknownRevision';
}

/**
 * The files of a commit below a folder of its repository. The revision is anything that git
 * understands (a branch, `HEAD^1`, a hash), and never taken for an option.
 */
export async function openCommit(root: string, revision: string): Promise<CommitTree> {
  const folder = await realFolder(root);
  const commit = await resolveCommit(folder, revision);
  const { entries, listed } = await listCommit(folder, commit, revision);
  const blobs = blobReader(folder);
  return {
    root: folder,
    commit,
    list: () => Promise.resolve(listed),
    async read(path) {
      const id = entries.get(path);
      if (id === undefined) throw new Unreadable('not there');
      return blobs.read(id);
    },
    close: () => blobs.close(),
  };
}

/** The full name of a commit. Throws `UnknownRevision`. */
export async function resolveCommit(folder: string, revision: string): Promise<string> {
  // The system takes no NUL in an argument; it is in no revision either.
  const answer = revision.includes('\0')
    ? { refused: 'a NUL' }
    : await git(folder, [
        ...['rev-parse', '--verify', '--quiet', '--end-of-options'],
        `${revision}^{commit}`,
      ]);
  if ('refused' in answer) {
    throw new UnknownRevision(await whyUnknown(folder, revision, answer.refused));
  }
  const commit = answer.output.toString('latin1').trim();
  // git accepts `^HEAD` too, which means all other commits.
  if (!/^[0-9a-f]{40,64}$/.test(commit)) {
    throw new UnknownRevision(`"${revision}" is not a commit.`);
  }
  return commit;
}

async function whyUnknown(folder: string, revision: string, refused: string): Promise<string> {
  const unread = `The commit "${revision}" cannot be read`;
  if (refused.includes('not a git repository')) {
    return `${unread}: this folder is not in a git repository.`;
  }
  if (refused.includes('dubious ownership')) {
    return `${unread}: another user owns this folder, so git refuses it (see git's safe.directory).`;
  }
  if (/^git (?:is|did) /.test(refused)) return `${unread}: ${refused}.`;
  const meant = await nearestName(folder, revision);
  if (meant !== undefined) {
    return `There is no commit "${revision}" here. Did you mean "${meant}"?`;
  }
  if (!(await isShallow(folder))) return `There is no commit "${revision}" here.`;
  return `There is no commit "${revision}" in this shallow clone. Run "git fetch --unshallow"; in a workflow, set fetch-depth: 0 for actions/checkout.`;
}

/** Whether a clone lacks a part of its history. */
export async function isShallow(folder: string): Promise<boolean> {
  const answer = await git(folder, ['rev-parse', '--is-shallow-repository']);
  return 'output' in answer && answer.output.toString('latin1').trim() === 'true';
}

/** The branch, tag or remote branch that a revision may have been meant to name. */
async function nearestName(folder: string, revision: string): Promise<string | undefined> {
  const [, name = '', suffix = ''] = /^([^~^@:]+)(.*)$/s.exec(revision) ?? [];
  const listed = await git(folder, ['for-each-ref', '--format=%(refname)']);
  if (name === '' || 'refused' in listed) return undefined;
  const named = new Map<string, string>();
  for (const ref of decodeName(listed.output).name.split('\n')) {
    const [, kind, short = ''] = /^refs\/(heads|tags|remotes)\/(.+)$/.exec(ref) ?? [];
    if (kind === undefined || short.endsWith('/HEAD')) continue;
    // Who leaves out the remote means its branch all the same.
    const last = kind === 'remotes' ? short.slice(short.indexOf('/') + 1) : short;
    if (last !== short && !named.has(last)) named.set(last, short);
    if (last === short || !named.has(short)) named.set(short, short);
  }
  const meant = named.get(nearest(name, [...named.keys()]) ?? '');
  // The name itself exists, so it is the rest that leads nowhere.
  return meant === undefined || meant === name ? undefined : meant + suffix;
}

async function listCommit(
  folder: string,
  commit: string,
  revision: string,
): Promise<{ entries: ReadonlyMap<string, string>; listed: Listing }> {
  // In a partial clone, git does not know sizes; it still lists names, and has what was checked
  // out.
  const sized = await git(folder, ['ls-tree', '-r', '-z', '-l', commit]);
  const answer = 'refused' in sized ? await git(folder, ['ls-tree', '-r', '-z', commit]) : sized;
  if ('refused' in answer) {
    throw new UnknownRevision(
      `The commit "${revision}" is only partly in this clone. Fetch it without a filter.`,
    );
  }
  const entries = new Map<string, string>();
  const files = new Map<string, number | undefined>();
  const omitted = new Map<string, Refusal>();
  for (const part of partsOf(answer.output)) {
    const { fields, path } = fieldsOf(part);
    const [mode, type, id = '', size = ''] = fields;
    const { name, valid } = decodeName(path);
    if (!valid) omitted.set(name, { reason: reasons.name });
    else if (type === 'commit') omitted.set(name, { reason: reasons.submodule });
    else if (mode === '120000') omitted.set(name, { reason: reasons.link });
    else {
      entries.set(name, id);
      files.set(name, /^\d+$/.test(size) ? Number(size) : undefined);
    }
  }
  return { entries, listed: listing(files, omitted) };
}
