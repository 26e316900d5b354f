// Folders with bad intentions: what a file system can hold, what a configuration can say, and what a
// shipped .git folder can ask git to run.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file, and its folder. @param {string} path @param {string | Uint8Array} content */
export function put(path, content = 'apiVersion: v1\nkind: Pod\n') {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Ignores that a file system refuses something: then nobody can ship it. @param {() => void} work */
function perhaps(work) {
  try {
    work();
  } catch {
    // Nothing to test here.
  }
}

/** Makes things in a folder. @type {Record<string, (folder: string) => void>} */
export const disk = {
  'a pipe': (at) => execFileSync('mkfifo', [join(at, 'a.yaml')]),
  'a pipe as a folder of charts': (at) => {
    put(join(at, 'c/Chart.yaml'), 'apiVersion: v2\nname: c\nversion: 1.0.0\n');
    execFileSync('mkfifo', [join(at, 'c/values.yaml')]);
  },
  'a link to itself': (at) => symlinkSync('a.yaml', join(at, 'a.yaml')),
  'links in a circle': (at) => {
    symlinkSync('b.yaml', join(at, 'a.yaml'));
    symlinkSync('a.yaml', join(at, 'b.yaml'));
  },
  'a link to a device': (at) => symlinkSync('/dev/zero', join(at, 'a.yaml')),
  'a link to a file elsewhere': (at) => symlinkSync('/etc/passwd', join(at, 'a.yaml')),
  'a link to the folder above': (at) => symlinkSync('..', join(at, 'up')),
  'a link to the root': (at) => symlinkSync('/', join(at, 'root')),
  'a link to a process': (at) => symlinkSync('/proc/self', join(at, 'self')),
  'a chart of links': (at) => {
    mkdirSync(join(at, 'c/templates'), { recursive: true });
    symlinkSync('/etc/passwd', join(at, 'c/Chart.yaml'));
    symlinkSync('../..', join(at, 'c/charts'));
    symlinkSync('/etc', join(at, 'c/templates/etc'));
  },
  'a file that nobody may read': (at) => {
    put(join(at, 'a.yaml'));
    chmodSync(join(at, 'a.yaml'), 0);
  },
  'a folder that nobody may read': (at) => {
    put(join(at, 'locked/a.yaml'));
    chmodSync(join(at, 'locked'), 0);
  },
  'names that differ in case alone': (at) =>
    ['A.yaml', 'a.yaml', 'CHART.yaml', 'Chart.yaml', 'chart.YAML'].forEach((name) =>
      put(join(at, name)),
    ),
  'names with line breaks': (at) =>
    put(join(at, 'a\n::error::b\r\nc.yaml'), 'apiVersion: v1\nkind: Pod\nspec: ['),
  'names with escapes': (at) =>
    put(join(at, '\u001b[2J\u001b]0;x\u0007a.yaml'), 'apiVersion: v1\nkind: Pod\nspec: ['),
  'names that turn the direction': (at) =>
    put(join(at, '\u202elmay.a\u200b\u2028.yaml'), 'apiVersion: v1\nkind: Pod\nspec: ['),
  'names that are markdown': (at) =>
    put(join(at, '<b>`a`|[x](javascript:y) @all #1.yaml'), 'apiVersion: v1\nkind: Pod\nspec: ['),
  'names of dots': (at) =>
    ['...', '..a.yaml', '.. .yaml', '....yaml'].forEach((name) => put(join(at, name))),
  'names like options': (at) =>
    ['-rf', '--output=pwned', '--upload-pack=touch pwned', '-.yaml'].forEach((name) =>
      put(join(at, name)),
    ),
  'names like globs': (at) =>
    ['[a-', '{a,b', '*.yaml', '!(a).yaml', '**', 'a\\b.yaml'].forEach((name) =>
      put(join(at, name)),
    ),
  'names of devices': (at) =>
    ['CON', 'NUL.yaml', 'aux.json', 'a.yaml:stream', 'a.yaml '].forEach((name) =>
      put(join(at, name)),
    ),
  'names that are no UTF-8': (at) =>
    perhaps(() =>
      writeFileSync(
        Buffer.concat([Buffer.from(`${at}/a`), Buffer.from([0xff, 0xfe]), Buffer.from('.yaml')]),
        'kind: Pod\n',
      ),
    ),
  'names of prototypes': (at) =>
    ['__proto__', 'constructor', '__proto__/Chart.yaml', 'toString/kustomization.yaml'].forEach(
      (name) => perhaps(() => put(join(at, name))),
    ),
  'names of greatest length': (at) => put(join(at, `${'a'.repeat(250)}.yaml`)),
  'folders of great depth': (at) => put(join(at, ...Array(900).fill('d'), 'a.yaml')),
  'folders named as files': (at) =>
    ['Chart.yaml', 'apimodel.json', 'kustomization.yaml', 'a.sh'].forEach((name) =>
      put(join(at, name, 'a')),
    ),
  'a file of gigabytes without content': (at) => {
    put(join(at, 'a.yaml'));
    truncateSync(join(at, 'a.yaml'), 2 ** 33);
  },
  'files without number': (at) => {
    for (let each = 0; each < 3000; each++) put(join(at, `${each % 50}/${each}.yaml`), '');
  },
  'one file under many names': (at) => {
    put(join(at, 'a.yaml'));
    for (let each = 0; each < 100; each++) linkSync(join(at, 'a.yaml'), join(at, `${each}.yaml`));
  },
  'a folder that looks like a bare repository': (at) => {
    put(join(at, 'HEAD'), 'ref: refs/heads/main\n');
    put(join(at, 'config'), '[core]\n\tbare = true\n\tfsmonitor = touch pwned\n');
    ['objects/a', 'refs/heads/a'].forEach((name) => put(join(at, name)));
  },
};

/** A glob that backtracks without end, and a name that it nearly matches. */
const GLOB = `${'*a'.repeat(25)}*b`;
const NEARLY = `${'a'.repeat(200)}.yaml`;

/** The text of a configuration. @type {Record<string, string>} */
const texts = {
  'a configuration of great depth': '['.repeat(100_000),
  'a configuration of aliases': `a: &a [${'x, '.repeat(1000)}]\nb: &b [${'*a, '.repeat(1000)}]\ninclude: [${'*b, '.repeat(1000)}]\n`,
  'a configuration of prototypes':
    '__proto__: { fail-on: never }\nconstructor: { fail-on: never }\n',
  'a configuration of escapes': `"\\e[2J\\n::error::x": 1\nfail-on: "\\e]0;x\\a"\n`,
  'a configuration of NULs': 'paths: ["a\\0b", "\\0"]\n',
  'a configuration that leads out': 'paths: [../../../etc, /etc/passwd]\n',
  'releases that lead out': 'releases:\n  - { chart: ../../.., values: [/etc/passwd, ../../x] }\n',
  'a configuration without end': `include:\n${'  - "**/a"\n'.repeat(20_000)}`,
  'a configuration over the limit': `# ${'c'.repeat(9 * 2 ** 20)}\n`,
  'a configuration of false types':
    'include: { a: b }\nexclude: [[1]]\nrules: [a]\nplatforms: 7\ncomponents: x\nworkload-kinds: [{ kind: __proto__, path: "a..b.[][]." }]\n',
};

/** Folders that are scanned alone, as the root. @type {Record<string, (folder: string) => void>} */
export const configurations = {
  ...Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      (at) => put(join(at, '.github/aks-support.yml'), text),
    ]),
  ),
  'a glob of great cost': (at) => {
    put(join(at, NEARLY));
    put(join(at, '.github/aks-support.yml'), `exclude: ['${GLOB}', '**/${GLOB}']\n`);
  },
  'an extended glob of great cost': (at) => {
    put(join(at, NEARLY));
    put(join(at, '.github/aks-support.yml'), `exclude: ['+(a|aa|+(a|aa))b', '*(*(*(*(a))))b']\n`);
  },
  'braces that multiply': (at) => {
    put(join(at, NEARLY));
    put(
      join(at, '.github/aks-support.yml'),
      `exclude: ['${'{a,b}'.repeat(30)}', '{1..99999999}']\n`,
    );
  },
  'a configuration that is a link': (at) => {
    mkdirSync(join(at, '.github'));
    symlinkSync('/etc/passwd', join(at, '.github/aks-support.yml'));
  },
  'a configuration that is a device': (at) => {
    mkdirSync(join(at, '.github'));
    symlinkSync('/dev/zero', join(at, '.github/aks-support.yml'));
  },
  'a configuration that is a pipe': (at) => {
    mkdirSync(join(at, '.github'));
    execFileSync('mkfifo', [join(at, '.github/aks-support.yml')]);
  },
  'a configuration that is a folder': (at) => put(join(at, '.github/aks-support.yml/a')),
  'a folder of the configuration that is a link': (at) => symlinkSync('/etc', join(at, '.github')),
};

const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** Runs git where the trap is built. @param {string} at @param {readonly string[]} args @param {string} [input] */
function git(at, args, input = '') {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@b.invalid', '-c', 'commit.gpgSign=false'];
  return execFileSync('git', [...who, ...args], {
    cwd: at,
    env,
    input,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}

/** A repository of what is in the folder, with two commits. @param {string} at */
function repository(at) {
  git(at, ['init', '--quiet', '--initial-branch=main']);
  git(at, ['add', '--all']);
  git(at, ['commit', '--quiet', '--message', 'one']);
  put(join(at, 'later.yaml'));
  git(at, ['add', '--all']);
  git(at, ['commit', '--quiet', '--message', 'two']);
}

/** A trap that is a setting. @param {string} text @returns {(at: string) => void} */
const setting = (text) => (at) => {
  repository(at);
  appendFileSync(join(at, '.git/config'), text);
};

/**
 * A trap that is a file of .git.
 * @param {string} name @param {string | Uint8Array} content @returns {(at: string) => void}
 */
const inGit = (name, content) => (at) => {
  repository(at);
  put(join(at, '.git', name), content);
};

const PWN = 'touch pwned; touch $PWNED';

/** Repositories that are scanned alone, and compared with a commit. @type {Record<string, (folder: string) => void>} */
export const traps = {
  'a work tree elsewhere': setting('[core]\n\tworktree = /etc\n'),
  'a work tree above': setting('[core]\n\tworktree = ../..\n'),
  'a monitor of files': setting(`[core]\n\tfsmonitor = "${PWN}"\n`),
  hooks: (at) => {
    repository(at);
    for (const name of [
      'post-checkout',
      'post-index-change',
      'reference-transaction',
      'fsmonitor-watchman',
      'pre-auto-gc',
    ]) {
      put(join(at, '.git/hooks', name), `#!/bin/sh\n${PWN}\n`);
      chmodSync(join(at, '.git/hooks', name), 0o755);
    }
  },
  'a folder of hooks in the tree': (at) => {
    put(join(at, 'hooks/post-index-change'), `#!/bin/sh\n${PWN}\n`);
    chmodSync(join(at, 'hooks/post-index-change'), 0o755);
    setting('[core]\n\thooksPath = hooks\n')(at);
  },
  'filters of attributes': (at) => {
    put(join(at, '.gitattributes'), '* filter=f diff=f merge=f text eol=crlf\n');
    setting(
      `[filter "f"]\n\tclean = "${PWN}"\n\tsmudge = "${PWN}"\n\tprocess = "${PWN}"\n\trequired = true\n[diff "f"]\n\ttextconv = "${PWN}"\n\tcommand = "${PWN}"\n`,
    )(at);
    put(join(at, 'later.yaml'), 'changed: true\n');
    appendFileSync(join(at, '.gitattributes'), '* working-tree-encoding=UTF-16\n');
  },
  'a diff of a program': setting(
    `[diff]\n\texternal = "${PWN}"\n[interactive]\n\tdiffFilter = "${PWN}"\n`,
  ),
  'a pager, an editor and an alias': setting(
    `[core]\n\tpager = "${PWN}"\n\teditor = "${PWN}"\n\taskPass = "${PWN}"\n[alias]\n\tls-files = "!${PWN}"\n\tls-tree = "!${PWN}"\n\trev-parse = "!${PWN}"\n[pager]\n\tls-files = "${PWN}"\n\tdiff = "${PWN}"\n`,
  ),
  'a signature that is shown': setting(
    `[log]\n\tshowSignature = true\n[gpg]\n\tprogram = "${PWN}"\n`,
  ),
  'a promise of objects': (at) => {
    repository(at);
    appendFileSync(
      join(at, '.git/config'),
      `[extensions]\n\tpartialClone = evil\n[remote "evil"]\n\turl = "ext::sh -c '${PWN}'"\n\tpromisor = true\n[protocol "ext"]\n\tallow = always\n[core]\n\tsshCommand = "${PWN}"\n`,
    );
    const blob = git(at, ['rev-parse', 'HEAD:later.yaml']);
    rmSync(join(at, '.git/objects', blob.slice(0, 2), blob.slice(2)));
  },
  'a submodule of a strange address': (at) => {
    put(
      join(at, '.gitmodules'),
      `[submodule "-u./x"]\n\tpath = ../x\n\turl = "ext::sh -c '${PWN}'"\n\tupdate = "!${PWN}"\n`,
    );
    repository(at);
    git(at, ['update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`]);
    git(at, ['commit', '--quiet', '--message', 'three']);
  },
  'includes of itself': setting('[include]\n\tpath = config\n'),
  'an include of a device': setting('[include]\n\tpath = /etc/passwd\n'),
  'settings that are none': inGit('config', '\u0000[[[core\n\u001b[2J = x\n'),
  'settings of megabytes': setting(`[a]\n\tb = ${'c'.repeat(2 ** 22)}\n`),
  'ignored by a device': setting(
    '[core]\n\texcludesFile = /dev/null\n\tattributesFile = /dev/full\n',
  ),
  'ignored by a glob of great cost': (at) => {
    put(join(at, NEARLY));
    repository(at);
    put(join(at, '.gitignore'), `${GLOB}\n`.repeat(100));
    put(join(at, 'b', NEARLY));
  },
  'everything is ignored': (at) => {
    repository(at);
    put(join(at, '.gitignore'), '*\n!*.yaml\n\u001b[2J\n[\n');
  },
  'an alternate of itself': inGit('objects/info/alternates', '../objects\n.\n/nowhere\n'),
  'a head that is garbage': inGit('HEAD', '\u0000\u001b[2Jref: x\n'),
  'a head that names itself': inGit('HEAD', 'ref: HEAD\n'),
  'branches in a circle': (at) => {
    inGit('refs/heads/a', 'ref: refs/heads/b\n')(at);
    put(join(at, '.git/refs/heads/b'), 'ref: refs/heads/a\n');
    put(join(at, '.git/HEAD'), 'ref: refs/heads/a\n');
  },
  'names of branches without number': inGit(
    'packed-refs',
    `${'1'.repeat(40)} refs/heads/x\n`.repeat(50_000),
  ),
  'an index that is garbage': inGit(
    'index',
    Buffer.concat([Buffer.from('DIRC\0\0\0\u0002'), Buffer.alloc(5000, 0xff)]),
  ),
  'an index that is locked': inGit('index.lock', ''),
  'objects that are garbage': (at) => {
    repository(at);
    const tree = git(at, ['rev-parse', 'HEAD^{tree}']);
    const path = join(at, '.git/objects', tree.slice(0, 2), tree.slice(2));
    chmodSync(path, 0o644);
    writeFileSync(path, 'garbage');
  },
  'a shallow clone of nothing': inGit('shallow', `${'1'.repeat(40)}\n`),
  'a replaced commit': (at) => {
    repository(at);
    const head = git(at, ['rev-parse', 'HEAD']);
    const before = git(at, ['rev-parse', 'HEAD~1']);
    put(join(at, '.git/refs/replace', before), `${head}\n`);
  },
  grafts: (at) => {
    repository(at);
    const head = git(at, ['rev-parse', 'HEAD']);
    put(join(at, '.git/info/grafts'), `${head} ${head}\n`);
  },
  'a format of the future': setting(
    '[core]\n\trepositoryFormatVersion = 99\n[extensions]\n\tunknown = true\n',
  ),
  'settings of the work tree': (at) => {
    repository(at);
    appendFileSync(join(at, '.git/config'), '[extensions]\n\tworktreeConfig = true\n');
    put(join(at, '.git/config.worktree'), `[core]\n\tworktree = /etc\n\tfsmonitor = "${PWN}"\n`);
  },
  'a .git that is a file': (at) => put(join(at, '.git'), 'gitdir: ../../../../../../etc\n'),
  'a .git that names itself': (at) => put(join(at, '.git'), 'gitdir: .git\n'),
  'a .git that is a pipe': (at) => execFileSync('mkfifo', [join(at, '.git')]),
  'a .git that is a link': (at) => {
    repository(at);
    execFileSync('mv', [join(at, '.git'), join(at, 'git')]);
    symlinkSync('git', join(at, '.git'));
  },
  'a .git that is empty': (at) => mkdirSync(join(at, '.git')),
  'a tree with names that lead out': (at) => {
    repository(at);
    const blob = git(at, ['rev-parse', 'HEAD:later.yaml']);
    const names = ['..', '.git', '.', 'a\\..\\b', 'CON', '\u001b[2J.yaml'];
    const entries = names.map((name) =>
      Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(blob, 'hex')]),
    );
    const tree = execFileSync(
      'git',
      ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'],
      { cwd: at, env, input: Buffer.concat(entries), encoding: 'utf8' },
    ).trim();
    const commit = git(at, ['commit-tree', tree, '-m', 'x']);
    put(join(at, '.git/refs/heads/base'), `${commit}\n`);
  },
  'links in a commit': (at) => {
    symlinkSync('/etc/passwd', join(at, 'a.yaml'));
    symlinkSync('..', join(at, 'up'));
    repository(at);
    rmSync(join(at, 'a.yaml'));
    put(join(at, 'a.yaml'));
  },
  'a repository in a repository': (at) => {
    mkdirSync(join(at, 'inner'));
    put(join(at, 'inner/a.yaml'));
    setting(`[core]\n\tfsmonitor = "${PWN}"\n\tworktree = /etc\n`)(join(at, 'inner'));
    repository(at);
  },
};

/** What a trap's program leaves where it runs. @param {string} folder */
export const isSprung = (folder) => existsSync(join(folder, 'pwned'));
