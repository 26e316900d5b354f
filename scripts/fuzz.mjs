// Feeds generated and mutated files to every reader and checks what must hold of any of them
// (`__tests__/properties/holds.ts`). `npm run fuzz -- --minutes 10 [--seed 1] [--only charts]`
// prints how much was checked, and each counterexample with the seed that makes it again. A case
// that never ends, or that takes all memory, is ended and reported too.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { root } from './compile.mjs';

/** How many times the cases of a quick run a reader has before the next one has its turn. */
const CASES = 4;
/** How long one case may take; most take milliseconds. Only what never ends takes as long. */
const ENDLESS = 120_000;
/** Failures of a reader after which it is left out. */
const MOST = 12;

const out = workerData?.out ?? join(root, `.build/fuzz-${process.pid}`);

/** @typedef {{ reader: string, seed: number }} Round */
/** @typedef {Round & { cases: number, counted: number, counts: string, failure?: string, input?: string }} Outcome */

if (isMainThread) await lead();
else await work(workerData.jobs);

async function lead() {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
    },
  });
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) {
    console.error('Usage: npm run fuzz -- --minutes N [--seed S] [--only READER]');
    process.exit(2);
  }
  process.on('exit', () => rmSync(out, { recursive: true, force: true }));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', '__tests__/properties', '--outDir', out], {
    cwd: root,
    stdio: 'inherit',
  });
  const names = (await readers()).map(({ name }) => name);
  const wanted = names.filter((name) => values.only === undefined || name === values.only);
  if (wanted.length === 0) {
    console.error(`There is no reader ${values.only}. The readers are ${names.join(', ')}.`);
    process.exit(2);
  }
  const found = join(root, '.build/fuzz-found');
  mkdirSync(found, { recursive: true });
  /** @type {Map<string, { cases: number, checked: number, of: string, failures: number }>} */
  const table = new Map();
  let failures = 0;
  const until = Date.now() + minutes * 60_000;
  for (let seed = Number(values.seed); Date.now() < until; seed += 1) {
    const jobs = wanted.filter((name) => (table.get(name)?.failures ?? 0) < MOST);
    if (jobs.length === 0) break;
    for await (const outcome of run(jobs.map((reader) => ({ reader, seed })))) {
      const { reader, counted, cases, counts, failure, input } = outcome;
      const row = table.get(reader) ?? { cases: 0, checked: 0, of: counts, failures: 0 };
      row.cases += cases;
      row.checked += counted;
      if (failure !== undefined) {
        row.failures += 1;
        failures += 1;
        const file = join(found, `${reader}-${seed}.json`);
        writeFileSync(file, input ?? '');
        console.log(`${reader}, seed ${seed}: ${failure}\n  input: ${file}`);
      }
      table.set(reader, row);
      if (Date.now() >= until) break;
    }
  }
  console.table(Object.fromEntries(table));
  const idle = [...table].filter(([, { checked }]) => checked === 0).map(([name]) => name);
  if (idle.length > 0) console.log(`Nothing was checked in: ${idle.join(', ')}.`);
  process.exitCode = failures > 0 || idle.length > 0 ? 1 : 0;
}

/**
 * Runs rounds in a thread that can be ended. @param {Round[]} jobs
 * @returns {AsyncGenerator<Outcome>}
 */
async function* run(jobs) {
  let rest = jobs;
  while (rest.length > 0) {
    const [job] = rest;
    if (job === undefined) return;
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { jobs: rest, out },
      resourceLimits: { maxOldGenerationSizeMb: 1500 },
    });
    let current = { ...job, input: '' };
    /** @type {Outcome[]} */
    const told = [];
    let wake = () => {};
    let isOver = false;
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const end = (/** @type {string} */ failure) => {
      if (isOver) return;
      isOver = true;
      told.push({ ...current, cases: 1, counted: 0, counts: '', failure });
      void worker.terminate();
      wake();
    };
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => end('did not end'), ENDLESS);
    };
    worker.on('message', (message) => {
      watch();
      if ('outcome' in message) told.push(message.outcome);
      else current = message;
      wake();
    });
    worker.on('error', (error) => end(`ended the thread: ${error}`));
    worker.on('exit', () => {
      isOver = true;
      wake();
    });
    watch();
    try {
      while (!isOver || told.length > 0) {
        const outcome = told.shift();
        if (outcome !== undefined) {
          rest = rest.slice(1);
          yield outcome;
        } else {
          await new Promise((resolve) => (wake = () => resolve(undefined)));
        }
      }
    } finally {
      // Also where nobody asks for more.
      clearTimeout(timer);
      await worker.terminate();
    }
  }
}

/** The compiled readers. @returns {Promise<readonly any[]>} */
async function readers() {
  const at = (/** @type {string} */ name) => join(out, `__tests__/properties/${name}.js`);
  const [{ readersOf }, { readCorpus }] = await Promise.all([
    import(at('readers')),
    import(at('corpus')),
  ]);
  return readersOf(readCorpus(root));
}

/** In the thread: runs each round, and says what it is about to try. @param {Round[]} jobs */
async function work(jobs) {
  const { default: fc } = await import('fast-check');
  const all = await readers();
  for (const { reader: name, seed } of jobs) {
    const { input, check, counts, quick } = all.find((each) => each.name === name);
    let counted = 0;
    const property = fc.asyncProperty(input, async (given) => {
      parentPort?.postMessage({ reader: name, seed, input: JSON.stringify(given) });
      counted += await check(given);
    });
    const details = await fc.check(property, {
      seed,
      numRuns: CASES * quick,
      interruptAfterTimeLimit: ENDLESS / 2,
    });
    /** @type {Outcome} */
    const outcome = { reader: name, seed, cases: details.numRuns, counted, counts };
    if (details.counterexample !== null && details.failed) {
      const error = details.errorInstance;
      outcome.failure = error instanceof Error ? `${error.stack}`.slice(0, 1200) : `${error}`;
      outcome.input = JSON.stringify(details.counterexample?.[0], undefined, 1);
    }
    parentPort?.postMessage({ outcome });
  }
  const { closeGitHub } = await import(join(out, '__tests__/properties/github.js'));
  await closeGitHub();
}
