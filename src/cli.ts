import { main } from './main.js';

// Writers report a failure themselves; without a listener it would be thrown as well.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);
process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  get stdin() {
    return process.stdin;
  },
  cwd: currentFolder(),
  env: process.env,
  isTerminal: process.stdout.isTTY,
});

/** Nothing if somebody removed the folder in which this was started. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}
