import type { SourceNode } from '../source/node.js';
import { type ScriptCommand, nameNode, prefixOf, wordText, type Word } from './command.js';

/** A command of one of the tools that can change a cluster, with its options parsed. */
export interface CommandLine {
  readonly tool: 'az' | 'aks-engine' | 'powershell';
  /** `az vmss scale`; `aks-engine deploy` under any of its names; a cmdlet in lower case. */
  readonly name: string;
  /** The name as written, without its path: `aks-engine-azurestack deploy`. */
  readonly written: string;
  /** Has the command's name as its key. */
  readonly node: SourceNode;
  /** The values of each option, by the option's name without dashes: `g` for `-g`. */
  readonly options: ReadonlyMap<string, readonly Word[]>;
  /** The words before the first option. */
  readonly operands: readonly Word[];
}

/** The command line of a known tool; `undefined` for any other command or an unclear one. */
export function commandLine({ words }: ScriptCommand): CommandLine | undefined {
  const [program, ...rest] = words;
  if (program === undefined) return undefined;
  const cmdlet = wordText(program);
  if (cmdlet !== undefined && /^[A-Za-z]+-Az(?:ureRm)?[A-Za-z]+$/i.test(cmdlet)) {
    return {
      tool: 'powershell',
      name: cmdlet.toLowerCase().replace('-azurerm', '-az'),
      written: cmdlet,
      node: nameNode(program, program, cmdlet),
      options: optionsOf(rest, 'powershell'),
      operands: operandsOf(rest),
    };
  }
  const file = programName(program);
  const tool = TOOLS.get(file);
  if (tool === undefined) return undefined;
  const path: string[] = [];
  // aks-engine's own switches, such as --debug, precede its command.
  const isSwitch = (word: Word): boolean =>
    tool === 'aks-engine' && prefixOf(word).startsWith('--');
  const switches = rest.findIndex((word) => !isSwitch(word));
  const args = rest.slice(Math.max(0, switches));
  for (const word of args) {
    const text = wordText(word);
    if (text === undefined || !/^[a-z][a-z0-9-]*$/.test(text)) break;
    // aks-engine's commands are one word long.
    if (tool === 'aks-engine' && path.length === 1) break;
    path.push(text);
  }
  const last = args[path.length - 1];
  if (last === undefined) return undefined;
  const name = `${tool} ${path.join(' ')}`;
  return {
    tool,
    name,
    written: `${file} ${path.join(' ')}`,
    node: nameNode(program, last, name),
    options: optionsOf(args.slice(path.length), tool),
    operands: operandsOf(args.slice(path.length)),
  };
}

/** Programs by name; aks-engine's releases for Azure Stack have another name since 0.75.3. */
const TOOLS: ReadonlyMap<string, 'az' | 'aks-engine'> = new Map([
  ['az', 'az'],
  ['aks-engine', 'aks-engine'],
  ['aks-engine-azurestack', 'aks-engine'],
]);

/** The last segment of a program's path, without its extension; empty if unknown. */
function programName(program: Word): string {
  const part = program.parts.at(-1);
  const text = part?.kind === 'text' ? part.text : '';
  const isAlone = program.parts.length === 1;
  const name = /(?:^|[\\/])([\w-]+)(?:\.(?:exe|cmd))?$/.exec(text)?.[1];
  return name === undefined || (!isAlone && !/[\\/]/.test(text)) ? '' : name;
}

function operandsOf(words: readonly Word[]): readonly Word[] {
  const first = words.findIndex((word) => prefixOf(word).startsWith('-'));
  return first === -1 ? words : words.slice(0, first);
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
      values.push(afterPrefix(word, match[0].length - (match[4] ?? '').length));
  }
  return options;
}

/** The rest of a word: the value in `--name=value`. */
function afterPrefix(word: Word, length: number): Word {
  const [first, ...rest] = word.parts;
  const text = first?.kind === 'text' ? first.text.slice(length) : '';
  return {
    ...word,
    start: Math.min(word.start + length, word.end),
    parts: text === '' && rest.length > 0 ? rest : [{ kind: 'text', text }, ...rest],
  };
}
