import packageJson from '../../package.json' with { type: 'json' };
import type { Options } from '../options/options.js';
import type { Outputs } from '../options/outputs.js';
import type { Report } from '../report/types.js';
import { terminalText } from '../reporters/escape.js';
import { type Format, render } from '../reporters/render.js';
import { whyUnwritten, writeNamed } from '../tree/local.js';
import { NAME, print, type Streams, wantsColor, write } from './streams.js';

/** What decides how much a report shows. */
interface ReportOptions {
  readonly verbose: boolean;
  readonly options: Pick<Options, 'showExisting'>;
}

/**
 * Writes a report to files and to standard output. Returns whether all of it was written; if not,
 * standard error says why.
 */
export async function deliver(
  report: Report,
  { printed, files, verbose, options: { showExisting } }: Outputs<Format> & ReportOptions,
  streams: Streams,
): Promise<boolean> {
  const toolVersion = packageJson.version;
  const written = new Set<string>();
  for (const { format, file, path } of files) {
    const text = render(report, format, { color: false, verbose, toolVersion, showExisting });
    if (await writeFile(streams, { file, path, text })) written.add(path);
  }
  // Standard output comes last, since it may refer to a file that is then there.
  const isAllWritten = written.size === files.length;
  if (printed === undefined) return isAllWritten;
  const summary = files.find(({ format, path }) => format === 'markdown' && written.has(path));
  const text = render(report, printed, {
    color: wantsColor(streams),
    verbose,
    toolVersion,
    showExisting,
    ...(summary !== undefined && { summary: summary.path }),
  });
  return (await print(streams, text)) === 0 && isAllWritten;
}

async function writeFile(
  { stderr }: Streams,
  { file, path, text }: { readonly file: string; readonly path: string; readonly text: string },
): Promise<boolean> {
  try {
    await writeNamed('', path, text); // a full path
    return true;
  } catch (error) {
    const why = whyUnwritten(error);
    if (why === undefined) throw error;
    const message = `The report cannot be written to "${file}": ${why}`;
    await write(stderr, `${NAME}: ${terminalText(message)}\n`);
    return false;
  }
}
