/** A stretch of text between separators. */
export interface YamlChunk {
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a text at the document separators `---` and `...` without parsing it: neither can begin a
 * line inside a document. A chunk of nothing but comments and directives belongs to the document
 * after it.
 */
export function splitYaml(text: string): readonly YamlChunk[] {
  const chunks: YamlChunk[] = [];
  const separator = /^(?:---(?=[ \t\r\n]|$)|\.\.\.(?=[ \t\r\n]|$)).*$/gm;
  let start = 0;
  for (let match = separator.exec(text); match !== null; match = separator.exec(text)) {
    const end = match.index;
    if (hasContent(text, start, end)) chunks.push({ start, end });
    else if (text.startsWith('---', end) && hasDirective(text, start, end)) continue;
    // What follows `---` on the same line belongs to the document (`--- {a: 1}`, `--- # note`).
    start = end + 3;
    separator.lastIndex = Math.max(separator.lastIndex, start);
  }
  if (hasContent(text, start, text.length)) chunks.push({ start, end: text.length });
  return chunks;
}

function hasContent(text: string, start: number, end: number): boolean {
  return /^[ \t]*[^\s#%]/m.test(text.slice(start, end));
}

function hasDirective(text: string, start: number, end: number): boolean {
  return /^%/m.test(text.slice(start, end));
}
