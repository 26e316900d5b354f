/**
 * A name's extension, in lower case without the dot; empty if there is none (`.env`, `Makefile`).
 */
export function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** Whether a file's name alone shows that nothing in it is for us. */
export function isNeverRead(path: string): boolean {
  if (isPackedChart(path)) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return NEVER_READ.has(endingOf(path)) || LOCK_FILES.has(name);
}

/** Whether a file's name suggests that it is for us, so that not reading it must be reported. */
export function couldMatter(path: string): boolean {
  return COULD_MATTER.has(endingOf(path)) || isPackedChart(path);
}

/** Helm packs a dependency of a chart into the chart's `charts/` folder. */
export function isPackedChart(path: string): boolean {
  return /(?:^|\/)charts\/[^/]+\.tgz$/i.test(path);
}

const COULD_MATTER: ReadonlySet<string> = new Set(
  [
    ['json', 'jsonc', 'json5', 'yaml', 'yml', 'toml', 'hcl', 'tf', 'tfvars', 'bicep'],
    ['tpl', 'tmpl', 'gotmpl', 'template', 'j2', 'jinja', 'jinja2', 'in', 'txt'],
    ['sh', 'bash', 'zsh', 'ps1', 'psm1', 'cmd', 'bat'],
    ['example', 'sample', 'dist', 'bak', 'orig', 'old', 'env', 'lock'],
  ].flat(),
);

const NEVER_READ: ReadonlySet<string> = new Set(
  [
    // Images and design
    ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'bmp', 'ico', 'icns', 'tif', 'tiff', 'heic'],
    ['svg', 'svgz', 'psd', 'ai', 'eps', 'xcf', 'sketch', 'fig', 'vsd', 'vsdx', 'drawio'],
    // Sound and film
    ['mp3', 'wav', 'flac', 'ogg', 'oga', 'm4a', 'aac', 'mp4', 'm4v', 'mov', 'avi', 'mkv', 'webm'],
    // Fonts
    ['ttf', 'otf', 'woff', 'woff2', 'eot'],
    // Archives and disk images
    ['zip', 'tar', 'tgz', 'gz', 'bz2', 'xz', 'zst', 'lz4', '7z', 'rar', 'cab', 'iso', 'vhd'],
    ['vhdx', 'vmdk', 'qcow2', 'img', 'dmg', 'deb', 'rpm', 'apk', 'msi', 'whl', 'egg', 'nupkg'],
    ['crate', 'gem'],
    // Compiled code
    ['exe', 'dll', 'so', 'dylib', 'a', 'lib', 'o', 'obj', 'pdb', 'class', 'jar', 'war', 'ear'],
    ['pyc', 'pyo', 'pyd', 'wasm', 'node', 'bin', 'elf', 'map'],
    // Documents
    ['pdf', 'doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'odt', 'ods', 'odp', 'rtf', 'epub'],
    // Data and key stores
    ['db', 'sqlite', 'sqlite3', 'mdb', 'parquet', 'avro', 'npy', 'npz', 'pickle', 'pkl', 'onnx'],
    ['pfx', 'p12', 'jks', 'keystore', 'gpg'],
  ].flat(),
);

// Not Helm's own Chart.lock and requirements.lock, which list a chart's dependencies.
const LOCK_FILES: ReadonlySet<string> = new Set([
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
  'deno.lock',
  'composer.lock',
  'Gemfile.lock',
  'Podfile.lock',
  'Pipfile.lock',
  'poetry.lock',
  'pdm.lock',
  'uv.lock',
  'Cargo.lock',
  'Gopkg.lock',
  'go.sum',
  'go.work.sum',
  'mix.lock',
  'pubspec.lock',
  'flake.lock',
  'packages.lock.json',
  '.terraform.lock.hcl',
]);
