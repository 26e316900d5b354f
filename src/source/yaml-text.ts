import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

/** Data to write as YAML. Its scalars are texts. */
export type YamlData = YamlScalar | readonly YamlData[] | { readonly pairs: readonly YamlPair[] };

/** A scalar; in quotes where it could be taken for another type, or where somebody put them. */
export interface YamlScalar {
  readonly text: string;
  readonly quoted?: boolean;
}

/** A key and its value. */
export type YamlPair = readonly [key: string, value: YamlData];

/** Writes data as YAML. */
export function yamlText(data: YamlData): string {
  const document = new Document(nodeOf(data), { schema: 'failsafe' });
  return document.toString({ lineWidth: 0 });
}

function nodeOf(data: YamlData): Scalar | YAMLMap | YAMLSeq {
  if ('text' in data) {
    const scalar = new Scalar(data.text);
    if (data.quoted === true) scalar.type = 'QUOTE_SINGLE';
    return scalar;
  }
  if ('pairs' in data) {
    const map = new YAMLMap();
    for (const [key, value] of data.pairs) map.add(new Pair(new Scalar(key), nodeOf(value)));
    return map;
  }
  const list = new YAMLSeq();
  for (const item of data) list.add(nodeOf(item));
  return list;
}
