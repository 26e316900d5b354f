// Which sources a bundle was made from: a hash of them, as a comment at its end. The tests that
// start the bundles compare it first, since a bundle of yesterday would pass for today's sources.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const bundles = ['dist/index.js', 'dist/cli/index.js'];
const folders = ['src', 'policies', 'schemas'];
const MARK = '// Sources: sha256-';

/**
 * A hash of all that goes into the bundles of the project at `root`, the same on every system.
 *
 * @param {string} root
 */
export function hashOfSources(root) {
  /** @param {string} path */
  const read = (path) => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.split(sep).join('/')}`)
      .filter((path) => /\.(?:ts|json)$/.test(path)),
  );
  const files = paths.sort().map((path) => [path, read(path)]);
  const { version } = JSON.parse(read('package.json'));
  // NOTICE names the packages in the bundles. Updating any other leaves the bundles up to date.
  const bundled = new Set(Array.from(read('NOTICE').matchAll(/^- (\S+) /gm), ([, name]) => name));
  const packages = Object.entries(JSON.parse(read('package-lock.json')).packages)
    .filter(([path]) => bundled.has(path.slice(path.lastIndexOf('node_modules/') + 13)))
    .map(([path, entry]) => [path, entry.version]);
  return createHash('sha256').update(JSON.stringify({ version, packages, files })).digest('hex');
}

/**
 * A bundle that says at its end what it was made from. A comment costs nothing at the start.
 *
 * @param {string} code
 * @param {string} hash
 */
export function stamped(code, hash) {
  return `${code}${MARK}${hash}\n`;
}

/**
 * What to do about bundles that were made from other sources, or `undefined` if none was.
 *
 * @param {string} root
 */
export function staleBundles(root) {
  const mark = MARK + hashOfSources(root);
  const stale = bundles.filter((path) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8').trimEnd().split('\n').at(-1) !== mark;
  });
  if (stale.length === 0) return undefined;
  const were = stale.length === 1 ? 'was' : 'were';
  return `${stale.join(' and ')} ${were} not built from the present sources: run \`npm run bundle\`, then test again.`;
}
