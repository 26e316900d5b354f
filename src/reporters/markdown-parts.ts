import type { Position } from '../source/position.js';
import { clip, markdownCode } from './escape.js';
import { fileAddress } from './links.js';
import type { Revision } from './links.js';
import { statusWords } from './words.js';
import type { SupportStatus } from '../policy/words.js';

/** No text of the repository takes more room than this. */
export const LONGEST = 600;

/** Which rows stay when a page grows too long: the smaller, the longer. */
export const RANK = {
  cluster: 10,
  problem: 20,
  error: 30,
  warning: 40,
  notice: 50,
  existing: 52,
  resolved: 53,
  picture: 54,
  folder: 55,
  more: 60,
  skipped: 70,
  coverage: 80,
} as const;

const ICONS: Readonly<Record<SupportStatus, string>> = {
  supported: '✅',
  'supported-with-exclusions': '⚠️',
  'not-supported': '❌',
  undetermined: '❓',
};

/** The icon of a status. */
export function statusIcon(status: SupportStatus): string {
  return ICONS[status];
}

/** A status with the icon that makes it found at a glance. */
export function statusLabel(status: SupportStatus): string {
  return `${ICONS[status]} ${statusWords(status)}`;
}

/** Label (markdown) as a link, or by itself where there is nothing to link to. */
export function link(label: string, address: string | undefined): string {
  return address === undefined ? label : `[${label}](${address})`;
}

/** A file, and a line of it if given, as a link to the commit. */
export function fileLink(revision: Revision | undefined, file: string, start?: Position): string {
  const line = start === undefined ? '' : `:${String(start.line)}`;
  const label = markdownCode(clip(file, LONGEST) + line);
  return link(label, fileAddress(revision, file, start?.line));
}

/** The beginning of a part that opens on a click, or closes; `</details>` ends it. */
export function folded(title: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${title}</summary>\n\n`;
}

/** The beginning of a table under a heading. */
export function table(title: string, columns: readonly string[]): string {
  return `### ${title}\n\n${header(columns)}`;
}

/** The first two lines of a table. */
export function header(columns: readonly string[]): string {
  return cells(columns) + cells(columns.map(() => ':--'));
}

/** A row of a table. */
export function cells(contents: readonly string[]): string {
  return `| ${contents.join(' | ')} |\n`;
}
