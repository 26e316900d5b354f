import { describe, expect, test } from '@jest/globals';
import { renderChart, type ValuesLayer } from '../../src/helm/index.js';
import { setInto, setReader } from '../../src/helm/set.js';
import { jsonOf as plainValue } from '../../src/helm/schema.js';
import { map, NOWHERE } from '../../src/helm/template/index.js';
import {
  chartOf,
  charts,
  filesIn,
  load,
  overlay,
  placed,
  render,
  rootsOf,
  said,
  seen,
  yaml,
} from './chart-support.js';

const SHOW = 'kind: Seen\nvalues: {{ toJson .Values }}\n';

describe('--set', () => {
  test.each([
    ['a=1,b=true,c=null,d=text', { a: 1, b: true, c: null, d: 'text' }],
    ['a.b.c=v', { a: { b: { c: 'v' } } }],
    ['a[0].b=1,a[2]=x', { a: [{ b: 1 }, null, 'x'] }],
    ['a[1][0]=1', { a: [null, [1]] }],
    ['list={a,1,true}', { list: ['a', 1, true] }],
    ['list={},x=1', { list: [''], x: 1 }],
    ['a\\.b=1', { 'a.b': 1 }],
    ['a=one\\,two', { a: 'one,two' }],
    ['a=', { a: '' }],
    ['a=0,b=01,c=1.5,d=-3,e=TRUE', { a: 0, b: '01', c: '1.5', d: -3, e: true }],
    ['', {}],
  ])('%s', (line, values) => {
    const table = map(new Map());
    expect(setInto(table, line, NOWHERE, setReader(NOWHERE, false))).toBeUndefined();
    expect(plainValue(table)).toEqual(values);
  });

  test.each([
    'a',
    'a,b=1',
    'a=1,b',
    'a[x]=1',
    'a[-1]=1',
    'a[70000]=1',
    'a[0',
    'a={1',
    'a=1,a.b=2',
    'a[0]b=1',
  ])('%s is rejected in our own words', (line) => {
    expect(setInto(map(new Map()), line, NOWHERE, setReader(NOWHERE, false))).toMatch(
      /^[A-Z].*\.$/,
    );
  });
});

describe('layers', () => {
  test('later ones win, tables are merged, a null removes a default', async () => {
    const layers = [
      overlay('a: {x: 1, w: 1}\nb: 1\nlist: [1]\n'),
      overlay('a: {x: 2, z: null}\nb: null\nlist: [2, 3]\n'),
    ];
    const values = await seen(SHOW, 'a: {z: 9}\nb: 9\nc: 9\n', { layers });
    expect(values).toMatchObject({ values: { a: { x: 2, w: 1 }, c: 9, list: [2, 3] } });
    expect(Object.keys(Object(Object(values).values))).toEqual(['a', 'c', 'list']);
  });

  test('inline sets, by the rules of --set, as strings, and as they are', async () => {
    const node = yaml('a: "1"\nb: "1"\nc: 1.5\nd: {e: [1]}\nf: "x,y"\n');
    const set = (name: string, reading: 'set' | 'string' | 'as-is'): ValuesLayer[] => {
      const value = node.get(name);
      return value === undefined ? [] : [{ kind: 'set', name, node: value, reading }];
    };
    const layers = [
      ...set('a', 'set'),
      ...set('b', 'string'),
      ...set('c', 'as-is'),
      ...set('d', 'set'),
      ...set('f', 'set'),
    ];
    const values = { a: 1, b: '1', c: 1.5, d: { e: [1] }, f: 'x,y' };
    expect(await seen(SHOW, '', { layers })).toMatchObject({ values });
  });

  test('documents that replace the values of the chart', async () => {
    const defaults = [yaml('a: 1\nb: 1\n'), yaml('b: 2\n')];
    const options = { defaults, layers: [overlay('c: 3\n')] };
    expect(await seen(SHOW, 'z: 0\n', options)).toMatchObject({ values: { a: 1, b: 2, c: 3 } });
  });

  test('a missing or broken file, or one without a map, is only a problem', async () => {
    const at = yaml('values: nowhere.yaml\n').get('values')?.trace.at;
    if (at === undefined) throw new Error('no place');
    const layers: ValuesLayer[] = [
      { kind: 'absent', path: 'nowhere.yaml', at },
      overlay('a: [\n'),
      overlay('- a\n'),
    ];
    const { problems, manifests } = await render({ 'templates/a.yaml': SHOW }, { layers });
    expect(manifests).toHaveLength(1);
    expect(problems.map(said)).toEqual([
      'release.yaml:1:9 values-file The values file nowhere.yaml is not in the repository.',
      'overlay.yaml:1:5 values-file A quote, bracket or brace is not closed.',
      'overlay.yaml:1:1 values-file Values must be a map.',
    ]);
  });
});

describe('the places of values', () => {
  test('in the chart, its overlays and its dependencies', async () => {
    const chart = await load({ folder: 'umbrella', files: filesIn(`${charts}/umbrella`) });
    const layers = [overlay('table: {a: 7}\nglobal:\n  zone: two\n')];
    const rendered = renderChart(chart, { layers });
    const [root] = rootsOf(rendered, 'umbrella/charts/front/templates/values.yaml');
    const origins = root?.at('values', 'global', 'zone')?.origin?.values.map(placed);
    expect(origins).toContain('overlay.yaml:3:9');
  });
});

describe('the schema of the values', () => {
  const files = filesIn(`${charts}/checked`);

  test('says what does not match and where, but never the value', async () => {
    const chart = await load({ folder: 'checked', files });
    const layers = [overlay('replicas: zero\nimage:\n  tag: secret\n  more: 1\nlevel: loud\n')];
    const { problems, outcome, manifests } = renderChart(chart, { layers });
    expect(outcome).toBe('partly');
    expect(manifests).toHaveLength(1);
    expect(problems.map(said).sort()).toEqual([
      'overlay.yaml:1:11 values-schema `replicas` must be of type integer (schema of the chart "checked").',
      'overlay.yaml:2:1 values-schema `image` must not have `more` (schema of the chart "checked").',
      'overlay.yaml:3:8 values-schema `image.tag` must match the pattern (schema of the chart "checked").',
      'overlay.yaml:5:8 values-schema `level` must be one of the allowed values (schema of the chart "checked").',
    ]);
  });

  test.each([
    ['another address', '{"$ref": "https://example.com/schema.json"}'],
    ['no JSON', '{'],
    ['no schema', '3'],
  ])('with %s is not used, which gives a note', async (_name, schema) => {
    const chart = await load(
      chartOf({ 'values.schema.json': schema, 'templates/a.yaml': 'a: 1\n' }),
    );
    const { problems, outcome } = renderChart(chart);
    expect(outcome).toBe('fully');
    expect(problems).toMatchObject([{ code: 'values-schema', isNote: true }]);
  });

  test.each(['draft-04', 'draft-06', 'draft-07'])('of %s is supported', async (draft) => {
    const schema = JSON.stringify({
      $schema: `http://json-schema.org/${draft}/schema#`,
      definitions: { text: { type: 'string' } },
      properties: { a: { $ref: '#/definitions/text' } },
    });
    const chart = await load(chartOf({ 'values.schema.json': schema, 'values.yaml': 'a: 1\n' }));
    expect(renderChart(chart).problems.map(said)).toEqual([
      'chart/values.yaml:1:4 values-schema `a` must be of type string (schema of the chart "chart").',
    ]);
  });

  test('that branches endlessly is given up', async () => {
    const schema = JSON.stringify({
      $ref: '#/definitions/a',
      definitions: {
        a: {
          anyOf: Array.from({ length: 4 }, (_, index) => ({
            properties: { x: { $ref: '#/definitions/a' } },
            required: [`no${index}`],
          })),
        },
      },
    });
    const values = `${'{x: '.repeat(60)}1${'}'.repeat(60)}\n`;
    const chart = await load(chartOf({ 'values.schema.json': schema, 'values.yaml': values }));
    expect(renderChart(chart).problems).toMatchObject([{ code: 'values-schema', isNote: true }]);
  });
});
