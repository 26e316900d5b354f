import type { Document } from '../documents/document.js';
import { SCAN_RENDERED } from '../source/fault.js';
import { placeKey } from '../source/position.js';
import type { JudgedDocument } from './judge.js';

/**
 * Adds to the documents of a template what the rules found only where its conditions choose other
 * branches: each of these is in use whenever its condition holds. A document that only another
 * branch has is added itself. What is found only `without` the content of a condition is doubted.
 */
export function withBranches(
  judged: readonly JudgedDocument[],
  others: readonly JudgedDocument[],
  without: readonly JudgedDocument[],
): readonly JudgedDocument[] {
  if (others.length + without.length === 0) return judged;
  const all = new Map<string, JudgedDocument>();
  const key = ({ document }: JudgedDocument, index: number): string =>
    rootKey(document) ?? String(index);
  for (const [index, each] of judged.entries()) all.set(key(each, index), each);
  for (const [index, other] of others.entries()) {
    const of = key(other, judged.length + index);
    const known = all.get(of);
    all.set(of, known === undefined ? other : joined(known, other));
  }
  for (const [index, other] of without.entries()) {
    const of = key(other, -1 - index);
    const known = all.get(of);
    if (known === undefined) continue;
    all.set(of, joined(known, { ...other, findings: [], doubts: doubtsOver(known, other) }));
  }
  return [...all.values()];
}

/** What would be an error or a warning without the content of a condition. */
function doubtsOver(known: JudgedDocument, { findings }: JudgedDocument): JudgedDocument['doubts'] {
  const rules = new Set(known.findings.map(({ ruleId }) => ruleId));
  return findings
    .filter(({ ruleId, severity }) => severity !== 'notice' && !rules.has(ruleId))
    .map(({ at, message }) => ({
      file: at.file,
      at,
      code: 'unknown-value',
      reason: `A condition of the template decides about this: ${message}`,
      remedy: SCAN_RENDERED,
      inScope: true,
    }));
}

function joined(known: JudgedDocument, other: JudgedDocument): JudgedDocument {
  const findings = new Set(known.findings.map(({ ruleId, at }) => `${ruleId}\n${placeKey(at)}`));
  const doubts = new Set(known.doubts.map(placeOf));
  return {
    ...known,
    findings: [
      ...known.findings,
      ...other.findings.filter(({ ruleId, at }) => !findings.has(`${ruleId}\n${placeKey(at)}`)),
    ],
    doubts: [...known.doubts, ...other.doubts.filter((each) => !doubts.has(placeOf(each)))],
  };
}

function placeOf({ at, reason }: JudgedDocument['doubts'][number]): string {
  return `${reason}\n${at === undefined ? '' : placeKey(at)}`;
}

/** Identifies what a rule judges by where it begins; `undefined` for what no template is read as. */
function rootKey(document: Document): string | undefined {
  switch (document.kind) {
    case 'cluster-definition':
      return `${document.kind}\n${placeKey(document.root.node.startSpan)}`;
    case 'workload':
      return `${document.kind}\n${placeKey(document.pod.spec.startSpan)}`;
    case 'namespace':
    case 'webhook-configuration':
      return `${document.kind}\n${placeKey(document.object.root.startSpan)}`;
    default:
      return undefined;
  }
}
