import type { ClusterDefinition } from '../aks-engine/cluster-definition.js';
import { readScripts } from '../commands/read.js';
import type { Script } from '../commands/script.js';
import type { Reading } from '../source/reading.js';
import type { FileSource } from '../source/source.js';
import { readHereDefinition } from './here-definition.js';
import { overridesOf } from './overrides.js';

/**
 * The documents in a file's scripts: their commands, and definitions that they write or override.
 */
export function readScriptFile(source: FileSource): Reading<Script | ClusterDefinition> {
  const scripts = readScripts(source);
  const here = scripts.flatMap((script) => script.hereDocuments.map(readHereDefinition));
  return {
    documents: [
      ...scripts.filter(({ calls, written }) => calls.length + written.length > 0),
      ...here.flatMap(({ documents }) => documents),
      ...scripts.flatMap((script) => script.commands.flatMap((each) => overridesOf(each) ?? [])),
    ],
    faults: here.flatMap(({ faults }) => faults),
  };
}
