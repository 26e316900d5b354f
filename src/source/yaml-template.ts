import { alone, blank, branchesOf, leftOut, Mask, waysOf } from './template-marks.js';
import { type FoundMark, type ScannedLine, YamlScanner } from './yaml-scanner.js';

/** A YAML text in which a template engine still has to fill something in. */
export interface YamlTemplate {
  /** Where the first mark is. */
  readonly start: number;
  /** Whether a mark leaves items or keys that the text does not show. */
  readonly hides: boolean;
  /**
   * The text as YAML, with the same length: once for each way of choosing between branches, the
   * first branches first.
   */
  readonly ways: readonly MaskedYaml[];
  /** The same without what a single condition decides. */
  readonly without: MaskedYaml | undefined;
}

/** One way of reading a template. */
export interface MaskedYaml {
  readonly text: string;
  /** The placeholders, in text order. */
  readonly holes: readonly Stretch[];
}

/** A part of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The marks of a text that is not YAML; `undefined` if it has none. */
export function yamlTemplate(text: string): YamlTemplate | undefined {
  return templateOf(text, new YamlScanner(text));
}

/** A value `#{x}#`, which is a comment to YAML. */
const HASH = /[:-][ \t]+#\{[A-Za-z]/;

/** The placeholders of a text that are comments to YAML, and stand where it requires a value. */
export function hashPlaceholders(text: string): MaskedYaml | undefined {
  if (!HASH.test(text)) return undefined;
  const scanner = new YamlScanner(text);
  scanner.scan();
  const found = scanner.found.filter(
    ({ mark, place }) => place === 'inline' && text.startsWith('#{', mark.start),
  );
  return found.length === 0 ? undefined : masked(text, found, []);
}

function templateOf(text: string, scanner: YamlScanner): YamlTemplate | undefined {
  scanner.scan();
  const { found, lines } = scanner;
  const [first] = found;
  if (first === undefined) return undefined;
  const placed = found.map((each) => ({ ...each, column: columnOf(each, lines) }));
  const branches = branchesOf(found.flatMap(({ mark, place }) => (place === 'quoted' ? [] : mark)));
  const single = alone(branches);
  return {
    start: first.mark.start,
    hides: placed.some(
      ({ mark, place, column }) => place === 'own' && mark.role === 'value' && column === undefined,
    ),
    ways: Array.from({ length: waysOf(branches) }, (_, way) =>
      masked(text, placed, leftOut(branches, way)),
    ),
    without:
      single.length === 0 ? undefined : masked(text, placed, [...leftOut(branches, 0), ...single]),
  };
}

/**
 * The first column in which a mark with a line to itself can be the value of the key above it;
 * `undefined` if it stands for items or keys.
 */
function columnOf({ after }: FoundMark, lines: readonly ScannedLine[]): number | undefined {
  const before = lines[after - 1];
  const next = lines[after];
  if (before?.isOpen !== true) return undefined;
  if (next === undefined || next.indent < before.column) return before.column + 1;
  const isBeside = next.indent === before.column && !next.isItem;
  return isBeside ? before.column + 1 : undefined;
}

function masked(
  text: string,
  found: readonly (FoundMark & { readonly column?: number | undefined })[],
  without: readonly Stretch[],
): MaskedYaml {
  const holes: Stretch[] = [];
  const changes: { start: number; end: number; text: string }[] = without.map(({ start, end }) => ({
    start,
    end,
    text: blank(text.slice(start, end)),
  }));
  for (const { mark, place, column, lineStart } of found) {
    const { start, end } = mark;
    const length = end - start;
    const from = place === 'own' ? Math.max(start, lineStart + (column ?? end)) : start;
    if (place === 'quoted' || (mark.role === 'value' && from < end)) {
      holes.push({ start: from, end });
      changes.push({ start, end, text: '_'.repeat(end - from).padStart(length) });
    } else changes.push({ start, end, text: blank(text.slice(start, end)) });
  }
  const mask = new Mask(text);
  for (const change of changes.sort((one, other) => one.start - other.start)) {
    mask.put(change.start, change.end, change.text);
  }
  return { text: mask.done(), holes };
}
