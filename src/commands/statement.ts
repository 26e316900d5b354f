import type { Assignment, ScriptCommand, Word } from './command.js';

/** Words that may precede a command without changing what it does. */
const BEFORE = new Set(
  'if then else elif do while until ! { time sudo exec command nohup builtin @'.split(' '),
);

const DECLARING = new Set(['export', 'local', 'readonly', 'declare', 'typeset']);
const READING = new Set(['read', 'mapfile', 'readarray', 'for', 'select', 'unset', 'getopts']);

/** What the words up to a separator form: a command, assignments, or both. */
export function statement(all: readonly Word[]): {
  readonly command?: ScriptCommand;
  readonly assignments: readonly Assignment[];
} {
  const assignments: Assignment[] = [];
  let begin = 0;
  for (let word = all[begin]; word !== undefined; word = all[begin]) {
    const text = word.parts[0]?.kind === 'text' ? word.parts[0].text : '';
    if (/^[A-Za-z_]\w*\+?=/.test(text)) addAssigned(assignments, word);
    else if (word.parts.length !== 1 || !BEFORE.has(text)) break;
    begin += 1;
    if (text === 'sudo') begin = afterOptions(all, begin);
  }
  const words = all.slice(begin);
  const [first, ...rest] = words;
  if (first === undefined) return { assignments };
  const [part] = first.parts;
  const name = first.parts.length === 1 && part?.kind === 'text' ? part.text : '';
  if (DECLARING.has(name)) for (const word of rest) addAssigned(assignments, word);
  if (READING.has(name)) {
    for (const [variable] of rest.map((word) => word.parts)) {
      if (variable?.kind === 'text') assignments.push({ name: variable.text, value: undefined });
    }
  }
  return { command: { words }, assignments };
}

/** The index after the options of sudo, some of which take the next word. */
function afterOptions(words: readonly Word[], from: number): number {
  let index = from;
  for (let word = words[index]; word !== undefined; word = words[index]) {
    const text = word.parts[0]?.kind === 'text' ? word.parts[0].text : '';
    if (!/^--?[A-Za-z]/.test(text)) break;
    index += /^-[A-Za-z]*[CghpRrTtUu]$/.test(text) ? 2 : 1;
  }
  return index;
}

function addAssigned(assignments: Assignment[], word: Word): void {
  const [part, ...parts] = word.parts;
  const match = part?.kind === 'text' ? /^([A-Za-z_]\w*)(\+?)=([\s\S]*)$/.exec(part.text) : null;
  if (match?.[1] === undefined) return;
  const text = match[3] ?? '';
  const value: Word = {
    ...word,
    parts: text === '' && parts.length > 0 ? parts : [{ kind: 'text', text }, ...parts],
  };
  assignments.push({ name: match[1], value: match[2] === '+' ? undefined : value });
}

/** The offset after the bracket that closes the one at an offset, if one does. */
export function closingBracket(
  text: string,
  from: number,
  end: number,
  open: string,
  close: string,
): number | undefined {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    if (char === open) depth++;
    else if (char === close && --depth === 0) return at + 1;
  }
  return undefined;
}
