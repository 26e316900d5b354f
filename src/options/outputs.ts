import { resolve } from 'node:path';
import { choice } from './options.js';
import type { Faults } from '../source/configuration-error.js';
import { didYouMean, oneOf } from '../source/did-you-mean.js';

/** Where the reports of a run go. */
export interface Outputs<Format extends string> {
  /** What is printed on standard output, if anything is. */
  readonly printed: Format | undefined;
  readonly files: readonly {
    readonly format: Format;
    /** As the user named it. */
    readonly file: string;
    readonly path: string;
  }[];
}

/** The options that decide it, as they were given. */
export interface GivenOutputs {
  readonly format?: string | undefined;
  readonly output: readonly string[];
  readonly quiet: boolean;
}

/**
 * Reads `--format`, `--output` and `--quiet`. `--format` is the format of what is printed. A FILE
 * that has no format of its own takes it instead, and the first format, the one for people, is
 * printed. What is wrong goes to `faults`.
 */
export function readOutputs<Format extends string>(
  given: GivenOutputs,
  formats: readonly [Format, ...Format[]],
  cwd: string,
  faults: Faults,
): Outputs<Format> {
  const [forPeople] = formats;
  const format = faults.check(() => choice('--format', formats, given.format));
  const named = given.output.flatMap((value) => namedOutput(value, formats, faults) ?? []);
  const outputs = named.map(({ file, ...own }) => ({
    file,
    path: file === STANDARD ? STANDARD : resolve(cwd, file),
    isOwn: own.format !== undefined,
    format: own.format ?? format ?? forPeople,
  }));
  refuseRepeated(outputs, faults);
  const isTaken = outputs.some(({ isOwn }) => !isOwn);
  const printed = outputs.find(({ path }) => path === STANDARD);
  if (printed !== undefined && given.quiet) {
    faults.add('--quiet prints nothing, but --output names "-". Use one of them.');
  }
  if (printed?.isOwn === true && !isTaken && format !== undefined && format !== printed.format) {
    faults.add(
      `Standard output cannot have both --format ${format} and --output ${printed.format}=-. Use one of them.`,
    );
  }
  const files = outputs.filter(({ path }) => path !== STANDARD);
  if (given.quiet) return { printed: undefined, files };
  return { printed: printed?.format ?? (isTaken ? forPeople : (format ?? forPeople)), files };
}

/** How standard output is named. */
const STANDARD = '-';

/**
 * `FORMAT=FILE` or `FILE`. A word before `=` is a format, right or wrong; in anything else, such as a
 * path with folders, `=` is part of a name.
 */
function namedOutput<Format extends string>(
  value: string,
  formats: readonly Format[],
  faults: Faults,
): { readonly file: string; readonly format?: Format } | undefined {
  const [, word, file = ''] = /^([\w-]+)=([^]*)$/u.exec(value) ?? [];
  if (word === undefined) return { file: value };
  const format = formats.find((each) => each === word);
  if (format === undefined) {
    faults.add(
      `--output ${word}=… names no format; they are ${oneOf(formats)}.` +
        `${didYouMean(word, formats)} For a file of that name, write --output "./${value}".`,
    );
    return undefined;
  }
  if (file === '') {
    faults.add(`--output ${word}= lacks its file; "-" is standard output.`);
    return undefined;
  }
  return { file, format };
}

function refuseRepeated(
  outputs: readonly { readonly file: string; readonly path: string }[],
  faults: Faults,
): void {
  const seen = new Set<string>();
  const repeated = new Map<string, string>();
  for (const { file, path } of outputs) {
    if (seen.has(path)) repeated.set(path, file);
    seen.add(path);
  }
  for (const file of repeated.values()) {
    faults.add(`More than one --output goes to "${file}". Name each file once.`);
  }
}
