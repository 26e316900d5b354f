import { knownString } from '../charts/releases/release.js';
import { joinPath } from '../helm/index.js';
import type { Faults } from '../source/configuration-error.js';
import type { SourceNode } from '../source/node.js';
import { textsOf } from './config-file.js';

/**
 * Reports paths of a release outside the repository to `faults`: files there are not read, so the
 * release would not be the one declared.
 */
export function checkRelease(release: SourceNode, faults: Faults): void {
  const values = textsOf(release, 'values');
  for (const node of [release.get('chart') ?? release, ...values]) {
    const text = knownString(node);
    if (text !== undefined && joinPath('', text) !== undefined) continue;
    faults.add(
      `"${node.text ?? ''}" is not a path within the repository. Name it from the root.`,
      node.span,
    );
  }
}
