import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import {
  type Chart,
  type ChartFiles,
  type ChartResolver,
  createLoader,
  type FileContent,
  type HelmProblem,
  renderChart,
  type RenderedChart,
  type RenderOptions,
  textLayer,
  type ValuesLayer,
} from '../../src/helm/index.js';
import type { SourceNode } from '../../src/source/node.js';
import { FileSource, type Place } from '../../src/source/source.js';
import { parseYaml } from '../../src/source/yaml.js';

/** The charts that the tests render. */
export const charts = fileURLToPath(new URL('../fixtures/charts', import.meta.url));

/** What `helm template` makes of them. */
export const expected = fileURLToPath(new URL('../fixtures/charts.expected', import.meta.url));

/** A folder's files by their paths below it. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const path of readdirSync(folder, { recursive: true }).map(String)) {
    const full = join(folder, path);
    if (statSync(full).isFile()) {
      files.set(path.split(sep).join('/'), new Uint8Array(readFileSync(full)));
    }
  }
  return files;
}

/** A chart of files; `Chart.yaml` and what is not given are as small as can be. */
export function chartOf(
  files: Readonly<Record<string, FileContent>>,
  folder = 'chart',
): ChartFiles {
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  const metadata = `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n`;
  return { folder, files: new Map(Object.entries({ 'Chart.yaml': metadata, ...files })) };
}

/** Loads a chart, or fails. */
export async function load(files: ChartFiles, resolver?: ChartResolver): Promise<Chart> {
  const loaded = await createLoader(resolver).load(files);
  if (loaded.kind === 'failed') throw new Error(loaded.problems.map(said).join('\n'));
  return loaded.chart;
}

/** Loads and renders a chart of files. */
export async function render(
  files: Readonly<Record<string, FileContent>>,
  options?: RenderOptions,
): Promise<RenderedChart> {
  return renderChart(await load(chartOf(files)), options);
}

/** A values layer of a text. */
export function overlay(text: string, file = 'overlay.yaml'): ValuesLayer {
  return textLayer(new FileSource(file, text));
}

/** The roots of the documents that a template rendered, or that all did. */
export function rootsOf({ manifests }: RenderedChart, template?: string): readonly SourceNode[] {
  return manifests.flatMap((manifest) => {
    const { root } = manifest.read();
    return root === undefined || (template !== undefined && manifest.template !== template)
      ? []
      : [root];
  });
}

/** What a chart's only document says, as a plain value. */
export async function seen(
  template: string,
  values: string,
  options?: RenderOptions,
): Promise<unknown> {
  const rendered = await render({ 'templates/a.yaml': template, 'values.yaml': values }, options);
  const [root] = rootsOf(rendered);
  if (root === undefined) throw new Error(rendered.problems.map(said).join('\n') || 'nothing');
  return plain(root);
}

/** A node's value without its places. */
export function plain(node: SourceNode): unknown {
  if (node.isList) return node.items().map(plain);
  if (!node.isMap) return node.raw.kind === 'scalar' ? node.raw.value : undefined;
  return Object.fromEntries(
    node.entries().map((each): [string, unknown] => [each.key ?? '', plain(each)]),
  );
}

/** A problem as one line. */
export function said({ code, message, at, file }: HelmProblem): string {
  return `${at === undefined ? file : placed(at)} ${code} ${message}`;
}

/** A place as `file:line:column`. */
export function placed({ source, start }: Place): string {
  const { line, column } = source.lines.position(start);
  return `${source.file}:${line}:${column}`;
}

/** The root of a YAML text. */
export function yaml(text: string, file = 'release.yaml'): SourceNode {
  const root = parseYaml(new FileSource(file, text))[0]?.root;
  if (root === undefined) throw new Error('no root');
  return root;
}

/** An entry of an archive, as the tar library writes it. */
export interface TarEntry {
  readonly name: string;
  readonly text?: string;
  readonly type?: 'file' | 'symlink' | 'link' | 'directory';
  readonly linkname?: string;
}

/** A packaged chart. */
export async function tgz(entries: readonly TarEntry[]): Promise<Uint8Array> {
  const packing = pack();
  for (const { name, text = '', type = 'file', linkname } of entries) {
    packing.entry({ name, type, ...(linkname === undefined ? {} : { linkname }) }, text);
  }
  packing.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of packing) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return new Uint8Array(gzipSync(Buffer.concat(chunks)));
}
