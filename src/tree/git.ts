import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { topOf } from './roots.js';
import { decodeName } from './tree.js';

/** How to start git so that the repository that it reads cannot influence it. */
export interface Invocation {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** git's output, or why it failed in git's own words. */
export type GitAnswer =
  { readonly output: Buffer; readonly warnings: string } | { readonly refused: string };

/**
 * How to run git in a folder; `undefined` if git is not installed. A repository's configuration may
 * name programs (a monitor, hooks) and places to fetch from: git runs and contacts none of them.
 */
export function gitIn(folder: string, args: readonly string[]): Invocation | undefined {
  const command = findGit();
  if (command === undefined) return undefined;
  const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotepath=off'];
  return {
    command,
    args: [
      '--no-pager',
      '--no-optional-locks',
      ...settings.flatMap((setting) => ['-c', setting]),
      '-C',
      folder,
      ...args,
    ],
    env: { ...environment(), ...workTreeOf(folder) },
  };
}

/**
 * Milliseconds that git may take: some patterns in a `.gitignore` keep it busy forever. The largest
 * public repositories take seconds.
 */
export const GIT_DEADLINE = 60_000;

/** Runs git in a folder and waits for it to end. */
export function git(
  folder: string,
  args: readonly string[],
  deadline = GIT_DEADLINE,
): Promise<GitAnswer> {
  const invocation = gitIn(folder, args);
  if (invocation === undefined) return Promise.resolve({ refused: 'git is not installed' });
  const { command, env } = invocation;
  return new Promise((resolve) => {
    execFile(
      command,
      [...invocation.args],
      {
        env,
        encoding: 'buffer',
        maxBuffer: OUTPUT_BYTES,
        timeout: deadline,
        killSignal: 'SIGKILL',
        windowsHide: true,
      },
      (error, output, messages) => {
        const warnings = decodeName(messages).name;
        if (error === null) resolve({ output, warnings });
        else if (error.killed === true && error.code === null)
          resolve({ refused: tooSlow(deadline) });
        else
          resolve({ refused: warnings === '' ? `git failed (${String(error.code)})` : warnings });
      },
    );
  });
}

/** Why git was ended. */
function tooSlow(deadline: number): string {
  return `git did not answer within ${String(deadline / 1000)} seconds`;
}

/** Enough for the names of millions of files; git is stopped if it prints more. */
const OUTPUT_BYTES = 512 * 1024 * 1024;

/** The parts of an output in which each ends with NUL. */
export function* partsOf(output: Buffer): Generator<Buffer> {
  for (let start = 0; start < output.length;) {
    const end = output.indexOf(0, start);
    yield output.subarray(start, end === -1 ? output.length : end);
    if (end === -1) return;
    start = end + 1;
  }
}

/** The fields before the first tab of a part, and the name after it. */
export function fieldsOf(part: Buffer): { fields: readonly string[]; path: Buffer } {
  const tab = part.indexOf(0x09);
  return {
    fields: part.toString('latin1', 0, Math.max(0, tab)).split(/ +/),
    path: part.subarray(tab + 1),
  };
}

/**
 * The git that PATH names. Looked up here, because Windows would look in the scanned folder first,
 * and every system does if PATH contains a relative folder.
 */
function findGit(): string | undefined {
  const { PATH = '' } = process.env;
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  return PATH.split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A repository's configuration could name any folder as its work tree; here it has no say. */
function workTreeOf(folder: string): NodeJS.ProcessEnv {
  const top = topOf(folder);
  return top === undefined ? {} : { GIT_WORK_TREE: top };
}

/** Our environment, without what would lead git to another repository (a hook runs with it set). */
function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!ELSEWHERE.has(name.toUpperCase())) env[name] = value;
  }
  return {
    ...env,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // git would fetch each missing file of a partial clone separately, with the repository's
    // settings.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  };
}

const ELSEWHERE: ReadonlySet<string> = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_QUARANTINE_PATH',
  'GIT_REPLACE_REF_BASE',
  'GIT_GRAFT_FILE',
  'GIT_SHALLOW_FILE',
]);
