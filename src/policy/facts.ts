import azureCommands from '../../policies/facts/azure-commands.json' with { type: 'json' };
import baseImages from '../../policies/facts/base-images.json' with { type: 'json' };
import componentCategories from '../../policies/facts/component-categories.json' with { type: 'json' };
import components from '../../policies/facts/components.json' with { type: 'json' };
import customBuilds from '../../policies/facts/custom-builds.json' with { type: 'json' };
import engineCommands from '../../policies/facts/engine-commands.json' with { type: 'json' };
import engineReleases from '../../policies/facts/engine-releases.json' with { type: 'json' };
import featureFlags from '../../policies/facts/feature-flags.json' with { type: 'json' };
import featureGates from '../../policies/facts/feature-gates.json' with { type: 'json' };
import networkFlags from '../../policies/facts/network-flags.json' with { type: 'json' };
import networkPolicies from '../../policies/facts/network-policies.json' with { type: 'json' };
import type { FactFile, FactTables } from './types.js';

const files: Readonly<Record<keyof FactTables, unknown>> = {
  azureCommands,
  baseImages,
  componentCategories,
  components,
  customBuilds,
  engineCommands,
  engineReleases,
  featureFlags,
  featureGates,
  networkFlags,
  networkPolicies,
};

/**
 * A table of facts. `scripts/policies.mjs` holds the files against their schema, so that a run need
 * not. Throws if a file holds another table, which is our bug.
 */
export function fact<Name extends keyof FactTables>(name: Name): FactTables[Name] {
  const file: unknown = files[name];
  if (isTable(name, file)) return file.entries;
  throw new Error(`the file of the table ${name} in policies/facts/ holds another one`);
}

function isTable<Name extends keyof FactTables>(name: Name, file: unknown): file is FactFile<Name> {
  return typeof file === 'object' && file !== null && 'table' in file && file.table === name;
}
