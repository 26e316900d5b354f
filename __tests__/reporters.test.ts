import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { Report } from '../src/report/types.js';
import { annotations, splitAnnotations } from '../src/reporters/annotations.js';
import {
  clip,
  commandData,
  commandProperty,
  markdownProse,
  markdownTarget,
  markdownText,
  terminalText,
  urlPath,
  visible,
} from '../src/reporters/escape.js';
import { folderHints } from '../src/reporters/folders.js';
import { frame } from '../src/reporters/frame.js';
import { reportGithub } from '../src/reporters/github.js';
import { reportJson } from '../src/reporters/json.js';
import { fileAddress } from '../src/reporters/links.js';
import { reportMarkdown } from '../src/reporters/markdown.js';
import { reportText } from '../src/reporters/text.js';
import {
  finding,
  hostile,
  hostileReport,
  reachRows,
  report,
  span,
  unreadable,
} from './sample-report.js';

const schema = JSON.parse(
  readFileSync(new URL('../schemas/report.schema.json', import.meta.url), 'utf8'),
);
const sha = 'a'.repeat(40);
const revision = { serverUrl: 'https://github.com', repository: 'org/infra', sha };
const clean: Report = { ...report, status: 'supported', findings: [], problems: [] };

describe('text', () => {
  test('frames each finding and ends with the status', () => {
    expect(reportText(report, { color: false })).toBe(
      [
        'clusters/prod/apimodel.json:14:21 error apimodel/unsupported-addon',
        '  The Cluster Autoscaler addon is not supported on Azure Stack.',
        '  14 |           { "name": "cluster-autoscaler", "enabled": true }',
        '     |                     ^^^^^^^^^^^^^^^^^^^^',
        '  Set "enabled" to false or remove the entry, and scale with `aks-engine scale`.',
        '  Related: clusters/prod/apimodel.json:14:54 switched on here',
        '  Policy: AKS Engine areas not supported (2019-08-22)',
        '',
        'clusters/prod/apimodel.json:30:9 warning apimodel/preview-feature',
        '  Windows pools are in preview.',
        '  30 | \t\t"osType": "Windows"',
        '     | \t\t          ^^^^^^^^^',
        '  Policy: AKS Engine areas not supported (2019-08-22)',
        '',
        'test/apimodel.json:3:5 notice apimodel/unknown-key',
        '  aks-engine knows no key "nmae".',
        '  3 |     "nmae": "集群"',
        '    |     ^^^^^^',
        '  Did you mean "name"?',
        '',
        'clusters/dev/apimodel.json:7:14 problem placeholder',
        '  A placeholder stands where JSON wants a value: fill in the template first.',
        '',
        'Skipped 1 file:',
        '  dump.json: larger than 1 MiB',
        '',
        'Findings in test or example folders (add the line shown to the configuration to exclude them):',
        '  test/: 1 finding; exclude: ["test/**"]',
        '',
        'Looked at: 3 cluster definitions, 3 chart releases, 1 script; 3 not understood (see --verbose)',
        'Platform: AKS Engine on Azure Stack Hub, because of ' +
          'clusters/prod/apimodel.json:1 (a cluster definition) and ' +
          'test/apimodel.json:1 (a generated cluster definition)',
        'Policies: Support policies for AKS Engine on Azure Stack 2019-08-22',
        'Not applied: the Azure Kubernetes Service policy, because no file indicates that platform; ' +
          'set `platform` to `both` to apply it anyway',
        'Not supported: 1 error, 1 warning, 1 notice, 1 problem (scanned 4 files, 1 skipped)',
        '',
      ].join('\n'),
    );
  });

  test('a remedy is printed once for all its places', () => {
    const findings = Array.from({ length: 12 }, (_, at) =>
      finding({
        at: span(`pool-${String(at < 10 ? at : at - 8)}.json`, at + 1, 5, 4),
        related: [],
      }),
    );
    const message = '  The Cluster Autoscaler addon is not supported on Azure Stack.';
    const framed = (at: number): string[] => [
      `pool-${String(at)}.json:${String(at + 1)}:5 error apimodel/unsupported-addon`,
      ...(at === 0 ? [message] : []),
      '  14 |           { "name": "cluster-autoscaler", "enabled": true }',
      '     |                     ^^^^^^^^^^^^^^^^^^^^',
    ];
    const text = reportText({ ...clean, findings }, { color: false });
    expect(text.split('\n').slice(0, 16)).toEqual([
      ...[0, 1].flatMap(framed),
      '  And 10 more places (see --verbose):',
      '    pool-2.json:3, 11',
      '    pool-3.json:4, 12',
      '    pool-4.json:5',
      '    pool-5.json:6',
      '    pool-6.json:7',
      '    and 3 more',
      '  Set "enabled" to false or remove the entry, and scale with `aks-engine scale`.',
      '  Policy: AKS Engine areas not supported (2019-08-22)',
    ]);
    const verbose = reportText({ ...clean, findings }, { color: false, verbose: true });
    expect(verbose.split('^^^^^').length - 1).toBe(4 * 12);
    expect(verbose.split('Set "enabled"').length - 1).toBe(1);
  });

  test('a clean repository gets its status and nothing else', () => {
    const bare: Report = {
      ...clean,
      platform: { value: 'both', configured: false, evidence: [] },
      files: { scanned: 1, skipped: [] },
      reach: reachRows({}),
    };
    expect(reportText(bare, { color: false })).toBe(
      'Platform: AKS Engine on Azure Stack Hub and Azure Kubernetes Service, ' +
        'because no file indicates which; set `platform` to the one that you use\n' +
        'Policies: Support policies for AKS Engine on Azure Stack 2019-08-22\n' +
        'Supported: no findings (scanned 1 file)\n',
    );
  });

  test('the newest edition of a policy says so, here and in the summary', () => {
    const policies = clean.policies.map((each) => ({
      ...each,
      edition: '2025-01-24',
      latest: true,
    }));
    const text = reportText({ ...clean, policies }, { color: false });
    expect(text).toContain(
      '\nPolicies: Support policies for AKS Engine on Azure Stack 2025-01-24 (latest)\n',
    );
    expect(reportMarkdown({ ...clean, policies }, {})).toContain(') 2025-01-24 (latest)<br>');
  });

  test('a configured platform needs no evidence and no hint', () => {
    const platform = { ...clean.platform, configured: true };
    const text = reportText({ ...clean, platform }, { color: false });
    expect(text).toContain('Platform: AKS Engine on Azure Stack Hub, as configured\n');
    expect(text).not.toContain('Not applied');
  });

  test('names what was not understood with --verbose, unless it is a problem', () => {
    const text = reportText(report, { color: false, verbose: true });
    expect(text).toContain(
      'Not understood, without effect on the status:\n' +
        '  apps/cache.yaml:4, apps/queue.yaml:4 chart-not-here\n' +
        '    The chart of this release is not in the repository. ' +
        'Render it with `helm template`, and scan the output.\n\n',
    );
    expect(text).toContain('1 script; 3 not understood\n');
  });

  test('colour changes nothing else', () => {
    const colored = reportText(report, { color: true });
    expect(colored).toContain('\u001b[31merror\u001b[0m');
    // eslint-disable-next-line no-control-regex -- the escapes are what is looked for
    expect(colored.replace(/\u001b\[\d+m/gu, '')).toBe(reportText(report, { color: false }));
  });

  test('names the first skipped files and counts the rest', () => {
    const skipped = Array.from({ length: 7 }, (_, at) => ({
      file: `${at}.json`,
      reason: 'binary',
    }));
    const text = reportText({ ...clean, files: { scanned: 1, skipped } }, { color: false });
    expect(text).toContain('Skipped 7 files:\n');
    expect(text).toContain('  4.json: binary\n  and 2 more\n');
  });

  test('a problem of the whole scan has no place', () => {
    const { identity, fingerprint } = unreadable;
    const nothing = {
      file: '.',
      code: 'nothing-to-check',
      message: 'None.',
      inScope: true,
      identity,
      fingerprint,
    };
    expect(reportText({ ...clean, problems: [nothing] }, { color: false })).toMatch(
      /^problem nothing-to-check\n {2}None\.\n/u,
    );
  });
});

describe('frames', () => {
  test.each([
    ['wide characters', '"集群": 1', 6, 1, '        ', '^'],
    ['marked wide characters', '"集群"', 0, 4, '', '^^^^^^'],
    ['combining marks', 'e\u0301x', 2, 1, ' ', '^'],
    ['control characters', '\u001b[x', 2, 1, '     ', '^'],
    ['nothing to mark', '', 0, 1, '', '^'],
  ])('%s', (_, text, caret, width, blank, carets) => {
    const set = frame({ line: 9, text, caret, width });
    expect([set.pointer, set.carets]).toEqual([`  | ${blank}`, carets]);
  });
});

describe('json', () => {
  test.each([
    ['a report', report],
    ['a clean one', clean],
    ['a hostile one', hostileReport],
    [
      'a fix, combinations and evidence without a line',
      {
        ...report,
        platform: {
          value: 'aks',
          configured: true,
          evidence: [{ at: undefined, file: 'a', platform: 'aks', strength: 'weak', what: 'it' }],
        },
        findings: [
          finding({
            combinations: ['prod'],
            fix: { description: 'Switch it off', at: span('a', 1, 1, 4), text: 'false' },
          }),
        ],
      } satisfies Report,
    ],
  ])('matches its schema: %s', (_, each) => {
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
    validate(JSON.parse(reportJson(each)));
    expect(validate.errors).toBeNull();
  });

  test('flattens places', () => {
    const { findings, problems } = JSON.parse(reportJson(report));
    expect(findings[1]).toMatchObject({ line: 30, column: 9, endLine: 32, endColumn: 1 });
    expect(findings[1].excerpt).toBe('\t\t"osType": "Windows"');
    expect(problems[0]).toEqual({
      file: 'clusters/dev/apimodel.json',
      line: 7,
      code: 'placeholder',
      message: unreadable.message,
      inScope: true,
      fingerprint: '9876543210abcdef9876543210abcdef',
    });
  });

  test('hostile text survives, and reaches no terminal or runner', () => {
    const json = reportJson(hostileReport);
    const expected = hostile.map((file): unknown => expect.objectContaining({ file }));
    expect(JSON.parse(json).findings).toEqual(expected);
    expect(json).not.toMatch(/##\[|[\p{Cf}\p{Zl}\u0080-\u009f]|\n *::/u);
  });
});

describe('annotations', () => {
  test('errors, then what could not be judged, then warnings and notices', () => {
    expect(annotations(report).map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error apimodel/unsupported-addon',
      'warning placeholder',
      'warning apimodel/preview-feature',
      'notice apimodel/unknown-key',
    ]);
  });

  test('only single lines have columns, and an end at the start of a line excludes that line', () => {
    const [one, , many] = annotations(report);
    expect(one).toMatchObject({ startLine: 14, endLine: 14, startColumn: 21, endColumn: 40 });
    expect(many).toMatchObject({ startLine: 30, endLine: 31 });
    expect(many).not.toHaveProperty('startColumn');
  });

  test('a long message keeps its start and whole lines of details', () => {
    const [long, longer] = annotations({
      ...clean,
      findings: [finding({ help: 'x'.repeat(4090) }), finding({ message: 'y'.repeat(5000) })],
    });
    expect(long?.message).toMatch(/^The Cluster.*\nRelated: .*\nPolicy: /u);
    expect(longer?.message).toBe(`${'y'.repeat(4095)}…`);
  });

  test('GitHub shows ten per level', () => {
    const findings = Array.from({ length: 12 }, () => finding());
    const split = splitAnnotations(annotations({ ...report, findings }));
    expect([split.shown.length, split.hidden.length]).toEqual([11, 2]);
  });

  test('workflow commands keep everything on one line', () => {
    expect(reportGithub(report).split('\n')[0]).toBe(
      '::error file=clusters/prod/apimodel.json,line=14,endLine=14,col=21,endColumn=40,' +
        'title=apimodel/unsupported-addon::The Cluster Autoscaler addon is not supported on ' +
        'Azure Stack.%0ASet "enabled" to false or remove the entry, and scale with ' +
        '`aks-engine scale`.%0ARelated: clusters/prod/apimodel.json:14 switched on here%0A' +
        'Policy: AKS Engine areas not supported (2019-08-22) ' +
        'https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support' +
        '#aks-engine-areas-not-supported',
    );
    const lines = reportGithub(hostileReport).trimEnd().split('\n');
    expect(lines).toHaveLength(2 * hostile.length);
    expect(lines.filter((line) => !/^::(?:error|warning) file=[^:,]+,line=/u.test(line))).toEqual(
      [],
    );
  });
});

describe('escapes', () => {
  test.each(hostile)('shows %j as text in markdown', (text) => {
    const written = markdownText(text);
    const plain = written.replace(/&#\d+;/gu, 'x');
    expect(plain).not.toMatch(
      /[#$&*<>@[\\\]_`|~\p{Cc}\p{Cf}]|:\/\/|www\.|mailto:|GH-\d|^[-+=]|^\d+\./u,
    );
    const read = written.replace(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)));
    expect(read.replaceAll('\u200b', '')).toBe(visible(text));
    expect(read).not.toMatch(/@\w|#\d|:\/\//u);
    expect(markdownProse(text).replaceAll(/<\/?code>/gu, '')).not.toMatch(/[<>|`]/u);
  });

  test.each(hostile)('keeps %j from a terminal and the runner', (text) => {
    expect(terminalText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]|^\s*::|##\[/u);
  });

  test('commands, addresses and lengths', () => {
    expect(commandData('50%\r\n:,')).toBe('50%25%0D%0A:,');
    expect(commandProperty('50%\n:,')).toBe('50%25%0A%3A%2C');
    expect(commandProperty('\u001b[31m\u202e')).toBe('\\x1b[31m\\u202e');
    expect(urlPath('a b/(c)#?%\ud800/é')).toBe('a%20b/%28c%29%23%3F%25%EF%BF%BD/%C3%A9');
    expect(markdownTarget('javascript:alert(1)')).toBeUndefined();
    expect(markdownTarget('https://x.example/a)(b')).toBe('https://x.example/a%29%28b');
    expect(markdownProse('run `a|b` now')).toBe('run <code>a&#124;b</code> now');
    expect(clip('a😀b', 3)).toBe('a…');
  });

  test('links point to lines, and only to a commit', () => {
    const blob = `https://github.com/org/infra/blob/${sha}`;
    expect(fileAddress(revision, 'a/b.json', 3, 5)).toBe(`${blob}/a/b.json#L3-L5`);
    expect(fileAddress(revision, 'README.md', 3)).toBe(`${blob}/README.md?plain=1#L3`);
    expect(fileAddress({ ...revision, sha: 'main' }, 'a')).toBeUndefined();
    expect(fileAddress({ ...revision, serverUrl: 'javascript:1' }, 'a')).toBeUndefined();
    expect(fileAddress(undefined, 'a')).toBeUndefined();
  });

  test('a folder’s pattern takes its name literally', () => {
    const places = ['a[1]/test/x/y.json', 'a[1]/test/z.json', 'docs/x.json', 'doc.json'];
    expect(folderHints(places.map((file) => finding({ at: span(file, 1, 1, 1) })))).toEqual([
      { folder: 'a[1]/test/', findings: 2, exclude: String.raw`a\[1\]/test/**` },
      { folder: 'docs/', findings: 1, exclude: 'docs/**' },
    ]);
  });
});
