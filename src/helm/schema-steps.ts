import type { FuncKeywordDefinition } from 'ajv';
import { patternSize } from './template/index.js';
import type { Meter } from '../source/work.js';

/** A keyword that we add to every subschema: what one value costs there. */
const KEYWORD = 'aks-support-check-steps';

/** Keywords whose values are data, not schemas. */
const DATA = new Set(['const', 'enum']);

/** Keywords that hold schemas by name. */
const MAPS = new Set(
  'properties patternProperties $defs definitions dependentSchemas dependencies'.split(' '),
);

/** A schema that counts what validating takes. */
export interface CountedSchema {
  readonly schema: Readonly<Record<string, unknown>>;
  /** The steps that compiling it takes. */
  readonly steps: number;
}

/**
 * Adds the keyword to every subschema, so that a recursive schema, which may branch endlessly, is
 * stopped by a count. `undefined` if a reference leads into data, where there is no keyword.
 */
export function countedSchema(schema: object): CountedSchema | undefined {
  let steps = 0;
  const references: string[] = [];

  const weightOf = (key: string, value: unknown): number => {
    if (key === 'pattern' && typeof value === 'string') return patternSize(value);
    if (/^\$(?:dynamic|recursive)?ref$/i.test(key) && typeof value === 'string')
      references.push(value);
    if (DATA.has(key)) return JSON.stringify(value).length;
    if (!Array.isArray(value)) return 1;
    return value.reduce<number>(
      (sum, each) => sum + (typeof each === 'string' ? each.length : 1),
      1,
    );
  };

  const ofSchema = (value: object): Record<string, unknown> => {
    let weight = 1;
    const members: [string, unknown][] = [];
    for (const [key, member] of Object.entries(value)) {
      weight += key.length + weightOf(key, member);
      if (DATA.has(key)) members.push([key, member]);
      else if (MAPS.has(key) && isObject(member)) {
        for (const name of Object.keys(member)) {
          weight += key === 'patternProperties' ? patternSize(name) : name.length;
        }
        members.push([key, ofMap(member)]);
      } else members.push([key, ofAny(member)]);
    }
    steps += 20 * weight;
    return Object.fromEntries([...members, [KEYWORD, weight]]);
  };
  const ofMap = (value: object): Record<string, unknown> =>
    Object.fromEntries(Object.entries(value).map(([key, member]) => [key, ofAny(member)]));
  const ofAny = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(ofAny);
    return isObject(value) ? ofSchema(value) : value;
  };

  const counted = ofSchema(schema);
  return references.some(leadsIntoData) ? undefined : { schema: counted, steps };
}

function leadsIntoData(reference: string): boolean {
  const plain = reference.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return plain.split('/').some((step) => DATA.has(step));
}

/** The keyword for ajv; the context of a validation is what it counts against. */
export const stepsKeyword: FuncKeywordDefinition = {
  keyword: KEYWORD,
  before: '$ref',
  schemaType: 'number',
  errors: false,
  validate(this: Meter, weight: number, data: unknown, parent?: { uniqueItems?: unknown }) {
    this.spend(1 + Math.ceil((weight * (1 + lengthOf(data))) / 64));
    // ajv copies the errors so far for each further one.
    if (isCollection(data)) this.spend(Math.floor(Object.keys(data).length ** 2 / 64));
    if (parent?.uniqueItems === true && Array.isArray(data)) {
      // Each item is compared with each other one.
      this.spend(data.length * sizeOf(data));
    }
    return true;
  },
};

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isObject(value: unknown): value is object {
  return isCollection(value) && !Array.isArray(value);
}

/** What keywords look at in the value itself: characters, items, names. */
function lengthOf(data: unknown): number {
  if (typeof data === 'string' || Array.isArray(data)) return data.length;
  if (!isObject(data)) return 0;
  return Object.keys(data).reduce((sum, key) => sum + key.length, 0);
}

/** The values in a value. */
function sizeOf(data: unknown): number {
  if (!isCollection(data)) return 1;
  return Object.values(data).reduce<number>((sum, each) => sum + sizeOf(each), 1);
}
