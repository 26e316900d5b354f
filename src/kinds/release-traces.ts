import type { SourceNode } from '../source/node.js';
import type { FileSource } from '../source/source.js';
import { parseYaml, parseYamlChunk } from '../source/yaml.js';
import { splitYaml } from '../source/yaml-split.js';
import { type Trace, textNode } from './component-traces.js';

/** Kinds of objects that install charts, or say where charts come from. */
const INSTALLERS =
  /^kind[ \t]*:[ \t]*["']?(?:HelmRelease|HelmChart|HelmRepository|Application|ApplicationSet)\b/m;

/** What a file that has Helm install charts shows, where it is not a chart itself. */
export function releaseTraces(source: FileSource): readonly Trace[] {
  const { file, text } = source;
  if (/(?:^|\/)helmfile(?:\.d\/[^/]+)?\.ya?ml$/.test(file)) {
    return parseYaml(source).flatMap(({ root }) => (root === undefined ? [] : ofHelmfile(root)));
  }
  const isKustomization =
    /(?:^|\/)kustomization\.ya?ml$/i.test(file) && text.includes('helmCharts');
  if (!isKustomization && (!INSTALLERS.test(text) || !/\.ya?ml$/i.test(file))) return [];
  return splitYaml(text).flatMap((chunk) => {
    const part = text.slice(chunk.start, chunk.end);
    if (!isKustomization && !INSTALLERS.test(part)) return [];
    const { root } = parseYamlChunk(source, chunk);
    return root === undefined ? [] : ofObject(root);
  });
}

function ofObject(root: SourceNode): readonly Trace[] {
  const spec = root.get('spec');
  const namespace = spec?.get('targetNamespace')?.asString() ?? namespaceOf(root);
  const release = spec?.get('releaseName')?.asString() ?? root.at('metadata', 'name')?.asString();
  switch (root.get('kind')?.asString()) {
    case 'HelmRelease': {
      const chart = spec?.at('chart', 'spec') ?? spec?.get('chart');
      const name = chart?.get('chart') ?? chart?.get('name');
      return chartTrace(name, chart?.get('version'), { namespace, release });
    }
    case 'HelmChart':
      return chartTrace(spec?.get('chart'), spec?.get('version'), { namespace, release });
    case 'HelmRepository':
      return sourceTrace(spec?.get('url'), namespace);
    case 'Application':
      return ofArgo(spec);
    case 'ApplicationSet':
      return ofArgo(spec?.at('template', 'spec'));
    default:
      return (root.get('helmCharts')?.items() ?? []).flatMap((chart) =>
        chartTrace(chart.get('name'), chart.get('version'), {
          namespace: chart.get('namespace')?.asString() ?? null,
          release: chart.get('releaseName')?.asString(),
          from: chart.get('repo')?.asString(),
        }),
      );
  }
}

function ofArgo(spec: SourceNode | undefined): readonly Trace[] {
  const sources = [spec?.get('source'), ...(spec?.get('sources')?.items() ?? [])];
  return sources.flatMap((each) =>
    chartTrace(each?.get('chart'), each?.get('targetRevision'), {
      namespace: spec?.at('destination', 'namespace')?.asString() ?? null,
      release: each?.at('helm', 'releaseName')?.asString(),
      from: each?.get('repoURL')?.asString(),
    }),
  );
}

/** A release that helmfile is told not to install is none. */
function ofHelmfile(root: SourceNode): readonly Trace[] {
  const repositories = (root.get('repositories')?.items() ?? []).flatMap((each) =>
    sourceTrace(each.get('url'), null),
  );
  const releases = (root.get('releases')?.items() ?? []).flatMap((each) =>
    each.get('installed')?.asBoolean() === false
      ? []
      : chartTrace(each.get('chart'), each.get('version'), {
          namespace: each.get('namespace')?.asString() ?? null,
          release: each.get('name')?.asString(),
        }),
  );
  return [...releases, ...repositories];
}

function namespaceOf(root: SourceNode): string | null {
  return root.at('metadata', 'namespace')?.asString() ?? null;
}

interface Beside {
  readonly namespace: string | null;
  readonly release?: string | undefined;
  readonly from?: string | undefined;
}

/** `repo/chart` and `oci://…/chart` are called by their last step; a path of one's own is none. */
function chartTrace(
  node: SourceNode | undefined,
  version: SourceNode | undefined,
  { namespace, release, from }: Beside,
): readonly Trace[] {
  const text = node?.asString();
  if (node === undefined || text === undefined || text === '' || text.startsWith('.')) return [];
  return [
    {
      sort: 'release',
      name: chartName(text),
      version: version?.text ?? null,
      node,
      namespace,
      ...(release !== undefined && { release }),
      ...(from !== undefined && { from }),
    },
  ];
}

/** A chart's name in `repository/chart` or `oci://…/chart`. */
export function chartName(text: string): string {
  return text.replace(/\/+$/, '').replace(/^.*\//, '');
}

function sourceTrace(url: SourceNode | undefined, namespace: string | null): readonly Trace[] {
  const from = url?.asString();
  if (url === undefined || from === undefined) return [];
  return [{ sort: 'chart', name: '', version: null, node: url, namespace, from }];
}

/** Inventories of Kubespray name their groups like nobody else. */
export function inventoryTraces(source: FileSource): readonly Trace[] {
  const match =
    /^\[(?:k8s[_-]cluster):children\]/m.exec(source.text) ??
    (/\.ya?ml$/.test(source.file) && /^ +etcd:/m.test(source.text)
      ? /^ +k8s_cluster:(?=[ \t\r]*\n +children:)/m.exec(source.text)
      : null);
  if (match === null) return [];
  const at = match.index + match[0].search(/\S/);
  const node = textNode(source, at, match.index + match[0].length);
  return [{ sort: 'inventory', name: 'kubespray', version: null, node, namespace: null }];
}
