const isLetter = (char: string): boolean => /\p{L}/u.test(char);
const isDigit = (char: string | undefined): boolean => char !== undefined && /\p{Nd}/u.test(char);

/** The order of keys in go-yaml's output (sorter.go): letters last, numbers by their value. */
export function naturalOrder(a: string, b: string): number {
  if (a === b) return 0;
  return less([...a], [...b]) ? -1 : 1;
}

function less(a: readonly string[], b: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) {
    const [x, y] = [a[at] ?? '', b[at] ?? ''];
    if (x === y) continue;
    const [xIsLetter, yIsLetter] = [isLetter(x), isLetter(y)];
    if (xIsLetter && yIsLetter) return code(x) < code(y);
    if (xIsLetter || yIsLetter) return yIsLetter;
    const begins = (x === '0' || y === '0') && followsDigits(a, at) ? 1 : 0;
    const [aEnd, aNumber] = numberAt(a, at, begins);
    const [bEnd, bNumber] = numberAt(b, at, begins);
    if (aNumber !== bNumber) return aNumber < bNumber;
    if (aEnd !== bEnd) return aEnd < bEnd;
    return code(x) < code(y);
  }
  return a.length < b.length;
}

function code(char: string): number {
  return char.codePointAt(0) ?? 0;
}

/** Whether a digit other than zero comes right before: then zeros here count. */
function followsDigits(chars: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= 0 && isDigit(chars[before]); before--) {
    if (chars[before] !== '0') return true;
  }
  return false;
}

function numberAt(chars: readonly string[], at: number, begins: number): readonly [number, number] {
  let value = begins;
  let end = at;
  for (; isDigit(chars[end]); end++) value = value * 10 + code(chars[end] ?? '') - 48;
  return [end, value];
}
