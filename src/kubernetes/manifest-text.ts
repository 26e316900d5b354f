import { CORE_KINDS } from './pod-paths.js';
import { isKustomization, KUSTOMIZE_KINDS } from './inline-patches.js';
import { ENFORCE } from './namespace.js';
import { WEBHOOK_KINDS } from './webhook.js';

/*
 * Cheap tests on a text: what it can be, before anybody parses it. Most files of a repository, and
 * most documents of most manifests, can not matter and are never parsed.
 */

const plain = CORE_KINDS.join('|');
const webhooks = WEBHOOK_KINDS.join('|');

/** `kind: X` with X one of some names, as YAML or as JSON, wherever it stands. */
function kindLine(names: string): RegExp {
  return new RegExp(String.raw`(?:^|[\s{,"'\\-])kind["'\\]*\s*:\s*["'\\]*(?:${names})\b`);
}

const JUDGED_KIND = kindLine(`${plain}|${webhooks}`);
const NAMESPACE_KIND = kindLine('Namespace');
const KUSTOMIZE_KIND = kindLine([...KUSTOMIZE_KINDS].join('|'));

/** A kind in the first column: that of the document and of nothing inside it. */
const TOP_KIND = /^["']?kind["']?[ \t]*:[ \t]*["']?([A-Za-z][A-Za-z0-9]*)/m;

/** What is never a workload, however many containers stand in it. */
const NEVER =
  /^["']?(?:kind["']?[ \t]*:[ \t]*["']?CustomResourceDefinition\b|apiVersion["']?[ \t]*:[ \t]*["']?(?:skaffold\/|[\w.]*\b(?:kyverno\.io|gatekeeper\.sh)\/))/m;

/** Every object names its version; behind a comment's mark or in the middle of a line it is prose. */
const API_VERSION = /(?:^|[{,])[ \t-]*["']?apiVersion["']?\s*:/m;

const CONTAINERS = /ontainers["']?[ \t]*:/;

/** Whether somewhere in a text may stand a manifest or a patch that matters. */
export function mayHoldManifests(text: string, file: string): boolean {
  // Patches, and those inside of kustomizations, matter for the user that they set only.
  if (text.includes('runAsUser')) {
    if (isKustomization(file) || KUSTOMIZE_KIND.test(text)) return true;
    if (/["']?op["']?\s*:/.test(text)) return true;
  }
  if (!API_VERSION.test(text)) return false;
  if (text.includes(ENFORCE) && NAMESPACE_KIND.test(text)) return true;
  return JUDGED_KIND.test(text) || (CONTAINERS.test(text) && /kind["']?\s*:/.test(text));
}

/** Whether one document of a text can be a manifest or a patch that matters. */
export function canBeManifest(text: string, file: string): boolean {
  return mayHoldManifests(text, file) && !NEVER.test(text);
}

/** The kind that a document is plainly meant to be, when it cannot be parsed. */
export function plainKind(
  text: string,
): { readonly kind: string; readonly judged: boolean } | undefined {
  if (!/^["']?apiVersion["']?[ \t]*:/m.test(text)) return undefined;
  // Where separators are lost, several objects run into one.
  const kinds = [...text.matchAll(new RegExp(TOP_KIND, 'gm'))].flatMap((match) => match[1] ?? []);
  const judged = kinds.find((each) => CORE_KINDS.includes(each) || WEBHOOK_KINDS.includes(each));
  const kind = judged ?? kinds[0];
  return kind === undefined ? undefined : { kind, judged: judged !== undefined };
}

/** Marks of templates, which a tool fills in before Kubernetes reads the text. */
export function hasTemplateMarks(text: string): boolean {
  return /\{\{|\{%|<%|@@|#\{|\$\[\[|\(\(/.test(text);
}

/** Endings of files whose YAML, if any, is an example or somebody's string. */
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

/** Whether a name tells that a file is source code or a document, and no manifest. */
export function isProseOrCode(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (/^(?:(?:GNU)?[Mm]akefile|Dockerfile|Jenkinsfile|Tiltfile|Vagrantfile)\b/.test(name))
    return true;
  const dot = name.lastIndexOf('.');
  return dot > 0 && PROSE_AND_CODE.has(name.slice(dot + 1).toLowerCase());
}
