import { parseJson } from '../source/json.js';
import { EmbeddedSource, type Source } from '../source/source.js';
import { type ClusterDefinition, readClusterDefinitions } from '../aks-engine/cluster-definition.js';
import type { HereDocument } from '../commands/command.js';

/** A here-document that was read as a cluster definition, or is plainly meant as one. */
export interface HereDefinition {
  readonly documents: readonly ClusterDefinition[];
  readonly unreadable: readonly {
    readonly code: 'syntax';
    readonly message: string;
    readonly offset: number;
    readonly inScope: boolean;
  }[];
}

/**
 * The cluster definition in a here-document. What the script fills in is unknown, and no fault;
 * where it keeps the rest from being read, that is said, but does not put the status in doubt.
 */
export function readHereDefinition(here: HereDocument): HereDefinition {
  const nothing = { documents: [], unreadable: [] };
  const body = here.source.text.slice(here.start, here.end);
  if (!/^\s*\{/.test(body) || !/"(?:orchestratorProfile|apiModel)"\s*:/i.test(body)) return nothing;
  const source = hereText(here);
  const parsed = parseJson(source);
  const fault = parsed.faults.find(({ code }) => !here.expands || code !== 'placeholder');
  if (fault?.code === 'syntax' || parsed.root === undefined) {
    const offset = source.trace(fault?.offset ?? 0, fault?.offset ?? 0).at.start;
    const message = `The cluster definition in this here-document cannot be read. ${fault?.message ?? ''}`;
    const inScope = !(here.expands && /[$`]/.test(body));
    return { documents: [], unreadable: [{ code: 'syntax', message, offset, inScope }] };
  }
  const found = readClusterDefinitions(source, parsed.root, []);
  return { documents: found.filter(({ form }) => form !== 'pool'), unreadable: [] };
}

/** The text as a program gets it, variables in a form that readers take for unknown. */
export function hereText(here: HereDocument): Source {
  const body = here.source.text.slice(here.start, here.end);
  const offsets: { text: number; host: number }[] = [];
  let text = '';
  let at = here.start;
  const filled = here.expands ? masked(body) : body;
  for (const line of filled.split('\n')) {
    const tabs = here.stripsTabs ? (/^\t*/.exec(line)?.[0].length ?? 0) : 0;
    offsets.push({ text: text.length, host: at + tabs });
    text += `${line.slice(tabs)}\n`;
    at += line.length + 1;
  }
  return new EmbeddedSource(here.source, text.slice(0, -1), offsets);
}

/** Every expansion becomes a placeholder of the same length, so that places stay. */
function masked(body: string): string {
  return body.replace(/\$\([^()\n]*\)|\$\{[^{}\n]*\}|\$[A-Za-z_]\w+|`[^`\n]*`/g, (match) =>
    match.length < 3 ? match : `\${${'_'.repeat(match.length - 3)}}`,
  );
}
