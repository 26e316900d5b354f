import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../src/main.js';

/* Folders, repositories and runs of the command line for tests. */

type Files = Readonly<Record<string, string | Uint8Array>>;

/** How a run ended. */
export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Folders that are gone after the tests. */
export interface Places {
  /** A new folder with some files, in no git repository. */
  readonly place: (files: Files) => string;
  /** A new repository with some files committed on `main`. */
  readonly repository: (files: Files) => string;
  /** Removes all of them. */
  readonly remove: () => void;
}

/** A folder for the places of one file of tests, which git takes to be in no repository. */
export function createPlaces(): Places {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'aks-support-places-')));
  const { GIT_CEILING_DIRECTORIES: ceilings } = process.env;
  process.env['GIT_CEILING_DIRECTORIES'] = folder;
  const place = (files: Files): string => {
    const root = mkdtempSync(join(folder, 'place-'));
    put(root, files);
    return root;
  };
  return {
    place,
    repository(files) {
      const root = place(files);
      git(root, 'init', '--quiet', '--initial-branch=main');
      commit(root, {});
      return root;
    },
    remove() {
      if (ceilings === undefined) delete process.env['GIT_CEILING_DIRECTORIES'];
      else process.env['GIT_CEILING_DIRECTORIES'] = ceilings;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes files below a folder. */
export function put(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
}

/** Runs git in a folder as nobody's configuration would have it. */
export function git(root: string, ...args: readonly string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const settings = ['user.name=a', 'user.email=a@b.invalid', 'core.autocrlf=false'];
  const all = [...settings.flatMap((setting) => ['-c', setting]), ...args];
  return execFileSync('git', all, { cwd: root, env, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** Commits files. */
export function commit(root: string, files: Files): void {
  put(root, files);
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--allow-empty', '--message', 'a commit');
}

/** Runs the command line in a folder, with some bytes on its standard input. */
export async function run(
  cwd: string,
  args: readonly string[],
  stdin: string | Uint8Array = '',
): Promise<Ended> {
  const said = { out: '', err: '' };
  const to = (name: 'out' | 'err') => ({
    write(text: string, done: () => void) {
      said[name] += text;
      done();
    },
  });
  const streams = { stdout: to('out'), stderr: to('err'), cwd, env: {}, isTerminal: false };
  return { status: await main(args, { ...streams, stdin: pieces(Buffer.from(stdin)) }), ...said };
}

/** Bytes as a stream has them: in pieces that end anywhere. */
async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += 1000) yield bytes.subarray(at, at + 1000);
}
