/**
 * Loads Helm charts from a set of files and renders them with values, in this process. Each piece
 * of output knows the template line that wrote it and the values lines that it comes from. Usage:
 *
 *   const loader = createLoader(resolver);
 *   const loaded = await loader.load({ folder: 'charts/web', files });
 *   if (loaded.kind === 'chart') {
 *     const { manifests, problems, outcome } = renderChart(loaded.chart, { layers });
 *     for (const manifest of manifests) manifest.read().root?.…  // nodes whose trace has both lines
 *   }
 *
 * Knows nothing about rules, policies or the meaning of manifests, and reads neither disk nor
 * network.
 */
export { DEFAULT_KUBERNETES_VERSION, HELM_VERSION } from './capabilities.js';
export { ArchivedSource, type Chart, type ChartTemplate, openPlace } from './chart.js';
export { type ChartFiles, type ChartResolver, type FileContent, noResolver } from './files.js';
export { layersFor, textLayer, type ValuesLayer } from './layers.js';
export { type ChartLoader, createLoader, type LoadedChart } from './load.js';
export { type RenderedManifest } from './manifest.js';
export { type ChartMetadata, type DependencyEntry } from './metadata.js';
export { type HelmProblem, type HelmProblemCode } from './problem.js';
export type { FileLayer, ReleaseLayer, SetReading } from './layer.js';
export {
  type FailedTemplate,
  renderChart,
  type RenderedChart,
  type RenderOptions,
} from './render.js';
export { resolverOf } from './resolver.js';
export { baseName, folderOf, joinPath } from './paths.js';
export { type Lexeme, lex, SyntaxFault } from './template/lexer.js';
export { inRange } from './version.js';
