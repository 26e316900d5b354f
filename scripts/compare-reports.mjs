// Compares the reports of two command lines, words aside: for changes that must not change what is
// found. `npm run compare-reports -- OLD_CLI [FOLDER…]` takes another checkout's dist/cli/index.js
// and scans `examples/`, every fixture of the tests, and each FOLDER with it and with our own.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { root } from './compile.mjs';

/** Keys whose values are prose, wherever in a report they are. */
const WORDS = new Set(['message', 'help', 'reason', 'reasons', 'description', 'what', 'how']);

const [oldCli, ...folders] = process.argv.slice(2);
if (oldCli === undefined || !existsSync(oldCli)) {
  console.error('Usage: npm run compare-reports -- OLD_CLI [FOLDER…]');
  process.exit(2);
}

/** The folders of fixtures that are repositories by themselves. @returns {string[]} */
function fixtures() {
  const base = join(root, '__tests__/fixtures');
  const rules = readdirSync(join(base, 'rules'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^(?:fail|pass)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const others = readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'rules')
    .map((entry) => join(base, entry.name));
  return [...rules, ...others].sort();
}

/** @param {string} cli @param {string} folder @returns {unknown} */
function report(cli, folder) {
  const args = [resolve(cli), '--format', 'json', '--fail-on', 'never'];
  const text = execFileSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, GIT_CEILING_DIRECTORIES: join(folder, '..') },
  });
  return withoutWords(JSON.parse(text));
}

/** @param {unknown} value @returns {unknown} */
function withoutWords(value) {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !WORDS.has(key))
      .map(([key, each]) => [key, withoutWords(each)]),
  );
}

/** The first few paths at which two reports differ. @param {unknown} one @param {unknown} other @returns {string[]} */
function differences(one, other, path = '') {
  if (isDeepStrictEqual(one, other)) return [];
  /** @param {unknown} each @returns {each is Record<string, unknown>} */
  const isTree = (each) => typeof each === 'object' && each !== null;
  if (!isTree(one) || !isTree(other)) {
    return [
      `${path}: ${JSON.stringify(one)?.slice(0, 200)} -> ${JSON.stringify(other)?.slice(0, 200)}`,
    ];
  }
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) => differences(one[key], other[key], `${path}/${key}`)).slice(0, 8);
}

const temporary = mkdtempSync(join(tmpdir(), 'compare-reports-'));
let different = 0;
const all = [join(root, 'examples'), ...fixtures(), ...folders.map((folder) => resolve(folder))];
try {
  for (const [index, folder] of all.entries()) {
    // A copy, so that neither the project's own git nor a configuration around it counts.
    const copy = join(temporary, String(index), basename(folder));
    cpSync(folder, copy, { recursive: true, filter: (path) => basename(path) !== '.git' });
    const found = differences(report(oldCli, copy), report(join(root, 'dist/cli/index.js'), copy));
    rmSync(copy, { recursive: true, force: true });
    if (found.length === 0) continue;
    different += 1;
    console.log(`${folder}\n  ${found.join('\n  ')}`);
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
console.log(`${all.length} folders compared, ${different} differ.`);
process.exitCode = different === 0 ? 0 : 1;
