import type { Clause } from '../policy/types.js';
import type { SourceNode } from '../source/node.js';
import { SCAN_RENDERED } from '../source/fault.js';
import { hasDefault } from '../source/scalar.js';
import { pathTo } from '../source/locate.js';
import { type Place, spanOf, type Trace } from '../source/source.js';
import { placeKey } from '../source/position.js';
import type { Ordinal } from './numbering.js';
import { excerptOf } from './excerpt.js';
import { redact } from './secrets.js';
import { purposeOf } from './purpose.js';
import type { PlatformName, Severity } from '../policy/words.js';
import type { Fact, Finding } from './finding.js';
import type { FoundProblem } from './problems.js';
import { hash } from './identity.js';
import type { Conclusion, Detection, Doubt, Note, Target } from './detection.js';
import { findingTextOf, type Messages, textOf } from './messages.js';

function traceOf(node: SourceNode, part: Target['part']): Trace {
  // An empty null has no width, and a map would span many lines: point at the key instead.
  const usesKey = part === 'key' || node.raw.kind !== 'scalar' || node.raw.start === node.raw.end;
  if (!usesKey) return node.trace;
  for (let each: SourceNode | undefined = node; each !== undefined; each = each.parent) {
    const trace = each.keyTrace;
    if (trace !== undefined) return trace;
    if (each.raw.kind === 'scalar' && each.raw.end > each.raw.start) return each.trace;
  }
  // There is no key above: point at the start of the document.
  const { raw } = node;
  const first = raw.kind === 'map' ? raw.pairs[0] : undefined;
  if (first !== undefined) return first.keySource.trace(first.keyStart, first.keyEnd);
  return raw.source.trace(raw.start, Math.min(raw.end, raw.start + 1));
}

/** The maximum number of deciding values that are named with a finding. */
const MOST_DECIDING = 3;

/** The place that a finding shows for a target, with the places related to it. */
interface Location {
  readonly at: Place;
  readonly related: readonly { readonly at: Place; readonly message: string }[];
  /** Identifies the place when lines move. */
  readonly path: string;
}

/**
 * The place that a person would edit. For rendered text that is the line in the values if the value
 * comes from there, otherwise the line in the template; the other one is related.
 */
function locate(target: Target): Location {
  const { at, rendered } = traceOf(target.node, target.part);
  if (rendered === undefined) return { at, related: [], path: keyPath(target.node) };
  const deciding = rendered.values.slice(rendered.direct, rendered.direct + MOST_DECIDING);
  const related = deciding.map((place) => ({ at: place, message: 'Decided by this value.' }));
  const [own] = rendered.direct > 0 ? rendered.values : [];
  if (own === undefined) return { at, related, path: keyPath(target.node) };
  const template = { at: rendered.through ?? at, message: 'The chart uses the value here.' };
  return { at: own, related: [template, ...related], path: pathTo(own).join('\n') };
}

/** What a finding takes from its rule. */
interface RuleTexts {
  readonly id: string;
  readonly messages: Messages;
}

const BY_DEFAULT =
  'This value is the default of a placeholder, so it applies unless the variable is set.';

/** Turns what a rule detected into a finding, while the sources are available. */
export function buildFinding(
  rule: RuleTexts,
  detection: Detection,
  severity: Severity,
  clauses: readonly Clause[],
  ordinal: Ordinal,
): Finding {
  const location = locate(detection.at);
  const at = spanOf(location.at);
  const { message, help, does, fix } = findingTextOf(rule.messages, detection);
  const related = [
    ...location.related,
    ...(detection.related ?? []).map((each) => ({
      at: locate(each.at).at,
      message: textOf(rule.messages, each),
    })),
  ];
  const { source, start, end } = location.at;
  const { raw } = detection.at.node;
  const isDefault =
    (raw.kind === 'scalar' && raw.byDefault === true) || hasDefault(source.text.slice(start, end));
  const names = [rule.id, location.path, detection.at.part].join('\n');
  const { line, column } = at.start;
  const number = ordinal(`${at.file}\n${names}`, `${String(line)}:${String(column)}`);
  const identity = hash(`${names}\n${String(number)}`);
  return {
    ruleId: rule.id,
    severity,
    messageId: detection.messageId,
    message: redact(isDefault ? `${message} ${BY_DEFAULT}` : message),
    help: redact(help),
    at,
    excerpt: excerptOf(location.at),
    related: related.map((each) => ({ at: spanOf(each.at), message: redact(each.message) })),
    clauses: clauses.map(({ id, edition, section, url }) => ({ id, edition, section, url })),
    identity,
    fingerprint: hash(`${at.file}\n${identity}`),
    names: namesAround(detection.at.node),
    ...(does !== undefined && { does: redact(does) }),
    ...(detection.fix !== undefined &&
      fix !== undefined &&
      !isDefault &&
      isReplaceable(detection.fix.at ?? detection.at, detection.fix.text) && {
        fix: {
          description: redact(fix),
          at: spanOf(locate(detection.fix.at ?? detection.at).at),
          text: detection.fix.text,
        },
      }),
  };
}

/** Whether a text can take the place of a scalar in its file, and changes nothing else there. */
function isReplaceable({ node, part }: Target, text: string): boolean {
  const { at, rendered } = traceOf(node, part);
  // A replacement in one file cannot correct what a template writes, nor one user of an anchor.
  if (rendered !== undefined || part === 'key' || node.isShared) return false;
  const written = at.source.text.slice(at.start, at.end);
  // Embedded texts may be escaped or encoded, and then the place is not that of the value alone.
  if (written.replace(/^(["'])(.*)\1$/, '$2') !== node.text) return false;
  // A tag can make a string of what is not quoted.
  if (written === text) return false;
  const isEmbedded = node.raw.source !== at.source;
  return !isEmbedded || /^["']/.test(written) || !/["']/.test(text);
}

/** Turns what a rule noted into a fact, while the sources are available. */
export function buildFact(ruleId: string, note: Note, platform: PlatformName): Fact {
  const place = locate(note.at).at;
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
    // Most facts are never shown, and a line is read with the secrets of its whole file.
    get excerpt() {
      return excerptOf(place);
    },
    platform,
    purpose: purposeOf(at.file),
  };
}

/** Turns a rule's doubt into a problem, while the source is available. */
export function buildDoubt(
  messages: Messages,
  doubt: Doubt,
  severity: Severity,
): { readonly problem: FoundProblem; readonly place: string } {
  const at = spanOf(locate(doubt.at).at);
  // The status is open only if some value would lead to more than a notice.
  const inScope = severity !== 'notice' || doubt.hides === true;
  return {
    problem: {
      file: at.file,
      at,
      code: 'unknown-value',
      reason: redact(textOf(messages, doubt)),
      remedy: SCAN_RENDERED,
      inScope,
      path: locate(doubt.at).path,
    },
    place: placeKey(at),
  };
}

/** Turns a conclusion into a finding. Its subject identifies it, not its place. */
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
    names: [redact(at.subject)],
    ...(excludes === true && { excludes }),
  };
}

/**
 * The path to a node from the root of its document: keys, and the `name` of list items that have
 * one, so that inserting an item changes no fingerprint. The path starts with the kind and name of
 * a Kubernetes object; the name of a rendered one is left out, since it depends on the release.
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

/** Cached, since one object can have thousands of nodes with findings. */
const paths = new WeakMap<SourceNode, string>();

function itemName(item: SourceNode): string {
  const name = nameIn(item);
  return name === undefined || name === '' ? `[${String(item.index ?? 0)}]` : `[name=${name}]`;
}

function nameIn(node: SourceNode): string | undefined {
  return node.entries().find((entry) => entry.key?.toLowerCase() === 'name')?.text;
}

/** The names of the object and of the items of lists that a node is in, from the inside out. */
function namesAround(node: SourceNode): readonly string[] {
  const names: string[] = [];
  for (let each: SourceNode | undefined = node; each !== undefined; each = each.parent) {
    const item = each.index === undefined ? undefined : nameIn(each);
    const object = each.parent === undefined ? each.at('metadata', 'name')?.text : undefined;
    for (const name of [item, object]) if (name !== undefined) names.push(redact(name));
  }
  return names;
}
