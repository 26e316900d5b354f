import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fixFiles } from '../src/command-line/fix.js';
import { unifiedDiff } from '../src/fix/diff.js';
import { fixTree } from '../src/fix/fix.js';
import { resolveOptions } from '../src/options/options.js';
import { scan } from '../src/scan.js';
import { memoryTree } from '../src/tree/memory.js';
import { rewriteWithin } from '../src/tree/rewrite.js';
import type { Tree } from '../src/tree/tree.js';
import { openWorkTree } from '../src/tree/work-tree.js';
import { commit, createPlaces, git, put, run } from './command-line-support.js';
import { MEMBERS } from './canaries.js';
import { definitionText } from './definitions.js';
import { fixtures, folderTree, places } from './support.js';

/* `--fix` and `--fix --dry-run`. */

const { place, repository, remove } = createPlaces();
afterAll(remove);

const onUnix = process.platform === 'win32' ? test.skip : test;

const ADDON = '"addons": [{ "name": "cluster-autoscaler", "enabled": true }]';
const WRONG = definitionText({ config: ADDON });
const FIXED = WRONG.replace('"enabled": true', '"enabled": false');
const POD = `# the front end
apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  securityContext:
    runAsUser: "1000"   # not root
    runAsNonRoot: 'true'
  containers:
    - name: web   # the only one
      image: registry.example.com/web:1
`;

function read(root: string, name: string): string {
  return readFileSync(join(root, name), 'utf8');
}

describe('--fix', () => {
  test('edits what it can, reports what remains, and says both', async () => {
    const also = definitionText({ config: `${ADDON}, "foo": 1` });
    const root = place({ 'a.json': WRONG, 'clusters/b.json': also, 'web.yaml': POD });
    const { status, out, err } = await run(root, ['--fix']);
    expect(read(root, 'a.json')).toBe(FIXED);
    expect(read(root, 'web.yaml')).toBe(POD.replace('"1000"', '1000').replace("'true'", 'true'));
    expect(err.split('\n')).toEqual([
      'aks-support-check: fixed a.json:8:30 apimodel/unsupported-addon: Disable the addon',
      'aks-support-check: fixed clusters/b.json:8:30 apimodel/unsupported-addon: Disable the addon',
      'aks-support-check: fixed web.yaml:7:16 pod/invalid-value: Remove the quotes',
      'aks-support-check: fixed web.yaml:8:19 pod/invalid-value: Remove the quotes',
      'aks-support-check: Fixed 4 findings in 3 files; 1 remains.',
      '',
    ]);
    expect(out).toContain('clusters/b.json:8:73 notice apimodel/unknown-key');
    expect(out).not.toContain('unsupported-addon');
    expect(status).toBe(0);
  });

  test('has the exit status of what remains', async () => {
    const root = place({
      'a.json': definitionText({ config: ADDON, pool: '"scaleSetPriority": "Spot"' }),
    });
    const { status, err } = await run(root, ['--fix']);
    expect(err).toContain('Fixed 1 finding in 1 file; 1 remains.');
    expect(status).toBe(1);
  });

  test('finds nothing to fix the second time', async () => {
    const root = place({ 'a.json': WRONG, 'web.yaml': POD });
    await run(root, ['--fix']);
    const after = [read(root, 'a.json'), read(root, 'web.yaml')];
    const { err } = await run(root, ['--fix']);
    expect(err).toBe('aks-support-check: Fixed 0 findings in 0 files; 0 remain.\n');
    expect([read(root, 'a.json'), read(root, 'web.yaml')]).toEqual(after);
  });

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['mixed line ends and none at the end', (text: string) => text.trimEnd().replace('\n', '\r\n')],
    ['no ASCII', (text: string) => text.replaceAll('web', 'wéb😀')],
  ])('keeps all else in a file with %s', async (_, change) => {
    const root = place({ 'a.json': change(WRONG), 'web.yaml': change(POD) });
    await run(root, ['--fix']);
    expect(read(root, 'a.json')).toBe(change(FIXED));
    expect(read(root, 'web.yaml')).toBe(
      change(POD.replace('"1000"', '1000').replace("'true'", 'true')),
    );
  });

  test.each(['utf16le', 'utf16be'] as const)('keeps the encoding %s', async (encoding) => {
    const encode = (text: string): Buffer => {
      const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
      return encoding === 'utf16le' ? bytes : bytes.swap16();
    };
    const root = place({ 'web.yaml': encode(POD.replaceAll('\n', '\r\n')) });
    await run(root, ['--fix']);
    const expected = POD.replace('"1000"', '1000').replace("'true'", 'true');
    expect(readFileSync(join(root, 'web.yaml'))).toEqual(encode(expected.replaceAll('\n', '\r\n')));
  });

  onUnix('keeps the mode, and follows no link', async () => {
    const elsewhere = place({ 'a.json': WRONG });
    const root = place({ 'a.json': WRONG, 'b/c.json': WRONG });
    chmodSync(join(root, 'a.json'), 0o754);
    symlinkSync(join(elsewhere, 'a.json'), join(root, 'link.json'));
    symlinkSync(elsewhere, join(root, 'folder'));
    linkSync(join(root, 'b/c.json'), join(elsewhere, 'c.json'));
    const { status, err } = await run(root, ['--fix']);
    expect(read(root, 'a.json')).toBe(FIXED);
    expect(statSync(join(root, 'a.json')).mode & 0o777).toBe(0o754);
    expect(lstatSync(join(root, 'link.json')).isSymbolicLink()).toBe(true);
    expect(read(elsewhere, 'a.json')).toBe(WRONG);
    expect(read(elsewhere, 'c.json')).toBe(WRONG);
    expect(err).toContain('"b/c.json" was not fixed: it has another name (a hard link)');
    expect(err).toContain('Fixed 1 finding in 1 file; 1 remains.');
    expect(status).toBe(3);
  });

  test('edits nothing outside the paths and globs', async () => {
    const root = repository({ 'a.json': WRONG, 'b/a.json': WRONG, 'c/a.json': WRONG });
    await run(root, ['--fix', 'b', 'c', '--exclude', 'c/']);
    expect([read(root, 'a.json'), read(root, 'b/a.json'), read(root, 'c/a.json')]).toEqual([
      WRONG,
      FIXED,
      WRONG,
    ]);
  });

  test('with --base edits only what is new', async () => {
    const root = repository({ 'old.json': WRONG, 'new.json': FIXED });
    put(root, { 'new.json': WRONG });
    const { status, err } = await run(root, ['--fix', '--base', 'HEAD']);
    expect([read(root, 'old.json'), read(root, 'new.json')]).toEqual([WRONG, FIXED]);
    expect(err).toContain('Fixed 1 finding in 1 file; 0 remain.');
    expect(status).toBe(0);
    commit(root, {});
    expect((await run(root, ['--fix', '--base', 'HEAD'])).err).toContain('Fixed 0 findings');
  });

  test('edits nothing if an argument is wrong', async () => {
    const root = place({ 'a.json': WRONG });
    expect(await run(root, ['--fix', '--fail-on', 'eror'])).toMatchObject({ status: 2, out: '' });
    expect(await run(root, ['--fix', '-', '--stdin-path', 'a.json'])).toMatchObject({
      status: 2,
      err: 'aks-support-check: --fix cannot edit standard input. Add --dry-run to print the edits. See --help.\n',
    });
    expect(read(root, 'a.json')).toBe(WRONG);
  });
});

describe('a file is written only', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  test.each([
    ['as long as it is what was read', 'a.json', 'old', 'it changed while it was scanned'],
    ['if it is there', 'b.json', 'now', 'it is no longer there'],
    ['below the root', '../a.json', 'now', 'outside the scanned folder'],
    ['outside of git', '.git/config', 'now', 'outside the scanned folder'],
  ])('%s', (_, path, before, why) => {
    const root = place({ 'in/a.json': 'now', 'a.json': 'now', 'in/.git/config': 'now' });
    const rewriting = { path, before: bytes(before), after: bytes('new') };
    expect(rewriteWithin(join(root, 'in'), rewriting)).toBe(why);
    expect(read(root, 'in/a.json') + read(root, 'a.json') + read(root, 'in/.git/config')).toBe(
      'nownownow',
    );
    expect(existsSync(join(root, 'in/b.json'))).toBe(false);
  });

  test('whole, be it shorter or longer than before', () => {
    const root = place({ 'a.json': 'now' });
    for (const [before, after] of [
      ['now', 'a longer one'],
      ['a longer one', ''],
    ] as const) {
      const rewriting = { path: 'a.json', before: bytes(before), after: bytes(after) };
      expect(rewriteWithin(root, rewriting)).toBeUndefined();
      expect(read(root, 'a.json')).toBe(after);
    }
  });
});

describe('--fix --dry-run', () => {
  test('prints a diff that git and patch apply, and changes nothing', async () => {
    // The text of a comment is not shown.
    const pod = POD.replace('   # not root', '').replace('   # the only one', '');
    const crlf = `\uFEFF${pod.replaceAll('\n', '\r\n')}`;
    const files = { 'a.json': WRONG, 'my files/web.yaml': crlf, 'open.yaml': pod.trimEnd() };
    const root = repository(files);
    const { status, out, err } = await run(root, ['--fix', '--dry-run']);
    expect(git(root, 'status', '--porcelain')).toBe('');
    expect(err).toBe('aks-support-check: Would fix 5 findings in 3 files; 0 would remain.\n');
    // Nothing is fixed yet.
    expect(status).toBe(1);
    expect(out.startsWith('--- a/a.json\n+++ b/a.json\n@@ -')).toBe(true);
    execFileSync('git', ['apply', '--unidiff-zero', '-'], { cwd: root, input: out });
    const applied = Object.keys(files).map((name) => read(root, name));
    git(root, 'checkout', '--quiet', '.');
    await run(root, ['--fix']);
    expect(Object.keys(files).map((name) => read(root, name))).toEqual(applied);
  });

  test('shows nothing of a line that a frame would hide', async () => {
    const text = definitionText({
      config: `"clusterName": "hunter2-hunter2", "adminPassword": "hunter2",\n${ADDON}`,
    });
    const line = text.replaceAll(/\n */g, ' ');
    const root = place({ 'a.json': text, 'b.json': line });
    const { out, err } = await run(root, ['--fix', '--dry-run']);
    expect(out).toContain('-"addons": [{ "name": "cluster-autoscaler", "enabled": true }]');
    expect(out).toContain('***');
    expect(out).not.toContain('hunter2');
    expect(err).toContain('The diff hides parts of changed lines');
  });

  test.each(MEMBERS)('shows no secret of %s', async (form) => {
    const member = form
      .replace(/,$/, '')
      .replaceAll('SECRET', 'q7Canary')
      .replaceAll('NUMBER', '8301947');
    const lines = definitionText({ config: `${member},\n${ADDON},\n${member}` });
    const line = lines.replaceAll(/\n */g, ' ');
    const long = line.replace('{', `{ "x": "${'y'.repeat(5000)}",`);
    const tree = memoryTree({ 'a.json': lines, 'b.json': line, 'c.json': long });
    const { files } = await fixTree(tree, judge);
    const { text: diff } = unifiedDiff(files);
    expect(files.length).toBeGreaterThan(0);
    expect(diff).not.toMatch(/q7Canary|8301947/i);
  });

  test('prints nothing where there is nothing to fix', async () => {
    expect(await run(place({ 'a.json': FIXED }), ['--fix', '--dry-run'])).toEqual({
      status: 0,
      out: '',
      err: 'aks-support-check: Would fix 0 findings in 0 files; 0 would remain.\n',
    });
  });

  test('works on standard input', async () => {
    const root = repository({ 'a.json': FIXED });
    const args = ['--fix', '--dry-run', '-', '--stdin-path', 'a.json'];
    const { out } = await run(root, args, WRONG);
    expect(out).toContain('+++ b/a.json');
    expect(read(root, 'a.json')).toBe(FIXED);
  });

  test('obeys no escape sequence or command of a file', async () => {
    const root = place({ 'web.yaml': POD.replace('# not root', '# \u001b[31m ##[error]') });
    const { out } = await run(root, ['--fix', '--dry-run']);
    expect(out).toContain('+    runAsUser: 1000');
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('##[');
  });
});

describe('a fix is offered only where it is safe:', () => {
  const unsafe: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'not of a value that an alias uses': {
      'web.yaml':
        POD.replace('"1000"', '&user "1000"').replace(
          'metadata: {name: web}',
          'metadata: {name: web}',
        ) + '      env: [{name: USER, value: *user}]\n',
    },
    'not of a value that comes by an alias': {
      'web.yaml': POD.replace(
        'metadata: {name: web}',
        'metadata: {name: web, labels: {u: &u "1000"}}',
      ).replace('runAsUser: "1000"', 'runAsUser: *u'),
    },
    'not of a value that a merge key brings': {
      'web.yaml': `x: &x {runAsUser: "1000"}\n${POD.replace('runAsUser: "1000"', '<<: *x')}`,
    },
    'not in a manifest in base64 or a folded text': {
      'config.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  pod.yaml: >-\n${POD.replaceAll(/^(?=.)/gm, '    ').replaceAll('\n', '\n\n')}`,
    },
  };

  test.each(Object.entries(unsafe))('%s', async (_, files) => {
    const tree = memoryTree(files);
    const report = await scan(tree, resolveOptions({}, {}));
    const [name = '', text = ''] = Object.entries(files)[0] ?? [];
    const { files: rewritten } = await fixTree(tree, judge);
    const after = rewritten.map((file) => Buffer.from(file.after).toString('utf8')).join('');
    // Whatever is found, the value with its quotes stays.
    expect(
      report.findings.filter(({ fix }) => fix?.at.file === name && fix.text === '1000'),
    ).toEqual([]);
    expect(after === '' || after.includes('"1000"')).toBe(text.includes('"1000"'));
  });

  test('in the quotes that the value has', async () => {
    const pool = '"availabilityProfile": "VirtualMachineScaleSets"';
    const json = definitionText({ master: pool });
    const { files } = await fixTree(memoryTree({ 'a.json': json }), judge);
    expect(text(files[0]?.after)).toBe(
      json.replace('"VirtualMachineScaleSets"', '"AvailabilitySet"'),
    );
  });

  test('not of what would have another effect', async () => {
    const webhook = `apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata:
  name: bare
  labels: { admissions.enforcer/disabled: yes }
  annotations: { admissions.enforcer/disabled: false }
webhooks: []
`;
    const { files } = await fixTree(memoryTree({ 'webhook.yaml': webhook }), judge);
    expect(text(files[0]?.after)).toBe(webhook.replace('disabled: false', 'disabled: "false"'));
  });

  test('not of quotes in a shell word', async () => {
    const script = `aks-engine deploy --api-model m.json --set 'orchestratorProfile.kubernetesConfig.addons[0].name="cluster-autoscaler",orchestratorProfile.kubernetesConfig.addons[0].enabled=true'\n`;
    const { files } = await fixTree(memoryTree({ 'deploy.sh': script }), judge);
    expect(files.map(({ after }) => text(after))).toEqual([
      script.replace('enabled=true', 'enabled=false'),
    ]);
  });
});

function judge(tree: Tree) {
  return scan(tree, resolveOptions({}, {}));
}

function text(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('utf8');
}

describe('what is fixed is gone, and nothing has come', () => {
  const rules = join(fixtures, 'rules');
  const folders = readdirSync(rules).flatMap((group) =>
    readdirSync(join(rules, group)).map((rule) => `${group}/${rule}`),
  );

  test.each(folders)('in the fixture of %s', async (folder) => {
    const path = join(rules, folder, 'options.json');
    const given = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
    const options = resolveOptions(given, {});
    await holds(folderTree(join(rules, folder, 'fail')), (tree) => scan(tree, options));
  });

  test.each(['manifests', 'charts'])('in the fixtures of %s', async (folder) => {
    await holds(folderTree(join(fixtures, folder)), judge);
  });

  test('in any definition and manifest', async () => {
    const addon = fc.record({
      name: fc.constantFrom('cluster-autoscaler', 'tiller', 'metrics-server', 'aad-pod-identity'),
      enabled: fc.boolean(),
    });
    const option = fc.constantFrom(
      '"useManagedIdentity": true',
      '"enableEncryptionWithExternalKms": true',
      '"ENABLEPODSECURITYPOLICY": true',
      '"useManagedIdentity": true,\n"useManagedIdentity": true',
      '"enableRbac": true',
    );
    const profile = fc.constantFrom('VirtualMachineScaleSets', 'AvailabilitySet');
    const ending = fc.constantFrom('\n', '\r\n');
    const definition = fc
      .record({
        addons: fc.array(addon, { maxLength: 4 }),
        options: fc.array(option, { maxLength: 3 }),
        profile,
        isOneLine: fc.boolean(),
        end: ending,
        mark: fc.constantFrom('', '\uFEFF'),
      })
      .map(({ addons, options, profile: name, isOneLine, end, mark }) => {
        const written = definitionText({
          config: [`"addons": ${JSON.stringify(addons)}`, ...options].join(',\n'),
          master: `"availabilityProfile": "${name}"`,
        });
        return (
          mark + (isOneLine ? written.replaceAll(/\n\s*/g, '') : written.replaceAll('\n', end))
        );
      });
    const manifest = fc
      .record({
        user: fc.constantFrom('"1000"', "'0'", '1000', '!!str 1000', '"no"'),
        flag: fc.constantFrom('"true"', 'yes', "'false'"),
        end: ending,
      })
      .map(({ user, flag, end }) =>
        POD.replace('"1000"', user).replace("'true'", flag).replaceAll('\n', end),
      );
    await fc.assert(
      fc.asyncProperty(definition, manifest, definition, async (one, pod, other) => {
        await holds(memoryTree({ 'a.json': one, 'b/web.yaml': pod, 'b/c.json': other }), judge);
      }),
      { numRuns: 60 },
    );
  });
});

/** Fixes a tree and checks what must hold of that. */
async function holds(tree: Tree, judgeIt: Parameters<typeof fixTree>[1]): Promise<void> {
  const { before, after, fixed, files } = await fixTree(tree, judgeIt);
  // No edit had to be undone.
  expect(after.findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
  expect(after.findings).toHaveLength(before.findings.length - fixed.length);
  const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
  expect(
    places({ ...after, findings: after.findings.filter((each) => !known.has(each.fingerprint)) }),
  ).toEqual([]);
  expect(after.problems).toEqual(before.problems);
  for (const file of files) {
    const [old, now] = [text(file.before).split('\n'), text(file.after).split('\n')];
    const lines = new Set(
      fixed.filter(({ fix }) => fix?.at.file === file.path).map(({ fix }) => fix?.at.start.line),
    );
    expect(now.filter((_, index) => !lines.has(index + 1))).toEqual(
      old.filter((_, index) => !lines.has(index + 1)),
    );
  }
  expect(unifiedDiff(files).text.match(/^\+\+\+ /gm) ?? []).toHaveLength(files.length);
}

test('edits that do not have the effect are undone', async () => {
  const root = place({ 'a.json': WRONG, 'b.json': WRONG });
  const tree = await openWorkTree(root);
  const stubborn = async (each: Tree) => {
    const report = await judge(each);
    const [first] = (await judge(tree)).findings;
    const isGone = !report.findings.some(({ at }) => at.file === 'a.json');
    return isGone && first !== undefined
      ? { ...report, findings: [first, ...report.findings] }
      : report;
  };
  const { files, fixed } = await fixTree(tree, stubborn);
  expect(files.map(({ path }) => path)).toEqual(['b.json']);
  expect(fixed.map(({ at }) => at.file)).toEqual(['b.json']);
});

test('a file that changes during the run is not overwritten, and what remains is counted', async () => {
  const root = place({ 'a.json': WRONG, 'b.json': WRONG });
  const saved = definitionText({ config: ADDON, top: '"$schema": "x"' });
  const tree = await openWorkTree(root);
  const { report, notes, isDone } = await fixFiles(tree, async (each) => {
    const judged = await judge(each);
    writeFileSync(join(root, 'a.json'), saved);
    return judged;
  });
  expect([read(root, 'a.json'), read(root, 'b.json')]).toEqual([saved, FIXED]);
  expect(notes).toEqual([
    'fixed b.json:8:30 apimodel/unsupported-addon: Disable the addon',
    '"a.json" was not fixed: it changed while it was scanned.',
    'Fixed 1 finding in 1 file; 1 remains.',
  ]);
  expect(places(report)).toEqual(['a.json:8:30 apimodel/unsupported-addon']);
  expect(isDone).toBe(false);
});
