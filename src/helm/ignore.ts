import { literal, pathMatcher } from './glob.js';

/**
 * Helm's `.helmignore` (pkg/ignore/rules.go). Unlike .gitignore, it has no `**`, its patterns are
 * those of Go's `filepath.Match`, the first matching rule decides, and a negated rule ignores
 * everything that it does *not* match.
 */
export interface IgnoreRules {
  /** Whether a path within the chart's folder is ignored, itself or through a folder above it. */
  ignores(path: string): boolean;
  /** The lines that Helm rejects, counted from 1. */
  readonly bad: readonly number[];
}

interface Rule {
  readonly matches: (path: string) => boolean;
  readonly negate: boolean;
  readonly onlyFolders: boolean;
  /** Whether the whole path is matched, instead of only the last segment. */
  readonly whole: boolean;
}

/** Reads the rules of a `.helmignore`, and Helm's own (dotfiles below `templates/`). */
export function parseIgnore(text: string): IgnoreRules {
  const rules: Rule[] = [];
  const bad: number[] = [];
  text.split('\n').forEach((line, index) => {
    const rule = parseRule(line.trim());
    if (rule === 'bad') bad.push(index + 1);
    else if (rule !== undefined) rules.push(rule);
  });
  const own = parseRule('templates/.?*');
  if (own !== undefined && own !== 'bad') rules.push(own);
  const folders = new Map<string, boolean>();
  const ignoresFolder = (path: string): boolean => {
    const known = folders.get(path);
    if (known !== undefined) return known;
    const slash = path.lastIndexOf('/');
    const ignored =
      (slash > 0 && ignoresFolder(path.slice(0, slash))) || matches(rules, path, true);
    folders.set(path, ignored);
    return ignored;
  };
  return {
    bad,
    ignores: (path) => {
      const slash = path.lastIndexOf('/');
      return (slash > 0 && ignoresFolder(path.slice(0, slash))) || matches(rules, path, false);
    },
  };
}

function matches(rules: readonly Rule[], path: string, isFolder: boolean): boolean {
  const base = path.slice(path.lastIndexOf('/') + 1);
  for (const { matches: isHit, negate, onlyFolders, whole } of rules) {
    const hit = isHit(whole ? path : base);
    if (negate) {
      if ((onlyFolders && !isFolder) || !hit) return true;
    } else if (hit && (isFolder || !onlyFolders)) {
      return true;
    }
  }
  return false;
}

function parseRule(line: string): Rule | 'bad' | undefined {
  if (line === '' || line.startsWith('#')) return undefined;
  if (line.includes('**')) return 'bad';
  const negate = line.startsWith('!');
  let rule = negate ? line.slice(1) : line;
  const onlyFolders = rule.endsWith('/');
  if (onlyFolders) rule = rule.slice(0, -1);
  const whole = rule.includes('/');
  if (rule.startsWith('/')) rule = rule.slice(1);
  const matcher = fileMatch(rule);
  return matcher === undefined ? 'bad' : { matches: matcher, negate, onlyFolders, whole };
}

/**
 * A pattern of Go's `filepath.Match`; `undefined` if it is malformed. Patterns come from the
 * repository, so they must match in linear time.
 */
export function fileMatch(pattern: string): ((path: string) => boolean) | undefined {
  if (!/[*?[\\]/.test(pattern)) return (path) => path === pattern;
  const suffix = /^\*([^*?[\\]*)$/.exec(pattern)?.[1];
  if (suffix !== undefined) {
    return (path) =>
      path.endsWith(suffix) && !path.slice(0, path.length - suffix.length).includes('/');
  }
  const source = translate(pattern);
  return source === undefined ? undefined : pathMatcher(source);
}

function translate(pattern: string): string | undefined {
  let source = '';
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === '*') {
      while (pattern.charAt(at + 1) === '*') at++;
      source += '[^/]*';
    } else if (char === '?') source += '[^/]';
    else if (char === '\\') {
      at++;
      if (at >= pattern.length) return undefined;
      source += literal(pattern.charAt(at));
    } else if (char === '[') {
      const set = /^\[(\^?)((?:\\.|[^\]\\])+)\]/s.exec(pattern.slice(at));
      if (set === null) return undefined;
      source += `[${set[1] ?? ''}${(set[2] ?? '').replace(/[[^]/g, '\\$&')}]`;
      at += set[0].length - 1;
    } else source += literal(char);
  }
  return source;
}
