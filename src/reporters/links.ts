import { markdownTarget, urlPath } from './escape.js';
import { NO_FILE } from './words.js';

/** The commit whose files a report links to. */
export interface Revision {
  readonly serverUrl: string;
  readonly repository: string;
  readonly sha: string;
}

/** Where a page's links lead. */
export interface PageLinks {
  /** The commit whose files the page links to; without it, places are plain text. */
  readonly revision?: Revision | undefined;
  /** The address of the folder `docs/` of this project. */
  readonly docs?: string | undefined;
}

/** The address of a page of the docs; undefined if it is not known where they are. */
export function docsAddress(docs: string | undefined, page: string): string | undefined {
  return docs === undefined ? undefined : markdownTarget(`${docs}/${urlPath(page)}`);
}

/** The address of a file, or of its lines, at a commit; undefined if the revision is not valid. */
export function fileAddress(
  revision: Revision | undefined,
  file: string,
  startLine?: number,
  endLine?: number,
): string | undefined {
  if (revision === undefined || file === NO_FILE) return undefined;
  const { serverUrl, repository, sha } = revision;
  if (!/^[\w.-]+\/[\w.-]+$/u.test(repository) || !/^[0-9a-f]{40,64}$/iu.test(sha)) return undefined;
  const base = markdownTarget(serverUrl)?.replace(/\/+$/u, '');
  if (base === undefined) return undefined;
  const address = `${base}/${repository}/blob/${sha}/${urlPath(file)}`;
  if (startLine === undefined) return address;
  const end = endLine === undefined || endLine <= startLine ? '' : `-L${String(endLine)}`;
  // GitHub shows these rendered unless asked for the source, and a rendered page has no line
  // numbers.
  const plain = /\.(?:md|markdown|rst|adoc|ipynb)$/iu.test(file) ? '?plain=1' : '';
  return `${address}${plain}#L${String(startLine)}${end}`;
}
