// Holds the data in policies/ against its schemas, so that a run need not.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

/**
 * What is wrong with the data files, one line for each fault; empty if nothing is.
 *
 * @param {string} folder policies/
 * @returns {string[]}
 */
export function faultsOfPolicies(folder) {
  return [
    ...faultsIn(folder, 'policy.schema.json'),
    ...faultsIn(join(folder, 'facts'), 'facts.schema.json'),
  ];
}

/** @param {string} folder @param {string} schema */
function faultsIn(folder, schema) {
  /** @param {string} name @returns {unknown} */
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const validate = new Ajv({ strict: false }).compile(/** @type {object} */ (read(schema)));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== schema)
    .sort()
    .flatMap((name) => {
      if (validate(read(name))) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message }) => `${name}${instancePath}: ${message ?? 'invalid'}`,
      );
    });
}
