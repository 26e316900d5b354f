import { writtenBaseline } from '../acceptance/baseline.js';
import type { Report } from '../report/types.js';
import { counted } from '../reporters/words.js';
import { whyUnwritten, writeNamed } from '../tree/local.js';

/** Writes a baseline of what a report has, and says so. Returns the exit status. */
export async function writeBaseline(
  report: Report,
  {
    cwd,
    file,
    say,
  }: {
    readonly cwd: string;
    readonly file: string;
    readonly say: (line: string) => Promise<unknown>;
  },
): Promise<0 | 3> {
  const { text, findings, problems } = writtenBaseline(report);
  try {
    await writeNamed(cwd, file, text);
  } catch (error) {
    const why = whyUnwritten(error);
    if (why === undefined) throw error;
    await say(`The baseline cannot be written to "${file}": ${why}`);
    return 3;
  }
  const all = `${counted(findings, 'finding')} and ${counted(problems, 'problem')}`;
  await say(
    `wrote ${all} to ${file}. Set "baseline" in the configuration to its path from the root, and commit both.`,
  );
  return 0;
}
