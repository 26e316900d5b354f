// Everything but the tests: regenerate, format, lint, types, bundle; then nothing may differ
// from what was there before. All steps run, so that one go shows all that is wrong.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './compile.mjs';

const steps = ['generate', 'format:check', 'lint', 'typecheck', 'bundle'];

/** Every file that git tracks or would offer to track, by path: its content, and whether it is executable. */
function snapshot() {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const paths = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return new Map(paths.split('\0').map((path) => [path, digest(path)]));
}

function digest(path) {
  try {
    const file = join(root, path);
    const executable = (statSync(file).mode & 0o100) !== 0;
    return createHash('sha256').update(readFileSync(file)).update(`${executable}`).digest('hex');
  } catch {
    return undefined; // deleted, or a link to a folder
  }
}

function run(step) {
  const started = performance.now();
  console.log(`\n== ${step}`);
  // npm is a .cmd file on Windows, which only a shell can start.
  const { status } = spawnSync(`npm run --silent ${step}`, {
    cwd: root,
    stdio: 'inherit',
    shell: true,
  });
  console.log(`${status === 0 ? 'ok' : 'FAILED'} (${Math.round(performance.now() - started)} ms)`);
  return status === 0;
}

const before = snapshot();
const failed = steps.filter((step) => !run(step));
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
