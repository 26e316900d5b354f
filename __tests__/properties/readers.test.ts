import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCorpus } from './corpus.js';
import { closeGitHub } from './github.js';
import { readersOf } from './readers.js';

/*
 * A short run of what `npm run fuzz` does for as long as one likes, always with the same inputs.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const readers = readersOf(readCorpus(root));

afterAll(closeGitHub);

test.each(readers)('$name: what must hold does', async ({ input, check, quick }) => {
  let checked = 0;
  const property = fc.asyncProperty(input, async (given) => {
    checked += await check(given);
  });
  await fc.assert(property, { seed: 42, numRuns: quick });
  expect(checked).toBeGreaterThan(0);
});
