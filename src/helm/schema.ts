import { Script } from 'node:vm';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { RE2JS } from 're2js';
import type { FileSource, Place } from '../source/source.js';
import type { ChartInstance } from './instance.js';
import type { HelmProblem } from './problem.js';
import type { MapValue, Value } from './template/index.js';

/** How many faults of one chart's values are told. */
const MANY = 20;

/** UTF-16 units of a schema: one that is larger is not checked. */
const LARGEST = 2 * 1024 * 1024;

/** Milliseconds for one schema: one that refers to itself may branch without end. */
const LONGEST = 2_000;

/** A checker, or why there is none. */
type Checker = ValidateFunction | { readonly reason: string };

/** By the schema's text: charts of one repository share their libraries, schemas and all. */
const checkers = new Map<string, Checker>();

/** How many schemas are kept. */
const KEPT = 200;

/**
 * Holds values against the schemas of a chart and its dependencies, after coalescing, as
 * `helm template` does before it renders (pkg/chartutil/jsonschema.go).
 */
export function checkSchemas(instance: ChartInstance, values: MapValue): readonly HelmProblem[] {
  const problems: HelmProblem[] = [];
  const { schema } = instance.chart;
  if (schema !== undefined) check(instance, schema, values, problems);
  for (const dependency of instance.dependencies) {
    const entry = values.entries.get(dependency.name);
    if (entry?.value.kind === 'map') problems.push(...checkSchemas(dependency, entry.value));
  }
  return problems;
}

function check(
  instance: ChartInstance,
  schema: FileSource,
  values: MapValue,
  problems: HelmProblem[],
): void {
  const { file } = schema;
  const errors = errorsOf(schema, values);
  if (typeof errors === 'string') {
    problems.push({ code: 'values-schema', message: errors, file, isNote: true });
    return;
  }
  for (const error of errors.filter(({ keyword }) => keyword !== 'if').slice(0, MANY)) {
    const { path, place } = follow(values, error.instancePath);
    const where = path === '' ? 'The values' : `\`${path}\``;
    problems.push({
      code: 'values-schema',
      message: `${where} ${explain(error)}, as the schema of the chart "${instance.name}" asks.`,
      file: place?.source.file ?? file,
      ...(place === undefined ? {} : { at: place }),
      help: 'Helm refuses to install a chart with values that do not fit its schema.',
    });
  }
}

/** What is wrong with the values, or why that is not known. */
function errorsOf(schema: FileSource, values: MapValue): readonly ErrorObject[] | string {
  let found: readonly ErrorObject[] | string = [];
  try {
    inTime(() => {
      const checker = checkers.get(schema.text) ?? compile(schema.text);
      if (checkers.size >= KEPT) checkers.clear();
      checkers.set(schema.text, checker);
      if ('schema' in checker) found = checker(plain(values)) ? [] : (checker.errors ?? []);
      else found = checker.reason;
    });
    return found;
  } catch {
    const reason = 'The values could not be held against the schema of the chart.';
    checkers.set(schema.text, { reason });
    return reason;
  }
}

const call = new Script('work()');

/** Runs something that may take for ever; throws when it takes too long. */
function inTime(work: () => void): void {
  call.runInNewContext({ work }, { timeout: LONGEST });
}

function compile(text: string): Checker {
  if (text.length > LARGEST)
    return { reason: 'The schema of the values is too large to be checked.' };
  let schema: unknown;
  try {
    schema = JSON.parse(text);
  } catch {
    return { reason: 'The schema of the values is no JSON and is not checked.' };
  }
  const options = {
    strict: false,
    validateSchema: false,
    validateFormats: false,
    allErrors: true,
    logger: false,
    addUsedSchema: false,
    code: { regExp: cautious },
  } as const;
  if (typeof schema !== 'object' || schema === null)
    return { reason: 'The schema of the values is no schema.' };
  // Helm takes a schema of any draft; ajv would want to know the one that is named.
  const body = Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
  const draft = '$schema' in schema && typeof schema.$schema === 'string' ? schema.$schema : '';
  try {
    if (/draft-0?[0-7]\b/.test(draft)) {
      return new Ajv(options).compile(body);
    }
    if (draft.includes('2019-09')) return new Ajv2019(options).compile(body);
    return new Ajv2020(options).compile(body);
  } catch {
    // Mostly a `$ref` to another address, which Helm would fetch and we never do.
    return { reason: 'The schema of the values cannot be followed from here and is not checked.' };
  }
}

/**
 * Patterns come from the repository and are matched in linear time, as Helm matches them. What Go
 * does not read (a look-ahead) makes Helm refuse the schema; here it matches everything.
 */
function cautious(pattern: string): { test(text: string): boolean; toString(): string } {
  let expression: RE2JS | undefined;
  try {
    expression = pattern.length > 1000 ? undefined : RE2JS.compile(pattern);
  } catch {
    expression = undefined;
  }
  return {
    test: (text) => text.length > 100_000 || (expression?.matcher(text).find() ?? true),
    // ajv keeps expressions apart by this.
    toString: () => pattern,
  };
}
cautious.code = 'cautious';

/** A value as JSON has it. */
export function plain(value: Value): unknown {
  switch (value.kind) {
    case 'map': {
      const members: [string, unknown][] = [];
      for (const [key, entry] of value.entries) members.push([key, plain(entry.value)]);
      return Object.fromEntries(members);
    }
    case 'list':
      return value.items.map(plain);
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

/** Follows a JSON pointer as far as there is something, to the nearest place that is known. */
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

/** What an error says, without the value. Names of keys stand in the schema and may be said. */
function explain({ keyword, params }: ErrorObject): string {
  const parameter = (name: string): string => String(Reflect.get(params, name));
  switch (keyword) {
    case 'type':
      return `should be of type ${parameter('type').replaceAll(',', ' or ')}`;
    case 'required':
      return `should have \`${parameter('missingProperty')}\``;
    case 'additionalProperties':
      return `should not have \`${parameter('additionalProperty')}\``;
    case 'unevaluatedProperties':
      return `should not have \`${parameter('unevaluatedProperty')}\``;
    case 'enum':
    case 'const':
      return 'should be one of the values that are allowed';
    case 'pattern':
      return 'should match the pattern';
    case 'oneOf':
    case 'anyOf':
    case 'not':
      return 'should have one of the shapes that are allowed';
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
    case 'multipleOf':
      return 'should lie within the limits';
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
      return 'should have another length';
    default:
      return `should satisfy \`${keyword}\``;
  }
}
