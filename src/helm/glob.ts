import { RE2JS } from 're2js';

/**
 * The globs of `.Files.Glob` (github.com/gobwas/glob with `/` as separator): `*` and `?` within a
 * step, `**` across steps, `[a-z]`, `[!a-z]`, `{one,other}`, and `\` before a character. A pattern
 * that cannot be read matches everything, as in pkg/engine/files.go.
 */
export function globPattern(pattern: string): (path: string) => boolean {
  const source = translate(pattern);
  return (source === undefined ? undefined : matcher(source)) ?? (() => true);
}

function translate(pattern: string): string | undefined {
  let source = '';
  let groups = 0;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === '*') {
      const start = at;
      while (pattern.charAt(at + 1) === '*') at++;
      source += at > start ? '.*' : '[^/]*';
    } else if (char === '?') source += '[^/]';
    else if (char === '\\') source += literal(pattern.charAt(++at));
    else if (char === '{') {
      groups++;
      source += '(?:';
    } else if (char === '}' && groups > 0) {
      groups--;
      source += ')';
    } else if (char === ',' && groups > 0) source += '|';
    else if (char === '[') {
      const set = /^\[(!?)([^\]]+)\]/.exec(pattern.slice(at));
      if (set === null) return undefined;
      source += `[${set[1] === '!' ? '^' : ''}${(set[2] ?? '').replace(/[\\^[]/g, '\\$&')}]`;
      at += set[0].length - 1;
    } else source += literal(char);
  }
  return groups === 0 ? source : undefined;
}

/**
 * A matcher of whole paths by an expression, in linear time whatever the expression; `undefined`
 * where it is none.
 */
export function matcher(source: string): ((path: string) => boolean) | undefined {
  if (source.length > 10_000) return undefined;
  try {
    const expression = RE2JS.compile(`(?s)${source}`);
    return (path) => expression.matches(path);
  } catch {
    return undefined;
  }
}

/** A character as an expression that matches it. */
export function literal(char: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(char) ? `\\${char}` : char;
}
