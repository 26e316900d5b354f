// Everything but the tests: regenerate, format, lint, types, unused code, bundle; then nothing may differ
// from what was there before. All steps run, so that one go shows all that is wrong.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './compile.mjs';

// What is generated is linted, compiled and bundled, so that comes first; the longest of the others
// begin first, so that none is left over at the end.
const first = 'generate';
const others = ['lint', 'bundle', 'format:check', 'typecheck', 'unused'];

/** Every file that git tracks or would offer to track, by path: its content, and whether it is executable. */
function snapshot() {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const paths = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return new Map(paths.split('\0').map((path) => [path, digest(path)]));
}

/** @param {string} path */
function digest(path) {
  try {
    const file = join(root, path);
    const executable = (statSync(file).mode & 0o100) !== 0;
    return createHash('sha256').update(readFileSync(file)).update(`${executable}`).digest('hex');
  } catch {
    return undefined; // deleted, or a link to a folder
  }
}

/**
 * Runs one step, and prints what it says in one piece, since others run beside it.
 *
 * @param {string} step
 * @returns {Promise<void>}
 */
function run(step) {
  const started = performance.now();
  return new Promise((resolve) => {
    // npm is a .cmd file on Windows, which only a shell can start.
    const child = spawn(`npm run --silent ${step}`, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: true,
    });
    /** @type {Buffer[]} */
    const said = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => said.push(chunk));
    }
    child.on('close', (status) => {
      const outcome = status === 0 ? 'ok' : 'FAILED';
      const took = Math.round(performance.now() - started);
      console.log(`\n== ${step}\n${Buffer.concat(said)}${outcome} (${took} ms)`);
      if (status !== 0) failed.push(step);
      resolve();
    });
  });
}

/**
 * Runs steps until none is left; several of these share them.
 *
 * @param {string[]} waiting
 */
async function work(waiting) {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await run(step);
}

const before = snapshot();
/** @type {string[]} */
const failed = [];
await run(first);
const waiting = [...others];
await Promise.all(Array.from({ length: availableParallelism() }, () => work(waiting)));
const after = snapshot();

const changed = [...new Set([...before.keys(), ...after.keys()])]
  .filter((path) => before.get(path) !== after.get(path))
  .sort();

console.log('');
if (changed.length > 0) {
  console.log('Generated files or the bundle were not up to date. Commit what changed:');
  for (const path of changed) console.log(`  ${path}`);
}
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
if (changed.length > 0 || failed.length > 0) process.exit(1);
console.log('All checks passed, and nothing changed.');
