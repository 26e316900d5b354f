import { createHash } from 'node:crypto';
import type { Clause } from '../policy/types.js';
import type { Conclusion, Detection, Note, Target } from '../rules/rule.js';
import type { SourceNode } from '../source/node.js';
import { type Place, spanOf, type Trace } from '../source/source.js';
import { excerptOf } from './excerpt.js';
import { redact } from './secrets.js';
import type { Fact, Finding, PlatformName, Severity } from './types.js';

/** The place that a target names; a missing key points at the nearest ancestor that has one. */
export function placeOf({ node, part }: Target): Place {
  return traceOf(node, part).at;
}

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

/** Turns what a rule detected into a finding, while the sources are at hand. */
export function buildFinding(
  ruleId: string,
  detection: Detection,
  severity: Severity,
  clauses: readonly Clause[],
  ordinal: (identity: string) => number,
): Finding {
  const place = placeOf(detection.at);
  const at = spanOf(place);
  const identity = [ruleId, at.file, keyPath(detection.at.node), detection.at.part].join('\n');
  return {
    ruleId,
    severity,
    message: redact(detection.message),
    help: redact(detection.help),
    at,
    excerpt: excerptOf(place),
    related: (detection.related ?? []).map((related) => ({
      at: spanOf(placeOf(related.at)),
      message: redact(related.message),
    })),
    clauses: clauses.map(({ id, edition, section, url }) => ({ id, edition, section, url })),
    fingerprint: fingerprint(identity, ordinal(identity)),
    ...(detection.fix !== undefined && { fix: { ...detection.fix, at } }),
  };
}

/** Turns what a rule noted into a fact, while the sources are at hand. */
export function buildFact(ruleId: string, note: Note, platform: PlatformName): Fact {
  const place = placeOf(note.at);
  const { subject, how, rank, version, managed } = note;
  const at = spanOf(place);
  return { ruleId, subject, how, rank, version, managed, at, excerpt: excerptOf(place), platform };
}

/** Turns a conclusion into a finding; it is named by its subject, wherever that shows best. */
export function buildConclusion(
  ruleId: string,
  conclusion: Conclusion,
  severity: Severity,
  clauses: readonly Clause[],
): Finding {
  const { at, related, message, help, excludes } = conclusion;
  return {
    ruleId,
    severity,
    message: redact(message),
    help: redact(help),
    at: at.at,
    excerpt: at.excerpt,
    related: related.map((each) => ({ at: each.at, message: `It shows here, too: ${each.how}.` })),
    clauses: clauses.map(({ id, edition, section, url }) => ({ id, edition, section, url })),
    fingerprint: fingerprint([ruleId, at.subject].join('\n'), 0),
    ...(excludes === true && { excludes }),
  };
}

/** A finding's name over time: no line, message, value, version, edition or combination in it. */
function fingerprint(identity: string, ordinal: number): string {
  return createHash('sha256')
    .update(`${identity}\n${String(ordinal)}`)
    .digest('hex')
    .slice(0, 32);
}

/**
 * How a node is reached from the root of its document: keys, and list items by their `name` where
 * they have one, so that an item put in front moves no fingerprint. A Kubernetes object is named.
 */
function keyPath(node: SourceNode): string {
  const steps: string[] = [];
  let each = node;
  for (; each.parent !== undefined; each = each.parent) {
    steps.push(each.pair?.key ?? itemName(each));
  }
  const kind = each.get('kind')?.asString() ?? '';
  const name = each.at('metadata', 'name')?.text ?? '';
  return [`${kind}/${name}`, ...steps.reverse()].join('\n');
}

function itemName(item: SourceNode): string {
  const name = item.entries().find((entry) => entry.key?.toLowerCase() === 'name')?.text;
  return name === undefined || name === '' ? `[${String(item.index ?? 0)}]` : `[name=${name}]`;
}
