import type { SourceNode } from '../source/node.js';
import type { Place, Source } from '../source/source.js';
import { parseYaml } from '../source/yaml.js';
import { textIn } from './embedded.js';
import type { HelmProblem } from './problem.js';
import { setInto, setReader } from './set.js';
import { map, type MapValue, originAt } from './template/index.js';
import { layOver, tableOf, valueOf } from './values.js';
import type { ReleaseLayer, SetReading } from './layer.js';

/** One parsed layer of values over a chart's own. */
export type ValuesLayer =
  | {
      /** A parsed values document; `node` is its map, if it is one. */
      readonly kind: 'values';
      readonly node: SourceNode | undefined;
      readonly problems?: readonly HelmProblem[];
    }
  | {
      /** One `--set name=value`. */
      readonly kind: 'set';
      readonly name: string;
      readonly node: SourceNode;
      readonly reading: SetReading;
    }
  | {
      /** A missing values file. */
      readonly kind: 'absent';
      readonly path: string;
      readonly at: Place;
    };

/** The layer for a values file or other YAML text. */
export function textLayer(source: Source): ValuesLayer {
  const document = parseYaml(source, { templates: true })[0];
  const root = document?.root;
  const fault = document?.faults[0];
  if (fault === undefined && (root === undefined || root.isNull || root.isMap)) {
    return { kind: 'values', node: root };
  }
  const { at } = source.trace(fault?.offset ?? 0, fault?.offset ?? 0);
  const message = fault?.message ?? 'Values must be a map.';
  const problem: HelmProblem = { code: 'values-file', message, at, file: source.file };
  return { kind: 'values', node: undefined, problems: [problem] };
}

/**
 * The layers of a release. `read` reads its files and returns `undefined` for a file that is not in
 * the repository.
 */
export function layersFor(
  layers: readonly ReleaseLayer[],
  read: (path: string) => Source | undefined,
): readonly ValuesLayer[] {
  return layers.flatMap((layer): readonly ValuesLayer[] => {
    switch (layer.kind) {
      case 'inline':
        return [{ kind: 'values', node: layer.node }];
      case 'set':
        return [layer];
      case 'text': {
        const text = textIn(layer.node);
        return text === undefined ? [] : [textLayer(text)];
      }
      case 'file': {
        const source = read(layer.path);
        if (source !== undefined) return [textLayer(source)];
        const at = layer.node.trace.at;
        return layer.optional === true ? [] : [{ kind: 'absent', path: layer.path, at }];
      }
    }
  });
}

/** Merges the layers, as `-f` and then `--set` do (pkg/cli/values/options.go). */
export function mergeLayers(layers: readonly ValuesLayer[], problems: HelmProblem[]): MapValue {
  let merged = map(new Map());
  for (const layer of layers) {
    if (layer.kind === 'values') {
      for (const problem of layer.problems ?? []) problems.push(problem);
      merged = layOver(merged, tableOf(layer.node));
    } else if (layer.kind === 'absent') {
      const message = `The values file ${layer.path} is not in the repository.`;
      problems.push({ code: 'values-file', message, at: layer.at, file: layer.at.source.file });
    } else {
      const { at } = layer.node.trace;
      const message = assign(merged, layer.name, layer.node, layer.reading);
      if (message !== undefined)
        problems.push({ code: 'set-syntax', message, at, file: at.source.file });
    }
  }
  return merged;
}

function assign(
  table: MapValue,
  name: string,
  node: SourceNode,
  reading: SetReading,
): string | undefined {
  const from = originAt(node.trace.at);
  const { text } = node;
  if (text === undefined || reading === 'as-is') {
    return setInto(table, `${name}=x`, from, () => valueOf(node));
  }
  return setInto(table, `${name}=${escaped(text)}`, from, setReader(from, reading === 'string'));
}

/** Escapes commas, so that they are part of the value, except in a list in braces. */
function escaped(text: string): string {
  return text.startsWith('{') ? text : text.replace(/\\,|,/g, '\\,');
}
