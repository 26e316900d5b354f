import type { Attempts } from '../../source/attempts.js';
import type { SourceNode } from '../../source/node.js';
import type { FileSource } from '../../source/source.js';
import { parseYamlChunk } from '../../source/yaml.js';
import { splitYaml } from '../../source/yaml-split.js';
import type { DeclaredRelease } from './release.js';
import { fluxRepositories } from './flux.js';
import { isHelmfile } from './helmfile.js';
import { releasesOf } from './index.js';

/** Only documents that declare releases, or chart repositories, contain one of these. */
const SIGNS =
  /(?:helm|source)\.toolkit\.fluxcd\.io\/|kind["']?[ \t]*:[ \t]*["']?(?:Application|ApplicationSet)\b/;

/** The same in the first column: definitions of such resources mention them too, and are large. */
const TOP_LEVEL = new RegExp(
  String.raw`^(?:apiVersion["']?[ \t]*:[ \t]*["']?)?(?:${SIGNS.source})|^[ \t]*\{|^kind[ \t]*:[ \t]*["']?List\b`,
  'm',
);

/**
 * The releases declared by Flux and Argo CD resources and by helmfiles. A document that cannot be
 * read declares nothing here; whether it should have been readable is reported elsewhere.
 */
export function declaredReleases(
  sources: Iterable<FileSource>,
  isTemplate: (file: string) => boolean,
  attempts: Attempts,
): readonly DeclaredRelease[] {
  const documents: { root: SourceNode; file: string }[] = [];
  for (const source of sources) {
    const { file, text } = source;
    const helmfile = isHelmfile(file);
    if (!/\.ya?ml$/i.test(file) || isTemplate(file) || !(helmfile || SIGNS.test(text))) continue;
    for (const chunk of splitYaml(text)) {
      const part = text.slice(chunk.start, chunk.end);
      if (!helmfile && !(SIGNS.test(part) && TOP_LEVEL.test(part))) continue;
      const root = attempts.attempt(
        file,
        () => parseYamlChunk(source, chunk, { templates: true }).root,
      );
      if (root !== undefined) documents.push({ root, file });
    }
  }
  const repositories = fluxRepositories(documents.map(({ root }) => root));
  return documents.flatMap(
    ({ root, file }) => attempts.attempt(file, () => releasesOf(root, file, repositories)) ?? [],
  );
}
