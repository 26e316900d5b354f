import type { Document } from '../documents/document.js';
import { placeKey } from '../source/position.js';
import type { JudgedDocument } from './judge.js';

/**
 * Adds to the documents of a template what the rules found only where its conditions choose other
 * branches: each of these is in use whenever its condition holds. A document that only another
 * branch has is added itself.
 */
export function withBranches(
  judged: readonly JudgedDocument[],
  others: readonly JudgedDocument[],
): readonly JudgedDocument[] {
  if (others.length === 0) return judged;
  const all = new Map<string, JudgedDocument>();
  const key = ({ document }: JudgedDocument, index: number): string =>
    rootKey(document) ?? String(index);
  for (const [index, each] of judged.entries()) all.set(key(each, index), each);
  for (const [index, other] of others.entries()) {
    const of = key(other, judged.length + index);
    const known = all.get(of);
    all.set(of, known === undefined ? other : joined(known, other));
  }
  return [...all.values()];
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

function placeOf({ at, message }: JudgedDocument['doubts'][number]): string {
  return `${message}\n${at === undefined ? '' : placeKey(at)}`;
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
