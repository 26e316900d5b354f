import { parseJson } from '../source/json.js';
import type { Reading } from '../source/reading.js';
import {
  type ClusterDefinition,
  readClusterDefinitions,
} from '../aks-engine/cluster-definition.js';
import type { HereDocument } from '../commands/command.js';
import { hereText } from '../commands/here-document.js';

/**
 * The cluster definition in a here-document. What the script fills in is unknown and not a fault,
 * unless it makes the rest unreadable.
 */
export function readHereDefinition(here: HereDocument): Reading<ClusterDefinition> {
  const nothing = { documents: [], faults: [] };
  const body = here.source.text.slice(here.start, here.end);
  if (!/^\s*\{/.test(body) || !/"(?:orchestratorProfile|apiModel)"\s*:/i.test(body)) return nothing;
  const source = hereText(here);
  const parsed = parseJson(source);
  const fault = parsed.faults.find(({ code }) => !here.expands || code !== 'placeholder');
  if (fault?.code === 'syntax' || parsed.root === undefined) {
    const offset = source.trace(fault?.offset ?? 0, fault?.offset ?? 0).at.start;
    const message = `The cluster definition in this here-document cannot be read. ${fault?.message ?? ''}`;
    return { documents: [], faults: [{ code: 'syntax', message, offset, inScope: true }] };
  }
  const found = readClusterDefinitions(source, parsed.root, []);
  return { documents: found.filter(({ form }) => form !== 'pool'), faults: [] };
}
