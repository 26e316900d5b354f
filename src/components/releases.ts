import type { SourceNode } from '../source/node.js';
import type { FileSource } from '../source/source.js';
import { parseYaml, parseYamlChunk } from '../source/yaml.js';
import { splitYaml } from '../source/yaml-split.js';
import { type ComponentTrace, textNode, versionIn } from './trace.js';

/** Kinds of objects that install charts, or state where charts come from. */
const INSTALLERS =
  /^kind[ \t]*:[ \t]*["']?(?:HelmRelease|HelmChart|HelmChartProxy|HelmRepository|OCIRepository|Application|ApplicationSet)\b/m;

const HELMFILE = /(?:^|\/)helmfile(?:\.d\/[^/]+)?\.ya?ml$/;
const KUSTOMIZATION = /(?:^|\/)kustomization\.ya?ml$/i;
const SKAFFOLD = /^apiVersion[ \t]*:[ \t]*["']?skaffold\//m;

/** What a file shows that installs charts or manifests without being one itself. */
export function releaseTraces(source: FileSource): readonly ComponentTrace[] {
  const { file, text } = source;
  if (file.endsWith('.tf')) return text.includes('"helm_release"') ? ofTerraform(source) : [];
  if (!/\.ya?ml$/i.test(file)) return [];
  const read = (of: (root: SourceNode) => readonly ComponentTrace[]): readonly ComponentTrace[] =>
    parseYaml(source, { templates: true }).flatMap(({ root }) =>
      root === undefined ? [] : of(root),
    );
  if (HELMFILE.test(file)) return read(ofHelmfile);
  if (SKAFFOLD.test(text)) return text.includes('helm') ? read(ofSkaffold) : [];
  if (KUSTOMIZATION.test(file)) {
    return /helmCharts|https?:\/\/|github\.com\//.test(text) ? read(ofKustomization) : [];
  }
  if (!INSTALLERS.test(text)) return [];
  return splitYaml(text).flatMap((chunk) => {
    if (!INSTALLERS.test(text.slice(chunk.start, chunk.end))) return [];
    const { root } = parseYamlChunk(source, chunk, { templates: true });
    return root === undefined ? [] : ofObject(root);
  });
}

function ofObject(root: SourceNode): readonly ComponentTrace[] {
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
    case 'HelmChartProxy':
      return chartTrace(spec?.get('chartName'), spec?.get('version'), {
        namespace: spec?.get('namespace')?.asString() ?? namespace,
        release,
        from: spec?.get('repoURL')?.asString(),
      });
    case 'HelmRepository':
      return sourceTrace(spec?.get('url'), namespace);
    case 'OCIRepository': {
      // It may hold a chart or manifests; the last segment of its address names either.
      const ref = spec?.get('ref');
      const version = (ref?.get('tag') ?? ref?.get('semver'))?.text ?? null;
      return sourceTrace(spec?.get('url'), namespace).map((trace) => ({
        ...trace,
        name: chartName(trace.from ?? ''),
        version,
      }));
    }
    case 'Application':
      return ofArgo(spec);
    case 'ApplicationSet':
      return ofArgo(spec?.at('template', 'spec'));
    default:
      return [];
  }
}

/** Charts that kustomize inflates, and manifests that it fetches. */
function ofKustomization(root: SourceNode): readonly ComponentTrace[] {
  const charts = (root.get('helmCharts')?.items() ?? []).flatMap((chart) =>
    chartTrace(chart.get('name'), chart.get('version'), {
      namespace: chart.get('namespace')?.asString() ?? null,
      release: chart.get('releaseName')?.asString(),
      from: chart.get('repo')?.asString(),
    }),
  );
  const namespace = root.get('namespace')?.asString() ?? null;
  const fetched = ['resources', 'bases', 'components', 'crds'].flatMap((key) =>
    (root.get(key)?.items() ?? []).flatMap((node): readonly ComponentTrace[] => {
      const from = node.asString();
      if (
        from === undefined ||
        !/^(?:https?:\/\/|(?:git::)?(?:https:\/\/)?github\.com\/)/.test(from)
      ) {
        return [];
      }
      return [{ sort: 'fetch', name: '', version: versionIn(from), node, namespace, from }];
    }),
  );
  return [...charts, ...fetched];
}

function ofSkaffold(root: SourceNode): readonly ComponentTrace[] {
  const steps = [root, ...(root.get('profiles')?.items() ?? [])];
  return steps
    .flatMap((each) => [each.at('deploy', 'helm'), each.at('manifests', 'helm')])
    .flatMap((helm) => helm?.get('releases')?.items() ?? [])
    .flatMap((each) =>
      chartTrace(each.get('remoteChart'), each.get('version'), {
        namespace: each.get('namespace')?.asString() ?? null,
        release: each.get('name')?.asString(),
        from: each.get('repo')?.asString(),
      }),
    );
}

const HELM_RESOURCE = /^resource[ \t]+"helm_release"[ \t]+"[^"\n]*"[ \t]*\{[^]{0,4000}?\n\}/gm;

/** Terraform's `helm_release`, if its settings are literal strings on separate lines. */
function ofTerraform(source: FileSource): readonly ComponentTrace[] {
  return [...source.text.matchAll(HELM_RESOURCE)].flatMap((match) => {
    const { text } = source;
    const isComment = text.lastIndexOf('/*', match.index) > text.lastIndexOf('*/', match.index);
    if (isComment) return [];
    const setting = (name: string): SourceNode | undefined => {
      const found = new RegExp(`^[ \\t]+${name}[ \\t]*=[ \\t]*"([^"\n$]*)"`, 'm').exec(match[0]);
      if (found?.[1] === undefined) return undefined;
      const end = match.index + found.index + found[0].length - 1;
      return textNode(source, end - found[1].length, end);
    };
    return chartTrace(setting('chart'), setting('version'), {
      namespace: setting('namespace')?.asString() ?? null,
      release: setting('name')?.asString(),
      from: setting('repository')?.asString(),
    });
  });
}

function ofArgo(spec: SourceNode | undefined): readonly ComponentTrace[] {
  const sources = [spec?.get('source'), ...(spec?.get('sources')?.items() ?? [])];
  return sources.flatMap((each) =>
    chartTrace(each?.get('chart'), each?.get('targetRevision'), {
      namespace: spec?.at('destination', 'namespace')?.asString() ?? null,
      release: each?.at('helm', 'releaseName')?.asString(),
      from: each?.get('repoURL')?.asString(),
    }),
  );
}

/** Ignores a release with `installed: false`. */
function ofHelmfile(root: SourceNode): readonly ComponentTrace[] {
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

/**
 * The last segment of `repo/chart` and `oci://…/chart` names the chart; a local path names none.
 */
function chartTrace(
  node: SourceNode | undefined,
  version: SourceNode | undefined,
  { namespace, release, from }: Beside,
): readonly ComponentTrace[] {
  const text = node?.asString();
  if (node === undefined || text === undefined || text === '' || /^[./~]/.test(text)) return [];
  const address = from === undefined ? addressOf(text) : `${from.replace(/\/+$/, '')}/${text}`;
  return [
    {
      sort: 'release',
      name: chartName(text),
      version: version?.text ?? null,
      node,
      namespace,
      ...(release !== undefined && { release }),
      ...(address !== undefined && { from: address }),
    },
  ];
}

/** Where a chart comes from according to its name: `oci://…`, or the alias of a repository. */
export function addressOf(chart: string): string | undefined {
  if (chart.startsWith('oci://')) return chart;
  return chart.includes('/') ? `@${chart}` : undefined;
}

/** A chart's name in `repository/chart` or `oci://…/chart`. */
export function chartName(text: string): string {
  return text.replace(/\/+$/, '').replace(/^.*\//, '');
}

function sourceTrace(
  url: SourceNode | undefined,
  namespace: string | null,
): readonly ComponentTrace[] {
  const from = url?.asString();
  if (url === undefined || from === undefined) return [];
  return [{ sort: 'source', name: '', version: null, node: url, namespace, from }];
}

/** No other tool names the groups of an inventory as Kubespray does. */
export function inventoryTraces(source: FileSource): readonly ComponentTrace[] {
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
