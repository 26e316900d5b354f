import { expect, test } from '@jest/globals';
import { expectLinear, type Long } from './support.js';

/* What other tests rely on, tried on work whose growth is known. */

/** Does some work for each step; the sum keeps it from being left out. */
function steps(count: number): number {
  let sum = 0;
  for (let step = 0; step < count; step += 1) sum = (sum * 31 + step) % 65_521;
  return sum;
}

const growing = (power: number) => (long: Long) => steps(20 * long('a').length ** power);

test('what grows with its input passes', async () => {
  await expect(expectLinear(1 << 22, growing(1))).resolves.toBeUndefined();
});

test('what grows with the square of its input does not', async () => {
  await expect(expectLinear(1 << 11, growing(2))).rejects.toThrow(/^Twice the input takes [345]\./);
});

test('what is too short to measure passes', async () => {
  await expect(expectLinear(1 << 6, growing(2))).resolves.toBeUndefined();
});
