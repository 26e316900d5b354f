import { bounds } from '../source/bounds.js';
import { counted } from '../reporters/words.js';
import type { LaidFile, Layer } from '../tree/overlay.js';
import { Unreadable } from '../tree/tree.js';
import type { Answer, Api } from './api.js';

/** A changed file, as GitHub lists it. */
export interface ChangedFile {
  readonly path: string;
  readonly status: string;
  /** The previous path of a renamed file. */
  readonly before: string | undefined;
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

/** The maximum number of files read one by one: a repository may send 1,000 requests an hour. */
const READ = 500;

interface ListedFile {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string;
  readonly patch?: string;
  readonly contents_url?: string;
}

/** The current files of a pull request; someone may have pushed since the event. */
export async function listPullRequestFiles(
  api: Api,
  number: number,
): Promise<Answer<ChangedFiles>> {
  const answer = await api.ask({
    failure: 'Could not list the files of the pull request',
    permission: 'pull-requests: read',
    send: (octokit, repo) =>
      octokit.paginate(octokit.rest.pulls.listFiles, {
        ...repo,
        pull_number: number,
        per_page: 100,
      }),
  });
  return 'refused' in answer ? answer : { value: changedFiles(answer.value, LISTED.pullRequest) };
}

/**
 * The files changed between the merge base of two commits and the second one, and the merge base.
 */
export async function compareCommits(
  api: Api,
  base: string,
  head: string,
): Promise<Answer<ChangedFiles & { readonly mergeBase: string }>> {
  const answer = await api.ask({
    failure: 'Could not compare the change with its base',
    permission: 'contents: read',
    send: (octokit, repo) =>
      octokit.rest.repos.compareCommitsWithBasehead({
        ...repo,
        basehead: `${base}...${head}`,
        // Pages split the commits; all files are on the first page.
        per_page: 1,
      }),
  });
  if ('refused' in answer) return answer;
  const { files = [], merge_base_commit: mergeBase } = answer.value.data;
  return { value: { ...changedFiles(files, LISTED.compare), mergeBase: mergeBase.sha } };
}

function changedFiles(listed: readonly ListedFile[], most: number): ChangedFiles {
  const [first] = listed;
  return {
    files: listed.map((file) => ({
      path: file.filename,
      status: file.status,
      before: file.previous_filename,
      patch: file.patch,
    })),
    head: /[?&]ref=([0-9a-f]{40,64})\b/u.exec(first?.contents_url ?? '')?.[1],
    partial:
      listed.length < most
        ? undefined
        : `GitHub lists at most ${String(most)} changed files; there may be more.`,
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
      const { data } = await octokit.rest.repos.getContent({ ...repo, path, ref: commit });
      if (Array.isArray(data) || data.type !== 'file') throw new Unreadable('not a regular file');
      if (data.size > bounds.fileBytes) throw new Unreadable('larger than the limit');
      if (data.encoding === 'base64') return Buffer.from(data.content, 'base64');
      // Above 1 MB the response has no content.
      const blob = await octokit.rest.git.getBlob({ ...repo, file_sha: data.sha });
      return Buffer.from(blob.data.content, 'base64');
    },
  });
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
