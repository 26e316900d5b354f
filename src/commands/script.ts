import type { Source } from '../source/source.js';
import type { Assignment, HereDocument, Statements, Stop } from './command.js';
import { type ProgramCall, callOf } from './call.js';
import { type CommandLine, commandLine } from './command-line.js';
import { type WrittenFile, writtenFiles } from './written-file.js';

/** A script, or a part of one that shares variables: a file, a recipe, a step of a workflow. */
export interface Script {
  readonly kind: 'script';
  readonly source: Source;
  /** The commands of tools that can change a cluster, in text order. */
  readonly commands: readonly CommandLine[];
  /** Every command that names a known program and an action, in text order. */
  readonly calls: readonly ProgramCall[];
  /** Files that it writes to a known path. */
  readonly written: readonly WrittenFile[];
  /** What is assigned to each variable, in text order. */
  readonly assignments: ReadonlyMap<string, readonly Assignment[]>;
  readonly hereDocuments: readonly HereDocument[];
  /** Where reading ended before the script did. */
  readonly stops: readonly Stop[];
}

/** What a lexer read, as a document. */
export function scriptOf(source: Source, read: Statements): Script {
  return {
    kind: 'script',
    source,
    commands: read.commands.flatMap((command) => commandLine(command) ?? []),
    calls: read.commands.flatMap((command) => callOf(command) ?? []),
    written: read.commands.flatMap(writtenFiles),
    assignments: byName(read.assignments),
    hereDocuments: read.hereDocuments,
    stops: read.stops,
  };
}

function byName(assignments: readonly Assignment[]): ReadonlyMap<string, readonly Assignment[]> {
  const byName = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    const known = byName.get(assignment.name);
    if (known === undefined) byName.set(assignment.name, [assignment]);
    else known.push(assignment);
  }
  return byName;
}
