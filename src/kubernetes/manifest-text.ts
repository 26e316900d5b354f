import { CORE_KINDS } from './pod-paths.js';
import { isKustomization, KUSTOMIZE_KINDS } from './inline-patches.js';
import { ENFORCE } from './namespace.js';
import { WEBHOOK_KINDS } from './webhook.js';

/*
 * Cheap tests on a text before it is parsed. Most files of a repository, and most documents of most
 * manifests, cannot matter and are never parsed.
 */

const plain = CORE_KINDS.join('|');
const webhooks = WEBHOOK_KINDS.join('|');

/** Matches `kind: X`, with X one of the names, in YAML or JSON, anywhere in the text. */
function kindLine(names: string): RegExp {
  return new RegExp(String.raw`(?:^|[\s{,"'\\-])kind["'\\]*\s*:\s*["'\\]*(?:${names})\b`);
}

const JUDGED_KIND = kindLine(`${plain}|${webhooks}`);
const NAMESPACE_KIND = kindLine('Namespace');
const KUSTOMIZE_KIND = kindLine([...KUSTOMIZE_KINDS].join('|'));

/** A kind in the first column is the document's own, and not that of something inside it. */
const TOP_KIND = /^["']?kind["']?[ \t]*:[ \t]*["']?([A-Za-z][A-Za-z0-9]*)/m;

/** Never a workload, however many containers it has. */
const NEVER =
  /^["']?(?:kind["']?[ \t]*:[ \t]*["']?CustomResourceDefinition\b|apiVersion["']?[ \t]*:[ \t]*["']?(?:skaffold\/|[\w.]*\b(?:kyverno\.io|gatekeeper\.sh)\/))/m;

/** Every object states its version; after a comment mark or in the middle of a line it is prose. */
const API_VERSION = /(?:^|[{,])[ \t-]*["']?apiVersion["']?\s*:/m;

const CONTAINERS = /ontainers["']?[ \t]*:/;

/** Whether a text may contain a manifest or a patch that matters. */
export function mayHoldManifests(text: string, file: string): boolean {
  // Patches, also those inside kustomizations, matter only for the user that they set.
  if (text.includes('runAsUser')) {
    if (isKustomization(file) || KUSTOMIZE_KIND.test(text)) return true;
    if (/["']?op["']?\s*:/.test(text)) return true;
  }
  if (!API_VERSION.test(text)) return false;
  if (text.includes(ENFORCE) && NAMESPACE_KIND.test(text)) return true;
  return JUDGED_KIND.test(text) || (CONTAINERS.test(text) && /kind["']?\s*:/.test(text));
}

/** Whether one document of a text may be a manifest or a patch that matters. */
export function canBeManifest(text: string, file: string): boolean {
  return mayHoldManifests(text, file) && !NEVER.test(text);
}

/** Whether the pods in an object may run: those of a schema or of a policy never do. */
export function isRunBySomeone(text: string): boolean {
  return !NEVER.test(text);
}

/** The kind that an unparsable document is clearly meant to be. */
export function plainKind(
  text: string,
): { readonly kind: string; readonly judged: boolean } | undefined {
  if (!/^["']?apiVersion["']?[ \t]*:/m.test(text)) return undefined;
  // If separators are lost, several objects run together.
  const kinds = [...text.matchAll(new RegExp(TOP_KIND, 'gm'))].flatMap((match) => match[1] ?? []);
  const judged = kinds.find((each) => CORE_KINDS.includes(each) || WEBHOOK_KINDS.includes(each));
  const kind = judged ?? kinds[0];
  return kind === undefined ? undefined : { kind, judged: judged !== undefined };
}

/** Whether a text has marks of a template that some tool renders before Kubernetes reads it. */
export function hasTemplateMarks(text: string): boolean {
  return /\{\{|\{%|<%|@@|#\{|\$\[\[|\(\(/.test(text);
}

/** Extensions of files whose YAML, if any, is an example or a string. */
const PROSE_AND_CODE = new Set(
  [
    ['md', 'markdown', 'mdx', 'rst', 'adoc', 'asciidoc', 'txt', 'html', 'htm', 'xml', 'tex', 'org'],
    ['go', 'py', 'rb', 'rs', 'js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx', 'vue', 'java'],
    ['kt', 'kts', 'scala', 'groovy', 'c', 'h', 'cc', 'cpp', 'hpp', 'cs', 'fs', 'php', 'swift'],
    ['lua', 'pl', 'pm', 'r', 'jl', 'ex', 'exs', 'erl', 'hs', 'clj', 'dart', 'sql', 'proto', 'css'],
    ['sh', 'bash', 'zsh', 'fish', 'ps1', 'psm1', 'cmd', 'bat', 'mk', 'bzl', 'star', 'feature'],
    ['tf', 'tfvars', 'hcl', 'bicep', 'toml', 'ini', 'cfg', 'conf', 'properties', 'env', 'rego'],
    ['jsonnet', 'libsonnet', 'cue', 'dhall', 'ipynb', 'csv', 'tsv', 'log', 'diff', 'patch', 'snap'],
  ].flat(),
);

/** Whether a file's name says that it is source code or prose, and not a manifest. */
export function isProseOrCode(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (/^(?:(?:GNU)?[Mm]akefile|Dockerfile|Jenkinsfile|Tiltfile|Vagrantfile)\b/.test(name))
    return true;
  const dot = name.lastIndexOf('.');
  return dot > 0 && PROSE_AND_CODE.has(name.slice(dot + 1).toLowerCase());
}
