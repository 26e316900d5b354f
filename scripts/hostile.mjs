// Builds hostile files, folders and repositories of many kinds in a temporary folder, and scans them
// with the bundled command line: `npm run hostile`, or `npm run hostile -- WORD` for those whose
// names hold a word. Whatever is in the files, the scan ends by itself within its memory, with a
// status of its own, a valid report, nothing of a bug on standard error and nothing that a terminal
// or a runner obeys; it runs nothing, reads nothing from elsewhere, and finds what is beside the files.
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { root } from './compile.mjs';
import { charts, kustomizations } from './hostile/charts.mjs';
import { configurations, disk, isSprung, put, traps } from './hostile/folders.mjs';
import { json, scripts, yaml } from './hostile/texts.mjs';

/**
 * A kind of what is hostile, and how to build it in a folder.
 * @typedef {readonly [name: string, build: (folder: string) => void | Promise<void>]} Kind
 */

/**
 * How a run ended, with its peak memory in megabytes.
 * @typedef {{ status: number | null, signal: string | null, memory: number, out: string, err: string }} Ended
 */

/** Arguments of runs. @typedef {readonly (readonly string[])[]} Ways */

/** Megabytes of the heap, and of the process. */
const HEAP = 512;
const MEMORY = 1100;
/** Seconds of CPU, and of waiting: for what hangs alone. */
const CPU = 60;
const PATIENCE = 300;
/** How many folders of files are scanned at once. */
const GROUP = 20;

// Git takes as long as it may for this one (a minute), which is too long to wait for here. Deadlines
// of git have a test.
const SLOW = 'ignored by a glob of great cost';

const [wanted = ''] = process.argv.slice(2);
/** @param {Kind} kind */
const isWanted = ([name]) => name.includes(wanted) && name !== SLOW;
const base = mkdtempSync(join(tmpdir(), 'aks-support-hostile-'));
const pwned = join(base, 'pwned');
// Two lists allow for either shape of the JSON schemas' module.
const ajv = new Ajv({ strict: false });
const isReport = ajv.compile(read('schemas/report.schema.json'));
const ajv2020 = new Ajv2020({ strict: false });
addFormats.default(ajv2020);
const isSarif = ajv2020.compile(read('__tests__/schemas/sarif-2.1.0.json'));

/** @param {string} path */
function read(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/** A definition with an error of its own: it is found, whatever is beside it. */
const canary = readFileSync(join(root, 'examples/clusters/prod/apimodel.json'), 'utf8');

const preload = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.send?.(process.resourceUsage().maxRSS / 1024));",
)}`;

/**
 * One run of the command line.
 * @param {string} cwd @param {readonly string[]} args @returns {Promise<Ended>}
 */
function run(cwd, args) {
  const node = [
    `--max-old-space-size=${HEAP}`,
    '--import',
    preload,
    join(root, 'dist/cli/index.js'),
  ];
  const child = spawn(
    'sh',
    ['-c', `ulimit -t ${CPU}; exec "$@"`, 'sh', process.execPath, ...node, ...args],
    {
      cwd,
      env: { PATH: process.env['PATH'], HOME: base, GIT_CEILING_DIRECTORIES: base, PWNED: pwned },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  const output = { out: '', err: '' };
  let memory = 0;
  child.stdout?.setEncoding('utf8').on('data', (text) => (output.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text) => (output.err += text));
  child.on('message', (megabytes) => (memory = Number(megabytes)));
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE * 1000);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      resolve({ status, signal, memory, ...output });
    });
  });
}

/** What a terminal or a runner would obey; line breaks and tabs only lay out. */
// eslint-disable-next-line no-control-regex
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|^[ \t]*::|##\[/m;

/**
 * What is wrong with the end of a run.
 * @param {string} folder @param {string | undefined} format @param {Ended} ended @param {boolean} isGroup
 */
function faults(folder, format, { status, signal, memory, out, err }, isGroup) {
  /** @type {string[]} */
  const found = [];
  if (signal !== null) found.push(`ended by ${signal}`);
  if (![0, 1, 2, 3].includes(status ?? -1)) found.push(`exit status ${status}`);
  if (/\n\s+at |which is a bug|heap out of memory/.test(err))
    found.push(`a stack: ${err.slice(0, 300)}`);
  if (memory > MEMORY) found.push(`${Math.round(memory)} MB`);
  if (OBEYED.test(err) || (format === 'text' && OBEYED.test(out)))
    found.push('something that a terminal obeys');
  if (/root:.?:0:0/.test(out + err)) found.push('a file from elsewhere');
  if (isSprung(folder) || isSprung(base)) found.push('a program was run');
  if (status === 2) {
    if (isGroup) found.push(`status 2: ${err.slice(0, 300)}`);
    if (err.trim() === '' || out !== '') found.push('no message');
  } else if (status === 0 || status === 1 || status === 3) found.push(...reportFaults(format, out));
  return found;
}

/** @param {string | undefined} format @param {string} out @returns {string[]} */
function reportFaults(format, out) {
  // Escaped as JSON has it, or the format's own way: none is there as it is.
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(out)) return ['a control character'];
  if (format === 'text')
    return out.includes('canary/apimodel.json') ? [] : ['the canary is not found'];
  /** @type {any} */
  let parsed;
  try {
    parsed = JSON.parse(out);
  } catch {
    return [`no JSON: ${out.slice(0, 100)}`];
  }
  /** @type {import('ajv').ValidateFunction<any>} */
  const isValid = format === 'json' ? isReport : isSarif;
  if (!isValid(parsed)) return [`no valid ${format}: ${JSON.stringify(isValid.errors?.[0])}`];
  const results = format === 'json' ? parsed.findings : parsed.runs[0].results;
  /** @type {{ code: string, file: string }[]} */
  const problems = format === 'json' ? parsed.problems : [];
  const internal = problems.filter(({ code }) => code === 'internal');
  return [
    ...(JSON.stringify(results).includes('canary/apimodel.json')
      ? []
      : ['the canary is not found']),
    ...internal.map(({ file }) => `an internal error in ${JSON.stringify(file)}`),
  ];
}

let count = 0;
let runs = 0;
let most = 0;
let failed = 0;

/** Says what is wrong as soon as it is known. @param {string} name @param {string[]} found */
function fail(name, found) {
  failed += 1;
  console.error(`${name}: ${found.join('; ')}`);
}

/** A new folder with the canary in it. */
function place() {
  const folder = join(base, String(count++));
  put(join(folder, 'canary/apimodel.json'), canary);
  return folder;
}

/**
 * Scans a folder in each of these ways; what is wrong, by way.
 * @param {string} folder @param {Ways} ways @param {boolean} isGroup
 */
async function check(folder, ways, isGroup) {
  /** @type {string[]} */
  const found = [];
  for (const args of ways) {
    if (found.length > 0) break;
    const result = await run(folder, args);
    runs += 1;
    most = Math.max(most, result.memory);
    found.push(
      ...faults(folder, args[1], result, isGroup).map((each) => `${args.join(' ')}: ${each}`),
    );
  }
  return found;
}

/** All as JSON, and every other group as SARIF or as text. @param {number} number */
const waysOf = (number) =>
  ['json', number % 2 ? 'sarif' : 'text'].map((format) => ['--format', format]);

/**
 * Builds some kinds side by side and scans them together; each alone if something is wrong.
 * @param {readonly Kind[]} kinds @param {Ways} ways @returns {Promise<void>}
 */
async function checkGroup(kinds, ways) {
  const folder = place();
  for (const [at, [, build]] of kinds.entries()) await build(join(folder, `kind${at}`));
  const found = await check(folder, ways, true);
  if (found.length === 0) return;
  const first = kinds[0]?.[0] ?? '';
  if (kinds.length === 1) return fail(first, found);
  const before = failed;
  for (const kind of kinds) await checkGroup([kind], ways);
  if (failed === before) fail(`${first} and others together`, found);
}

/** Builds one kind as a root and scans it. @param {Kind} kind @param {Ways} ways */
async function checkAlone([name, build], ways) {
  const folder = place();
  await build(folder);
  const found = await check(folder, ways, false);
  if (found.length > 0) fail(name, found);
}

/** @type {Kind[]} */
const texts = Object.entries({ ...yaml, ...json, ...scripts, ...charts, ...kustomizations }).map(
  ([name, files]) => [
    name,
    async (folder) => {
      for (const [path, content] of Object.entries(await files())) put(join(folder, path), content);
    },
  ],
);
/** @type {Kind[]} */
const folders = Object.entries(disk).map(([name, build]) => [
  name,
  (folder) => {
    mkdirSync(folder, { recursive: true });
    build(folder);
  },
]);
const files = [...texts, ...folders].filter(isWanted);
const roots = Object.entries(configurations).filter(isWanted);
const repositories = Object.entries(traps).filter(isWanted);

/** @type {(() => Promise<void>)[]} */
const jobs = [];
// Every so many, so that one group does not get all of a sort.
const groups = Math.ceil(files.length / GROUP);
for (let at = 0; at < groups; at++) {
  const kinds = files.filter((_, index) => index % groups === at);
  jobs.push(() => checkGroup(kinds, waysOf(at)));
}
jobs.push(...roots.map((kind) => () => checkAlone(kind, [['--format', 'json']])));
jobs.push(
  ...repositories.map((kind) => () => {
    return checkAlone(kind, [
      ['--format', 'sarif'],
      ['--format', 'json', '--base', kind[0].includes('names that lead out') ? 'base' : 'HEAD~1'],
    ]);
  }),
);

async function work() {
  for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) await job();
}

/** Opens what nobody may read, so that it can be removed. @param {string} folder */
function unlock(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    chmodSync(join(folder, entry.name), 0o755);
  }
}

try {
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
} finally {
  for (const name of readdirSync(base)) {
    for (const kind of readdirSync(join(base, name), { withFileTypes: true })) {
      if (kind.isDirectory()) unlock(join(base, name, kind.name));
    }
  }
  rmSync(base, { recursive: true, force: true });
}
console.log(
  `${files.length} hostile files and folders, ${roots.length} configurations and ${repositories.length} repositories of ${files.length + roots.length + repositories.length} kinds in ${runs} scans: ${failed} failed, at most ${Math.round(most)} MB`,
);
process.exitCode = failed > 0 ? 1 : 0;
