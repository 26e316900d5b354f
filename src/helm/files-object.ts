import type { Chart } from './chart.js';
import { contentBytes, type FileContent, contentText } from './files.js';
import { globPattern } from './glob.js';
import { baseName } from './paths.js';
import {
  type CallContext,
  type Entry,
  list,
  map,
  NOWHERE,
  object,
  type ObjectValue,
  string,
  type Value,
} from './template/index.js';
import { decodeBytes } from './template/functions/bytes.js';
import { emitYaml } from './template/functions/yaml-emit.js';

type Files = ReadonlyMap<string, FileContent>;

/** `.Files` (pkg/engine/files.go): all files of the chart but templates, values and metadata. */
export function filesObject(chart: Chart): ObjectValue {
  return objectOf(chart.files);
}

function objectOf(files: Files): ObjectValue {
  const asMap = (make: (content: FileContent) => string, { budget }: CallContext): Value => {
    const table = map(new Map(), NOWHERE, 'map[string]string');
    for (const [path, content] of files) {
      table.entries.set(baseName(path), { value: string(make(content)) });
    }
    return emitYaml(table, budget);
  };
  const content = (path: Value | undefined): FileContent | undefined =>
    path?.kind === 'string' ? files.get(path.text) : undefined;
  return object({
    type: 'engine.files',
    base: map(entriesOf(files)),
    methods: {
      Get: ([path]) => string(rawText(content(path) ?? '')),
      GetBytes: ([path]) => ({
        kind: 'bytes',
        data: contentBytes(content(path) ?? ''),
        from: NOWHERE,
      }),
      Glob: ([pattern]) =>
        objectOf(matching(files, pattern?.kind === 'string' ? pattern.text : '')),
      AsConfig: (_args, call) => asMap(rawText, call),
      AsSecrets: (_args, call) => asMap(base64, call),
      Lines: ([path]) => {
        const text = rawText(content(path) ?? '');
        const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
        return list(
          lines.map((line) => string(line)),
          NOWHERE,
          'string',
        );
      },
    },
  });
}

/** A file as a Go string: bytes that are not UTF-8 are kept. */
function rawText(content: FileContent): string {
  return content instanceof Uint8Array ? decodeBytes(content) : contentText(content);
}

function base64(content: FileContent): string {
  return Buffer.from(contentBytes(content)).toString('base64');
}

function matching(files: Files, pattern: string): Files {
  const matches = globPattern(pattern);
  const found = new Map<string, FileContent>();
  for (const [path, content] of files) if (matches(path)) found.set(path, content);
  return found;
}

/** Bytes, computed on first use, since every template gets `.Files`. */
function entriesOf(files: Files): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [path, content] of files) {
    entries.set(path, {
      get value(): Value {
        return { kind: 'bytes', data: contentBytes(content), from: NOWHERE };
      },
    });
  }
  return entries;
}
