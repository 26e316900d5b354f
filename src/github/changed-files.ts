import { bounds } from '../source/bounds.js';
import { counted } from '../reporters/words.js';
import type { LaidFile, Layer } from '../tree/overlay.js';
import { Unreadable } from '../tree/tree.js';
import {
  itemsOf,
  listIn,
  numberAt,
  objectNameAt,
  optionalTextAt,
  pathAt,
  textAt,
  unusable,
  Unusable,
  valueAt,
} from './answers.js';
import type { Answer, Api } from './api.js';

/** A changed file, as GitHub lists it. */
export interface ChangedFile {
  readonly path: string;
  readonly status: string;
  /** The previous path of a renamed file. */
  readonly before: string | undefined;
  /** The name of its content in git: in the head, or in the base if the file was removed. */
  readonly blob: string | undefined;
  /** The hunks of the diff; GitHub leaves them out for large and binary files. */
  readonly patch: string | undefined;
}

/** The changed files of a change. */
export interface ChangedFiles {
  readonly files: readonly ChangedFile[];
  /** The head commit that the list belongs to, if it can be determined. */
  readonly head: string | undefined;
  /** Why the list may be incomplete, if so. */
  readonly partial: string | undefined;
}

/** GitHub's limits: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files. */
const LISTED = { pullRequest: 3000, compare: 300 } as const;

/** The most files of a page. */
const PAGE = 100;

/** The maximum number of files read one by one: a repository may send 1,000 requests an hour. */
export const READ = 500;

/** What GitHub says happened to a file. */
const STATUSES: ReadonlySet<string> = new Set([
  ...['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'],
]);

/** The current files of a pull request; someone may have pushed since the event. */
export async function listPullRequestFiles(
  api: Api,
  number: number,
): Promise<Answer<ChangedFiles>> {
  return api.ask({
    failure: 'Could not list the files of the pull request',
    permission: 'pull-requests: read',
    async send(octokit, repo) {
      const items = itemsOf(LISTED.pullRequest / PAGE, (page) =>
        octokit.rest.pulls.listFiles({ ...repo, pull_number: number, per_page: PAGE, page }),
      );
      const listed: unknown[] = [];
      for await (const item of items) listed.push(item);
      return changedFiles(listed, LISTED.pullRequest);
    },
  });
}

/**
 * The files changed between the merge base of two commits and the second one, and the merge base.
 */
export async function compareCommits(
  api: Api,
  base: string,
  head: string,
): Promise<Answer<ChangedFiles & { readonly mergeBase: string }>> {
  return api.ask({
    failure: 'Could not compare the change with its base',
    permission: 'contents: read',
    async send(octokit, repo) {
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
        ...repo,
        basehead: `${base}...${head}`,
        // Pages split the commits; all files are on the first page.
        per_page: 1,
      });
      const files = changedFiles(listIn(valueAt(data, ['files'])), LISTED.compare);
      return { ...files, mergeBase: objectNameAt(data, ['merge_base_commit', 'sha']) };
    },
  });
}

function changedFiles(listed: readonly unknown[], most: number): ChangedFiles {
  const [first] = listed;
  return {
    files: listed.map(changedFile),
    head: /[?&]ref=([0-9a-f]{40,64})\b/u.exec(optionalTextAt(first, ['contents_url']) ?? '')?.[1],
    partial:
      listed.length < most
        ? undefined
        : `GitHub lists at most ${String(most)} changed files; there may be more.`,
  };
}

function changedFile(listed: unknown): ChangedFile {
  const status = textAt(listed, ['status']);
  const isMoved = optionalTextAt(listed, ['previous_filename']) !== undefined;
  if (!STATUSES.has(status) || (status === 'renamed' && !isMoved)) throw unusable();
  return {
    path: pathAt(listed, ['filename']),
    status,
    before: isMoved ? pathAt(listed, ['previous_filename']) : undefined,
    blob: optionalTextAt(listed, ['sha']),
    patch: optionalTextAt(listed, ['patch']),
  };
}

/** The new paths of renamed files, by their previous paths. */
export function renamesOf({ files }: ChangedFiles): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ status, before, path }) =>
      status === 'renamed' && before !== undefined ? [[before, path]] : [],
    ),
  );
}

/** Reads the files of a commit. */
export interface FileReader {
  readonly at: (path: string) => LaidFile;
  /** Why some files could not be read, if so. */
  readonly failure: () => string | undefined;
}

/** Reads the files of a commit through the API, each when it is needed. */
export function fileReader(api: Api, commit: string): FileReader {
  const failures = new Map<string, string>();
  let reads = 0;
  return {
    at: (path) => ({
      size: undefined,
      async read() {
        if (++reads > READ) {
          failures.set(path, `At most ${String(READ)} files are read from GitHub.`);
          throw new Unreadable('too many changed files to read from GitHub');
        }
        const answer = await readFile(api, path, commit);
        if ('value' in answer) return answer.value;
        failures.set(path, answer.refused);
        throw new Unreadable('GitHub did not return its content');
      },
    }),
    failure: () => {
      const [first] = failures.values();
      return first === undefined
        ? undefined
        : `${counted(failures.size, 'file')} of ${commit.slice(0, 7)} could not be read. ${first}`;
    },
  };
}

function readFile(api: Api, path: string, commit: string): Promise<Answer<Uint8Array>> {
  return api.ask({
    failure: 'Could not read a changed file',
    permission: 'contents: read',
    async send(octokit, repo) {
      const file = await octokit.rest.repos.getContent({ ...repo, path, ref: commit });
      const data: unknown = file.data;
      if (valueAt(data, ['type']) !== 'file') throw new Unusable('it is not a regular file');
      const size = numberAt(data, ['size']);
      if (size > bounds.fileBytes) throw new Unusable('the file is larger than the limit');
      if (valueAt(data, ['encoding']) === 'base64') return contentIn(data, size);
      // Above 1 MB the response has no content.
      const blob = await octokit.rest.git.getBlob({
        ...repo,
        file_sha: objectNameAt(data, ['sha']),
      });
      return contentIn(blob.data, size);
    },
  });
}

function contentIn(data: unknown, size: number): Uint8Array {
  const content = Buffer.from(textAt(data, ['content']), 'base64');
  if (content.byteLength !== size) throw unusable();
  return content;
}

/** The layer that turns the head into the base: changed files as before, without added files. */
export function baseLayer({ files }: ChangedFiles, base: FileReader): Layer {
  const layer = new Map<string, LaidFile | undefined>();
  for (const { path, status } of files) if (isNew(status)) layer.set(path, undefined);
  for (const { path, status, before } of files) {
    if (status === 'renamed' && before !== undefined) layer.set(before, base.at(before));
    else if (!isNew(status) && status !== 'unchanged') layer.set(path, base.at(path));
  }
  return layer;
}

/** The layer that turns the base into the head: changed files as after, without removed files. */
export function headLayer({ files }: ChangedFiles, head: FileReader): Layer {
  const layer = new Map<string, LaidFile | undefined>();
  for (const { path, status, before } of files) {
    if (status === 'removed') layer.set(path, undefined);
    if (status === 'renamed' && before !== undefined) layer.set(before, undefined);
  }
  for (const { path, status } of files) {
    if (status !== 'removed' && status !== 'unchanged') layer.set(path, head.at(path));
  }
  return layer;
}

function isNew(status: string): boolean {
  return status === 'added' || status === 'copied' || status === 'renamed';
}
