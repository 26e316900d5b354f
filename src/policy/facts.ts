import { Ajv, type ValidateFunction } from 'ajv';
import azureCommands from '../../policies/facts/azure-commands.json' with { type: 'json' };
import baseImages from '../../policies/facts/base-images.json' with { type: 'json' };
import componentCategories from '../../policies/facts/component-categories.json' with { type: 'json' };
import components from '../../policies/facts/components.json' with { type: 'json' };
import customBuilds from '../../policies/facts/custom-builds.json' with { type: 'json' };
import engineCommands from '../../policies/facts/engine-commands.json' with { type: 'json' };
import engineReleases from '../../policies/facts/engine-releases.json' with { type: 'json' };
import schema from '../../policies/facts/facts.schema.json' with { type: 'json' };
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

let validate: ValidateFunction | undefined;
const valid = new Set<keyof FactTables>();

/** A table of facts, validated when first used. Throws if it is invalid, which is our bug. */
export function fact<Name extends keyof FactTables>(name: Name): FactTables[Name] {
  const file = files[name];
  if (isTable(name, file)) return file.entries;
  throw new Error(
    `the table ${name} in policies/facts/ does not match its schema: ${JSON.stringify(validate?.errors)}`,
  );
}

function isTable<Name extends keyof FactTables>(name: Name, file: unknown): file is FactFile<Name> {
  validate ??= new Ajv({ strict: false }).compile(schema);
  if (!valid.has(name) && validate(file)) valid.add(name);
  return valid.has(name);
}
