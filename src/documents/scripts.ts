import type { ClusterDefinition } from '../aks-engine/cluster-definition.js';
import type { Stop } from '../commands/command.js';
import { hasSigns, readScripts } from '../commands/read.js';
import type { Script } from '../commands/script.js';
import type { Reading } from '../source/reading.js';
import type { FileSource } from '../source/source.js';
import { readHereDefinition } from './here-definition.js';
import { overridesOf } from './overrides.js';
import type { PlaceFault } from './place-fault.js';

/** The documents in a file's scripts, and what is wrong in scripts and in definitions in them. */
interface ScriptReading extends Reading<Script | ClusterDefinition> {
  readonly faults: readonly PlaceFault[];
  /** All of them, also those without a command that matters. */
  readonly scripts: readonly Script[];
  /** The faults of definitions that cannot be read. */
  readonly unread: readonly PlaceFault[];
}

/**
 * The documents in a file's scripts: their commands, and definitions that they write or override.
 */
export function readScriptFile(source: FileSource): ScriptReading {
  const scripts = readScripts(source);
  const here = scripts.flatMap((script) => script.hereDocuments.map(readHereDefinition));
  const unread = here.flatMap(({ faults }) =>
    faults.map((fault) => ({ ...fault, kind: 'cluster-definition' as const })),
  );
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
const WHY: Readonly<Record<Stop['why'], { readonly is: string; readonly remedy: string }>> = {
  quote: { is: 'this quote is not closed', remedy: CLOSE },
  bracket: { is: 'this bracket is not closed', remedy: CLOSE },
  comment: { is: 'this comment is not closed', remedy: CLOSE },
  'here-document': { is: 'this here-document has no closing line', remedy: CLOSE },
  nesting: {
    is: 'commands are nested too deeply here',
    remedy: 'Assign the inner ones to variables first.',
  },
};

/** A script that is not read to its end matters if what is left mentions a tool that matters. */
function stopFault({ source, at, from, end, why }: Stop): PlaceFault {
  const { is, remedy } = WHY[why];
  return {
    code: 'script-not-read',
    kind: 'script',
    message: `The rest of this script was not read: ${is}.`,
    remedy,
    offset: source.trace(at, at).at.start,
    inScope: hasSigns(source.text.slice(from, end)),
  };
}
