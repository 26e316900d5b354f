/** Where to write: a stream of the process, or a test's. */
export interface Output {
  write(text: string, done: (error?: Error | null) => void): unknown;
}

/** What the command line uses of its process. */
export interface Streams {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Read only if an argument asks for it. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** The current folder; undefined if somebody removed it. */
  readonly cwd: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
}

/** What every message to standard error begins with. */
export const NAME = 'aks-support-check';

/** Colour on a terminal only, unless NO_COLOR or FORCE_COLOR says otherwise. */
export function wantsColor({ env, isTerminal }: Streams): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
}

/**
 * Writes to standard output: 0, or 3 when it could not be written. A reader that went away is no
 * error.
 */
export async function print({ stdout, stderr }: Streams, text: string): Promise<0 | 3> {
  const code = await write(stdout, text);
  if (code === undefined || code === 'EPIPE') return 0;
  await write(
    stderr,
    `${NAME}: standard output cannot be written (${code}); the report is lost or incomplete.\n`,
  );
  return 3;
}

/** Writes and waits until it is out; the answer is the code of the error, if there was one. */
export function write(output: Output, text: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    output.write(text, (error?: NodeJS.ErrnoException | null) => {
      resolve(error ? (error.code ?? 'unknown') : undefined);
    });
  });
}
