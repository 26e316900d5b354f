import picomatch from 'picomatch';
import { RE2JS } from 're2js';
import { ConfigurationError } from '../source/configuration-error.js';

/**
 * Whether a path matches one of some globs; with no glob at all, none does. As in .gitignore:
 *
 * - a glob without a slash matches at any depth (`*.json`, `test`);
 * - one with a slash is read from the root; a leading `/` or `./` says so where there is no other;
 * - one that names a folder means everything below it, with or without a slash at its end.
 *
 * Otherwise they are picomatch's: `*`, `?`, `**`, `[a-z]`, `{one,other}`, always with forward
 * slashes; dotfiles are ordinary files. An invalid glob is a ConfigurationError that names it.
 */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map(compile);
  return (path) => tests.some((test) => test(path));
}

/** What to add about a path that leads nowhere and may be written as Windows writes paths. */
export function backslashHint(path: string): string {
  return path.includes('\\') ? ' Use "/" between folders.' : '';
}

/** The same for a glob, in which a backslash may also take the meaning from a character. */
export function globHint(glob: string): string {
  return backslashHint(withoutEscapes(glob));
}

function withoutEscapes(glob: string): string {
  return glob.replace(/\\[[\](){}!+@\\]/g, '');
}

function compile(glob: string): (path: string) => boolean {
  const named = `The glob "${glob}"`;
  if (glob.trim() === '') throw new ConfigurationError(`${named} is empty.`);
  if (glob.startsWith('!') && !glob.startsWith('!(')) {
    throw new ConfigurationError(
      `${named} begins with "!", which is not supported. Use include and exclude instead.`,
    );
  }
  // A star after a backslash is a Windows path, not a file name with a star.
  const hint = globHint(glob);
  if (hint !== '') throw new ConfigurationError(`${named} has a backslash in it.${hint}`);
  const whole = glob.replace(/^(?:\.\/+)+/, '/').replace(/\/+$/, '');
  const isRooted = whole.includes('/');
  const body = whole.replace(/^\/+/, '');
  if (body.split('/').includes('..')) {
    throw new ConfigurationError(`${named} leads out of the root. Nothing there is read.`);
  }
  if (body === '' || body === '.') return () => true;
  const pattern = isRooted ? body : `**/${body}`;
  if (pattern.length > LONGEST) {
    throw new ConfigurationError(
      `${named.slice(0, 80)}…" is longer than ${String(LONGEST)} characters. Write several shorter ones.`,
    );
  }
  // `(?!` is what picomatch makes of it; a parenthesis in brackets is an ordinary character.
  try {
    const source = `(?:${expressionOf(pattern)})|(?:${expressionOf(`${pattern}/**`)})`;
    if (source.includes('(?!')) {
      throw new ConfigurationError(
        `${named} has "!(…)" in it, which is not supported. Use include and exclude instead.`,
      );
    }
    const expression = RE2JS.compile(source);
    // As picomatch has it, a name in brackets also means itself.
    return (path) => path === pattern || expression.test(path);
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw new ConfigurationError(
      `${named} is not valid: close its brackets, braces and parentheses, or put a backslash before literal ones.`,
    );
  }
}

/** More than any real glob has; a longer one would make each match slow. */
const LONGEST = 1000;

/**
 * Looks ahead, which picomatch puts into its expressions, and which say nothing of the paths here:
 * none is empty, ends with a slash, or has `.` or `..` for a folder.
 */
const IDLE = ['(?!(?:^|\\/)\\.{1,2}(?:\\/|$))', '(?!\\.{1,2}(?:\\/|$))', '(?=.)'];

/**
 * picomatch's regular expression for a glob, for RE2: a glob comes from the repository, and
 * JavaScript's own expressions take forever on some (`*a*a*a*b`).
 */
function expressionOf(pattern: string): string {
  // Without `debug`, an invalid set (`[z-a]`) would silently match nothing.
  const options = { dot: true, nonegate: true, strictBrackets: true, windows: false, debug: true };
  const { source } = picomatch.makeRe(pattern, options);
  return IDLE.reduce((rest, idle) => rest.replaceAll(idle, ''), source);
}
