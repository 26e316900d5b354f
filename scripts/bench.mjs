// Measures scans of a synthetic repository with the bundled command line: wall time, CPU time and
// peak memory, as medians over several runs. `npm run bench -- 10000 7` takes 10,000 files and 7
// runs. Build first: what is measured is dist/.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from './compile.mjs';

const [files = 5000, runs = 5] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'aks-support-bench-'));

const definition = readFileSync(join(root, 'examples/clusters/prod/apimodel.json'), 'utf8');
const minified = JSON.stringify(JSON.parse(definition));
/** @param {number} index */
const manifest = (index) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: app-${index}
spec:
  template:
    spec:
      containers:
        - name: app
          image: example.com/app:${index}
          env:
            - { name: MODE, value: "${'x'.repeat(index % 500)}" }
`;
/** @param {number} index */
const record = (index) => ({
  id: index,
  name: `record ${index}`,
  tags: ['a', 'b'],
  nested: { vmSize: 'a' },
});
/** @param {number} count */
const records = (count) =>
  JSON.stringify(Array.from({ length: count }, (_, index) => record(index)));
const source = 'export function add(one, other) {\n  return one + other;\n}\n\n';

/**
 * What repositories hold, by how often it comes; the first that divides a file's number.
 *
 * @type {[every: number, path: string, ending: string, text: (index: number) => string][]}
 */
const kinds = [
  [1000, 'data/big', 'json', () => `{"apiVersion": "v1", "items": ${records(30_000)}}`],
  [100, 'clusters/minified', 'json', () => minified],
  [50, 'clusters/plain', 'json', () => definition],
  [5, 'data/small', 'json', () => `{"properties": ${records(20)}}`],
  [2, 'deploy/app', 'yaml', manifest],
  [1, 'src/module', 'js', (index) => source.repeat(1 + (index % 100))],
];

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return Buffer.byteLength(text);
}

/** @param {string} name @param {(path: string) => boolean} isWanted */
function makeRepository(name, isWanted) {
  let bytes = 0;
  for (let index = 1; index <= files; index++) {
    const kind = kinds.find(([every]) => index % every === 0);
    if (kind === undefined) continue;
    const [, path, ending, text] = kind;
    if (!isWanted(path)) continue;
    bytes += write(join(folder, name, `${path}-${index}.${ending}`), text(index));
  }
  mkdirSync(join(folder, name), { recursive: true });
  return bytes;
}

/** @typedef {[wall: number, cpu: number, memory: number]} Usage */

/**
 * One run in a process of its own, which says at its end what it took.
 *
 * @param {string} cwd
 * @returns {Promise<Usage>}
 */
function scan(cwd) {
  const tell = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); process.send([(userCPUTime + systemCPUTime) / 1000, maxRSS / 1024]); });`;
  const preload = `data:text/javascript,${encodeURIComponent(tell)}`;
  const args = ['--import', preload, join(root, 'dist/cli/index.js'), '--format', 'json'];
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    /** @type {[cpu: number, memory: number]} */
    let used = [NaN, NaN];
    child.on('message', (/** @type {typeof used} */ message) => (used = message));
    child.on('error', reject);
    child.on('exit', (status) => {
      if (status === null || status > 1) reject(new Error(`the scan ended with status ${status}`));
      else resolve([performance.now() - started, ...used]);
    });
  });
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

try {
  /** @type {[name: string, isWanted: (path: string) => boolean][]} */
  const repositories = [
    ['empty', () => false],
    ['definitions', (path) => path.startsWith('clusters/')],
    ['JSON', (path) => path.startsWith('data/')],
    ['YAML', (path) => path.startsWith('deploy/')],
    ['everything', () => true],
  ];
  /** @type {Record<string, Record<string, number>>} */
  const table = {};
  for (const [name, isWanted] of repositories) {
    const bytes = makeRepository(name, isWanted);
    /** @type {Usage[]} */
    const results = [];
    for (let count = 0; count < runs; count++) results.push(await scan(join(folder, name)));
    table[name] = {
      'size (MB)': Number((bytes / 2 ** 20).toFixed(1)),
      'wall (ms)': Math.round(median(results.map(([wall]) => wall))),
      'CPU (ms)': Math.round(median(results.map(([, cpu]) => cpu))),
      'peak memory (MB)': Math.round(median(results.map(([, , memory]) => memory))),
    };
  }
  console.log(`Node ${process.version}, ${files} files in all, medians of ${runs} runs`);
  console.table(table);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
