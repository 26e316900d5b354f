// Turns src/ and the JSON files it imports into plain ES modules, without checking types
// (`npm run typecheck` does that). Both the bundle and the generator start from here.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Compiles into `.build/<name>` and returns that folder. Imports of packages still resolve,
 * since the folder lies inside the project.
 *
 * @param {string} name
 */
export function compile(name) {
  const out = join(root, '.build', name);
  rmSync(out, { recursive: true, force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '--project', 'scripts', '--outDir', out], {
    cwd: root,
    stdio: 'inherit',
  });
  return out;
}
