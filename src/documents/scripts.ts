import type { ClusterDefinition } from '../aks-engine/cluster-definition.js';
import type { Stop } from '../commands/command.js';
import { hasSigns, readScripts } from '../commands/read.js';
import type { Script } from '../commands/script.js';
import type { FileFault, Reading } from '../source/reading.js';
import type { FileSource } from '../source/source.js';
import { readHereDefinition } from './here-definition.js';
import { overridesOf } from './overrides.js';

/**
 * The documents in a file's scripts: their commands, and definitions that they write or override.
 * `scripts` also has those without a command that matters, and `unread` the definitions that cannot
 * be read.
 */
export function readScriptFile(source: FileSource): Reading<Script | ClusterDefinition> & {
  readonly scripts: readonly Script[];
  readonly unread: readonly FileFault[];
} {
  const scripts = readScripts(source);
  const here = scripts.flatMap((script) => script.hereDocuments.map(readHereDefinition));
  const unread = here.flatMap(({ faults }) => faults);
  return {
    documents: [
      ...scripts.filter(({ calls, written }) => calls.length + written.length > 0),
      ...here.flatMap(({ documents }) => documents),
      ...scripts.flatMap((script) => script.commands.flatMap((each) => overridesOf(each) ?? [])),
    ],
    faults: [...unread, ...scripts.flatMap(({ stops }) => stops.map(stopFault))],
    scripts,
    unread,
  };
}

const CLOSE = 'Close it. If it is closed, check by hand what follows this line.';

/** What is in a reader's way, and what to do about it. */
const WHY: Readonly<Record<Stop['why'], string>> = {
  quote: `this quote is not closed. ${CLOSE}`,
  bracket: `this bracket is not closed. ${CLOSE}`,
  comment: `this comment is not closed. ${CLOSE}`,
  'here-document': `this here-document has no closing line. ${CLOSE}`,
  nesting: 'commands are nested too deeply here. Assign the inner ones to variables first.',
};

/** A script that is not read to its end matters if what is left mentions a tool that matters. */
function stopFault({ source, at, from, end, why }: Stop): FileFault {
  return {
    code: 'script-not-read',
    message: `The rest of this script was not read: ${WHY[why]}`,
    offset: source.trace(at, at).at.start,
    inScope: hasSigns(source.text.slice(from, end)),
  };
}
