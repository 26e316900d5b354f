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
  const words = [...all];
  const assignments: Assignment[] = [];
  while (words.length > 0) {
    const [first] = words;
    const text = first?.parts[0]?.kind === 'text' ? first.parts[0].text : '';
    if (first !== undefined && /^[A-Za-z_]\w*\+?=/.test(text)) assignments.push(...assigned(first));
    else if (first?.parts.length !== 1 || !BEFORE.has(text)) break;
    words.shift();
    if (text === 'sudo') dropOptions(words);
  }
  const [first, ...rest] = words;
  if (first === undefined) return { assignments };
  const [part] = first.parts;
  const name = first.parts.length === 1 && part?.kind === 'text' ? part.text : '';
  if (DECLARING.has(name)) assignments.push(...rest.flatMap(assigned));
  if (READING.has(name)) {
    for (const [variable] of rest.map((word) => word.parts)) {
      if (variable?.kind === 'text') assignments.push({ name: variable.text, value: undefined });
    }
  }
  return { command: { words }, assignments };
}

/** Removes the options of sudo, some of which take the next word. */
function dropOptions(words: Word[]): void {
  for (let [next] = words; next !== undefined; [next] = words) {
    const text = next.parts[0]?.kind === 'text' ? next.parts[0].text : '';
    if (!/^--?[A-Za-z]/.test(text)) return;
    words.splice(0, /^-[A-Za-z]*[CghpRrTtUu]$/.test(text) ? 2 : 1);
  }
}

function assigned(word: Word): readonly Assignment[] {
  const [part, ...parts] = word.parts;
  const match = part?.kind === 'text' ? /^([A-Za-z_]\w*)(\+?)=([\s\S]*)$/.exec(part.text) : null;
  if (match?.[1] === undefined) return [];
  const text = match[3] ?? '';
  const value: Word = {
    ...word,
    parts: text === '' && parts.length > 0 ? parts : [{ kind: 'text', text }, ...parts],
  };
  return [{ name: match[1], value: match[2] === '+' ? undefined : value }];
}

/** The offset after the bracket that closes the one at an offset; the end if none does. */
export function closingBracket(
  text: string,
  from: number,
  end: number,
  open: string,
  close: string,
): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    if (char === open) depth++;
    else if (char === close && --depth === 0) return at + 1;
  }
  return end;
}
