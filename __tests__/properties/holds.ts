import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { findNodeAtOffset, parseTree, type ParseError } from 'jsonc-parser';
import { XmlDocument } from 'libxml2-wasm';
import { isScalar, parseAllDocuments, visit } from 'yaml';
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import codeQualitySchema from '../schemas/gitlab-code-quality.json' with { type: 'json' };
import sarifSchema from '../schemas/sarif-2.1.0.json' with { type: 'json' };
import type { Finding, Fix } from '../../src/findings/finding.js';
import { resolveOptions, type GivenOptions, type Options } from '../../src/options/options.js';
import type { Report } from '../../src/report/types.js';
import { commentMarkdown } from '../../src/reporters/comment.js';
import { reportAzureDevops } from '../../src/reporters/azure-devops.js';
import { reportGithub } from '../../src/reporters/github.js';
import { reportGitlab } from '../../src/reporters/gitlab.js';
import { reportJson } from '../../src/reporters/json.js';
import { reportJunit } from '../../src/reporters/junit.js';
import { reportMarkdown } from '../../src/reporters/markdown.js';
import { reportSarif } from '../../src/reporters/sarif.js';
import { reportText } from '../../src/reporters/text.js';
import { scan } from '../../src/scan.js';
import type { Span } from '../../src/source/position.js';
import { memoryTree } from '../../src/tree/memory.js';
import type { Files } from './corpus.js';

/*
 * What holds of every scan, whatever the files. Each function throws if it does not hold.
 */

const validCodeQuality = new Ajv().compile(codeQualitySchema);
const validReport = new Ajv({ strict: false }).compile(reportSchema);
const sarifAjv = new Ajv2020({ strict: false });
addFormats.default(sarifAjv);
const validSarif = sarifAjv.compile(sarifSchema);

const revision = { serverUrl: 'https://github.com', repository: 'org/infra', sha: 'a'.repeat(40) };

/** A file that says nothing about clusters. */
const UNRELATED: Files = {
  'zz/notes.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: notes\ndata:\n  a: b\n',
  'zz/data.json': '{ "a": [1, 2, 3] }\n',
  'zz/build.sh': '#!/bin/sh\necho hello\n',
};

/** Scans files, checks all that must hold, and returns the number of findings checked. */
export async function holds(
  files: Files,
  given: GivenOptions = { platform: 'both' },
): Promise<number> {
  const options = resolveOptions(given, {});
  const report = await scan(memoryTree(files), options);
  placesHold(report, files);
  reportersHold(report);
  const again = await scan(memoryTree(files), options);
  assert.equal(reportJson(again), reportJson(report), 'a second scan gives another report');
  const beside = await scan(memoryTree({ ...files, ...UNRELATED }), options);
  assert.deepEqual(beside.findings, report.findings, 'an unrelated file changes a finding');
  await movesHold(files, report, options);
  await fixesHold(files, report, options);
  return report.findings.length;
}

/** A text as a file holds it: half of a surrogate pair is replaced when it is written. */
export function asWritten(text: string): string {
  return Buffer.from(text).toString('utf8');
}

function textOf(files: Files, file: string): string {
  const text = files[file];
  assert.ok(text !== undefined, `${JSON.stringify(file)} is no file of the tree`);
  return asWritten(text);
}

/** Every place lies in its file, and the excerpt shows what is there. */
export function placesHold(report: Report, files: Files): void {
  const lines = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const known = lines.get(file) ?? textOf(files, file).split('\n');
    lines.set(file, known);
    return known;
  };
  const inside = ({ file, start, end }: Span, of: string): void => {
    const own = linesOf(file);
    for (const { line, column } of [start, end]) {
      const text = own[line - 1];
      assert.ok(text !== undefined, `${of}: there is no line ${line} in ${file}`);
      assert.ok(
        column >= 1 && column <= text.length + 1,
        `${of}: no column ${column} in ${file}:${line}`,
      );
    }
    const isOrdered =
      start.line < end.line || (start.line === end.line && start.column <= end.column);
    assert.ok(isOrdered, `${of}: ends before it starts`);
  };
  const { findings, problems, clusters, workloads, components, platform } = report;
  for (const finding of findings) {
    const { at, related, fix, ruleId } = finding;
    inside(at, ruleId);
    for (const each of related) inside(each.at, `${ruleId}, related`);
    if (fix !== undefined) inside(fix.at, `${ruleId}, fix`);
    excerptHolds(finding, linesOf(at.file)[at.start.line - 1] ?? '');
    tokenHolds(finding, textOf(files, at.file));
  }
  for (const { at, code, message } of problems) {
    assert.notEqual(code, 'internal', message);
    if (at !== undefined) inside(at, code);
  }
  for (const { at } of clusters) inside(at, 'cluster');
  for (const { at, origin } of workloads) {
    inside(at, 'workload');
    for (const each of origin === undefined ? [] : [origin.template, ...origin.values])
      inside(each, 'origin');
  }
  for (const { at } of components.flatMap(({ evidence }) => evidence)) inside(at, 'component');
  for (const { at } of platform.evidence) if (at !== undefined) inside(at, 'evidence');
}

const MASK = '***';

/** The carets are under the text of the place, and all else in the frame is in the line. */
function excerptHolds({ ruleId, at, excerpt }: Finding, ending: string): void {
  const line = ending.replace(/\r$/, '');
  const { text, caret, width } = excerpt;
  assert.equal(excerpt.line, at.start.line, `${ruleId}: the frame shows another line`);
  assert.ok(caret >= 0 && width >= 1 && caret <= text.length, `${ruleId}: the carets are outside`);
  const marked = text.slice(caret, caret + width);
  const from = at.start.column - 1;
  const claimed = line.slice(from, at.end.line === at.start.line ? at.end.column - 1 : undefined);
  const isCut = text.endsWith('…') && claimed.startsWith(marked);
  const isMasked = /^\*{1,3}/.test(text.slice(caret)) && !claimed.startsWith('*');
  const isShown =
    marked === claimed || isCut || isMasked || marked.includes(MASK) || claimed === '';
  assert.ok(
    isShown,
    `${ruleId}: the carets mark ${JSON.stringify(marked)}, not ${JSON.stringify(claimed)}`,
  );
  for (const piece of text.replace(/^…\**|\**…$/g, '').split(MASK)) {
    assert.ok(line.includes(piece), `${ruleId}: the frame shows what is not in the line`);
  }
}

/** The rules whose findings are about a word of a certain kind, and what they point at. */
const CLAIMS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^pod\/(?:refused|root-fsgroup-workaround)$|^values\/root-security-context$/,
    /0|spec|ContainerAdministrator|\{\{|[Uu]ser|securityContext/i,
  ],
  [/^apimodel\/unsupported-(?:option|addon)$/, /^["'\w]/],
  [/^operations\/engine-command$/, /aks-engine/i],
  [/^operations\/(?:scale-set-scaling|stopped-machines|vm-extension)$/, /^(?:az|\w+-Az)/i],
  [/^webhook\/enforcer-disabled$/, /admissions\.enforcer\/disabled/],
];

/**
 * The place begins with a key or a value, as another reader sees the file: where that one can read
 * all of it, the place is a token, or lies within a text of several words.
 */
function tokenHolds({ ruleId, at }: Finding, text: string): void {
  const offset = offsetOf(text, at.start);
  const end = offsetOf(text, at.end);
  const shown = text.slice(offset, end);
  assert.ok(end > offset || text.length === 0, `${ruleId}: the place is empty`);
  assert.match(shown, /^\S/, `${ruleId}: the place begins with a space`);
  for (const [rule, claim] of CLAIMS) if (rule.test(ruleId)) assert.match(shown, claim, ruleId);
  const before = text.slice(Math.max(0, offset - 1), offset);
  const isWithinWord = /^[\p{L}\p{N}_]$/u.test(before) && /^[\p{L}\p{N}_]/u.test(shown);
  assert.ok(!isWithinWord, `${ruleId}: the place ${JSON.stringify(shown)} begins within a word`);
  const tokens = tokensOf(at.file, text);
  if (tokens === undefined) return;
  // Some are a key with its value.
  const ends = new Set(tokens.map((token) => token.end));
  const isToken = tokens.some(
    (token) =>
      (token.start === offset && (ends.has(end) || !token.isWord)) ||
      (!token.isWord && token.start <= offset && end <= token.end),
  );
  assert.ok(isToken, `${ruleId}: ${JSON.stringify(shown)} is no key or value of ${at.file}`);
}

function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  let offset = 0;
  for (let at = 1; at < line; at += 1) offset = text.indexOf('\n', offset) + 1;
  return offset + column - 1;
}

interface Token {
  readonly start: number;
  readonly end: number;
  /** Whether nothing inside it can be a place. */
  readonly isWord: boolean;
}

let known: { readonly text: string; readonly tokens: readonly Token[] | undefined } | undefined;

/** The keys and values of a JSON or YAML file that another parser reads without an error. */
function tokensOf(file: string, text: string): readonly Token[] | undefined {
  if (known?.text === text) return known.tokens;
  const tokens = file.endsWith('.json')
    ? jsonTokens(text)
    : /\.ya?ml$/.test(file)
      ? yamlTokens(text)
      : undefined;
  known = { text, tokens };
  return tokens;
}

function jsonTokens(text: string): readonly Token[] | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\ufeff/, ' '), errors, {
    disallowComments: false,
    allowTrailingComma: true,
  });
  if (root === undefined || errors.length > 0 || text.includes('{{')) return undefined;
  const tokens: Token[] = [];
  for (const { index } of text.matchAll(/["\d{[tfn-]/g)) {
    const node = findNodeAtOffset(root, index);
    if (node?.offset === index && node.length > 0) {
      const isText =
        node.type === 'string' && /\s|\\n/.test(text.slice(index, index + node.length));
      const isTree = node.type === 'object' || node.type === 'array';
      tokens.push({ start: index, end: isTree ? index + 1 : index + node.length, isWord: !isText });
    }
  }
  return tokens;
}

function yamlTokens(text: string): readonly Token[] | undefined {
  if (text.length > 20_000 || /\{\{|\ufeff/.test(text)) return undefined;
  const tokens: Token[] = [];
  try {
    const documents = parseAllDocuments(text, {
      logLevel: 'silent',
      uniqueKeys: false,
      merge: true,
    });
    for (const document of 'empty' in documents ? [] : documents) {
      if (document.errors.length > 0) return undefined;
      visit(document, (_, node) => {
        const range =
          typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
        if (!Array.isArray(range)) return;
        const [start, end] = range.map(Number);
        if (start === undefined || end === undefined) return;
        if (!isScalar(node)) tokens.push({ start, end: start + 1, isWord: true });
        else tokens.push({ start, end, isWord: !/[\s={}[\]:,|/]/.test(text.slice(start, end)) });
      });
    }
  } catch {
    return undefined;
  }
  return tokens;
}

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
// eslint-disable-next-line no-control-regex -- the escapes are what is looked for
const COLOR = /\u001b\[\d+m/g;

/** Every reporter prints any report, fits its schema, and never passes on a control character. */
export function reportersHold(report: Report): void {
  const json = reportJson(report);
  const sarif = reportSarif(report, { toolVersion: '1.2.3', revision });
  const github = reportGithub(report);
  const azure = reportAzureDevops(report);
  const gitlab = reportGitlab(report);
  const junit = reportJunit(report);
  const text = reportText(report, { color: false });
  const colored = reportText(report, { color: true });
  const comment = {
    isResolved: false,
    revision,
    runAddress: 'https://github.com/org/infra/actions/runs/1',
  };
  const outputs = {
    json,
    sarif,
    github,
    azure,
    gitlab,
    junit,
    text,
    colored: colored.replace(COLOR, ''),
    markdown: reportMarkdown(report, { revision }),
    short: reportMarkdown(report, { limit: 3000 }),
    comment: commentMarkdown(report, { ...comment, limit: 65_536 }),
    brief: commentMarkdown(report, { ...comment, limit: 3000 }),
  };
  for (const [name, output] of Object.entries(outputs)) {
    const [hidden] = HIDDEN.exec(output.replace(/[\n\t]/g, '')) ?? [];
    assert.equal(hidden, undefined, `${name} has the character ${JSON.stringify(hidden)}`);
  }
  assert.equal(outputs.colored, text, 'colour changes the text');
  for (const name of ['short', 'brief'] as const) {
    assert.ok(Buffer.byteLength(outputs[name]) <= 3000, `${name} is too long`);
  }
  for (const line of github.split('\n').slice(0, -1)) {
    assert.match(line, /^::(?:error|warning|notice) /, 'no workflow command');
  }
  for (const line of text.split('\n')) {
    assert.doesNotMatch(line, /^\s*::/, 'a workflow command');
  }
  for (const output of [text, json, sarif, gitlab, junit]) {
    assert.doesNotMatch(output, /##(?:vso)?\[/i, "a runner's command");
  }
  for (const line of azure.split('\n')) {
    assert.match(
      line,
      /^(?:##vso\[task\.logissue [^\]]*\].|(?!.*##(?:vso)?\[))/i,
      'a logging command',
    );
  }
  assert.ok(validCodeQuality(JSON.parse(gitlab)), JSON.stringify(validCodeQuality.errors));
  XmlDocument.fromString(junit).dispose();
  assert.ok(validReport(JSON.parse(json)), JSON.stringify(validReport.errors));
  assert.ok(validSarif(JSON.parse(sarif)), JSON.stringify(validSarif.errors));
}

/**
 * An empty line at the start of each file moves what is found by one line and changes nothing else;
 * other line endings change nothing at all.
 */
async function movesHold(files: Files, report: Report, options: Options): Promise<void> {
  const change = (how: (path: string, text: string) => string): Files =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, how(path, text)]));
  const found = ({ findings }: Report, lines: number): readonly string[] =>
    findings.map(
      ({ ruleId, fingerprint, at: { file, start, end } }) =>
        `${ruleId} ${fingerprint} ${file}:${start.line - lines}:${start.column}-${end.line - lines}`,
    );
  const texts = Object.values(files);
  if (!texts.some((text) => /^(?:%|\ufeff|#!)|\{\{-/m.test(text))) {
    const moved = await scan(memoryTree(change((_, text) => `\n${text}`)), options);
    assert.deepEqual(found(moved, 1), found(report, 0), 'an empty line changes what is found');
  }
  const isText = (path: string): boolean => /\.(?:json|ya?ml)$/.test(path);
  if (Object.keys(files).every(isText) && !texts.some((text) => text.includes('\r'))) {
    const ended = await scan(
      memoryTree(change((_, text) => text.replaceAll('\n', '\r\n'))),
      options,
    );
    assert.deepEqual(found(ended, 0), found(report, 0), 'CRLF changes what is found');
  }
}

/** A fix makes its finding go away, and brings no error about the file's form. */
async function fixesHold(files: Files, report: Report, options: Options): Promise<void> {
  const fixable = report.findings.find(({ fix }) => fix !== undefined);
  if (fixable?.fix === undefined) return;
  const after = await scan(memoryTree(withFix(files, fixable.fix)), options);
  const isLeft = after.findings.some(
    ({ ruleId, at, message }) =>
      ruleId === fixable.ruleId &&
      message === fixable.message &&
      at.file === fixable.at.file &&
      at.start.line === fixable.at.start.line &&
      at.start.column === fixable.at.start.column,
  );
  assert.ok(!isLeft, `${fixable.ruleId}: the fix leaves the finding`);
  assert.ok(
    after.problems.length <= report.problems.length,
    `${fixable.ruleId}: the fix breaks the file`,
  );
}

function withFix(files: Files, { at, text }: Fix): Files {
  const own = textOf(files, at.file);
  return {
    ...files,
    [at.file]: own.slice(0, offsetOf(own, at.start)) + text + own.slice(offsetOf(own, at.end)),
  };
}
