import type { SourceNode } from '../../source/node.js';
import { type Command, nameNode, prefixOf, textOf, type Word } from './command.js';

/** A command of one of the tools that can change a cluster, its options told apart. */
export interface CommandLine {
  readonly tool: 'az' | 'aks-engine' | 'powershell';
  /** `az vmss scale`, `aks-engine deploy`; a cmdlet in lower case. */
  readonly name: string;
  /** Holds the command's name as its key. */
  readonly node: SourceNode;
  /** The values of each option, by its name without dashes; `-g` is `g`. */
  readonly options: ReadonlyMap<string, readonly Word[]>;
}

/** The command line of a tool that we know; `undefined` for any other, or one not to be told. */
export function commandLine({ words }: Command): CommandLine | undefined {
  const [program, ...rest] = words;
  if (program === undefined) return undefined;
  const cmdlet = textOf(program);
  if (cmdlet !== undefined && /^[A-Za-z]+-Az(?:ureRm)?[A-Za-z]+$/i.test(cmdlet)) {
    return {
      tool: 'powershell',
      name: cmdlet.toLowerCase().replace('-azurerm', '-az'),
      node: nameNode(program, program, cmdlet),
      options: optionsOf(rest, 'powershell'),
    };
  }
  const tool = toolOf(program);
  if (tool === undefined) return undefined;
  const path: string[] = [];
  for (const word of rest) {
    const text = textOf(word);
    if (text === undefined || !/^[a-z][a-z0-9-]*$/.test(text)) break;
    // aks-engine has one word for what to do, and no words behind it.
    if (tool === 'aks-engine' && path.length === 1) break;
    path.push(text);
  }
  const last = rest[path.length - 1];
  if (last === undefined) return undefined;
  const name = `${tool} ${path.join(' ')}`;
  return {
    tool,
    name,
    node: nameNode(program, last, name),
    options: optionsOf(rest.slice(path.length), tool),
  };
}

/** A program by the last step of its path, which must be known. */
function toolOf(program: Word): 'az' | 'aks-engine' | undefined {
  const part = program.parts.at(-1);
  const text = part?.kind === 'text' ? part.text : '';
  const isAlone = program.parts.length === 1;
  const name = /(?:^|[\\/])([\w-]+)(?:\.(?:exe|cmd))?$/.exec(text)?.[1];
  if (name === undefined || (!isAlone && !/[\\/]/.test(text))) return undefined;
  return name === 'az' || name === 'aks-engine' ? name : undefined;
}

function optionsOf(
  words: readonly Word[],
  tool: CommandLine['tool'],
): ReadonlyMap<string, readonly Word[]> {
  const options = new Map<string, Word[]>();
  let values: Word[] | undefined;
  for (const word of words) {
    const match = /^(--?)([A-Za-z][\w-]*)(?:([=:])([\s\S]*))?$/.exec(prefixOf(word));
    const isShort = match?.[1] === '-' && match[2]?.length !== 1;
    if (match?.[2] === undefined || (tool !== 'powershell' && isShort)) {
      values?.push(word);
      continue;
    }
    const name = tool === 'powershell' ? match[2].toLowerCase() : match[2];
    values = options.get(name) ?? [];
    options.set(name, values);
    if (match[3] !== undefined)
      values.push(behind(word, match[0].length - (match[4] ?? '').length));
  }
  return options;
}

/** The rest of a word: the value in `--name=value`. */
function behind(word: Word, length: number): Word {
  const [first, ...rest] = word.parts;
  const text = first?.kind === 'text' ? first.text.slice(length) : '';
  return {
    ...word,
    start: Math.min(word.start + length, word.end),
    parts: text === '' && rest.length > 0 ? rest : [{ kind: 'text', text }, ...rest],
  };
}
