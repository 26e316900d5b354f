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
  const named = JSON.stringify(revision);
  // The system takes no NUL in an argument; it is in no revision either.
  if (revision.includes('\0')) throw new UnknownRevision(`There is no commit ${named} here.`);
  const wanted = `${revision}^{commit}`;
  const answer = await git(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    wanted,
  ]);
  if ('refused' in answer) {
    const remote = `origin/${revision}`;
    const isRemote = !(
      'refused' in
      (await git(folder, ['rev-parse', '--verify', '--quiet', `refs/remotes/${remote}^{commit}`]))
    );
    const hint = isRemote ? ` Did you mean ${JSON.stringify(remote)}?` : '';
    throw new UnknownRevision(whyUnknown(named, answer.refused, hint));
  }
  const commit = answer.output.toString('latin1').trim();
  // git accepts `^HEAD` too, which means all other commits.
  if (!/^[0-9a-f]{40,64}$/.test(commit)) throw new UnknownRevision(`${named} is not a commit.`);
  return commit;
}

function whyUnknown(named: string, refused: string, hint: string): string {
  if (refused.includes('not a git repository')) {
    return `The commit ${named} cannot be read: this folder is not in a git repository.`;
  }
  if (refused.includes('dubious ownership')) {
    return `The commit ${named} cannot be read: another user owns this folder, so git refuses it (see git's safe.directory).`;
  }
  if (/^git (?:is|did) /.test(refused)) return `The commit ${named} cannot be read: ${refused}.`;
  if (hint !== '') return `There is no commit ${named} here.${hint}`;
  return `There is no commit ${named} here. In a workflow, check out with a fetch-depth that reaches it.`;
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
      `The commit ${JSON.stringify(revision)} is only partly in this clone. Fetch it without a filter.`,
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
