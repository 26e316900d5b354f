import { posix } from 'node:path';
import { type Builtin, type Builtins, fn1, text } from '../builtin.js';
import { textOrigins } from '../text.js';
import { bool, string } from '../value.js';

function path(run: (value: string) => string): Builtin {
  return fn1(text, (value) => string(run(value.text), textOrigins(value)));
}

/** Go's path.Clean. */
function cleanPath(value: string): string {
  const clean = posix.normalize(value);
  return clean.length > 1 && clean.endsWith('/') ? clean.slice(0, -1) : clean;
}

function base(value: string): string {
  if (value === '') return '.';
  let end = value.length;
  while (end > 0 && value[end - 1] === '/') end--;
  return end === 0 ? '/' : value.slice(value.lastIndexOf('/', end - 1) + 1, end);
}

function dir(value: string): string {
  return cleanPath(value.slice(0, value.lastIndexOf('/') + 1));
}

function ext(value: string): string {
  const name = value.slice(value.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot);
}

const isAbs = fn1(text, (value) => bool(value.text.startsWith('/'), textOrigins(value)));

/** Sprig's path functions: Go's path, and filepath as on Linux. */
export const pathFunctions: Builtins = {
  base: path(base),
  dir: path(dir),
  clean: path(cleanPath),
  ext: path(ext),
  isAbs,
  osBase: path(base),
  osDir: path(dir),
  osClean: path(cleanPath),
  osExt: path(ext),
  osIsAbs: isAbs,
};
