import type { FileSource, Place } from '../../source/source.js';
import type { Node, ParsedFile, TextNode } from './ast.js';
import { messageAt, TemplateError } from './error.js';
import { SyntaxFault } from './lexer.js';
import type { Sink } from './marks.js';
import { type Conditions, NOWHERE, type Origins } from './origin.js';
import { isEmpty, parseTemplate } from './parser.js';
import { originsBetween } from './text.js';
import type { StringValue } from './value.js';

/** Where a template's text is; its nodes' offsets refer to it. */
export interface Site {
  /** The place of a node in a file. */
  place(node: { readonly start: number; readonly end: number }): Place;
  /** The origins of a node's text if it is in the values. */
  origins(node: { readonly start: number; readonly end: number }): Origins;
  writeText(sink: Sink, node: TextNode, conditions: Conditions | undefined): void;
}

/** A template's text in a file. */
class FileSite implements Site {
  constructor(readonly source: FileSource) {}

  place({ start, end }: { readonly start: number; readonly end: number }): Place {
    return { source: this.source, start, end };
  }

  origins(): Origins {
    return NOWHERE;
  }

  writeText(sink: Sink, node: TextNode, conditions: Conditions | undefined): void {
    sink.write(node.text, this.place(node), NOWHERE, conditions, true);
  }
}

/** A template's text in the argument of `tpl`: usually a value, or made of several. */
class StringSite implements Site {
  constructor(
    readonly text: StringValue,
    readonly caller: Place,
  ) {}

  place(): Place {
    return this.caller;
  }

  origins({ start, end }: { readonly start: number; readonly end: number }): Origins {
    return originsBetween(this.text, start, end);
  }

  writeText(sink: Sink, node: TextNode, conditions: Conditions | undefined): void {
    sink.slice(this.text, node.start, node.end, this.caller, conditions);
  }
}

/** A named template. */
export interface Template {
  readonly name: string;
  readonly nodes: readonly Node[];
  readonly site: Site;
}

/** Named templates; inside `tpl`, those of the string take precedence over those of the chart. */
export class Scope {
  readonly #templates = new Map<string, Template>();

  constructor(readonly outer?: Scope) {}

  find(name: string): Template | undefined {
    return this.#templates.get(name) ?? this.outer?.find(name);
  }

  /** Adds a file and its definitions; throws a TemplateError. */
  addFile(name: string, source: FileSource): void {
    this.#add(name, source.text, new FileSite(source));
  }

  /** Adds the definitions in a string and returns the string's own template. */
  addText(text: StringValue, caller: Place): Template {
    return this.#add('', text.text, new StringSite(text, caller));
  }

  #add(name: string, text: string, site: Site): Template {
    const parsed = parse(text, site);
    for (const [defined, nodes] of parsed.definitions) {
      this.#define({ name: defined, nodes, site });
    }
    const whole: Template = { name, nodes: parsed.root, site };
    if (name !== '') this.#define(whole);
    return whole;
  }

  /** A definition replaces an earlier one unless it is empty. */
  #define(template: Template): void {
    if (isEmpty(template.nodes) && this.find(template.name) !== undefined) return;
    this.#templates.set(template.name, template);
  }
}

/**
 * A cache of parsed texts: charts share the templates of libraries, and `tpl` is called in loops.
 */
const parsedTexts = new Map<string, ParsedFile | SyntaxFault>();
let parsedSize = 0;
const PARSED_MOST = 32 * 1024 * 1024;

function parse(text: string, site: Site): ParsedFile {
  let known = parsedTexts.get(text);
  if (known === undefined) {
    known = attempt(text);
    parsedSize += text.length + 100;
    if (parsedSize > PARSED_MOST) {
      parsedTexts.clear();
      parsedSize = text.length;
    }
    parsedTexts.set(text, known);
  }
  if (!(known instanceof SyntaxFault)) return known;
  const end = Math.min(text.length, known.at + 1);
  const place = site.place({ start: Math.min(known.at, end), end });
  throw new TemplateError(known.kind, messageAt(known, place), place);
}

function attempt(text: string): ParsedFile | SyntaxFault {
  try {
    return parseTemplate(text);
  } catch (error) {
    if (error instanceof SyntaxFault) return error;
    throw error;
  }
}
