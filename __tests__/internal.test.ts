import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { exitStatus } from '../src/findings/status.js';
import { type Options, resolveOptions } from '../src/options/options.js';
import { readConfig } from '../src/options/config-file.js';
import type { Report } from '../src/report/types.js';
import { reportJson } from '../src/reporters/json.js';
import { rules } from '../src/rules/index.js';
import type { Rule } from '../src/rules/rule.js';
import { scan, type ScanContext } from '../src/scan.js';
import { scanChange } from '../src/scan-change.js';
import { memoryTree } from '../src/tree/memory.js';
import type { Tree } from '../src/tree/tree.js';
import { deployment, type Files, metadata } from './charts-support.js';
import { definitionText } from './definitions.js';
import { places } from './support.js';

/* Our own bugs: each costs the file that it shows in, and nothing else. */

const options = resolveOptions({ platform: 'aks' }, {});
const PASSWORD = 'correct-horse';
const bug = (): never => {
  throw new TypeError(`cannot read x of undefined, password: ${PASSWORD}`);
};

let log: string[] = [];
beforeEach(() => {
  log = [];
});

/** Scans files; the debug log goes to `log`. */
function scanned(tree: Tree, given: Options = options, context: ScanContext = {}): Promise<Report> {
  return scan(tree, given, { debug: (line) => log.push(line), ...context });
}

/** Fails unless exactly these files have the problem, and says what else was found. */
function expectInternal(report: Report, files: readonly string[]): readonly string[] {
  const internal = report.problems.filter(({ code }) => code === 'internal');
  expect(internal.map(({ file }) => file)).toEqual(files);
  for (const { inScope, message } of internal) {
    expect(inScope).toBe(true);
    expect(message).toContain('Report it as a bug');
  }
  expect(exitStatus(report, { ...options, failOn: 'error', failOnIncomplete: true })).toBe(3);
  const text = reportJson(report);
  expect(text).not.toContain('TypeError');
  expect(text).not.toContain('internal.test');
  expect(log.join('\n')).toContain('TypeError: cannot read x of undefined');
  expect(log.join('\n')).toContain('internal.test');
  expect(log.join('\n')).not.toContain(PASSWORD);
  return places(report);
}

const GOOD: Files = { 'good.yaml': deployment('good', 'runAsUser: 0') };
const FOUND = 'good.yaml:12:24 pod/runs-as-root';

test('a file that cannot be read because of a bug', async () => {
  const files = memoryTree({ ...GOOD, 'bad.yaml': 'a: b', 'also/bad.json': '{}' });
  const tree: Tree = {
    ...files,
    read: (path) => (path.includes('bad') ? bug() : files.read(path)),
  };
  expect(expectInternal(await scanned(tree), ['also/bad.json', 'bad.yaml'])).toEqual([FOUND]);
});

/** All rules, one of them with other behaviour. */
function faulty(behaviour: Partial<Rule>): readonly Rule[] {
  return rules.map((rule) =>
    rule.id === 'pod/inert-annotation' ? { ...rule, ...behaviour } : rule,
  );
}

test('a rule that fails for one document, beside others', async () => {
  const report = await scanned(
    memoryTree({ ...GOOD, 'bad.yaml': deployment('bad', 'runAsUser: 0') }),
    options,
    {
      rules: faulty({
        check: (document) => {
          if (document.kind === 'workload' && document.object.name === 'bad') bug();
        },
      }),
    },
  );
  expect(expectInternal(report, ['bad.yaml'])).toEqual(['bad.yaml:12:24 pod/runs-as-root', FOUND]);
});

test('a rule that cannot draw its conclusion', async () => {
  const report = await scanned(memoryTree(GOOD), options, {
    rules: faulty({ check: () => undefined, conclude: bug }),
  });
  expect(expectInternal(report, ['.'])).toEqual([FOUND]);
});

describe('what several files make', () => {
  const chart = (name: string): Files => ({
    [`${name}/Chart.yaml`]: metadata(name),
    [`${name}/templates/a.yaml`]: deployment(name, 'runAsUser: 0'),
  });

  /** Options with a release of the chart in `bad` that nobody can read. */
  function faultyRelease(): Options {
    const config = readConfig('config.yml', 'releases:\n  - chart: bad\n', []);
    const read = resolveOptions({ platform: 'aks' }, config);
    const releases = read.releases.map((release) => ({
      ...release,
      get layers() {
        return bug();
      },
    }));
    return { ...read, releases };
  }

  test('a chart that cannot be rendered', async () => {
    const report = await scanned(
      memoryTree({ ...GOOD, ...chart('bad'), ...chart('fine') }),
      faultyRelease(),
    );
    expect(expectInternal(report, ['bad/Chart.yaml', 'config.yml'])).toEqual([
      'fine/templates/a.yaml:12:24 pod/runs-as-root',
      FOUND,
    ]);
    expect(report.charts).toMatchObject([
      { file: 'bad/Chart.yaml', rendered: 'not', reasons: [expect.stringContaining('error')] },
      { file: 'fine/Chart.yaml', rendered: 'fully' },
    ]);
  });

  test('a chart that cannot be rendered resolves nothing', async () => {
    const files = memoryTree(chart('bad'));
    const change = { ref: 'main', change: 'change', renames: new Map() } as const;
    const broken: Files = { ...chart('bad'), 'bad/Chart.yaml': 'name: [' };
    const head = memoryTree(broken);
    const report = await scanChange({ ...change, head, base: files }, options);
    expect(report.problems).toMatchObject([{ file: 'bad/Chart.yaml', inScope: true }]);
    expect(report.findings).toEqual([]);
    expect(report.resolved).toEqual([]);
  });

  test('the manifest of a chart, and a pod of a kustomization', async () => {
    const widget = (name: string): string =>
      `apiVersion: example.org/v1
kind: Widget
metadata: { name: ${name} }
spec:
  pod: { containers: [{ name: main, image: main, securityContext: { runAsUser: 0 } }] }
`;
    const read = resolveOptions({ platform: 'aks' }, {});
    let isRead = false;
    const faulty: Options = {
      ...read,
      workloadKinds: [
        {
          group: 'example.org',
          kind: 'Widget',
          get path() {
            return isRead ? bug() : ['spec', 'pod'];
          },
        },
      ],
      // All files are read before any release counts.
      get releases() {
        isRead = true;
        return [];
      },
    };
    const report = await scanned(
      memoryTree({
        ...GOOD,
        'chart/Chart.yaml': metadata('chart'),
        'chart/templates/fine.yaml': deployment('fine', 'runAsUser: 0'),
        'chart/templates/widget.yaml': widget('rendered'),
        'base/kustomization.yaml': 'resources: [widget.yaml]\n',
        'base/widget.yaml': widget('base'),
        'prod/kustomization.yaml': `resources: [../base]
patches:
  - patch: |
      apiVersion: example.org/v1
      kind: Widget
      metadata: { name: base }
      spec: { size: 3 }
`,
      }),
      faulty,
    );
    expect(expectInternal(report, ['base/widget.yaml', 'chart/templates/widget.yaml'])).toEqual([
      'base/widget.yaml:5:80 pod/runs-as-root',
      'chart/templates/fine.yaml:12:24 pod/runs-as-root',
      FOUND,
    ]);
  });
});

test('a change counts what its head alone cannot read', async () => {
  const files = memoryTree({ 'prod.json': definitionText() });
  const report = await scanChange(
    {
      head: { ...files, read: bug },
      base: files,
      ref: 'main',
      change: 'change',
      renames: new Map(),
    },
    options,
    { debug: (line) => log.push(line) },
  );
  expect(report.problems).toMatchObject([{ file: 'prod.json', change: 'introduced' }]);
  expect(expectInternal(report, ['prod.json'])).toEqual([]);
});

test('the command line shows the details with --verbose only, and never in the report', async () => {
  const files = memoryTree({ ...GOOD, 'bad.yaml': 'a: b' });
  const tree: Tree = {
    ...files,
    read: (path) => (path === 'bad.yaml' ? bug() : files.read(path)),
  };
  jest.unstable_mockModule('../src/tree/work-tree.js', () => ({ openWorkTree: () => tree }));
  const { main } = await import('../src/main.js');
  const run = async (...args: readonly string[]) => {
    const out = { stdout: '', stderr: '' };
    const to = (name: keyof typeof out) => ({
      write: (text: string, done: () => void) => {
        out[name] += text;
        done();
      },
    });
    const streams = { stdout: to('stdout'), stderr: to('stderr'), cwd: '/', env: {} };
    return { status: await main(args, { ...streams, isTerminal: false }), ...out };
  };
  const silent = await run('--platform', 'aks');
  expect(silent).toMatchObject({ status: 3, stderr: '' });
  expect(silent.stdout).toContain('Report it as a bug');
  const verbose = await run('--platform', 'aks', '--verbose');
  expect(verbose).toMatchObject({ status: 3, stdout: silent.stdout });
  expect(verbose.stderr).toMatch(/^aks-support-check: internal error in bad.yaml$/m);
  expect(verbose.stderr).toMatch(/^aks-support-check: +at bug /m);
});
