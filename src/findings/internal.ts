import type { FoundProblem } from './problems.js';
import { redact } from './secrets.js';
import { OutOfWork, workBounds } from '../source/work.js';

const CUT: Readonly<Record<OutOfWork['of'], Pick<FoundProblem, 'reason' | 'remedy'>>> = {
  file: {
    reason: `Checking this file takes more than ${workBounds.file.toLocaleString('en')} steps, so not all of it was checked.`,
    remedy: 'Split the file, or leave it out with `exclude`.',
  },
  scan: {
    reason: `This scan takes more than ${workBounds.scan.toLocaleString('en')} steps, which were used up before all of this file was checked.`,
    remedy: 'Scan folders separately, or leave files out with `exclude`.',
  },
};

/** Where the details of our own bugs go: the debug log, never a report. */
export type Debug = (line: string) => void;

/** The problem of a file that is not fully read, rendered or judged. */
export function failureProblem(file: string, error: unknown): FoundProblem {
  if (error instanceof OutOfWork) {
    return { file, code: 'too-much-work', ...CUT[error.of], inScope: true };
  }
  return {
    file,
    code: 'internal',
    reason: 'An error in aks-support-check kept it from checking all of this.',
    remedy:
      'Report it as a bug, with the file if you can share it and with the debug log (`--verbose`, or debug logging of the workflow).',
    inScope: true,
  };
}

/** How much of a message is logged, in UTF-16 units: it may quote a whole file. */
const LONGEST = 2000;

/** Writes what was thrown to the debug log, line by line: its message, and where in our code. */
export function logFailure(file: string, error: unknown, debug: Debug): void {
  if (error instanceof OutOfWork) return;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const frames = detail.search(/\n +at /);
  const message = frames === -1 ? detail : detail.slice(0, frames);
  debug(`internal error in ${file}`);
  debug(redact(message.slice(0, LONGEST)));
  for (const line of frames === -1 ? [] : detail.slice(frames + 1).split('\n')) debug(line);
}
