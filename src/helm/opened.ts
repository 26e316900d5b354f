import type { Source, Trace } from '../source/source.js';
import type { Meter } from '../source/work.js';
import { openPlace } from './chart.js';
import type { RenderedSource } from './template/index.js';

/**
 * What a template rendered, traced to places that can be opened: a place in a packaged dependency
 * becomes the parent's entry for that dependency.
 */
export class OpenedSource implements Source {
  readonly file: string;
  readonly text: string;
  readonly work: Meter;

  constructor(readonly rendered: RenderedSource) {
    this.file = openPlace({ source: rendered.template, start: 0, end: 0 }).source.file;
    this.text = rendered.text;
    this.work = rendered.work;
  }

  trace(start: number, end: number): Trace {
    const { at, rendered } = this.rendered.trace(start, end);
    const { values = [], direct = 0, through } = rendered ?? {};
    return {
      at: openPlace(at),
      rendered: {
        values: values.map(openPlace),
        direct,
        ...(through !== undefined && { through: openPlace(through) }),
      },
    };
  }

  /** Whether a random, time or certificate function was involved, so that the real text differs. */
  isRandom(start: number, end: number): boolean {
    return this.rendered.isRandom(start, end);
  }
}
