import aksEngine from '../../policies/aks-engine-azure-stack.json' with { type: 'json' };
import aksFaq from '../../policies/aks-faq.json' with { type: 'json' };
import { fact } from './facts.js';
import type {
  Clause,
  ComponentEntry,
  Edition,
  NamedInPolicy,
  PolicyClause,
  PolicyFile,
  PolicyTable,
  PolicyTables,
} from './types.js';

/** The policies of one run, each in its edition in force. */
export interface Policies {
  readonly inForce: readonly { readonly file: PolicyFile; readonly edition: Edition }[];
  /** Every clause of the editions in force, in the order of the documents. */
  readonly clauses: readonly Clause[];
  /** A clause of the edition in force, or `undefined` if that edition does not have it. */
  clause(id: string): Clause | undefined;
  /** A table that a clause is applied with. */
  table<Name extends keyof PolicyTables>(name: Name): PolicyTables[Name];
}

/** The files in `policies/`. `scripts/policies.mjs` holds them against their schema, not each run. */
export function policyFiles(): readonly PolicyFile[] {
  return files;
}

const parsed: readonly unknown[] = [aksEngine, aksFaq];
const files = parsed.filter(isPolicyFile);

function isPolicyFile(file: unknown): file is PolicyFile {
  return typeof file === 'object' && file !== null && 'clauses' in file;
}

/** What `policy-edition` calls the newest edition, which is the default. */
export const LATEST = 'latest';

/** The editions that `policy-edition` may name: those of policies with more than one. */
export function editionIds(): readonly string[] {
  const dated = policyFiles().filter(({ editions }) => editions.length > 1);
  return [...new Set(dated.flatMap(({ editions }) => editions.map(({ id }) => id)))];
}

/**
 * The policies in force, with the components that the configuration adds. `editionId` applies to
 * the policies with an edition of that name; the others use their newest.
 */
export function loadPolicies(
  editionId: string = LATEST,
  components: readonly ComponentEntry[] = [],
): Policies {
  const inForce = policyFiles().map((file) => {
    const edition = file.editions.find((each) => each.id === editionId) ?? file.editions.at(-1);
    if (edition === undefined) throw new Error(`${file.id} has no edition`);
    return { file, edition };
  });
  const clauses = inForce.flatMap(({ file, edition }) =>
    file.clauses.flatMap((clause) => resolve(file, edition, clause) ?? []),
  );
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const named = (names: Readonly<Record<string, string>> | undefined): string | undefined => {
    const policy = inForce[0];
    return policy === undefined ? undefined : latest(policy.file, policy.edition, names);
  };
  const tables: PolicyTables = {
    addons: entries('addons').map((entry) => ({
      ...entry,
      name: named(entry.names) ?? entry.name,
    })),
    options: entries('options'),
    releaseWindow: entries('releaseWindow')
      .filter(({ since }) => inForce.some(({ file, edition }) => isSince(file, edition, since)))
      .slice(-1),
    rootImages: entries('rootImages'),
    azureTags: entries('azureTags'),
    networkPlugins: entries('networkPlugins'),
    azureCommands: fact('azureCommands'),
    baseImages: fact('baseImages'),
    componentCategories: fact('componentCategories'),
    components: [...components, ...fact('components')],
    customBuilds: fact('customBuilds'),
    engineCommands: fact('engineCommands'),
    engineReleases: fact('engineReleases'),
    featureFlags: fact('featureFlags'),
    featureGates: fact('featureGates'),
    networkFlags: fact('networkFlags'),
    networkPolicies: fact('networkPolicies'),
  };
  return {
    inForce,
    clauses,
    clause: (id) => byId.get(id),
    table: (name) => tables[name],
  };
}

/** Whether an edition of a policy is the one given or a later one. */
function isSince(file: PolicyFile, edition: Edition, since: string): boolean {
  const order = file.editions.map((each) => each.id);
  return order.includes(since) && order.indexOf(edition.id) >= order.indexOf(since);
}

function entries<Name extends NamedInPolicy>(name: Name): PolicyTables[Name][number][] {
  return policyFiles().flatMap((file) => {
    const table: PolicyTable<PolicyTables[Name][number]> | undefined = file.tables?.[name];
    return table?.entries ?? [];
  });
}

/** The newest state that is not newer than an edition. */
function latest<State>(
  file: PolicyFile,
  edition: Edition,
  states: Readonly<Record<string, State>> | undefined,
): State | undefined {
  const order = file.editions.map((each) => each.id);
  const until = order.indexOf(edition.id);
  return order
    .slice(0, until + 1)
    .map((id) => states?.[id])
    .findLast((state) => state !== undefined);
}

/** A title of a document or section, as an edition has it. */
export function titleIn(file: PolicyFile, edition: Edition, title: string): string {
  return latest(file, edition, file.titles?.[title]) ?? title;
}

/** A clause in the newest edition that has it, for clauses that are not in force. */
export function newestClause(id: string): Clause | undefined {
  return policyFiles()
    .flatMap((file) => {
      const clause = file.clauses.find((each) => each.id === id);
      return file.editions.map((edition) => clause && resolve(file, edition, clause));
    })
    .findLast((clause) => clause !== undefined);
}

/** A clause in a given edition; `undefined` if that edition does not have it. */
export function resolve(
  file: PolicyFile,
  edition: Edition,
  clause: PolicyClause,
): Clause | undefined {
  if (clause.editions !== undefined && !clause.editions.includes(edition.id)) return undefined;
  const order = file.editions.map((each) => each.id);
  const changed = order
    .slice(0, order.indexOf(edition.id) + 1)
    .reduce((merged, id) => ({ ...merged, ...clause.changes?.[id] }), clause);
  return {
    id: clause.id,
    policy: file.id,
    platform: file.platform,
    edition: edition.id,
    section: titleIn(file, edition, clause.section),
    url: clause.anchor === undefined ? edition.url : `${edition.url}#${clause.anchor}`,
    summary: changed.summary,
    status: changed.status,
    ...(clause.severity !== undefined && { severity: clause.severity }),
    ...(clause.notCheckable !== undefined && { notCheckable: clause.notCheckable }),
  };
}
