import { fixedNotation } from '../numbers.js';

/** A decimal number: `digits` divided by ten to the power of `scale`. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Larger doubles have no decimals, and would have many digits. */
const LARGEST = 1e30;

function decimal(value: number): Decimal | undefined {
  if (!Number.isFinite(value) || (Math.abs(value) > 0 && Math.abs(value) < 1 / LARGEST))
    return undefined;
  if (Math.abs(value) > LARGEST) return undefined;
  const [whole = '0', fraction = ''] = fixedNotation(value).split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

function toNumber({ digits, scale }: Decimal): number {
  return Number(`${digits.toString()}e-${String(scale)}`);
}

function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  const raise = (each: Decimal): bigint => each.digits * 10n ** BigInt(scale - each.scale);
  return [raise(a), raise(b), scale];
}

/** Sprig uses shopspring/decimal for floats, so that 0.1 plus 0.2 is 0.3. */
export function addDecimals(a: number, b: number): number {
  const [x, y] = [decimal(a), decimal(b)];
  if (x === undefined || y === undefined) return a + b;
  const [left, right, scale] = aligned(x, y);
  return toNumber({ digits: left + right, scale });
}

/** The product of two numbers. */
export function multiplyDecimals(a: number, b: number): number {
  const [x, y] = [decimal(a), decimal(b)];
  if (x === undefined || y === undefined) return a * b;
  return toNumber({ digits: x.digits * y.digits, scale: x.scale + y.scale });
}

/** The quotient, rounded to sixteen places. */
export function divideDecimals(a: number, b: number): number {
  const [x, y] = [decimal(a), decimal(b)];
  if (x === undefined || y === undefined) return a / b;
  const [left, right] = aligned(x, y);
  const sign = left < 0n !== right < 0n ? -1n : 1n;
  const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
  const doubled = (magnitude(left) * 2n * 10n ** 16n) / magnitude(right);
  return toNumber({ digits: (sign * (doubled + 1n)) / 2n, scale: 16 });
}
