import { FunctionError } from './error.js';
import { timeMethod } from './functions/dates.js';
import { yamlText } from './functions/yaml.js';
import { typeName } from './types.js';
import {
  asInterface,
  INVALID,
  type MapValue,
  type Method,
  NIL,
  string,
  type Value,
} from './value.js';

/** A field or method of a value, as in text/template's evalField. */
export function field(receiver: Value, name: string): Value | Method {
  switch (receiver.kind) {
    case 'nil':
      if (receiver.invalid) return INVALID;
      throw new FunctionError(
        'nil-pointer',
        `The field ${name} is read from a value that does not exist.`,
        name,
      );
    case 'map':
      return valuesMethod(receiver, name) ?? entry(receiver, name);
    case 'object': {
      const found = receiver.methods.get(name) ?? receiver.fields.get(name);
      if (found !== undefined) return found;
      if (receiver.base?.kind === 'map') return entry(receiver.base, name);
      break;
    }
    case 'time': {
      const method = timeMethod(receiver, name);
      if (method !== undefined) return method;
      break;
    }
    default:
  }
  throw new FunctionError(
    'no-such-field',
    `There is no field ${name} in ${typeName(receiver)}.`,
    name,
  );
}

function entry(map: MapValue, name: string): Value {
  const found = map.entries.get(name);
  if (found !== undefined) return asInterface(found.value);
  return map.type === 'map[string]string' ? string('') : NIL;
}

/** Methods of Helm's chartutil.Values, which hide keys of the same name. */
function valuesMethod(receiver: MapValue, name: string): Method | undefined {
  if (receiver.type !== 'chartutil.Values') return undefined;
  switch (name) {
    case 'AsMap':
      return () => ({ ...receiver, type: 'map[string]interface {}' });
    case 'YAML':
      return (_, { budget }) => yamlText(receiver, budget);
    case 'Table':
      return ([path]) => {
        const steps = path?.kind === 'string' ? path.text.split('.') : [];
        return steps.reduce((map, step) => table(map, step), receiver);
      };
    default:
      return undefined;
  }
}

function table(map: MapValue, step: string): MapValue {
  const value = map.entries.get(step)?.value;
  if (value?.kind === 'map') return { ...value, type: 'chartutil.Values' };
  throw new FunctionError('bad-value', `There is no table ${step} in the values.`, step);
}
