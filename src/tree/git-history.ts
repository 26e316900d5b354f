import { realFolder } from './disk.js';
import { git, partsOf } from './git.js';
import { isShallow, resolveCommit, UnknownRevision } from './git-commit.js';
import { decodeName } from './tree.js';

/**
 * The files renamed since a commit, by their old names, as git detects them by content: up to
 * another commit, or up to the index. Empty if git cannot detect any, as in a clone without the
 * files' content.
 */
export async function renamesSince(
  root: string,
  commit: string,
  until?: string,
): Promise<ReadonlyMap<string, string>> {
  const folder = await realFolder(root);
  // Two trees, or a tree and the index: git would pass the files themselves through filters, which
  // a repository's configuration can name.
  const ends = until === undefined ? ['--cached', commit] : ['-r', commit, until];
  const answer = await git(folder, [
    until === undefined ? 'diff-index' : 'diff-tree',
    ...['--relative', '-z', '--name-status', '--diff-filter=R', '-M'],
    ...ends,
    '--',
  ]);
  const renames = new Map<string, string>();
  if ('refused' in answer) return renames;
  const parts = [...partsOf(answer.output)].map((part) => decodeName(part));
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const [old, now] = [parts[at + 1], parts[at + 2]];
    if (old?.valid === true && now?.valid === true) renames.set(old.name, now.name);
  }
  return renames;
}

/** A commit's parents, even those that a shallow clone does not contain. */
export interface CommitHead {
  readonly commit: string;
  readonly parents: readonly string[];
}

/** What is checked out; `undefined` if there is no commit, or no git. */
export async function checkedOut(root: string): Promise<CommitHead | undefined> {
  const folder = await realFolder(root);
  const named = await git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  const raw = await git(folder, ['cat-file', 'commit', 'HEAD']);
  if ('refused' in named || 'refused' in raw) return undefined;
  const [header = ''] = raw.output.toString('latin1').split('\n\n');
  return {
    commit: named.output.toString('latin1').trim(),
    parents: [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, id = '']) => id),
  };
}

/** Why git does not say what is checked out, as the end of a sentence. */
export async function whyNotCheckedOut(root: string): Promise<string> {
  const answer = await git(await realFolder(root), ['rev-parse', '--verify', 'HEAD^{commit}']);
  const refused = 'refused' in answer ? answer.refused : '';
  if (refused.includes('dubious ownership')) {
    return "another user owns the folder (see git's safe.directory)";
  }
  if (refused.includes('not a git repository')) return 'the folder is not a git repository';
  return refused.startsWith('git ') ? refused : 'its repository has no readable commit';
}

/** Whether the clone contains a commit with its files. */
export async function hasCommit(root: string, commit: string): Promise<boolean> {
  if (!isCommitName(commit)) return false;
  const answer = await git(await realFolder(root), ['cat-file', '-e', `${commit}^{tree}`]);
  return !('refused' in answer);
}

/** The merge base of two commits, if the clone reaches back that far. */
export async function mergeBase(
  root: string,
  one: string,
  other: string,
): Promise<string | undefined> {
  if (!isCommitName(one) || !isCommitName(other)) return undefined;
  const answer = await git(await realFolder(root), ['merge-base', one, other]);
  if ('refused' in answer) return undefined;
  const commit = answer.output.toString('latin1').trim();
  return isCommitName(commit) ? commit : undefined;
}

/**
 * The commit where HEAD left a revision (their merge base). A change is compared with it, since later
 * commits on the revision are not part of the change. Throws `UnknownRevision`.
 */
export async function mergeBaseWith(root: string, revision: string): Promise<string> {
  const folder = await realFolder(root);
  const tip = await resolveCommit(folder, revision);
  const named = `"${revision}"`;
  const head = await checkedOut(folder);
  if (head === undefined) {
    throw new UnknownRevision(
      `Nothing is committed here yet, so there is no merge base with ${named}. Use --base-exact.`,
    );
  }
  const found = await mergeBase(folder, tip, head.commit);
  if (found !== undefined) return found;
  if (await isShallow(folder)) {
    throw new UnknownRevision(
      `This shallow clone does not reach back to the merge base of HEAD and ${named}. Run "git fetch --unshallow", or compare with ${named} itself by --base-exact.`,
    );
  }
  throw new UnknownRevision(
    `HEAD and ${named} have unrelated histories, so there is no merge base. Use --base-exact to compare with ${named} itself.`,
  );
}

/** Whether a revision is HEAD, by any of its names, and nothing is committed there yet. */
export async function isUnborn(root: string, revision: string): Promise<boolean> {
  const folder = await realFolder(root);
  const head = await git(folder, ['symbolic-ref', '--quiet', 'HEAD']);
  if ('refused' in head) return false;
  const branch = decodeName(head.output).name.trim();
  const names = ['HEAD', '@', branch, branch.replace('refs/heads/', '')];
  if (!names.includes(revision)) return false;
  return 'refused' in (await git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']));
}

/** Whether a text is a commit's full name, which cannot be an option or another revision. */
function isCommitName(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
