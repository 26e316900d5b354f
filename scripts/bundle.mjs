// Bundles the Action into dist/ and the command line into dist/cli/, so that both run from a
// checkout with nothing installed. The output depends on nothing but the sources and the lock
// file: CI builds again and compares.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ncc from '@vercel/ncc';
import { minify } from 'terser';
import { compile, root } from './compile.mjs';
import { fullTexts, merge, notice, packagesOf } from './licenses.mjs';
import { hashOfSources, stamped } from './sources.mjs';

const dist = join(root, 'dist');

// npm links a command to its file and pre-commit starts it from there, so that file needs both a
// first line that names Node and the right to be executed.
const SHEBANG = '#!/usr/bin/env node\n';

// Names stay readable in stack traces, and lines stay short enough for a diff.
const minifyOptions = {
  module: true,
  compress: false,
  mangle: { keep_classnames: true, keep_fnames: true },
  format: { comments: false, semicolons: false },
};

/**
 * Bundles one entry; returns its files by name, and the packages that went in.
 *
 * @param {string} entry
 */
async function bundle(entry) {
  const { code, assets, stats } = await ncc(entry, {
    cache: false,
    quiet: true,
    // jsonc-parser's `main` is a UMD file that a bundler cannot follow; its `module` is plain.
    mainFields: ['module', 'main'],
  });
  const files = new Map([['index.js', await minified(code)]]);
  for (const [name, { source }] of Object.entries(assets)) {
    if (name === 'package.json') files.set(name, `${source}`);
    else if (name.endsWith('.index.js')) files.set(name, await minified(`${source}`));
    else throw new Error(`${name} would be copied beside the bundle: import it as JSON or code`);
  }
  return { files, packages: packagesOf(stats.compilation) };
}

/** @param {string} source */
async function minified(source) {
  const { code } = await minify(source, minifyOptions);
  if (code === undefined) throw new Error('terser returned no code');
  // Inside JavaScript a raw CRLF means the same as LF, also in a template literal.
  return `${code.replaceAll('\r\n', '\n').trimEnd()}\n`;
}

/**
 * Makes dist/ hold exactly these files.
 *
 * @param {Map<string, string>} files
 */
function publish(files) {
  if (existsSync(dist)) {
    for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && !files.has(relative(dist, path).replaceAll('\\', '/'))) rmSync(path);
    }
  }
  for (const [name, text] of files) {
    const path = join(dist, name);
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
    if (text.startsWith(SHEBANG)) chmodSync(path, 0o755);
  }
}

// Module numbers derive from paths relative to the working folder.
process.chdir(root);
const compiled = compile('bundle');
const action = await bundle(join(compiled, 'src/index.js'));
const cli = await bundle(join(compiled, 'src/cli.js'));
rmSync(compiled, { recursive: true });

const packages = merge([...action.packages, ...cli.packages]);
// The hash covers the packages that NOTICE names.
writeFileSync(join(root, 'NOTICE'), notice(packages));
const hash = hashOfSources(root);
for (const { files } of [action, cli]) {
  files.set('index.js', stamped(files.get('index.js') ?? '', hash));
}
cli.files.set('index.js', SHEBANG + cli.files.get('index.js'));
/** @type {Map<string, string>} */
const files = new Map([
  ...action.files,
  ...[...cli.files].map(([name, text]) => /** @type {const} */ ([`cli/${name}`, text])),
  ['licenses.txt', fullTexts(packages)],
]);
publish(files);

for (const [name, text] of files) {
  console.log(`${String(Math.ceil(text.length / 1024)).padStart(6)} kB  dist/${name}`);
}
