import { FileSource } from '../source/source.js';
import { parseYaml } from '../source/yaml.js';
import { type ChartFiles, type ChartResolver, contentText } from './files.js';
import { scalarText } from './metadata.js';
import { inRange } from './version.js';

/**
 * Finds dependencies among the charts of a repository: by folder, or the first one with the name
 * and a version in the range. The Chart.yaml files are read on the first search by name.
 */
export function resolverOf(charts: readonly ChartFiles[]): ChartResolver {
  const byFolder = new Map(charts.map((files) => [files.folder, files]));
  let byName: Map<string, { version: string; files: ChartFiles }[]> | undefined;
  return {
    folder: (path) => byFolder.get(path),
    named: (name, versionRange) => {
      byName ??= namesOf(charts);
      return byName.get(name)?.find(({ version }) => inRange(versionRange, version))?.files;
    },
  };
}

function namesOf(charts: readonly ChartFiles[]) {
  const names = new Map<string, { version: string; files: ChartFiles }[]>();
  for (const files of charts) {
    const yaml = files.files.get('Chart.yaml');
    if (yaml === undefined) continue;
    const root = parseYaml(new FileSource('Chart.yaml', contentText(yaml)))[0]?.root;
    const name = scalarText(root?.get('name'));
    const known = names.get(name) ?? [];
    known.push({ version: scalarText(root?.get('version')), files });
    names.set(name, known);
  }
  return names;
}
