import type { Position } from '../source/position.js';
import { clip, markdownCode } from './escape.js';
import { fileAddress } from './links.js';
import type { Revision } from './links.js';
import { statusWords } from './words.js';
import type { Severity, SupportStatus } from '../policy/words.js';

/** The maximum length of a text from the repository. */
export const LONGEST = 600;

/** Which rows are dropped first when a page is too long: those with the highest rank. */
export const RANK = {
  basis: 5,
  cluster: 10,
  problem: 20,
  error: 30,
  warning: 40,
  notice: 50,
  further: 51,
  existing: 52,
  resolved: 53,
  picture: 54,
  folder: 55,
  more: 60,
  skipped: 70,
} as const;

const ICONS: Readonly<Record<SupportStatus, string>> = {
  supported: '✅',
  'supported-with-exclusions': '⚠️',
  'not-supported': '❌',
  undetermined: '❓',
};

const SEVERITY_ICONS: Readonly<Record<Severity, string>> = {
  error: '❌',
  warning: '⚠️',
  notice: 'ℹ️',
};

/** The icon of a severity. */
export function severityIcon(severity: Severity): string {
  return SEVERITY_ICONS[severity];
}

/** The icon of a status. */
export function statusIcon(status: SupportStatus): string {
  return ICONS[status];
}

/** A status in words, after its icon. */
export function statusLabel(status: SupportStatus): string {
  return `${ICONS[status]} ${statusWords(status)}`;
}

/** A label (markdown) as a link, or the label alone without an address. */
export function link(label: string, address: string | undefined): string {
  return address === undefined ? label : `[${label}](${address})`;
}

/** A file, and a line of it if given, as a link to the commit. */
export function fileLink(revision: Revision | undefined, file: string, start?: Position): string {
  const line = start === undefined ? '' : `:${String(start.line)}`;
  const label = markdownCode(clip(file, LONGEST) + line);
  return link(label, fileAddress(revision, file, start?.line));
}

/** The start of a collapsible part; `</details>` ends it. */
export function folded(title: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${title}</summary>\n\n`;
}

/** The first two lines of a table. */
export function header(columns: readonly string[]): string {
  return cells(columns) + cells(columns.map(() => ':--'));
}

/** A row of a table. */
export function cells(contents: readonly string[]): string {
  return `| ${contents.join(' | ')} |\n`;
}
