import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { GIT_DEADLINE, gitIn } from './git.js';
import { Unreadable } from './tree.js';

/** Reads objects of a repository by name through one git process. */
export interface BlobReader {
  read(id: string): Promise<Uint8Array>;
  /** Ends the process; pending reads are rejected. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** The process starts with the first read, and restarts if it ended by itself. */
export function blobReader(folder: string): BlobReader {
  let current: Batch | undefined;
  let closed = false;
  return {
    async read(id) {
      if (closed) throw new Unreadable('the commit is closed');
      if (current === undefined || current.ended) current = startBatch(folder);
      return current.read(id);
    },
    async close() {
      closed = true;
      await current?.close();
    },
  };
}

function startBatch(folder: string): Batch {
  const invocation = gitIn(folder, ['cat-file', '--batch']);
  if (invocation === undefined) throw new Unreadable('git is not installed');
  const { command, args, env } = invocation;
  return new Batch(spawn(command, [...args], { env, stdio: 'pipe', windowsHide: true }));
}

/** One `git cat-file --batch`: names go in, and objects come out in the same order. */
class Batch {
  readonly #waiting: Waiting[] = [];
  readonly #closed: Promise<void>;
  /** Received but not yet parsed: the beginning of a header, or part of an object. */
  #chunks: Buffer[] = [];
  #length = 0;
  /** The length at which to parse again: the object's size and its newline. */
  #expected: number | undefined;
  /** Ends a git that answers no more. */
  #timer: NodeJS.Timeout | undefined;
  ended = false;

  constructor(readonly child: ChildProcessWithoutNullStreams) {
    this.#closed = new Promise((resolve) => {
      child.once('close', () => {
        this.#end();
        resolve();
      });
    });
    // Both are followed by `close`, which rejects pending reads.
    child.once('error', () => this.#end());
    child.stdin.on('error', () => this.#end());
    child.stderr.resume();
    child.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
  }

  read(id: string): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.child.stdin.write(`${id}\n`);
      if (this.#waiting.length === 1) this.#watch();
    });
  }

  async close(): Promise<void> {
    this.#end();
    this.child.stdin.end();
    this.child.kill();
    await this.#closed;
  }

  /** Begins to wait for the next answer, if there is one to wait for. */
  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.length === 0) return;
    this.#timer = setTimeout(() => this.child.kill('SIGKILL'), GIT_DEADLINE);
  }

  #end(): void {
    this.ended = true;
    clearTimeout(this.#timer);
    for (const { reject } of this.#waiting.splice(0)) {
      reject(
        new Unreadable('git ended before the file was read; it may be missing from this clone'),
      );
    }
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    while (this.#length > 0 && this.#length >= (this.#expected ?? 1) && this.#step());
    this.#watch();
  }

  /** Takes one header or one object off the received data; returns whether it was complete. */
  #step(): boolean {
    const bytes = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
    if (bytes === undefined) return false;
    if (this.#expected !== undefined) {
      this.#keep(bytes.subarray(this.#expected));
      // A copy, so that a small object does not keep a large chunk in memory.
      const object = Uint8Array.from(bytes.subarray(0, this.#expected - 1));
      this.#expected = undefined;
      this.#waiting.shift()?.resolve(object);
      return true;
    }
    const newline = bytes.indexOf(0x0a);
    this.#keep(newline === -1 ? bytes : bytes.subarray(newline + 1));
    if (newline === -1) return false;
    const size = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(bytes.toString('latin1', 0, newline))?.[1];
    if (size === undefined) {
      this.#waiting.shift()?.reject(new Unreadable('missing from this clone'));
    } else {
      this.#expected = Number(size) + 1;
    }
    return true;
  }

  #keep(rest: Buffer): void {
    this.#chunks = rest.length === 0 ? [] : [rest];
    this.#length = rest.length;
  }
}
