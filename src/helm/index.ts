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
export { type Chart, openPlace } from './chart.js';
export type { ChartFiles, ChartResolver, FileContent } from './files.js';
export type { FileLayer, ReleaseLayer, SetReading } from './layer.js';
export { layersFor, textLayer, type ValuesLayer } from './layers.js';
export { createLoader } from './load.js';
export type { RenderedManifest } from './manifest.js';
export { baseName, folderOf, joinPath } from './paths.js';
export type { HelmProblem } from './problem.js';
export { renderChart, type RenderedChart, type RenderOptions } from './render.js';
export { resolverOf } from './resolver.js';
export { type Lexeme, lex, SyntaxFault } from './template/lexer.js';
