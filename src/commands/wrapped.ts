import { type ScriptCommand, type Statements, wordText, type Word } from './command.js';
import { readShell } from './shell.js';

/** Programs that run the command in their arguments, including those that run it in a container. */
const WRAPPERS = /(?:^|\/)(?:xargs|timeout|retry|env|nohup|chroot|nice|ionice|watch)$/;
const CONTAINERS = /(?:^|\/)(?:docker|docker-compose|podman|nerdctl|kubectl|oc)$/;

/** What is unmistakably a command among a wrapper's arguments: a program name and an action. */
const INNER: readonly (readonly [program: RegExp, action: RegExp])[] = [
  [
    /(?:^|\/)aks-engine(?:-azurestack)?$/,
    /^(?:addpool|deploy|generate|rotate-certs|scale|update|upgrade)$/,
  ],
  [/^az$/, /^(?:aks|disk|group|identity|network|resource|tag|vm|vmss)$/],
];

/**
 * The commands of a script, including those that other commands run: in a container, or by `sh -c`.
 */
export function withInner(read: Statements): Statements {
  const scripts = read.commands.flatMap((command) => shellText(command) ?? []);
  const inner = scripts.map((word) => readShell(word.source, word.start + 1, word.end - 1));
  const all = [read, ...inner];
  return {
    commands: all.flatMap(({ commands }) =>
      commands.flatMap((command) => [command, ...wrapped(command)]),
    ),
    assignments: all.flatMap(({ assignments }) => assignments),
    hereDocuments: all.flatMap(({ hereDocuments }) => hereDocuments),
    stops: all.flatMap(({ stops }) => stops),
  };
}

function wrapped({ words }: ScriptCommand): readonly ScriptCommand[] {
  const [program, ...first] = words.slice(0, 4).map((word) => wordText(word) ?? '');
  const isContainer =
    CONTAINERS.test(program ?? '') && first.some((word) => /^(?:run|exec)$/.test(word));
  if (!isContainer && !WRAPPERS.test(program ?? '')) return [];
  const at = words.findIndex((word, index) => {
    const next = words[index + 1];
    return (
      next !== undefined &&
      INNER.some(
        ([program, action]) =>
          program.test(wordText(word) ?? '') && action.test(wordText(next) ?? ''),
      )
    );
  });
  return at <= 0 ? [] : [{ words: words.slice(at) }];
}

/** The text that a shell is given to run, if it is literal. */
function shellText({ words }: ScriptCommand): Word | undefined {
  const at = words.findIndex(
    (word, index) =>
      /^-[a-z]*c$/.test(wordText(word) ?? '') &&
      /(?:^|\/)(?:ba|da|z|k)?sh$/.test(wordText(words[index - 1] ?? word) ?? ''),
  );
  const word = at === -1 ? undefined : words[at + 1];
  if (word === undefined) return undefined;
  const { source, start, end } = word;
  const isQuoted = /^(["'])[^]*\1$/.test(source.text.slice(start, end));
  return isQuoted && source.text.slice(start + 1, end - 1) === wordText(word) ? word : undefined;
}
