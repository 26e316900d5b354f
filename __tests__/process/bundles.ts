import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { staleBundles } from '../../scripts/sources.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

// A suite that imports this fails as a whole, with this one sentence.
const stale = staleBundles(root);
if (stale !== undefined) throw new Error(stale);

/** The Action as a runner starts it. */
export const actionBundle = join(root, 'dist/index.js');

/** The command line as people run it. */
export const cliBundle = join(root, 'dist/cli/index.js');

/** The Node that starts the bundles. CI names a newer one: the one that runners have. */
export const node = process.env['AKS_SUPPORT_TEST_NODE'] ?? process.execPath;
