import type { SourceNode } from '../source/node.js';
import { type ScriptCommand, nodeOf, prefixOf, wordText, type Word } from './command.js';

/** A file that a script writes to a known path. */
export interface WrittenFile {
  readonly path: string;
  /** The word that names the path, or the folder. */
  readonly node: SourceNode;
}

/** Commands that copy files to the last path that they name. */
const COPYING = new Set(['cp', 'mv', 'install', 'ln', 'rsync', 'scp']);

/** Options of these that take a value in the next word. */
const VALUED: ReadonlyMap<string, RegExp> = new Map([
  ['install', /^-[a-zA-Z]*[mogS]$/],
  ['rsync', /^-[a-zA-Z]*e$/],
  ['scp', /^-[a-zA-Z]*[ioFP]$/],
]);

/** The files that a command writes: by redirection, `tee`, copying or downloading. */
export function writtenFiles(command: ScriptCommand): readonly WrittenFile[] {
  const [program, ...args] = command.words;
  const name = program === undefined ? '' : (wordText(program) ?? '').replace(/^.*\//, '');
  const written = (words: readonly Word[]): readonly WrittenFile[] =>
    words.flatMap((word) => {
      const path = wordText(word);
      return path === undefined ? [] : [{ path, node: nodeOf(word, name) }];
    });
  return [
    ...written(command.outputs ?? []),
    ...(name === 'tee' ? written(args.filter((word) => !isOption(word))) : []),
    ...(COPYING.has(name) ? copied(name, args) : []),
    ...(name === 'curl' ? written(valuesAfter(args, /^(?:-[a-zA-Z]*o|--output)$/)) : []),
    ...(name === 'wget' ? written(valuesAfter(args, /^(?:-[a-zA-Z]*O|--output-document)$/)) : []),
  ];
}

function copied(name: string, args: readonly Word[]): readonly WrittenFile[] {
  // `--target-directory` reverses the order, and is rare enough to ignore.
  if (args.some((word) => /^(?:-t|--target)/.test(prefixOf(word)))) return [];
  const paths = args.filter(
    (word, index) =>
      !isOption(word) && VALUED.get(name)?.test(prefixOf(args[index - 1] ?? word)) !== true,
  );
  const [target, ...sources] = [...paths].reverse();
  const to = target === undefined ? undefined : wordText(target)?.replace(/^[\w.@-]+:/, '');
  if (target === undefined || to === undefined || sources.length === 0) return [];
  const node = nodeOf(target, name);
  const isFile = sources.length === 1 && /\/[^/]*\.[^/]*$/.test(to);
  if (isFile) return [{ path: to, node }];
  return sources.flatMap((source) => {
    const last = source.parts.at(-1);
    const file = last?.kind === 'text' ? /(?:^|\/)([^/]+)$/.exec(last.text)?.[1] : undefined;
    const isWhole = source.parts.length === 1 || (last?.kind === 'text' && last.text.includes('/'));
    return file === undefined || !isWhole
      ? []
      : [{ path: `${to.replace(/\/$/, '')}/${file}`, node }];
  });
}

function isOption(word: Word): boolean {
  return prefixOf(word).startsWith('-');
}

function valuesAfter(args: readonly Word[], option: RegExp): readonly Word[] {
  return args.filter((_, index) => {
    const before = args[index - 1];
    return before !== undefined && option.test(wordText(before) ?? '');
  });
}
