import { RE2JS } from 're2js';

/**
 * The globs of `.Files.Glob` (github.com/gobwas/glob with `/` as separator): `*` and `?` within a
 * path segment, `**` across segments, `[a-z]`, `[!a-z]`, `{one,other}`, and `\` to escape a
 * character. An invalid pattern matches everything, as in pkg/engine/files.go.
 */
export function globPattern(pattern: string): (path: string) => boolean {
  const source = translate(pattern);
  return (source === undefined ? undefined : pathMatcher(source)) ?? (() => true);
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
 * A function that matches whole paths with a regular expression in linear time; `undefined` if the
 * expression is invalid.
 */
export function pathMatcher(source: string): ((path: string) => boolean) | undefined {
  if (source.length > 10_000) return undefined;
  try {
    const expression = RE2JS.compile(`(?s)${source}`);
    return (path) => expression.matches(path);
  } catch {
    return undefined;
  }
}

/** An expression that matches a character literally. */
export function literal(char: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(char) ? `\\${char}` : char;
}
