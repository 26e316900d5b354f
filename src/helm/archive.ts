import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { chartBounds } from './bounds.js';

/** The files of an archive by their path within the chart's folder, or why it was rejected. */
export type Unpacked =
  | { readonly kind: 'files'; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Unpacks a packaged chart in memory, with Helm's checks (pkg/chart/loader/archive.go). The first
 * segment of each path is the chart's folder and is removed. Absolute paths, paths that leave the
 * folder and drive letters are rejected, and so are links, which Helm never writes.
 */
export async function unpackChart(archive: Uint8Array): Promise<Unpacked> {
  let tar: Buffer;
  try {
    tar = await promisify(gunzip)(archive, { maxOutputLength: chartBounds.archiveBytes });
  } catch (error) {
    return refused(isTooLarge(error) ? 'it is too large when unpacked' : 'it is not a gzip file');
  }
  const files = new Map<string, Uint8Array>();
  const unpacking = extract();
  let entries = 0;
  try {
    unpacking.end(tar);
    for await (const entry of unpacking) {
      const { name, type, size } = entry.header;
      if (++entries > chartBounds.archiveEntries) return refused('it has too many files');
      if (type !== 'file' && type !== 'contiguous-file') {
        if (type === 'link' || type === 'symlink') return refused('it contains links');
        entry.resume();
        continue;
      }
      if (size > chartBounds.fileBytes) return refused('one of its files is too large');
      const path = pathInChart(name);
      if (path === undefined) return refused('one of its paths leads outside the chart');
      const chunks: Uint8Array[] = [];
      for await (const chunk of entry) if (chunk instanceof Uint8Array) chunks.push(chunk);
      files.set(path, Buffer.concat(chunks));
    }
  } catch {
    return refused('it is not a tar archive');
  }
  return files.size === 0 ? refused('it has no files') : { kind: 'files', files };
}

function isTooLarge(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_BUFFER_TOO_LARGE'
  );
}

function refused(reason: string): Unpacked {
  return { kind: 'refused', reason };
}

/** A tar path without the chart's folder; `undefined` for one that is not allowed. */
function pathInChart(name: string): string | undefined {
  const path = name.includes('\\') ? name.replaceAll('\\', '/') : name;
  const [top, ...steps] = path.split('/');
  if (path.startsWith('/') || steps.length === 0 || top === 'Chart.yaml') return undefined;
  const clean = steps.filter((step) => step !== '' && step !== '.');
  if (steps[0] === '' || clean.includes('..') || clean.length === 0) return undefined;
  const joined = clean.join('/');
  return top === '..' || /^[a-zA-Z]:/.test(joined) || joined.includes('\0') ? undefined : joined;
}
