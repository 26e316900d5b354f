import type { Builtin } from '../builtin.js';
import { caseFunctions } from './cases.js';
import { compareFunctions } from './compare.js';
import { cryptoFunctions } from './crypto.js';
import { dateFunctions } from './dates.js';
import { dictFunctions } from './dicts.js';
import { encodingFunctions } from './encoding.js';
import { flowFunctions } from './flow.js';
import { jsonFunctions } from './json.js';
import { listFunctions } from './lists.js';
import { mathFunctions } from './math.js';
import { pathFunctions } from './paths.js';
import { quoteFunctions } from './quoting.js';
import { regexFunctions } from './regex.js';
import { stringFunctions } from './strings.js';
import { tomlFunctions } from './toml.js';
import { urlFunctions } from './urls.js';
import { semverFunctions } from './versions.js';
import { yamlFunctions } from './yaml.js';

/**
 * All functions by name: Go's own, Sprig v3 without `env` and `expandenv`, and Helm's. `and` and
 * `or` are the engine's own.
 */
export const functions: ReadonlyMap<string, Builtin> = new Map(
  Object.entries({
    ...compareFunctions,
    ...stringFunctions,
    ...quoteFunctions,
    ...caseFunctions,
    ...listFunctions,
    ...dictFunctions,
    ...mathFunctions,
    ...flowFunctions,
    ...encodingFunctions,
    ...jsonFunctions,
    ...yamlFunctions,
    ...tomlFunctions,
    ...dateFunctions,
    ...cryptoFunctions,
    ...regexFunctions,
    ...semverFunctions,
    ...pathFunctions,
    ...urlFunctions,
  }),
);
