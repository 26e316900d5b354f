import { main } from './main.js';

// Whoever writes is told of a failure; without anybody who listens it would be thrown as well.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);
process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY,
});
