// Compares what we render with what Helm renders, document by document, as YAML values:
//
//   npm run compare-helm -- [--verbose] [--kube-version V] CHART…
//
// A CHART is a chart's folder, or a folder to be searched for charts. Each is rendered with its
// defaults and with each values file in its `ci/`. Needs `helm` (3.15 or later) on the PATH; CI has
// goldens instead. Values that a random, time or certificate function made are left out.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from './compile.mjs';

const { paths, verbose, kubeVersion } = readArguments(process.argv.slice(2));
const built = join(compile('compare-helm'), 'src');
/** @param {string} path */
const load = (path) => import(pathToFileURL(join(built, path)).href);
/** @type {typeof import('../src/helm/index.js')} */
const { createLoader, renderChart, textLayer } = await load('helm/index.js');
/** @type {typeof import('../src/source/source.js')} */
const { FileSource } = await load('source/source.js');
/** @type {typeof import('../src/source/yaml.js')} */
const { parseYaml } = await load('source/yaml.js');
const helmVersion = execFileSync('helm', ['version', '--template', '{{.Version}}'], {
  encoding: 'utf8',
});

/** @typedef {import('../src/source/node.js').SourceNode} SourceNode */
/** @typedef {Map<string, SourceNode[]>} Documents */
/**
 * How one combination of a chart and values compares.
 *
 * @typedef {{
 *   chart: string, values: string | undefined, helm: number, equal: number, extra: number,
 *   causes: string[], refused: boolean
 * }} Row
 */

const charts = paths.flatMap(findCharts);
/** @type {Row[]} */
const rows = [];
await inParallel(charts, async (chart) => {
  for (const values of combinationsOf(chart)) rows.push(await compare(chart, values));
});
print(rows);

/** @param {string[]} args */
function readArguments(args) {
  /** @type {{ paths: string[], verbose: boolean, kubeVersion: string }} */
  const found = { paths: [], verbose: false, kubeVersion: '1.33.0' };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--verbose') found.verbose = true;
    else if (arg === '--kube-version') found.kubeVersion = args[++at] ?? '';
    else found.paths.push(resolve(arg));
  }
  if (found.paths.length > 0) return found;
  console.error('usage: npm run compare-helm -- [--verbose] [--kube-version V] CHART…');
  process.exit(2);
}

/**
 * Charts in a folder; those in another one's `charts/` are no charts of their own.
 *
 * @param {string} folder
 * @returns {string[]}
 */
function findCharts(folder) {
  if (existsSync(join(folder, 'Chart.yaml'))) return [folder];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .flatMap((entry) => findCharts(join(folder, entry.name)));
}

/** @param {string} chart */
function combinationsOf(chart) {
  const ci = join(chart, 'ci');
  const files = existsSync(ci) ? readdirSync(ci).filter((name) => /values\.ya?ml$/.test(name)) : [];
  return [undefined, ...files.sort().map((name) => join(ci, name))];
}

/** @template Item @param {Item[]} items @param {(item: Item) => Promise<void>} work */
async function inParallel(items, work) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** @param {string} chart @param {string | undefined} values */
async function compare(chart, values) {
  /** @type {Row} */
  const row = { chart, values, helm: 0, equal: 0, extra: 0, causes: [], refused: false };
  const [helm, ours] = [await runHelm(chart, values), await runOurs(chart, values)];
  if (helm.error !== undefined) {
    row.refused = true;
    if (ours.outcome === 'fully') row.causes.push(`helm refuses, we do not: ${helm.error}`);
    return row;
  }
  for (const [template, theirs] of helm.documents) {
    const mine = ours.documents.get(template) ?? [];
    ours.documents.delete(template);
    match(template, theirs, mine, row);
  }
  for (const [template, mine] of ours.documents) {
    row.extra += mine.length;
    row.causes.push(`${template}: ${mine.length} documents that Helm does not have`);
  }
  if (ours.outcome !== 'fully') row.causes.push(`to us it renders ${ours.outcome}`);
  if (row.causes.length > 0) row.causes.push(...ours.problems.map((each) => `problem: ${each}`));
  return row;
}

/**
 * Pairs equal documents first; what is left is paired by kind and name, to say what differs.
 *
 * @param {string} template
 * @param {SourceNode[]} theirs
 * @param {SourceNode[]} mine
 * @param {Row} row
 */
function match(template, theirs, mine, row) {
  const left = [...mine];
  const unequal = [];
  row.helm += theirs.length;
  for (const document of theirs) {
    const at = left.findIndex((each) => difference(document, each) === undefined);
    if (at === -1) unequal.push(document);
    else left.splice(at, 1);
  }
  row.equal += theirs.length - unequal.length;
  for (const document of unequal) {
    const at = Math.max(
      0,
      left.findIndex((each) => sameObject(document, each)),
    );
    const [other] = left.splice(at, 1);
    const cause = other === undefined ? 'a document is missing' : difference(document, other);
    row.causes.push(`${template}: ${cause}`);
  }
  row.extra += left.length;
  if (left.length > 0) row.causes.push(`${template}: ${left.length} documents too many`);
}

/** @param {SourceNode} one @param {SourceNode} other */
function sameObject(one, other) {
  /** @param {SourceNode} node */
  const name = (node) => [node.get('kind')?.text, node.at('metadata', 'name')?.text].join('/');
  return name(one) === name(other);
}

/**
 * Where two nodes differ first; what ours got from a random function is not looked at.
 *
 * @param {SourceNode} theirs
 * @param {SourceNode} ours
 * @returns {string | undefined}
 */
function difference(theirs, ours, path = '') {
  if (isRandom(ours)) return undefined;
  if (theirs.isMap && ours.isMap) {
    const keys = new Set([...theirs.entries(), ...ours.entries()].flatMap(({ key }) => key ?? []));
    for (const key of keys) {
      const [one, other] = [theirs.get(key), ours.get(key)];
      if (one === undefined) return `${path}.${key} is not there with Helm`;
      if (other === undefined) return `${path}.${key} is missing`;
      const found = difference(one, other, `${path}.${key}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (theirs.isList && ours.isList) {
    const [one, other] = [theirs.items(), ours.items()];
    if (one.length !== other.length) return `${path} has ${other.length} items, not ${one.length}`;
    for (const [index, item] of one.entries()) {
      const found = difference(item, /** @type {SourceNode} */ (other[index]), `${path}[${index}]`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const [one, other] = [theirs, ours].map(({ raw }) =>
    raw.kind === 'scalar' ? raw.value : raw.kind,
  );
  if (Object.is(one, other)) return undefined;
  const [a, b] = [String(one), String(other)];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  /** @param {string} text */
  const show = (text) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 40));
  return verbose ? `${path} is ${show(b)}, not ${show(a)}` : `${path} differs`;
}

/** @param {SourceNode} node */
function isRandom({ raw, isMap, isList }) {
  if (isMap || isList) return false;
  /** @type {typeof raw.source & { isRandom?: (start: number, end: number) => boolean }} */
  const source = raw.source;
  return source.isRandom?.(raw.start, raw.end) === true;
}

/** @param {string} chart @param {string | undefined} values @returns {Promise<{ documents: Documents, error?: undefined } | { error: string }>} */
async function runHelm(chart, values) {
  const args = ['template', 'release-name', chart, '--kube-version', kubeVersion];
  if (values !== undefined) args.push('-f', values);
  /** @type {string | { err: string }} */
  const text = await new Promise((done) => {
    const options = { encoding: /** @type {const} */ ('utf8'), maxBuffer: 256 * 1024 * 1024 };
    execFile('helm', args, options, (error, out, err) => done(error === null ? out : { err }));
  });
  if (typeof text !== 'string') {
    const line = text.err.split('\n').findLast((each) => each.startsWith('Error')) ?? text.err;
    return { error: line.slice(0, 200) };
  }
  /** @type {Documents} */
  const documents = new Map();
  const source = /^---\n# Source: (.*)\n/gm;
  const starts = [...text.matchAll(source)];
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1]?.index ?? text.length;
    const body = text.slice(start.index + start[0].length, end);
    add(documents, start[1] ?? '', parseYaml(new FileSource('helm', body)));
  }
  return { documents };
}

/** @param {string} chart @param {string | undefined} values */
async function runOurs(chart, values) {
  /** @type {Documents} */
  const documents = new Map();
  const loaded = await createLoader().load({ folder: basename(chart), files: filesOf(chart) });
  if (loaded.kind === 'failed') {
    return { documents, outcome: 'not', problems: loaded.problems.map(({ message }) => message) };
  }
  const layers =
    values === undefined ? [] : [textLayer(new FileSource(values, readFileSync(values, 'utf8')))];
  const { manifests, problems, outcome } = renderChart(loaded.chart, {
    layers,
    helmVersion,
    kubernetesVersion: kubeVersion,
  });
  for (const manifest of manifests) {
    if (!manifest.isCrd) add(documents, manifest.template, [manifest.read()]);
  }
  return { documents, outcome, problems: problems.map(({ message }) => message) };
}

/** @param {Documents} documents @param {string} template @param {readonly { root: SourceNode | undefined }[]} parsed */
function add(documents, template, parsed) {
  const roots = parsed.flatMap(({ root }) => (root === undefined || root.isNull ? [] : [root]));
  if (roots.length > 0) documents.set(template, [...(documents.get(template) ?? []), ...roots]);
}

/** @param {string} folder @param {Map<string, Uint8Array>} files */
function filesOf(folder, below = '', files = new Map()) {
  for (const name of readdirSync(join(folder, below))) {
    const path = below === '' ? name : `${below}/${name}`;
    if (statSync(join(folder, path)).isDirectory()) filesOf(folder, path, files);
    else files.set(path, new Uint8Array(readFileSync(join(folder, path))));
  }
  return files;
}

/** @param {Row[]} all */
function print(all) {
  /** @param {number} equal @param {number} total */
  const share = (equal, total) => (total === 0 ? '–' : `${((100 * equal) / total).toFixed(2)} %`);
  all.sort((one, other) => (one.chart + one.values < other.chart + other.values ? -1 : 1));
  for (const { chart, values, helm, equal, extra, causes, refused } of all) {
    if (causes.length === 0 && !verbose) continue;
    const name = values === undefined ? chart : join(chart, relative(chart, values));
    const counts = refused ? 'refused by Helm' : `${equal}/${helm} equal, ${extra} too many`;
    console.log(`${relative(process.cwd(), name)}: ${counts}`);
    for (const cause of new Set(causes)) console.log(`    ${cause}`);
  }
  /** @param {'helm' | 'equal' | 'extra'} key */
  const sum = (key) => all.reduce((total, row) => total + row[key], 0);
  const rendered = all.filter(({ refused }) => !refused);
  const whole = rendered.filter(({ helm, equal, extra }) => helm === equal && extra === 0);
  const chartsRendered = new Set(rendered.map(({ chart }) => chart)).size;
  console.log(
    [
      `charts: ${charts.length}, of which Helm renders ${chartsRendered}`,
      `combinations: ${all.length}, of which Helm renders ${rendered.length}; wholly equal: ${whole.length} (${share(whole.length, rendered.length)})`,
      `documents of Helm: ${sum('helm')}; equal: ${sum('equal')} (${share(sum('equal'), sum('helm'))}); too many: ${sum('extra')}`,
    ].join('\n'),
  );
}
