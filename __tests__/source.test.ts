import { describe, expect, test } from '@jest/globals';
import { bounds } from '../src/source/bounds.js';
import { embeddedSource } from '../src/source/embed.js';
import { parseJson, parseJsonStream } from '../src/source/json.js';
import type { SourceNode } from '../src/source/node.js';
import { isTemplated, resolvePlain } from '../src/source/scalar.js';
import { EmbeddedSource, FileSource, spanOf } from '../src/source/source.js';
import { parseYaml } from '../src/source/yaml.js';

function yaml(text: string): SourceNode {
  const [document] = parseYaml(new FileSource('a.yaml', text));
  if (document?.root === undefined) throw new Error('no root');
  return document.root;
}

function json(text: string): SourceNode {
  const { root } = parseJson(new FileSource('a.json', text));
  if (root === undefined) throw new Error('no root');
  return root;
}

/** `line:column-line:column` of a node's value. */
function at(node: SourceNode | undefined): string {
  if (node === undefined) return 'nowhere';
  const { start, end } = node.span;
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

describe('positions', () => {
  test('of a value and its key count from 1, with an exclusive end', () => {
    const root = yaml('a:\n  b: yes\n');
    expect(at(root.at('a', 'b'))).toBe('2:6-2:9');
    expect(root.at('a', 'b')?.keySpan).toMatchObject({
      start: { line: 2, column: 3 },
      end: { line: 2, column: 4 },
    });
  });

  test('with CRLF, tabs between tokens, and a byte order mark', () => {
    expect(at(yaml('a: 1\r\nb:\t2\r\n').get('b'))).toBe('2:4-2:5');
    expect(at(yaml('\uFEFFa: 1\n').get('a'))).toBe('1:4-1:5');
    expect(at(json('\uFEFF{"a":\r\n\t7}').get('a'))).toBe('2:2-2:3');
  });

  test('in UTF-16 columns, as editors count', () => {
    expect(at(yaml('{name: "😀", a: 1}').get('a'))).toBe('1:17-1:18');
    expect(at(json('{"é😀": 1}').get('é😀'))).toBe('1:9-1:10');
  });

  test('of an alias are those of its anchor, under the key that uses it', () => {
    const root = yaml('a: &x\n  user: 0\nb: *x\n');
    expect(at(root.at('b', 'user'))).toBe('2:9-2:10');
    expect(root.at('b', 'user')?.path).toEqual(['b', 'user']);
  });

  test('outside the text throw', () => {
    expect(() => new FileSource('a', 'abc').lines.position(4)).toThrow(RangeError);
    expect(() => new FileSource('a', 'abc').lines.line(2)).toThrow(RangeError);
  });

  test('of an embedded text map to the host', () => {
    const host = new FileSource('a.yaml', 'data:\n  pod: |\n    kind: Pod\n    spec: 1\n');
    const first = host.text.indexOf('kind');
    const second = host.text.indexOf('spec');
    const embedded = new EmbeddedSource(host, 'kind: Pod\nspec: 1\n', [
      { text: 0, host: first },
      { text: 10, host: second },
    ]);
    const [document] = parseYaml(embedded);
    expect(at(document?.root?.get('spec'))).toBe('4:11-4:12');
  });
});

describe('texts in scalars', () => {
  const inner = (host: string): string => {
    const scalar = yaml(host).get('a');
    const source = scalar === undefined ? undefined : embeddedSource(scalar);
    if (source === undefined) throw new Error('no text');
    const [document] = parseYaml(source);
    return at(document?.root?.get('b'));
  };

  test.each([
    ['a literal block', 'a: |\n  x: 1\n  b: 22\n', '3:6-3:8'],
    ['one with a blank line and CRLF', 'a: |-\r\n    x: 1\r\n\r\n    b: 22\r\n', '4:8-4:10'],
    ['one with indentation set by hand', 'a: |2\n    x:\n     - 1\n    b: 22\n', '4:8-4:10'],
    ['a string in double quotes', 'a: "x: \\u00e9\\nb: 22"\n', '1:19-1:21'],
    ['a string in single quotes', "a: '{x: ''1'', b: 22}'\n", '1:19-1:21'],
    ['a plain scalar', 'a: b:22\n', 'nowhere'],
    ['a folded block, which is pointed at as a whole', 'a: >\n  x: 1\n\n  b: 22\n', '1:4-1:5'],
  ])('%s', (_, host, place) => {
    expect(inner(host)).toBe(place);
  });
});

describe('YAML', () => {
  test('merged pairs come after the map’s own', () => {
    const root = yaml('base: &b {user: 0, group: 1}\nx:\n  <<: *b\n  user: 5\n');
    expect(root.at('x', 'user')?.asNumber()).toBe(5);
    expect(root.at('x', 'group')?.asNumber()).toBe(1);
    expect(at(root.at('x', 'group'))).toBe('1:27-1:28');
    expect(yaml('x:\n  <<: [{a: 1}, {a: 2, b: 3}]\n').at('x', 'a')?.asNumber()).toBe(1);
  });

  test('keeps duplicate keys, of which the last wins', () => {
    const root = yaml('a: 1\na: 2\n');
    expect(root.entries()).toHaveLength(2);
    expect(root.get('a')?.asNumber()).toBe(2);
  });

  test.each([
    ['--- # one\na: 1\n---\nb: 2\n', 2],
    ['---  \na: 1\n...\n---\nb: 2\n...\n', 2],
    ['a: 1\r\n---\r\nb: 2\r\n', 2],
    ['# only a comment\n---\n---\n\n', 0],
    ['%YAML 1.1\n---\na: 1\n', 1],
    ['a: |\n  ---\n  text\n', 1],
    ['--- {a: 1}\n--- [2]\n', 2],
    ['a: 1\n---x: 2\n', 1],
  ])('separates %j into %i documents', (text, count) => {
    expect(parseYaml(new FileSource('a.yaml', text))).toHaveLength(count);
  });

  test('a fault in one document does not affect the others', () => {
    const [one, two] = parseYaml(new FileSource('a.yaml', 'a: [1\n---\nb: 2\n'));
    expect(one?.root).toBeUndefined();
    expect(one?.faults[0]?.code).toBe('syntax');
    expect(two?.root?.get('b')?.asNumber()).toBe(2);
  });

  test('its faults never quote the text', () => {
    const secret = 'hunter2';
    for (const text of [`a: "${secret}`, `a: ${secret}: b: c`, `\t${secret}: 1`, `a: @${secret}`]) {
      const [document] = parseYaml(new FileSource('a.yaml', text));
      expect(JSON.stringify(document?.faults)).not.toContain(secret);
    }
  });

  test('a template is an unknown value', () => {
    const root = yaml('a: {{ .Values.a }}\nb: "{{ x }}"\nc: ${N}\nd: <NAME>\ne: !ref x\nf: text\n');
    for (const key of ['a', 'b', 'c', 'd', 'e']) expect(root.get(key)?.isUnknown).toBe(true);
    expect(root.get('f')?.isUnknown).toBe(false);
  });

  test('a question about a missing shape returns undefined', () => {
    const root = yaml('spec: [1]\n');
    expect(root.at('spec', 'template', 'spec')).toBeUndefined();
    expect(root.get('spec')?.asString()).toBeUndefined();
    expect(root.items()).toEqual([]);
  });
});

describe('plain scalars resolve as in go-yaml v2', () => {
  test.each([
    ['yes', true],
    ['On', true],
    ['y', true],
    ['NO', false],
    ['off', false],
    ['tRue', 'tRue'],
    ['~', null],
    ['Null', null],
    ['', null],
    ['0', 0],
    ['00', 0],
    ['0x0', 0],
    ['0b0', 0],
    ['0o0', 0],
    ['-0', -0],
    ['010', 8],
    ['1_000', 1000],
    ['08', 8],
    ['1.0', 1],
    ['1e3', 1000],
    ['.5', 0.5],
    ['2019-08-22', '2019-08-22'],
    ['1.2.3', '1.2.3'],
    ['0x', '0x'],
    ['0xffffffffffffffff', 2 ** 64 - 1],
    ['0xab7000000000000000000000000000000000cd', '0xab7000000000000000000000000000000000cd'],
    ['root', 'root'],
  ])('%j is %j', (text, value) => {
    expect(resolvePlain(text)).toEqual(value);
  });

  test('quotes and tags take precedence over the text', () => {
    const root = yaml('a: "0"\nb: !!str 0\nc: !!int "0"\nd: |\n  0\n');
    expect(root.get('a')?.kind).toBe('string');
    expect(root.get('b')?.kind).toBe('string');
    expect(root.get('c')?.asNumber()).toBe(0);
    expect(root.get('d')?.kind).toBe('string');
  });
});

describe('JSON', () => {
  test.each([
    ['{"a": 1 // why\n}', 'comment'],
    ['{"a": [1, 2,]}', 'trailing-comma'],
    ['{"a": 1,}', 'trailing-comma'],
    ['{"a": 1} x', 'trailing-data'],
    ['{"a": ${N}}', 'placeholder'],
    ['{"a": <NAME>}', 'placeholder'],
    ['{"a": {{ .x }}, "b": 1}', 'placeholder'],
    ['{"a": 1', 'syntax'],
    ["{'a': 1}", 'syntax'],
  ])('%j has the fault %s, and what can be read is read', (text, code) => {
    const { root, faults } = parseJson(new FileSource('a.json', text));
    expect(faults[0]?.code).toBe(code);
    expect(root?.isMap).toBe(true);
  });

  test('an unquoted placeholder is an unknown value with its place', () => {
    const { root } = parseJson(new FileSource('a.json', '{"a": ${COUNT}, "b": 2}'));
    expect(root?.get('a')?.isUnknown).toBe(true);
    expect(at(root?.get('a'))).toBe('1:7-1:15');
    expect(root?.get('b')?.asNumber()).toBe(2);
  });

  test('escapes in keys are resolved', () => {
    expect(
      json('{"use\\u0049nstanceMetadata": true}').get('useInstanceMetadata')?.asBoolean(),
    ).toBe(true);
  });

  test('consecutive texts are read one by one', () => {
    const documents = parseJsonStream(new FileSource('a.json', '{"a":1}\n{"b":2}\n'));
    expect(documents.map(({ root }) => root?.entries()[0]?.key)).toEqual(['a', 'b']);
    expect(at(documents[1]?.root?.get('b'))).toBe('2:6-2:7');
  });
});

describe('bounds hold before anything recursive runs', () => {
  const deep = (open: string, close: string, levels: number): string =>
    open.repeat(levels) + close.repeat(levels);

  test.each([101, 5_000, 200_000])('%i levels are too deep', (levels) => {
    const list = deep('[', ']', levels);
    expect(parseJson(new FileSource('a.json', list)).faults[0]?.code).toBe('too-deep');
    expect(parseYaml(new FileSource('a.yaml', list))[0]?.faults[0]?.code).toBe('too-deep');
  });

  test('levels of block maps count too', () => {
    const text = Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
    expect(parseYaml(new FileSource('a.yaml', text))[0]?.faults[0]?.code).toBe('too-deep');
  });

  test('a few lines that expand to billions of nodes are refused', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let index = 1; index < 12; index++) {
      const items = Array(10)
        .fill(`*a${index - 1}`)
        .join(', ');
      lines.push(`a${index}: &a${index} [${items}]`);
    }
    const [document] = parseYaml(new FileSource('a.yaml', lines.join('\n')));
    expect(document?.faults[0]?.code).toBe('too-many-aliases');
  });

  test('an anchor that contains itself terminates', () => {
    const [document] = parseYaml(new FileSource('a.yaml', 'a: &a [*a]\n'));
    expect(document?.faults[0]?.code).toBe('syntax');
  });

  test('a document over the size limit is not read', () => {
    const text = `a: "${'x'.repeat(bounds.yamlDocument)}"\n---\nb: 1\n`;
    const [one, two] = parseYaml(new FileSource('a.yaml', text));
    expect(one?.faults[0]?.code).toBe('too-large');
    expect(two?.root?.get('b')?.asNumber()).toBe(1);
  });

  test('a key named __proto__ is a key', () => {
    const root = yaml('__proto__: {polluted: 1}\n');
    expect(root.get('__proto__')?.get('polluted')?.asNumber()).toBe(1);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

test('placeholders are distinguished from similar texts', () => {
  for (const text of [
    '${N}',
    'a-${N}',
    '{{ x }}',
    '<NAME>',
    '@@N@@',
    '__NAME__',
    '#{n}#',
    '$NAME',
  ]) {
    expect(isTemplated(text)).toBe(true);
  }
  for (const text of ['', 'a', 'a<b', 'a > b', '$5', '{}', 'vlabs', '_x_', '100%']) {
    expect(isTemplated(text)).toBe(false);
  }
});

test('a place becomes a span in its own file', () => {
  const source = new FileSource('a.txt', 'one\ntwo\n');
  expect(spanOf({ source, start: 4, end: 7 })).toEqual({
    file: 'a.txt',
    start: { line: 2, column: 1 },
    end: { line: 2, column: 4 },
  });
});
