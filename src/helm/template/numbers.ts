/** Go's strconv.FormatFloat and related functions. */

/** The shortest digits that give the same number, and the position of the decimal point. */
function digitsOf(value: number): { readonly digits: string; readonly point: number } {
  if (value === 0) return { digits: '0', point: 1 };
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}

function special(value: number): string | undefined {
  if (Number.isNaN(value)) return 'NaN';
  if (value === Infinity) return '+Inf';
  return value === -Infinity ? '-Inf' : undefined;
}

function signOf(value: number): string {
  return value < 0 || Object.is(value, -0) ? '-' : '';
}

function exponentText(exponent: number): string {
  const digits = String(Math.abs(exponent)).padStart(2, '0');
  return `e${exponent < 0 ? '-' : '+'}${digits}`;
}

/** Format 'g' with the shortest precision: what `%v` prints. */
export function shortest(value: number, threshold = 6): string {
  const odd = special(value);
  if (odd !== undefined) return odd;
  const { digits, point } = digitsOf(Math.abs(value));
  const exponent = point - 1;
  if (exponent < -4 || exponent >= threshold) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    return signOf(value) + digits.charAt(0) + fraction + exponentText(exponent);
  }
  return signOf(value) + positional(digits, point);
}

/** Format 'f' with the shortest precision. */
export function fixedNotation(value: number): string {
  const odd = special(value);
  if (odd !== undefined) return odd;
  const { digits, point } = digitsOf(Math.abs(value));
  return signOf(value) + positional(digits, point);
}

function positional(digits: string, point: number): string {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return digits + '0'.repeat(point - digits.length);
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Format 'f' with a precision. Go rounds exact ties to even, JavaScript rounds them up. */
export function fixed(value: number, precision: number): string {
  const odd = special(value);
  if (odd !== undefined) return odd;
  const magnitude = Math.abs(value);
  if (magnitude >= 1e21) {
    const whole = BigInt(magnitude).toString();
    return signOf(value) + (precision > 0 ? `${whole}.${'0'.repeat(precision)}` : whole);
  }
  const places = Math.min(precision, 100);
  let text = magnitude.toFixed(places);
  if (places <= 15) {
    const scale = 10 ** places;
    const doubled = magnitude * scale * 2;
    // Only a finite binary fraction can be an exact tie.
    const ends = Number.isInteger(magnitude * 2 ** (places + 1));
    const tie =
      ends &&
      Number.isSafeInteger(doubled) &&
      doubled % 2 === 1 &&
      doubled / 2 / scale === magnitude;
    if (tie && Math.floor(doubled / 2) % 2 === 0)
      text = (Math.floor(doubled / 2) / scale).toFixed(places);
  }
  return signOf(value) + text + '0'.repeat(precision - places);
}

/** Format 'e' with a precision, or the shortest. */
export function scientific(value: number, precision: number | undefined): string {
  const odd = special(value);
  if (odd !== undefined) return odd;
  const places = precision === undefined ? undefined : Math.min(precision, 100);
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential(places).split('e');
  return signOf(value) + mantissa + exponentText(Number(exponent));
}

/** Format 'g' with a precision. */
export function general(value: number, precision: number): string {
  const odd = special(value);
  if (odd !== undefined) return odd;
  const places = Math.min(Math.max(precision, 1), 100);
  const [mantissa = '', power = '0'] = Math.abs(value)
    .toExponential(places - 1)
    .split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '') || '0';
  const exponent = Number(power);
  const few = places > digits.length && digits.length >= exponent + 1 ? digits.length : places;
  if (exponent < -4 || exponent >= few) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    return signOf(value) + digits.charAt(0) + fraction + exponentText(exponent);
  }
  return signOf(value) + positional(digits, exponent + 1);
}

/** A float64 as encoding/json writes it. */
export function jsonNumber(value: number): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude < 1e-6 || magnitude >= 1e21)) {
    return scientific(value, undefined)
      .replace(/e([+-])0(\d)$/, 'e$1$2')
      .replace('e+', 'e+');
  }
  return fixedNotation(value);
}
