import type { SourceNode } from '../source/node.js';
import { type ScriptCommand, nameNode, prefixOf, wordText, type Word } from './command.js';

/** Any command that names a known program and an action: `istioctl install`. */
export interface ProgramCall {
  /** The program without its folder. */
  readonly program: string;
  /** The first word after any options. */
  readonly action: string;
  /** The remaining words, each as far as its beginning is known. */
  readonly rest: readonly string[];
  /** The commands that feed its standard input, as far as they are known. */
  readonly piped: readonly ProgramCall[];
  /** Has the program and the action as its key. */
  readonly node: SourceNode;
}

/** Options of kubectl, oc, helm and similar tools that may precede the action and take a value. */
const BEFORE_ACTION = new Set(
  '-n --namespace --context --cluster --user --kubeconfig --kube-context -s --server --token --as'.split(
    ' ',
  ),
);

/** How many words after the action are considered. */
const MOST_WORDS = 60;

/** How many characters of a word are considered: no address is longer. */
const LONGEST_WORD = 2000;

/** The program that a command calls, and the action; `undefined` unless both are certain. */
export function callOf({ words, piped = [] }: ScriptCommand): ProgramCall | undefined {
  const [first, ...more] = words;
  const program = first === undefined ? undefined : programOf(first);
  if (first === undefined || program === undefined) return undefined;
  let at = 0;
  for (let word = more[at]; word !== undefined; word = more[at]) {
    const text = wordText(word);
    const isOption = prefixOf(word).startsWith('-');
    if (!isOption && text === undefined) return undefined;
    if (!isOption) break;
    at += text !== undefined && BEFORE_ACTION.has(text) ? 2 : 1;
  }
  const last = more[at];
  const action = last === undefined ? undefined : wordText(last);
  if (last === undefined || action === undefined || action === '') return undefined;
  return {
    program,
    action,
    rest: more
      .slice(at + 1, at + 1 + MOST_WORDS)
      .map((word) => prefixOf(word).slice(0, LONGEST_WORD)),
    piped: piped.flatMap((each) => callOf({ words: each.words }) ?? []),
    node: nameNode(first, last, `${program} ${action}`),
  };
}

/** Tools that variables are named after in shells and Makefiles. */
const TOOLS = new Set(['KUBECTL', 'HELM', 'ISTIOCTL', 'LINKERD', 'CILIUM', 'KUBEADM']);

/** The name of a program; a variable may decide its folder, but not its name. */
function programOf(word: Word): string | undefined {
  const last = word.parts.at(-1);
  const variable = /^["']?\${1,2}[({]?([A-Z]+)[)}]?["']?$/.exec(
    word.source.text.slice(word.start, word.end),
  )?.[1];
  if (variable !== undefined && TOOLS.has(variable)) return variable.toLowerCase();
  if (last?.kind !== 'text') return undefined;
  if (word.parts.length > 1 && !last.text.includes('/')) return undefined;
  return last.text.replace(/^.*\//, '');
}
