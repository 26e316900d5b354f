/** A block of a Terraform file, or a resource or module of a Bicep file. */
export interface Declaration {
  /**
   * What it declares, by its words: `resource azurerm_kubernetes_cluster main`, and the source of a
   * Terraform module. `existing` is one of them where Bicep only refers to a resource.
   */
  readonly words: readonly string[];
  readonly start: number;
  /** The Kubernetes versions in it; `undefined` for one that an expression decides. */
  readonly versions: readonly (string | undefined)[];
}

interface Token {
  /** `text` is a literal string; one with an expression in it is `other`. */
  readonly kind: 'word' | 'text' | '{' | '}' | '[' | '=' | 'other';
  readonly text: string;
  readonly start: number;
  /** Whether it is the first one on its line. */
  readonly isFirst: boolean;
}

/** Keys of a cluster, and of its pools, in Terraform and in Bicep. */
const VERSIONS = new Set([
  'kubernetes_version',
  'orchestrator_version',
  'kubernetesVersion',
  'orchestratorVersion',
]);

/** Keys of a Terraform block that say what it declares. */
const NAMING = new Set(['source', 'type']);

const KEYWORDS = new Set(['resource', 'data', 'provider', 'module']);

/**
 * What a Terraform or Bicep file declares at its top level. It knows strings, comments and braces,
 * and nothing else of the two languages. Linear in the text.
 */
export function declarationsOf(text: string, isBicep: boolean): readonly Declaration[] {
  const tokens = tokensOf(text, isBicep);
  const declarations: Declaration[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === '{' || token?.kind === '[') at = closing(tokens, at);
    else if (token?.kind === 'word' && token.isFirst && KEYWORDS.has(token.text)) {
      const open = opening(tokens, at);
      const close = Math.max(at, closing(tokens, open));
      const block = tokens.slice(open, close);
      const named = isBicep ? [] : valuesOf(block, NAMING, 1).flatMap((value) => value ?? []);
      declarations.push({
        words: [...wordsOf(tokens.slice(at, open)), ...named],
        start: token.start,
        versions: valuesOf(block, VERSIONS),
      });
      at = close;
    }
  }
  return declarations;
}

/** The words before the block, up to the `=` of a Bicep resource. */
function wordsOf(tokens: readonly Token[]): readonly string[] {
  const end = tokens.findIndex(({ kind }) => kind === '=' || kind === '[');
  return tokens
    .slice(0, end === -1 ? undefined : end)
    .flatMap(({ kind, text }) => (kind === 'word' || kind === 'text' ? [text] : []));
}

/** The brace that opens a declaration's block; the next declaration ends one without. */
function opening(tokens: readonly Token[], start: number): number {
  for (let at = start + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === '{') return at;
    if (token?.kind === 'word' && token.isFirst && KEYWORDS.has(token.text)) return at - 1;
  }
  return tokens.length;
}

/** The brace that closes the one at `open`; the end of the file if none does. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const kind = tokens[at]?.kind;
    if (kind === '{') depth += 1;
    else if (kind === '}') depth -= 1;
    if (depth <= 0) return kind === '{' || kind === '}' ? at : open;
  }
  return tokens.length;
}

/** The values of some keys of a block: literal strings that are all of their value. */
function valuesOf(
  block: readonly Token[],
  keys: ReadonlySet<string>,
  mostDepth = Infinity,
): readonly (string | undefined)[] {
  const values: (string | undefined)[] = [];
  let depth = 0;
  for (const [at, { kind, text }] of block.entries()) {
    if (kind === '{') depth += 1;
    if (kind === '}') depth -= 1;
    if (kind !== 'word' || !keys.has(text) || depth > mostDepth) continue;
    const [sign, value, next] = block.slice(at + 1, at + 4);
    if (sign?.kind !== '=') continue;
    const isWhole = next === undefined || next.isFirst || next.text === ',' || next.kind === '}';
    values.push(value?.kind === 'text' && isWhole ? value.text : undefined);
  }
  return values;
}

const BLANK = /\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const HASH_LINE = /#[^\n]*/y;
const WORD = /[A-Za-z_][\w-]*/y;
const HERE_DOCUMENT = /<<-?([A-Za-z_][\w-]*)[^\n]*\n/y;

function tokensOf(text: string, isBicep: boolean): readonly Token[] {
  const tokens: Token[] = [];
  let isFirst = true;
  const add = (kind: Token['kind'], start: number, content: string): void => {
    tokens.push({ kind, text: content, start, isFirst });
    isFirst = false;
  };
  const quote = isBicep ? "'" : '"';
  for (let at = 0; at < text.length;) {
    const blank = matchAt(BLANK, text, at) ?? matchAt(HASH_LINE, text, at);
    if (blank !== undefined) {
      isFirst ||= blank.includes('\n');
      at += blank.length;
      continue;
    }
    const char = text.charAt(at);
    const word = matchAt(WORD, text, at);
    if (word !== undefined) {
      add('word', at, word);
      at += word.length;
    } else if (char === quote) {
      const end = stringEnd(text, at, quote);
      const content = text.slice(at + 1, end - 1);
      const isLiteral = !/[\\\n'"]|[$%]\{/.test(content);
      add(isLiteral ? 'text' : 'other', at, content);
      at = end;
    } else if (!isBicep && char === '<') {
      const opener = matchAt(HERE_DOCUMENT, text, at);
      add('other', at, '');
      at = opener === undefined ? at + 1 : hereDocumentEnd(text, at, opener);
    } else {
      const isKnown = char === '{' || char === '}' || char === '[' || char === '=';
      const isSign = isBicep && char === ':';
      add(isKnown ? char : isSign ? '=' : 'other', at, char);
      at += 1;
    }
  }
  return tokens;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Where a string ends, with the expressions in it, which may contain strings. */
function stringEnd(text: string, start: number, quote: string): number {
  if (quote === "'" && text.startsWith("'''", start)) {
    const end = text.indexOf("'''", start + 3);
    return end === -1 ? text.length : end + 3;
  }
  // What is open, outermost first: a string, or the brace of an expression.
  const open: ('string' | 'brace')[] = ['string'];
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (open.at(-1) === 'string') {
      if (char === '\\') at += 1;
      else if (char === '\n') return at;
      else if (char === quote) {
        open.pop();
        if (open.length === 0) return at + 1;
      } else if ((char === '$' || char === '%') && text.charAt(at + 1) === '{') {
        at += 1;
        if (text.charAt(at - 2) !== char) open.push('brace');
      }
    } else if (char === quote) open.push('string');
    else if (char === '{') open.push('brace');
    else if (char === '}') open.pop();
  }
  return text.length;
}

function hereDocumentEnd(text: string, start: number, opener: string): number {
  const name = /[A-Za-z_][\w-]*/.exec(opener)?.[0] ?? '';
  for (let line = start + opener.length; line < text.length;) {
    const end = text.indexOf('\n', line);
    const next = end === -1 ? text.length : end + 1;
    if (text.slice(line, next).trim() === name) return next - 1;
    line = next;
  }
  return text.length;
}
