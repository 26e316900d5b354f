import type { SourceNode } from '../source/node.js';
import { type Command, nameNode, prefixOf, textOf, type Word } from './command.js';

/** Any command that begins with a known program and says what it is to do: `istioctl install`. */
export interface Call {
  /** The program without its folder. */
  readonly program: string;
  /** Its first word behind the options that may stand before it. */
  readonly action: string;
  /** What follows, each word as far as its beginning is known. */
  readonly rest: readonly string[];
  /** What feeds its standard input, as far as it is known. */
  readonly piped: readonly Call[];
  /** Holds the program and the action as its key. */
  readonly node: SourceNode;
}

/** Options of kubectl, oc, helm and the like that may stand before the action and take a value. */
const BEFORE_ACTION = new Set(
  '-n --namespace --context --cluster --user --kubeconfig --kube-context -s --server --token --as'.split(
    ' ',
  ),
);

/** Words behind the action that are looked at. */
const MOST_WORDS = 60;

/** Characters of a word that are looked at: no address is longer. */
const LONGEST_WORD = 2000;

/** What a command calls on, and for what; `undefined` where either is not known for certain. */
export function callOf({ words, piped = [] }: Command): Call | undefined {
  const [first, ...more] = words;
  const program = first === undefined ? undefined : programOf(first);
  if (first === undefined || program === undefined) return undefined;
  let at = 0;
  for (let word = more[at]; word !== undefined; word = more[at]) {
    const text = textOf(word);
    const isOption = prefixOf(word).startsWith('-');
    if (!isOption && text === undefined) return undefined;
    if (!isOption) break;
    at += text !== undefined && BEFORE_ACTION.has(text) ? 2 : 1;
  }
  const last = more[at];
  const action = last === undefined ? undefined : textOf(last);
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

/** Tools that variables are named after, in shells and Makefiles. */
const TOOLS = new Set(['KUBECTL', 'HELM', 'ISTIOCTL', 'LINKERD', 'CILIUM', 'KUBEADM']);

/** The name of a program; its folder may hang on a variable, its name may not. */
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
