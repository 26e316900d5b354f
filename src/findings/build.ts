import { createHash } from 'node:crypto';
import type { Clause } from '../policy/types.js';
import type { SourceNode } from '../source/node.js';
import { pathTo } from '../source/locate.js';
import { type Place, spanOf, type Trace } from '../source/source.js';
import { placeKey } from '../source/position.js';
import type { Ordinal } from './numbering.js';
import { excerptOf } from './excerpt.js';
import { redact } from './secrets.js';
import { standingOf } from './standing.js';
import type { PlatformName, Severity } from '../policy/words.js';
import type { Fact, Finding, Problem } from './finding.js';
import type { Conclusion, Detection, Doubt, Note, Target } from './detection.js';
import { findingTextOf, type Messages, textOf } from './messages.js';

function traceOf(node: SourceNode, part: Target['part']): Trace {
  // A null written as nothing has no width, and a whole map would run over many lines.
  const usesKey = part === 'key' || node.raw.kind !== 'scalar' || node.raw.start === node.raw.end;
  if (!usesKey) return node.trace;
  for (let each: SourceNode | undefined = node; each !== undefined; each = each.parent) {
    const trace = each.keyTrace;
    if (trace !== undefined) return trace;
    if (each.raw.kind === 'scalar' && each.raw.end > each.raw.start) return each.trace;
  }
  // No key above: the document's own first characters.
  const { raw } = node;
  const first = raw.kind === 'map' ? raw.pairs[0] : undefined;
  if (first !== undefined) return first.keySource.trace(first.keyStart, first.keyEnd);
  return raw.source.trace(raw.start, Math.min(raw.end, raw.start + 1));
}

/** How many places that decide something are named with a finding. */
const MOST_DECIDING = 3;

/** Where a target is shown, and what belongs to it. */
interface Pointed {
  readonly at: Place;
  readonly related: readonly { readonly at: Place; readonly message: string }[];
  /** What names the place when lines move. */
  readonly path: string;
}

/**
 * The place that a person would edit. Of rendered text that is the values line, where the values
 * say it, and the template's line where the template does; the other is related.
 */
function point(target: Target): Pointed {
  const { at, rendered } = traceOf(target.node, target.part);
  if (rendered === undefined) return { at, related: [], path: keyPath(target.node) };
  const deciding = rendered.values.slice(rendered.direct, rendered.direct + MOST_DECIDING);
  const related = deciding.map((place) => ({ at: place, message: 'This value decides it.' }));
  const [own] = rendered.direct > 0 ? rendered.values : [];
  if (own === undefined) return { at, related, path: keyPath(target.node) };
  const template = { at: rendered.through ?? at, message: 'The chart writes the value here.' };
  return { at: own, related: [template, ...related], path: pathTo(own).join('\n') };
}

/** What a finding takes from its rule. */
interface RuleTexts {
  readonly id: string;
  readonly messages: Messages;
}

/** Turns what a rule detected into a finding, while the sources are at hand. */
export function buildFinding(
  rule: RuleTexts,
  detection: Detection,
  severity: Severity,
  clauses: readonly Clause[],
  ordinal: Ordinal,
): Finding {
  const pointed = point(detection.at);
  const at = spanOf(pointed.at);
  const { message, help, does, fix } = findingTextOf(rule.messages, detection);
  const related = [
    ...pointed.related,
    ...(detection.related ?? []).map((each) => ({
      at: point(each.at).at,
      message: textOf(rule.messages, each),
    })),
  ];
  const isRendered = traceOf(detection.at.node, detection.at.part).rendered !== undefined;
  const names = [rule.id, pointed.path, detection.at.part].join('\n');
  const { line, column } = at.start;
  const number = ordinal(`${at.file}\n${names}`, `${String(line)}:${String(column)}`);
  const identity = hash(`${names}\n${String(number)}`);
  return {
    ruleId: rule.id,
    severity,
    messageId: detection.messageId,
    message: redact(message),
    help: redact(help),
    at,
    excerpt: excerptOf(pointed.at),
    related: related.map((each) => ({ at: spanOf(each.at), message: redact(each.message) })),
    clauses: clauses.map(({ id, edition, section, url }) => ({ id, edition, section, url })),
    identity,
    fingerprint: hash(`${at.file}\n${identity}`),
    ...(does !== undefined && { does: redact(does) }),
    // A replacement in one file cannot correct what a template writes.
    ...(detection.fix !== undefined &&
      fix !== undefined &&
      !isRendered && {
        fix: {
          description: redact(fix),
          at: spanOf(point(detection.fix.at ?? detection.at).at),
          text: detection.fix.text,
        },
      }),
  };
}

/**
 * Names a finding over time: no line, message, value, version, edition or combination goes in. The
 * path joins only in the fingerprint, so that a file may be renamed and its findings still be met.
 */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** Turns what a rule noted into a fact, while the sources are at hand. */
export function buildFact(ruleId: string, note: Note, platform: PlatformName): Fact {
  const place = point(note.at).at;
  const { subject, how, rank, version, managed } = note;
  const at = spanOf(place);
  return {
    ruleId,
    subject,
    how,
    rank,
    version,
    managed,
    at,
    excerpt: excerptOf(place),
    platform,
    standing: standingOf(at.file),
  };
}

/** Turns what a rule could not judge into a problem, while the source is at hand. */
export function buildDoubt(
  messages: Messages,
  doubt: Doubt,
): { readonly problem: Problem; readonly place: string } {
  const at = spanOf(point(doubt.at).at);
  const message = redact(`${textOf(messages, doubt)} Scan the rendered file instead.`);
  return {
    problem: { file: at.file, at, code: 'unknown-value', message, inScope: true },
    place: placeKey(at),
  };
}

/** Turns a conclusion into a finding; it is named by its subject, wherever that shows best. */
export function buildConclusion(
  rule: RuleTexts,
  conclusion: Conclusion,
  severity: Severity,
  clauses: readonly Clause[],
): Finding {
  const { at, related, excludes } = conclusion;
  const { message, help } = findingTextOf(rule.messages, conclusion);
  return {
    ruleId: rule.id,
    severity,
    messageId: conclusion.messageId,
    message: redact(message),
    help: redact(help),
    at: at.at,
    excerpt: at.excerpt,
    related: related.map((each) => ({ at: each.at, message: `Also found here: ${each.how}.` })),
    clauses: clauses.map(({ id, edition, section, url }) => ({ id, edition, section, url })),
    identity: hash([rule.id, at.subject].join('\n')),
    fingerprint: hash([rule.id, at.subject].join('\n')),
    ...(excludes === true && { excludes }),
  };
}

/**
 * How a node is reached from the root of its document: keys, and list items by their `name` where
 * they have one, so that an item put in front moves no fingerprint. A Kubernetes object is named,
 * but not one that a chart names after its release.
 */
function keyPath(node: SourceNode): string {
  let path = paths.get(node);
  if (path === undefined) {
    path =
      node.parent === undefined
        ? objectName(node)
        : `${keyPath(node.parent)}\n${node.key ?? itemName(node)}`;
    paths.set(node, path);
  }
  return path;
}

function objectName(root: SourceNode): string {
  const kind = root.get('kind')?.asString() ?? '';
  const isRendered = root.trace.rendered !== undefined;
  return `${kind}/${isRendered ? '' : (root.at('metadata', 'name')?.text ?? '')}`;
}

/** Kept, since one object can hold thousands of nodes with findings. */
const paths = new WeakMap<SourceNode, string>();

function itemName(item: SourceNode): string {
  const name = item.entries().find((entry) => entry.key?.toLowerCase() === 'name')?.text;
  return name === undefined || name === '' ? `[${String(item.index ?? 0)}]` : `[name=${name}]`;
}
