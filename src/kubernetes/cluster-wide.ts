import type { FileSource } from '../source/source.js';
import { splitYaml } from '../source/yaml-split.js';

const CLUSTER_SCOPE = /^ +scope[ \t]*:[ \t]*["']?Cluster\b/m;
const DEFINITION = /^kind[ \t]*:[ \t]*["']?CustomResourceDefinition\b/m;
const PLURAL = /^ +plural[ \t]*:[ \t]*["']?([a-z0-9-]+)/m;
const GROUP = /^( +)group[ \t]*:[ \t]*["']?([a-z0-9.-]+)/m;

/**
 * The custom resources, as `plural.group`, that the definitions in a file make cluster-scoped.
 * Read from the text without parsing, because such definitions are the largest manifests of all.
 */
export function clusterWideResources({ file, text }: FileSource): readonly string[] {
  if (!/\.(?:ya?ml|tpl)$/i.test(file) || !CLUSTER_SCOPE.test(text)) return [];
  return splitYaml(text).flatMap(({ start, end }) => {
    const chunk = text.slice(start, end);
    if (!DEFINITION.test(chunk) || !CLUSTER_SCOPE.test(chunk)) return [];
    const plural = PLURAL.exec(chunk)?.[1];
    const [, indent = '', group] = GROUP.exec(chunk) ?? [];
    // A description may contain the same words, but more deeply indented.
    const isWide = new RegExp(`^${indent}scope[ \\t]*:[ \\t]*["']?Cluster\\b`, 'm').test(chunk);
    return plural !== undefined && group !== undefined && isWide ? [`${plural}.${group}`] : [];
  });
}
