import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from './action.js';
import { example, type Handler } from './github.js';

/** Files by path; `undefined` takes one away, and a text that is a path of the base moves it. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** A repository with a pull request, as GitHub keeps it. */
export interface Repository {
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  /** Where it is kept. */
  readonly origin: string;
  /** The event's payload. */
  readonly event: string;
  /** What actions/checkout makes of it. */
  checkOut(ref: 'base' | 'head' | 'merge', depth?: number, filter?: string): string;
  /** What actions/checkout downloads where there is no git. */
  download(ref: 'base' | 'head' | 'merge'): string;
  /** What is checked out after the pull request was squashed onto its base. */
  squashed(): { readonly folder: string; readonly commit: string };
  /** The answers that GitHub's API gives about it. */
  readonly handlers: Readonly<Record<string, Handler>>;
}

/**
 * Makes a repository whose pull request 7 makes some changes of some files, while others make some
 * on its base.
 */
export function repository(
  files: Readonly<Record<string, string>>,
  changes: Changes,
  renames: Readonly<Record<string, string>> = {},
  meanwhile: Readonly<Record<string, string>> = {},
): Repository {
  const origin = temporaryFolder();
  const git = gitIn(origin);
  const place = (name: string, text: string): void => {
    mkdirSync(dirname(join(origin, name)), { recursive: true });
    writeFileSync(join(origin, name), text);
  };
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'uploadpack.allowFilter', 'true');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  for (const [name, text] of Object.entries(files)) place(name, text);
  const commit = (message: string): string => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', message);
    return git('rev-parse', 'HEAD').trim();
  };
  const start = commit('start');
  git('checkout', '--quiet', '-b', 'change');
  for (const [from, to] of Object.entries(renames)) {
    mkdirSync(dirname(join(origin, to)), { recursive: true });
    git('mv', from, to);
  }
  for (const [name, text] of Object.entries(changes)) {
    if (text === undefined) git('rm', '--quiet', name);
    else place(name, text);
  }
  const head = commit('head');
  git('checkout', '--quiet', 'main');
  for (const [name, text] of Object.entries(meanwhile)) place(name, text);
  const base = Object.keys(meanwhile).length === 0 ? start : commit('meanwhile');
  git('merge', '--quiet', '--no-ff', '--message', 'merge', 'change');
  const merge = git('rev-parse', 'HEAD').trim();
  git('reset', '--quiet', '--hard', base);
  git('update-ref', 'refs/pull/7/head', head);
  git('update-ref', 'refs/pull/7/merge', merge);
  let listed: readonly object[] | undefined;
  const refs = { base: 'refs/heads/main', head: 'refs/pull/7/head', merge: 'refs/pull/7/merge' };
  return {
    base,
    head,
    merge,
    origin,
    event: pullRequestEvent(base, head),
    checkOut(ref, depth = 1, filter) {
      const folder = temporaryFolder();
      const clone = gitIn(folder);
      clone('init', '--quiet');
      clone('remote', 'add', 'origin', pathToFileURL(origin).href);
      const deep = depth === 0 ? [] : [`--depth=${depth}`];
      // A full fetch brings all branches.
      const all = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : [];
      const part = filter === undefined ? [] : [`--filter=${filter}`];
      clone('fetch', '--quiet', ...deep, ...part, 'origin', refs[ref], ...all);
      clone('checkout', '--quiet', 'FETCH_HEAD');
      return folder;
    },
    download(ref) {
      const folder = this.checkOut(ref);
      rmSync(join(folder, '.git'), { recursive: true });
      return folder;
    },
    squashed() {
      const commit = git('commit-tree', `${merge}^{tree}`, '-p', base, '-m', 'squash').trim();
      const folder = this.checkOut('base');
      const clone = gitIn(folder);
      clone('fetch', '--quiet', '--depth=1', 'origin', commit);
      clone('checkout', '--quiet', commit);
      return { folder, commit };
    },
    handlers: {
      'pulls/list-files': ({ query }) => {
        listed ??= listedFiles(git, start, head);
        const [page, size] = [Number(query['page'] ?? 1), Number(query['per_page'] ?? 30)];
        const rest = page * size < listed.length;
        return {
          body: listed.slice((page - 1) * size, page * size),
          ...(rest && { nextPage: page + 1 }),
        };
      },
      'repos/get-content': ({ parameters, query }) => {
        const path = parameters['path'] ?? '';
        const ref = query['ref'] ?? 'HEAD';
        try {
          if (path === '') return { body: topOf(git, ref) };
          const sha = git('rev-parse', `${ref}:${path}`).trim();
          const content = git('show', `${ref}:${path}`);
          const file: object = JSON.parse(
            JSON.stringify(example('content-file-response-if-content-is-a-file')),
          );
          const encoded = Buffer.from(content).toString('base64');
          const size = Buffer.byteLength(content);
          return { body: { ...file, path, sha, size, content: encoded } };
        } catch {
          return { status: 404 };
        }
      },
      'repos/compare-commits': ({ parameters }) => {
        const [from = '', to = ''] = [parameters['base'], parameters['head']];
        const compared = JSON.parse(JSON.stringify(example('commit-comparison')));
        try {
          const parted = git('merge-base', from, to).trim();
          compared.merge_base_commit.sha = parted;
          return { body: { ...compared, files: listedFiles(git, parted, to) } };
        } catch {
          return { status: 404 };
        }
      },
    },
  };
}

/** The payload of a pull request of the repository's own, or of a fork. */
export function pullRequestEvent(base: string, head: string, from = 'org/infra'): string {
  return JSON.stringify({
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      base: { sha: base, ref: 'main' },
      head: { sha: head, ref: 'change', repo: { full_name: from } },
    },
  });
}

type Git = (...args: readonly string[]) => string;

function gitIn(folder: string): Git {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];
  const plain = ['-c', 'core.autocrlf=false', '-c', 'protocol.file.allow=always'];
  return (...args) =>
    execFileSync('git', [...who, ...plain, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26,
    });
}

const STATUS: Readonly<Record<string, string>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
};

/** As GitHub lists the files of a pull request. */
function listedFiles(git: Git, base: string, head: string): readonly object[] {
  const parts = git('diff', '-z', '--name-status', '-M', base, head).split('\0');
  // One text for all files, in the same order: a process for each would take longer than the test.
  const diffs = git('diff', '-M', base, head).split(/^(?=diff --git )/mu);
  const [before, after] = [blobsOf(git, base), blobsOf(git, head)];
  const files: object[] = [];
  for (let at = 0; at + 1 < parts.length;) {
    const status = STATUS[parts[at]?.charAt(0) ?? ''] ?? 'changed';
    const previous = status === 'renamed' ? parts[at + 1] : undefined;
    const filename = parts[at + (previous === undefined ? 1 : 2)] ?? '';
    at += previous === undefined ? 2 : 3;
    const diff = diffs[files.length] ?? '';
    const address = `https://github.com/org/infra/x?ref=${head}`;
    files.push({
      sha: (status === 'removed' ? before : after).get(filename),
      filename,
      status,
      additions: 1,
      deletions: 1,
      changes: 2,
      blob_url: address,
      raw_url: address,
      contents_url: address,
      ...(diff.includes('@@') && { patch: diff.slice(diff.indexOf('@@')).trimEnd() }),
      ...(previous !== undefined && { previous_filename: previous }),
    });
  }
  return files;
}

/** The names of the contents of a commit's files, by path. */
function blobsOf(git: Git, commit: string): ReadonlyMap<string, string> {
  const entries = git('ls-tree', '-r', '-z', commit).split('\0').filter(Boolean);
  return new Map(
    entries.map((entry) => {
      const [about = '', path = ''] = entry.split('\t');
      return [path, about.split(' ')[2] ?? ''];
    }),
  );
}

/** As GitHub lists the top folder of a commit. */
function topOf(git: Git, commit: string): readonly object[] {
  const [sample] = example('content-file-response-if-content-is-a-directory') as readonly [object];
  const entries = git('ls-tree', '-z', commit).split('\0').filter(Boolean);
  return entries.map((entry) => {
    const [about = '', name = ''] = entry.split('\t');
    const [, type, sha] = about.split(' ');
    const isFile = type === 'blob';
    const address = isFile ? 'https://github.com/org/infra/x' : null;
    const own = { type: isFile ? 'file' : 'dir', download_url: address };
    return { ...sample, ...own, name, path: name, sha, size: 1 };
  });
}
