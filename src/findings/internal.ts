import type { Problem } from './finding.js';
import { redact } from './secrets.js';

/** Where the details of our own bugs go: the debug log, never a report. */
export type Debug = (line: string) => void;

/** The problem of a file that a bug of ours keeps from being read, rendered or judged. */
export function internalProblem(file: string): Problem {
  return {
    file,
    code: 'internal',
    message:
      'An error in aks-support-check kept it from checking all of this. Report it as a bug, with the file if you can share it and with the debug log (`--verbose`, or debug logging of the workflow).',
    inScope: true,
  };
}

/** How much of a message is logged, in UTF-16 units: it may quote a whole file. */
const LONGEST = 2000;

/** Writes what was thrown to the debug log, line by line: its message, and where in our code. */
export function logFailure(file: string, error: unknown, debug: Debug): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const frames = detail.search(/\n +at /);
  const message = frames === -1 ? detail : detail.slice(0, frames);
  debug(`internal error in ${file}`);
  debug(redact(message.slice(0, LONGEST)));
  for (const line of frames === -1 ? [] : detail.slice(frames + 1).split('\n')) debug(line);
}
