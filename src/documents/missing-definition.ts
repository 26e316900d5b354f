import { posix } from 'node:path';
import { looksLikeClusterDefinition } from '../aks-engine/definition-files.js';
import { nodeOf, type Word, wordText } from '../commands/command.js';
import type { CommandLine } from '../commands/command-line.js';
import { valuesOf } from '../commands/node-group.js';
import { redact } from '../findings/secrets.js';
import type { Script } from '../commands/script.js';
import { isProse, plainName } from './code-text.js';
import type { ReadFile } from './read-tree.js';
import { ON_AZURE_STACK, type OpenSign } from './sign.js';

/** What a repository has of cluster definitions. */
interface Definitions {
  /** Whether there is one in any form, also one that could not be read. */
  readonly isAny: boolean;
  /** Whether a path, from whatever folder, is a file of the repository, or a script writes it. */
  readonly has: (path: string) => boolean;
}

/**
 * The commands of aks-engine whose cluster definition is not in the repository: nothing can be said
 * about the cluster that they create.
 */
export function missingDefinitions(files: readonly ReadFile[]): readonly OpenSign[] {
  const scripts = files.flatMap((file) =>
    file.documents.flatMap((document) =>
      document.kind === 'script' && document.commands.some(({ tool }) => tool === 'aks-engine')
        ? [{ script: document, holds: hasDefinition(file) }]
        : [],
    ),
  );
  if (scripts.length === 0) return [];
  const definitions = definitionsOf(files);
  return scripts.flatMap(({ script, holds }) => {
    if (holds) return [];
    const [first] = script.commands.flatMap((each) => missing(each, script, definitions) ?? []);
    return first ?? [];
  });
}

function definitionsOf(files: readonly ReadFile[]): Definitions {
  const found = files.filter(hasDefinition);
  const scripts = files.flatMap(({ documents }) =>
    documents.flatMap((each) => (each.kind === 'script' ? each : [])),
  );
  const names = new Set([
    ...found.map(({ source }) => baseName(plainName(source.file))),
    ...scripts.flatMap(({ written }) => written.map(({ path }) => baseName(path))),
  ]);
  return {
    isAny: found.length > 0,
    has(path) {
      if (names.has(baseName(path))) return true;
      // Scripts change folders, and containers mount them elsewhere.
      const wanted = `/${posix.normalize(path.replaceAll('\\', '/')).replace(/^(?:\.{0,2}\/)+/, '')}`;
      return files.some(
        ({ source: { file, text } }) =>
          `/${file}`.endsWith(wanted) ||
          wanted.endsWith(`/${file}`) ||
          (!isProse(file) && writes(text, baseName(path))),
      );
    },
  };
}

/** Whether a text seems to write a file of this name, in whatever language. */
function writes(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 100), at);
    if (
      /(?:>|-o|--output|\btee|\b(?:cp|mv|envsubst)\b[^\n]*|\b(?:dest|filename|path|target)["']?[ \t]*[:=]|-(?:Path|FilePath)|-Content)[ \t]*["']?[^\s"'>|;]*$/.test(
        before,
      )
    )
      return true;
  }
  return false;
}

/** Whether a file has a cluster definition, or is meant as one. */
function hasDefinition({ documents, open, source, faults }: ReadFile): boolean {
  return (
    documents.some(
      (each) => each.kind === 'cluster-definition' && ['plain', 'wrapped'].includes(each.form),
    ) ||
    open.some(({ code }) => code === 'definition-not-read') ||
    (faults.length > 0 && looksLikeClusterDefinition(source))
  );
}

function missing(
  command: CommandLine,
  script: Script,
  { isAny, has }: Definitions,
): OpenSign | undefined {
  if (command.tool !== 'aks-engine' || command.options.has('help')) return undefined;
  const creates = /^aks-engine (?:deploy|generate)$/.test(command.name);
  if (!creates && !/^aks-engine (?:upgrade|scale|addpool|rotate-certs)$/.test(command.name))
    return undefined;
  const word = definitionOf(command, creates);
  const path = word === undefined ? undefined : wordText(word);
  const isMissing = path !== undefined && creates && !has(path);
  if (isAny && !isMissing) return undefined;
  const at =
    (word === undefined ? undefined : nodeOf(word, command.name).span) ?? command.node.keySpan;
  return {
    kind: 'cluster-definition',
    file: script.source.file,
    ...(at !== undefined && { at }),
    extent: 'not',
    code: 'definition-not-found',
    reason:
      path !== undefined && isMissing
        ? `The cluster definition "${redact(path)}" of "${command.written}" is not in the repository, so the cluster cannot be judged.`
        : `The cluster definition of "${command.written}" is not in the repository, so the cluster cannot be judged.`,
    remedy: 'Add the definition, or scan a tree that contains the one that the command reads.',
    inScope: true,
    platforms: ON_AZURE_STACK,
  };
}

/** The word that names the definition: an option, or what is left over from the options. */
function definitionOf(command: CommandLine, creates: boolean): Word | undefined {
  const [named] = valuesOf(command, ['api-model', 'm']);
  if (named !== undefined || !creates) return named;
  const extra = [...command.options.values()].flatMap((values) => values.slice(1));
  const flags = [...FLAGS].flatMap((name) => command.options.get(name)?.slice(0, 1) ?? []);
  return [...command.operands, ...extra, ...flags].find((word) => wordText(word) !== '');
}

/** Options without a value, so that a word that follows one is the definition. */
const FLAGS: readonly string[] = [
  'auto-suffix',
  'force-overwrite',
  'no-pretty-print',
  'parameters-only',
  'debug',
];

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
