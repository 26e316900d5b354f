import type { Finding, Problem } from '../findings/finding.js';
import { NOTHING_TO_CHECK } from '../findings/status.js';
import type { Faults } from '../source/configuration-error.js';
import { FileSource, spanOf } from '../source/source.js';
import type { BaselineEntry, Split } from './types.js';

const HASH = /^[0-9a-f]{32}$/;

/**
 * Reads a baseline: one JSON object a line. What is wrong goes to `faults`, with its line, since an
 * entry that is dropped in silence would fail a run that nobody changed.
 */
export function readBaseline(file: string, text: string, faults: Faults): readonly BaselineEntry[] {
  const source = new FileSource(file, text);
  let end = -1;
  return text.split('\n').flatMap((line) => {
    const start = end + 1;
    end = start + line.length;
    if (line.trim() === '') return [];
    const entry = entryOf(line);
    if (entry !== undefined) return [entry];
    faults.add(
      'this is no entry of a baseline. Write the file again with --write-baseline.',
      spanOf({ source, start, end: start }),
    );
    return [];
  });
}

function entryOf(line: string): BaselineEntry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = (name: string): string => {
    const field = fields.get(name);
    return typeof field === 'string' ? field : '';
  };
  const [file, rule] = [text('file'), text('rule')];
  const [identity, fingerprint] = [text('identity'), text('fingerprint')];
  if (file === '' || rule === '' || !HASH.test(identity) || !HASH.test(fingerprint)) {
    return undefined;
  }
  return { file, rule, identity, fingerprint };
}

/** What a baseline accepts, and its text: a line each, sorted, so that a review sees what changes. */
export function writtenBaseline({ findings, problems }: Pick<Split, 'findings' | 'problems'>): {
  readonly text: string;
  readonly findings: number;
  readonly problems: number;
} {
  const accepted = problems.filter(isAcceptable);
  const lines = [
    ...findings.map((each) => lineOf(each.at.file, each.ruleId, each)),
    ...accepted.map((each) => lineOf(each.file, each.code, each)),
  ];
  return {
    text: lines
      .sort()
      .map((line) => `${line}\n`)
      .join(''),
    findings: findings.length,
    problems: accepted.length,
  };
}

/** The path comes first, so that the lines are in the order of the files. */
function lineOf(file: string, rule: string, { identity, fingerprint }: Finding | Problem): string {
  return JSON.stringify({ file, rule, identity, fingerprint });
}

/** Whether a problem may be accepted: it affects the status, and something was there to judge. */
export function isAcceptable({ inScope, code }: Problem): boolean {
  return inScope && code !== NOTHING_TO_CHECK;
}

/** Takes the entries of a baseline that match, each only once. */
export class BaselineMatcher {
  readonly #byFingerprint = new Map<string, BaselineEntry[]>();
  readonly #moved = new Map<string, BaselineEntry[]>();
  readonly #left: Set<BaselineEntry>;

  /**
   * An entry matches by its fingerprint. If its file is gone, it matches by its identity, which has
   * no path: the file was moved. Otherwise the same fault in a second file would count as accepted.
   */
  constructor(entries: readonly BaselineEntry[], isThere: (file: string) => boolean) {
    this.#left = new Set(entries);
    for (const entry of entries) {
      add(this.#byFingerprint, `${entry.rule}\n${entry.fingerprint}`, entry);
      if (!isThere(entry.file)) add(this.#moved, `${entry.rule}\n${entry.identity}`, entry);
    }
  }

  takeExact(rule: string, { fingerprint }: Finding | Problem): boolean {
    return this.#take(this.#byFingerprint.get(`${rule}\n${fingerprint}`));
  }

  takeMoved(rule: string, { identity }: Finding | Problem): boolean {
    return this.#take(this.#moved.get(`${rule}\n${identity}`));
  }

  /** The entries that matched nothing. */
  get left(): readonly BaselineEntry[] {
    return [...this.#left];
  }

  #take(entries: BaselineEntry[] = []): boolean {
    for (let entry = entries.shift(); entry !== undefined; entry = entries.shift()) {
      if (this.#left.delete(entry)) return true;
    }
    return false;
  }
}

function add(all: Map<string, BaselineEntry[]>, key: string, entry: BaselineEntry): void {
  const same = all.get(key);
  if (same === undefined) all.set(key, [entry]);
  else same.push(entry);
}
