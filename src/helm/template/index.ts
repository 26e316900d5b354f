/**
 * Go's text/template with Helm's functions and a source map: each piece of output knows the
 * template that wrote it and the values that it comes from. Usage:
 *
 *   const set = new TemplateSet({ release });
 *   for (const file of inHelmsOrder) { const error = set.add(name, source); … }   // never throws
 *   const outcome = set.render(name, dot, budget);
 *   if (outcome.kind === 'rendered') parseYaml(outcome.source) else report(outcome.error);
 */
export { RenderBudget, type Limits } from './budget.js';
export type { CallContext } from './value.js';
export { TemplateError } from './error.js';
export { TemplateSet } from './engine.js';
export { NOWHERE, originAt, type Origins } from './origin.js';
export type { Marks } from './origin.js';
export { RenderedSource } from './rendered.js';
export { patternSize } from './functions/regex.js';
export { FunctionError } from './error.js';
export { parseConstraint, parseVersion } from './functions/semver.js';
export * from './value.js';
