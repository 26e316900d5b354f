import { FileSource } from '../source/source.js';

/** The content of a file of a chart: text, bytes, or a source. */
export type FileContent = string | Uint8Array | FileSource;

/** The files in a chart's folder, whether they come from disk, Git or an archive. */
export interface ChartFiles {
  /** The chart's folder, relative to the scanned root; the root itself is the empty string. */
  readonly folder: string;
  /** Content by path within the folder, with forward slashes. */
  readonly files: ReadonlyMap<string, FileContent>;
}

/** Finds a chart's dependencies in the same repository, never over the network. */
export interface ChartResolver {
  /** The chart in a folder, relative to the scanned root (`file://` dependencies). */
  folder(path: string): ChartFiles | undefined;
  /** A chart of the repository with the given name and a version in the range. */
  named(name: string, versionRange: string, repository: string): ChartFiles | undefined;
}

/** A resolver that finds nothing. */
export const noResolver: ChartResolver = {
  folder: () => undefined,
  named: () => undefined,
};

const decoder = new TextDecoder('utf-8');

/** A file's content as text; bytes that are not UTF-8 become replacement characters. */
export function contentText(content: FileContent): string {
  if (typeof content === 'string') return content;
  return content instanceof FileSource ? content.text : decoder.decode(content);
}

/** A file's content as bytes. */
export function contentBytes(content: FileContent): Uint8Array {
  return content instanceof Uint8Array ? content : new TextEncoder().encode(contentText(content));
}

/** The approximate size of a content in memory. */
export function contentSize(content: FileContent): number {
  return content instanceof FileSource ? content.text.length : content.length;
}
