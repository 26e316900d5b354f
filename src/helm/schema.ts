import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { RE2JS } from 're2js';
import type { FileSource, Place } from '../source/source.js';
import type { ChartInstance } from './instance.js';
import type { HelmProblem } from './problem.js';
import { countedSchema, stepsKeyword } from './schema-steps.js';
import {
  FunctionError,
  type MapValue,
  patternSize,
  type RenderBudget,
  type Value,
} from './template/index.js';

/** The maximum number of reported faults in one chart's values. */
const MANY = 20;

/** UTF-16 units in a schema; larger ones are not used. */
const LARGEST = 2 * 1024 * 1024;

/** A validator and what compiling it takes, or why there is none. */
type Checker =
  { readonly validate: ValidateFunction; readonly steps: number } | { readonly reason: string };

/** Cached by the schema's text: charts of one repository often share libraries. */
const checkers = new Map<string, Checker>();

/** The maximum number of cached schemas. */
const KEPT = 200;

/**
 * Validates values against the schemas of a chart and its dependencies, after coalescing, as
 * `helm template` does before rendering (pkg/chartutil/jsonschema.go).
 */
export function checkSchemas(
  instance: ChartInstance,
  values: MapValue,
  budget: RenderBudget,
): readonly HelmProblem[] {
  const problems: HelmProblem[] = [];
  const { schema } = instance.chart;
  if (schema !== undefined) check(instance, schema, values, budget, problems);
  for (const dependency of instance.dependencies) {
    const entry = values.entries.get(dependency.name);
    if (entry?.value.kind !== 'map') continue;
    for (const problem of checkSchemas(dependency, entry.value, budget)) problems.push(problem);
  }
  return problems;
}

function check(
  instance: ChartInstance,
  schema: FileSource,
  values: MapValue,
  budget: RenderBudget,
  problems: HelmProblem[],
): void {
  const { file } = schema;
  const errors = errorsOf(schema, values, budget);
  if (typeof errors === 'string') {
    problems.push({ code: 'values-schema', message: errors, file, isNote: true });
    return;
  }
  for (const error of errors.filter(({ keyword }) => keyword !== 'if').slice(0, MANY)) {
    const { path, place } = follow(values, error.instancePath);
    const where = path === '' ? 'The values' : `\`${path}\``;
    problems.push({
      code: 'values-schema',
      message: `${where} ${explain(error)} (schema of the chart "${instance.name}").`,
      file: place?.source.file ?? file,
      ...(place === undefined ? {} : { at: place }),
      help: 'Fix the value: Helm rejects values that do not match the schema.',
    });
  }
}

/** The faults in the values, or why they could not be validated. */
function errorsOf(
  schema: FileSource,
  values: MapValue,
  budget: RenderBudget,
): readonly ErrorObject[] | string {
  try {
    budget.spend(schema.text.length);
    const checker = checkers.get(schema.text) ?? compile(schema.text, budget);
    if (checkers.size >= KEPT) checkers.clear();
    checkers.set(schema.text, checker);
    if ('reason' in checker) return checker.reason;
    // Counted for a known one, too: a report depends on no other one.
    budget.spend(checker.steps);
    const { validate } = checker;
    return validate.call(budget, jsonOf(values)) ? [] : (validate.errors ?? []);
  } catch (error) {
    if (error instanceof FunctionError) {
      return 'Validating the values against the schema of the chart takes too many steps, so they were not validated.';
    }
    if (error instanceof RangeError) {
      return 'The values schema is nested too deeply, so the values were not validated.';
    }
    throw error;
  }
}

function compile(text: string, budget: RenderBudget): Checker {
  if (text.length > LARGEST)
    return { reason: 'The values schema is too large, so the values were not validated.' };
  let schema: unknown;
  try {
    schema = JSON.parse(text);
  } catch {
    return { reason: 'The values schema is not JSON, so the values were not validated.' };
  }
  if (typeof schema !== 'object' || schema === null)
    return { reason: 'The values schema is not a JSON schema.' };
  // Helm accepts a schema of any draft; ajv would reject an unknown one.
  const body = Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
  const draft = '$schema' in schema && typeof schema.$schema === 'string' ? schema.$schema : '';
  const counted = countedSchema(body);
  if (counted === undefined)
    return { reason: 'The values schema refers to a value, so the values were not validated.' };
  const { steps } = counted;
  // Checked before the work; what is spent is the same for a schema that was compiled before.
  if (budget.steps + steps > budget.limits.steps) budget.spend(steps);
  try {
    return { validate: ajvFor(draft).addKeyword(stepsKeyword).compile(counted.schema), steps };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    // Usually a `$ref` to another address, which Helm would fetch but we do not.
    return {
      reason: 'The values schema refers to another address, so the values were not validated.',
    };
  }
}

function ajvFor(draft: string): Ajv | Ajv2019 | Ajv2020 {
  const options = {
    strict: false,
    validateSchema: false,
    validateFormats: false,
    allErrors: true,
    logger: false,
    addUsedSchema: false,
    // A copy for each reference could be of any size.
    inlineRefs: false,
    passContext: true,
    code: { regExp: cautious },
  } as const;
  if (/draft-0?[0-7]\b/.test(draft)) return new Ajv(options);
  return draft.includes('2019-09') ? new Ajv2019(options) : new Ajv2020(options);
}

/**
 * Patterns come from the repository and are matched in linear time, as in Helm. Helm rejects a
 * schema with a pattern that Go cannot parse (a look-ahead); here such a pattern matches
 * everything.
 */
function cautious(pattern: string): { test(text: string): boolean; toString(): string } {
  let expression: RE2JS | undefined;
  try {
    expression = patternSize(pattern) > 20_000 ? undefined : RE2JS.compile(pattern);
  } catch {
    expression = undefined;
  }
  return {
    test: (text) => text.length > 100_000 || (expression?.matcher(text).find() ?? true),
    // ajv uses this to distinguish expressions.
    toString: () => pattern,
  };
}
cautious.code = 'cautious';

/** A value as JSON. */
export function jsonOf(value: Value): unknown {
  switch (value.kind) {
    case 'map': {
      const members: [string, unknown][] = [];
      for (const [key, entry] of value.entries) members.push([key, jsonOf(entry.value)]);
      return Object.fromEntries(members);
    }
    case 'list':
      return value.items.map(jsonOf);
    case 'string':
      return value.text;
    case 'bool':
    case 'int':
    case 'float':
      return value.value;
    default:
      return null;
  }
}

/** Follows a JSON pointer as far as possible, to the nearest known place. */
function follow(values: MapValue, pointer: string): { path: string; place: Place | undefined } {
  const steps = pointer.split('/').slice(1);
  let value: Value | undefined = values;
  let place: Place | undefined;
  let path = '';
  for (const step of steps) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path += /^\d+$/.test(key) ? `[${key}]` : path === '' ? key : `.${key}`;
    if (value?.kind === 'map') {
      const entry = value.entries.get(key);
      value = entry?.value;
      place = value?.from.direct[0] ?? entry?.key ?? place;
    } else {
      value = value?.kind === 'list' ? value.items[Number(key)] : undefined;
      place = value?.from.direct[0] ?? place;
    }
  }
  return { path, place };
}

/** An error in words, without the value. Names of keys are in the schema and may be shown. */
function explain({ keyword, params }: ErrorObject): string {
  const parameter = (name: string): string => String(Reflect.get(params, name));
  switch (keyword) {
    case 'type':
      return `must be of type ${parameter('type').replaceAll(',', ' or ')}`;
    case 'required':
      return `must have \`${parameter('missingProperty')}\``;
    case 'additionalProperties':
      return `must not have \`${parameter('additionalProperty')}\``;
    case 'unevaluatedProperties':
      return `must not have \`${parameter('unevaluatedProperty')}\``;
    case 'enum':
    case 'const':
      return 'must be one of the allowed values';
    case 'pattern':
      return 'must match the pattern';
    case 'oneOf':
    case 'anyOf':
    case 'not':
      return 'must have one of the allowed shapes';
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
    case 'multipleOf':
      return 'must be within the limits';
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
      return 'has the wrong length';
    default:
      return `must satisfy \`${keyword}\``;
  }
}
