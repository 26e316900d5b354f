import type { SourceNode } from '../../source/node.js';
import type { FileSource } from '../../source/source.js';
import { parseYamlChunk } from '../../source/yaml.js';
import { splitYaml } from '../../source/yaml-split.js';
import type { DeclaredRelease } from './release.js';
import { fluxRepositories } from './flux.js';
import { isHelmfile } from './helmfile.js';
import { releasesOf } from './index.js';

/** What only documents that declare releases, or repositories of charts, hold. */
const TELLING =
  /(?:helm|source)\.toolkit\.fluxcd\.io\/|kind["']?[ \t]*:[ \t]*["']?(?:Application|ApplicationSet)\b/;

/** The same in the first column: a definition of such resources speaks of them, too, and is large. */
const OWN = new RegExp(
  String.raw`^(?:apiVersion["']?[ \t]*:[ \t]*["']?)?(?:${TELLING.source})|^[ \t]*\{|^kind[ \t]*:[ \t]*["']?List\b`,
  'm',
);

/**
 * The releases that resources of Flux and Argo CD and helmfiles declare. A document that cannot be
 * read declares nothing here; whether it should have been readable is said elsewhere.
 */
export function declaredReleases(
  sources: Iterable<FileSource>,
  isTemplate: (file: string) => boolean,
): readonly DeclaredRelease[] {
  const documents: { root: SourceNode; file: string }[] = [];
  for (const source of sources) {
    const { file, text } = source;
    const helmfile = isHelmfile(file);
    if (!/\.ya?ml$/i.test(file) || isTemplate(file) || !(helmfile || TELLING.test(text))) continue;
    for (const chunk of splitYaml(text)) {
      const part = text.slice(chunk.start, chunk.end);
      if (!helmfile && !(TELLING.test(part) && OWN.test(part))) continue;
      const { root } = parseYamlChunk(source, chunk);
      if (root !== undefined) documents.push({ root, file });
    }
  }
  const repositories = fluxRepositories(documents.map(({ root }) => root));
  return documents.flatMap(({ root, file }) => releasesOf(root, file, repositories));
}
