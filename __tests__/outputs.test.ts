import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import configSchema from '../schemas/config.schema.json' with { type: 'json' };
import reportSchema from '../schemas/report.schema.json' with { type: 'json' };
import rulesSchema from '../schemas/rules.schema.json' with { type: 'json' };
import { main } from '../src/main.js';
import { FORMATS } from '../src/reporters/render.js';
import { rules } from '../src/rules/index.js';
import { definitionText } from './definitions.js';
import { fixtures, folderTree } from './support.js';
import { resolveOptions } from '../src/options/options.js';
import { scan } from '../src/scan.js';

/* Where the reports of the command line go: --output, --format and --quiet. */

const folder = mkdtempSync(join(tmpdir(), 'aks-support-outputs-'));
const { GIT_CEILING_DIRECTORIES: ceilings } = process.env;
beforeAll(() => {
  // The temporary folder may well lie in somebody's repository.
  process.env['GIT_CEILING_DIRECTORIES'] = folder;
});
afterAll(() => {
  if (ceilings === undefined) delete process.env['GIT_CEILING_DIRECTORIES'];
  else process.env['GIT_CEILING_DIRECTORIES'] = ceilings;
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;

/** A folder with one definition, which has Windows' line ends. */
function place(): string {
  const root = join(folder, String(count++));
  mkdirSync(root);
  const text = definitionText({ pool: '"scaleSetPriority": "Spot"' });
  writeFileSync(join(root, 'a.json'), text.replaceAll('\n', '\r\n'));
  return root;
}

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function run(cwd: string, ...args: readonly string[]): Promise<Ended> {
  const said = { out: '', err: '' };
  const to = (name: 'out' | 'err') => ({
    write(text: string, done: () => void) {
      said[name] += text;
      done();
    },
  });
  const streams = { stdout: to('out'), stderr: to('err'), cwd, env: {}, isTerminal: false };
  return { status: await main(args, streams), ...said };
}

describe('--output', () => {
  test('writes each format as --format prints it, and text stays on standard output', async () => {
    const root = place();
    const names = FORMATS.map((format) => `out/report.${format}`);
    const outputs = FORMATS.map((format, at) => `--output=${format}=${names[at] ?? ''}`);
    const printed = new Map<string, string>();
    for (const format of FORMATS) printed.set(format, (await run(root, '--format', format)).out);
    const ended = await run(root, ...outputs);
    expect(ended).toEqual({ status: 1, out: printed.get('text'), err: '' });
    for (const [at, format] of FORMATS.entries()) {
      const written = readFileSync(join(root, names[at] ?? ''), 'utf8');
      expect(written).toBe(printed.get(format));
      expect(written).not.toContain('\r');
    }
  });

  test('prints the format of --format beside files with formats of their own', async () => {
    const root = place();
    const ended = await run(root, '--format=github', '--output', 'json=r.json');
    expect(ended).toEqual(await run(root, '--format=github'));
    expect(JSON.parse(readFileSync(join(root, 'r.json'), 'utf8'))).toMatchObject({ version: 1 });
  });

  test('prints one format and nothing else for "-"', async () => {
    const root = place();
    const expected = await run(root, '--format', 'json');
    expect(await run(root, '--output', 'json=-')).toEqual(expected);
    expect(await run(root, '--output', '-', '--format', 'json')).toEqual(expected);
    expect(await run(root, '--output', 'json=-', '--format', 'json')).toEqual(expected);
    // The file takes --format, so standard output is free for another one.
    const both = ['--format', 'sarif', '--output', 'r.sarif', '--output', 'json=-'];
    expect(await run(root, ...both)).toEqual(expected);
    expect(readFileSync(join(root, 'r.sarif'), 'utf8')).toContain('"2.1.0"');
  });

  test.each([
    ['sarif=C:\\agent\\_work\\1 a\\report.sarif', 'C:\\agent\\_work\\1 a\\report.sarif'],
    ['json=out\\report.json', 'out\\report.json'],
    ['out/a=b.json', 'out/a=b.json'],
    ['.\\x=y.json', '.\\x=y.json'],
    ['./json=x', 'json=x'],
    ['json=json=x', 'json=x'],
    ['report.md=1', 'report.md=1'],
  ])('takes %j for the file %j', async (output, file) => {
    const root = place();
    expect(await run(root, '--quiet', '--output', output)).toEqual({ status: 1, out: '', err: '' });
    // On Windows, a full path is where it says, which this test leaves alone.
    if (process.platform !== 'win32') expect(existsSync(join(root, file))).toBe(true);
  });

  const names =
    '"text", "json", "sarif", "markdown", "github", "gitlab", "junit" or "azure-devops"';
  test.each([
    [
      ['--output', 'xml=r.xml'],
      `--output xml=… names no format; they are ${names}. For a file of that name, write --output "./xml=r.xml".`,
    ],
    [
      ['--output', 'JSON=r'],
      `--output JSON=… names no format; they are ${names}. Did you mean "json"? For a file of that name, write --output "./JSON=r".`,
    ],
    [['--output', 'json='], '--output json= lacks its file; "-" is standard output.'],
    [['--output='], 'The option --output lacks its value. See --help.'],
    [
      ['--output', 'json=r', '--output', 'sarif=./x/../r'],
      'More than one --output goes to "./x/../r". Name each file once.',
    ],
    [
      ['--output', 'json=-', '--output', '-'],
      'More than one --output goes to "-". Name each file once.',
    ],
    [
      ['--quiet', '--output', 'json=-'],
      '--quiet prints nothing, but --output names "-". Use one of them.',
    ],
    [
      ['--format', 'sarif', '--output', 'json=-'],
      'Standard output cannot have both --format sarif and --output json=-. Use one of them.',
    ],
  ])('%j is wrong usage', async (args, message) => {
    const ended = await run(place(), ...args);
    expect(ended).toEqual({ status: 2, out: '', err: `aks-support-check: ${message}\n` });
  });

  test('all that is wrong is reported in one run, and nothing is written', async () => {
    const root = place();
    const outputs = ['json=r', 'yaml=x', 'sarif=', 'r', 'r'].flatMap((each) => ['--output', each]);
    const ended = await run(root, ...outputs, '--format', 'csv', '--fail-on', 'all');
    expect(ended).toMatchObject({ status: 2, out: '' });
    expect(ended.err.trimEnd().split('\n')).toEqual([
      expect.stringContaining('--format is "csv"'),
      expect.stringContaining('--output yaml=… names no format'),
      expect.stringContaining('--output sarif= lacks its file'),
      expect.stringContaining('More than one --output goes to "r".'),
      expect.stringContaining('fail-on is "all"'),
    ]);
    expect(existsSync(join(root, 'r'))).toBe(false);
  });

  test('writes what it can, says what it cannot, and gives 3', async () => {
    const root = place();
    const { out } = await run(root);
    const ended = await run(
      root,
      '--output=json=a.json/x',
      '--output=sarif=.',
      '--output=gitlab=g',
    );
    expect(ended).toEqual({
      status: 3,
      out,
      err: [
        'aks-support-check: The report cannot be written to "a.json/x": its path leads through a file. Name a file in a folder.\n',
        'aks-support-check: The report cannot be written to ".": it is a folder. Name a file in it.\n',
      ].join(''),
    });
    expect(existsSync(join(root, 'g'))).toBe(true);
  });

  test('names a markdown report to Azure Pipelines by its full path, if it was written', async () => {
    const root = place();
    const azure = ['--format', 'azure-devops'];
    const alone = await run(root, ...azure);
    const with_ = await run(root, ...azure, '--output', 'markdown=out/summary.md');
    expect(with_.out).toBe(
      `${alone.out}##vso[task.uploadsummary]${join(root, 'out', 'summary.md')}\n`,
    );
    expect(await run(root, ...azure, '--output', 'markdown=.')).toMatchObject({
      status: 3,
      out: alone.out,
    });
  });
});

describe('--quiet', () => {
  test('prints nothing, and the exit status stays', async () => {
    expect(await run(place(), '--quiet')).toEqual({ status: 1, out: '', err: '' });
    const root = place();
    const ended = await run(root, '--quiet', '--format', 'json', '--output', 'r.json');
    expect(ended).toEqual({ status: 1, out: '', err: '' });
    expect(readFileSync(join(root, 'r.json'), 'utf8')).toContain('"not-supported"');
  });

  test('leaves errors of usage on standard error, where no runner finds a command', async () => {
    const ended = await run(place(), '--quiet', 'nothing');
    expect(ended).toMatchObject({ status: 2, out: '' });
    expect(ended.err).toContain('The path "nothing" does not exist.');
    for (const name of ['##[add-mask]x', '##vso[task.complete result=Failed]x']) {
      const { err } = await run(place(), '--fail-on', name);
      expect(err).toContain(`"#\\x23${name.slice(2)}"`);
    }
  });
});

/** The rules of a list, as far as the tests look at them one by one. */
function rulesIn(text: string): readonly { readonly id: string; readonly fixable: boolean }[] {
  const list: { readonly rules: ReturnType<typeof rulesIn> } = JSON.parse(text);
  return list.rules;
}

describe('--list-rules --format json', () => {
  test('prints every rule as its schema says', async () => {
    const ended = await run(place(), '--list-rules', '--format', 'json');
    expect(ended).toMatchObject({ status: 0, err: '' });
    const list = rulesIn(ended.out);
    const validate = new Ajv({ strict: false }).compile(rulesSchema);
    validate(JSON.parse(ended.out));
    expect(validate.errors).toBeNull();
    expect(list.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(list).toContainEqual({
      id: 'apimodel/unsupported-addon',
      summary: expect.any(String),
      severity: 'error',
      platforms: ['azure-stack'],
      clauses: ['aks-engine/unsupported-addons'],
      fixable: true,
    });
    expect(list).toContainEqual(
      expect.objectContaining({ id: 'pod/runs-as-root', platforms: ['aks'], fixable: false }),
    );
  });

  test.each(rules.map(({ id }) => id))('says truly whether %s comes with a fix', async (id) => {
    const { out } = await run(place(), '--list-rules', '--format', 'json');
    const fixable = rulesIn(out).find((each) => each.id === id)?.fixable;
    const tree = folderTree(join(fixtures, 'rules', id, 'fail'));
    const { findings } = await scan(tree, resolveOptions({ platform: 'both' }, {}));
    const fixed = findings.filter(({ ruleId, fix }) => ruleId === id && fix !== undefined);
    if (fixed.length > 0) expect(fixable).toBe(true);
  });

  test('goes with no other option', async () => {
    const root = place();
    expect(await run(root, '--list-rules', '--format', 'text')).toEqual(
      await run(root, '--list-rules'),
    );
    expect(await run(root, '--list-rules', '--format', 'sarif')).toEqual({
      status: 2,
      out: '',
      err: 'aks-support-check: --format is "sarif", but must be "text" or "json".\n',
    });
    expect(await run(root, '--list-rules', '--output', 'x')).toMatchObject({ status: 2 });
    expect(await run(root, '--version', '--format', 'json')).toMatchObject({ status: 2 });
  });
});

test('the help names every format', async () => {
  const { out } = await run(place(), '--help');
  for (const format of FORMATS) expect(out).toMatch(new RegExp(`\\b${format}\\b`, 'u'));
});

test('every schema has an address of its own', () => {
  const addresses = [configSchema, reportSchema, rulesSchema].map(({ $id }) => $id);
  expect(addresses).toEqual([
    'urn:aks-support-check:config:1',
    'urn:aks-support-check:report:1',
    'urn:aks-support-check:rules:1',
  ]);
});
