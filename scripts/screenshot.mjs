// Takes the pictures in docs/images/ of what a pull request on examples/ would show, rendered as
// GitHub renders markdown, in a Chromium without a window:
//   npm ci --prefix .ci/screenshot --ignore-scripts
//   node scripts/screenshot.mjs [--all FOLDER]
// With --all, light and dark, wide and narrow, and hostile names go to a folder to be looked at.
// Without a font of emoji, such as Noto Color Emoji, the marks of the status are empty boxes.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile, root } from './compile.mjs';

const tools = createRequire(join(root, '.ci/screenshot/package.json'));
/** @param {string} name */
const load = async (name) => import(pathToFileURL(tools.resolve(name)).href);
const [{ unified }, parse, gfm, toRehype, raw, sanitize, stringify] = await Promise.all([
  load('unified'),
  ...['remark-parse', 'remark-gfm', 'remark-rehype'].map(load),
  ...['rehype-raw', 'rehype-sanitize', 'rehype-stringify'].map(load),
]);

/**
 * Markdown as GitHub shows it: its own HTML let through and cleaned by its rules.
 *
 * @param {string} markdown
 */
async function html(markdown) {
  const page = await unified()
    .use(parse.default)
    .use(gfm.default)
    .use(toRehype.default, { allowDangerousHtml: true })
    .use(raw.default)
    .use(sanitize.default)
    .use(stringify.default)
    .process(markdown);
  return String(page);
}

/** @param {string} name */
const asset = (name) => pathToFileURL(join(root, '.ci/screenshot/node_modules', name)).href;

/**
 * A page in one colour scheme; pictures are drawn by the library that GitHub draws them with.
 *
 * @param {string} body
 * @param {string} theme
 */
function page(body, theme) {
  const ground = theme === 'dark' ? '#0d1117' : '#ffffff';
  return `<!doctype html><html><head><meta charset="utf-8">
<link rel="stylesheet" href="${asset(`github-markdown-css/github-markdown-${theme}.css`)}">
<style>body { margin: 0; padding: 24px; background: ${ground}; }
pre.drawn { background: none; text-align: center; }</style>
<script src="${asset('mermaid/dist/mermaid.min.js')}"></script></head>
<body><article class="markdown-body">${body}</article><script>
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict',
  theme: '${theme === 'dark' ? 'dark' : 'default'}' });
(async () => {
  let number = 0;
  for (const code of document.querySelectorAll('code.language-mermaid')) {
    const { svg } = await mermaid.render('picture' + String(number++), code.textContent);
    code.parentElement.className = 'drawn';
    code.parentElement.innerHTML = svg;
  }
  document.title = 'height ' + String(document.documentElement.scrollHeight);
})();
</script></body></html>`;
}

/** @param {number} width @param {number} height @param {number} scale @param {string[]} args */
function chromium(width, height, scale, ...args) {
  return execFileSync(
    process.env['CHROMIUM'] ?? 'chromium',
    [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
      ...['--allow-file-access-from-files', '--virtual-time-budget=10000'],
      ...[`--force-device-scale-factor=${scale}`, `--window-size=${width},${height}`],
      ...args,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 },
  );
}

const work = mkdtempSync(join(tmpdir(), 'aks-support-screenshot-'));

/**
 * @param {string} markdown
 * @param {string} theme
 * @param {number} width
 * @param {string} file
 * @param {number} mostHeight
 */
async function shoot(markdown, theme, width, file, mostHeight, scale = 2) {
  const source = join(work, 'page.html');
  writeFileSync(source, page(await html(markdown), theme));
  const address = pathToFileURL(source).href;
  const [, height] =
    /<title>height (\d+)/.exec(chromium(width, 800, 1, '--dump-dom', address)) ?? [];
  if (height === undefined) throw new Error('a picture in the page cannot be drawn');
  const tall = Math.min(Number(height), mostHeight);
  chromium(width, tall, scale, `--screenshot=${file}`, address);
  console.log(`${file} (${width} × ${tall})`);
}

// What the pictures are of: a pull request that makes examples/ what it is.
const compiled = compile('screenshot');
/** @param {string} name */
const module = (name) => import(pathToFileURL(join(compiled, 'src', name)).href);
/**
 * @type {[
 *   typeof import('../src/scan-change.js'),
 *   typeof import('../src/tree/memory.js'),
 *   typeof import('../src/options/options.js'),
 *   typeof import('../src/reporters/markdown.js'),
 *   typeof import('../src/reporters/comment.js'),
 * ]}
 */
const [
  { scanChange },
  { memoryTree },
  { resolveOptions },
  { reportMarkdown },
  { commentMarkdown },
] = /** @type {any} */ (
  await Promise.all(
    [
      'scan-change.js',
      'tree/memory.js',
      'options/options.js',
      'reporters/markdown.js',
      'reporters/comment.js',
    ].map(module),
  )
);
const examples = join(root, 'examples');
const files = Object.fromEntries(
  readdirSync(examples, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [
      path
        .slice(examples.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path, 'utf8'),
    ]),
);
const sha = 'f3b1c5a0d9e84b7f6a2c1d0e9f8b7a6c5d4e3f21';
const revision = { serverUrl: 'https://github.com', repository: 'contoso/infrastructure', sha };

/**
 * @param {Record<string, string>} base
 * @param {Record<string, string>} head
 * @param {import('../src/options/options.js').GivenOptions} options
 */
async function pull(base, head, options = {}) {
  return scanChange(
    {
      base: memoryTree(base),
      head: memoryTree(head),
      ref: '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
      change: 'pull request',
      renames: new Map(),
    },
    resolveOptions(options, {}),
  );
}

// Somebody cleaned the production cluster up, and now somebody wants it to scale by itself.
const prod = 'clusters/prod/apimodel.json';
const calm = (files[prod] ?? '')
  .replace('"enableDataEncryptionAtRest": true', '"enableDataEncryptionAtRest": false')
  .replace(/ *"etcdEncryptionKey".*\n/, '')
  .replace(/,\n *"singlePlacementGroup": false/, '')
  .replace('"cluster-autoscaler", "enabled": true', '"cluster-autoscaler", "enabled": false');
const eager = calm.replace(
  '"cluster-autoscaler", "enabled": false',
  '"cluster-autoscaler", "enabled": true',
);
const story = await pull(
  { ...files, [prod]: calm },
  { ...files, [prod]: eager },
  { paths: [prod, 'clusters/staging'] },
);
const whole = await pull({ ...files, [prod]: calm }, files);
// Names that somebody made up to break out of the page: each is to be read as it is.
const hostile = {
  'clusters/\n::error::pwned.json': eager,
  'clusters/a|b`c`<img src=x onerror=alert(1)>.json': eager,
  'clusters/](javascript:alert(1)).json': eager.replaceAll(
    'shop-prod',
    '"@org/team <b>'.replaceAll('"', '\\"'),
  ),
  'clusters/@org/team --> <!-- x.json': eager.replaceAll(
    '"web"',
    '"\\"];click p0 \\"javascript:x\\"#quot;%%"',
  ),
};
const strange = await pull({}, hostile);
/** @param {import('../src/report/types.js').Report} report */
const summary = (report) => reportMarkdown(report, { revision });
/** @param {import('../src/report/types.js').Report} report */
const comment = (report) =>
  commentMarkdown(report, {
    revision,
    isResolved: false,
    limit: 65_536,
    runAddress: 'https://github.com/contoso/infrastructure/actions/runs/1',
  });

const images = join(root, 'docs/images');
mkdirSync(images, { recursive: true });
const [flag, folder = ''] = process.argv.slice(2);
if (flag === '--all') {
  mkdirSync(folder, { recursive: true });
  const pages = {
    story: summary(story),
    whole: summary(whole),
    comment: comment(whole),
    hostile: summary(strange),
  };
  for (const [name, markdown] of Object.entries(pages)) {
    writeFileSync(join(folder, `${name}.md`), markdown);
    for (const theme of ['light', 'dark']) {
      for (const [size, width] of Object.entries({ wide: 1060, narrow: 420 })) {
        await shoot(markdown, theme, width, join(folder, `${name}-${theme}-${size}.png`), 5000);
      }
    }
  }
} else {
  for (const theme of ['light', 'dark']) {
    await shoot(summary(story), theme, 1060, join(images, `summary-${theme}.png`), 1500);
  }
  await shoot(comment(story), 'light', 860, join(images, 'comment.png'), 1500);
  await shoot(summary(strange), 'light', 1060, join(images, 'hostile.png'), 5000, 1);
}
rmSync(work, { recursive: true });
rmSync(compiled, { recursive: true });
