import type { FileSource } from '../../source/source.js';
import { RenderBudget } from './budget.js';
import { FunctionError, messageAt, TemplateError } from './error.js';
import { Evaluator, noValueAway } from './evaluate.js';
import { wellFormed } from './functions/bytes.js';
import { marksOf } from './marks.js';
import { RenderedSource } from './rendered.js';
import { Scope } from './scope.js';
import type { Value } from './value.js';

/** The result of rendering a template. */
export type Outcome =
  | { readonly kind: 'rendered'; readonly source: RenderedSource }
  | { readonly kind: 'failed'; readonly error: TemplateError };

/** All templates of a chart and its dependencies; they share one namespace, as in Helm's engine. */
export class TemplateSet {
  readonly #scope = new Scope();
  readonly #files = new Map<string, FileSource>();

  /**
   * Adds a template file, in Helm's order: a later definition of a name replaces an earlier one,
   * unless it is empty. Returns the fault of a file that cannot be parsed and does not add its
   * definitions. Never throws because of the file's content.
   */
  add(name: string, source: FileSource, budget = new RenderBudget()): TemplateError | undefined {
    this.#files.set(name, source);
    try {
      budget.spend(source.text.length);
      this.#scope.addFile(name, source);
      return undefined;
    } catch (error) {
      if (error instanceof TemplateError) return error;
      if (error instanceof FunctionError) {
        return new TemplateError(error.kind, error.message, { source, start: 0, end: 0 });
      }
      throw error;
    }
  }

  /**
   * Renders an added file with its dot (Values, Release, Chart, …, Template). Never throws because
   * of the content of the templates or values.
   */
  render(name: string, dot: Value, budget = new RenderBudget()): Outcome {
    const template = this.#scope.find(name);
    const source = this.#files.get(name);
    if (template === undefined || source === undefined) {
      throw new Error(`the template ${name} was not added`);
    }
    budget.begin();
    try {
      const output = noValueAway(new Evaluator(budget).run(template, this.#scope, dot));
      const text = wellFormed(output.text);
      // It is split into manifests; what may hold a pod is parsed later.
      budget.spend(text.length);
      return { kind: 'rendered', source: new RenderedSource(source, text, marksOf(output)) };
    } catch (error) {
      if (error instanceof TemplateError) return { kind: 'failed', error };
      const place = { source, start: 0, end: 0 };
      if (error instanceof FunctionError) {
        return {
          kind: 'failed',
          error: new TemplateError(error.kind, messageAt(error, place), place),
        };
      }
      if (error instanceof RangeError) {
        const message = 'The template is nested too deeply, or its output is too large.';
        return { kind: 'failed', error: new TemplateError('bound', message, place) };
      }
      throw error;
    }
  }
}
