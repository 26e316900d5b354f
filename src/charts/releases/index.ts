import type { SourceNode } from '../../source/node.js';
import type { DeclaredRelease } from './release.js';
import { argoReleases, isArgoApplication } from './argo.js';
import { fluxRelease, type FluxRepositories, isFluxRelease } from './flux.js';
import { helmfileReleases, isHelmfile } from './helmfile.js';

/** The releases that one document declares, for any of the tools. */
export function releasesOf(
  root: SourceNode,
  file: string,
  repositories: FluxRepositories,
): readonly DeclaredRelease[] {
  if (isHelmfile(file)) return helmfileReleases(root, file);
  if (isArgoApplication(root)) return argoReleases(root);
  if (isFluxRelease(root)) {
    const release = fluxRelease(root, repositories);
    return release === undefined ? [] : [release];
  }
  const items = root.get('kind')?.asString() === 'List' ? (root.get('items')?.items() ?? []) : [];
  return items.flatMap((item) => releasesOf(item, file, repositories));
}
