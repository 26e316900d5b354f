import type { Value } from './value.js';

/** What `%T` and `typeOf` say. */
export function typeName(value: Value): string {
  switch (value.kind) {
    case 'nil':
      return '<nil>';
    case 'bool':
      return 'bool';
    case 'int':
      return value.type;
    case 'float':
      return 'float64';
    case 'string':
      return value.type ?? 'string';
    case 'bytes':
      return '[]uint8';
    case 'list':
      return { any: '[]interface {}', string: '[]string', int: '[]int', list: '[][]interface {}' }[
        value.elements
      ];
    case 'map':
    case 'object':
      return value.type;
    case 'time':
      return 'time.Time';
  }
}

/** What `kindOf` says: Go's reflect.Kind. */
export function kindName(value: Value): string {
  switch (value.kind) {
    case 'nil':
      return 'invalid';
    case 'list':
    case 'bytes':
      return 'slice';
    case 'float':
      return 'float64';
    case 'int':
      return value.type;
    case 'object':
      if (value.base !== undefined) return kindName(value.base);
      return value.type.startsWith('*') ? 'ptr' : 'struct';
    case 'time':
      return 'struct';
    default:
      return value.kind;
  }
}

/** Truth as for `if`, `and` and `not`; `empty` and `default` differ only for structs. */
export function isTrue(value: Value): boolean {
  switch (value.kind) {
    case 'nil':
      return false;
    case 'bool':
      return value.value;
    case 'int':
    case 'float':
      return value.value !== 0;
    case 'string':
      return value.text !== '';
    case 'bytes':
      return value.data.length > 0;
    case 'list':
      return value.items.length > 0;
    case 'map':
      return value.entries.size > 0;
    case 'object':
      return value.base === undefined || isTrue(value.base);
    case 'time':
      return true;
  }
}

/** Keys in the order in which Go ranges over and prints maps. */
export function sortedKeys(entries: ReadonlyMap<string, unknown>): readonly string[] {
  return [...entries.keys()].sort(compareText);
}

/** Compares by UTF-8 bytes, as Go does; JavaScript's order differs only for surrogates. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
