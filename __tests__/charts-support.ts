import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { readConfig } from '../src/options/config-file.js';
import { resolveOptions } from '../src/options/options.js';
import type { Report } from '../src/report/types.js';
import { scan } from '../src/scan.js';
import { memoryTree } from '../src/tree/memory.js';

/** Files by path: texts, and the bytes of packaged charts. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Scans files of both sorts, with the text of a configuration if there is one. */
export function scanFiles(files: Files, config = ''): Promise<Report> {
  // There the policy of AKS Engine on third-party software, such as Helm, is silent.
  const given = { platform: 'aks' };
  return scan(memoryTree(files), resolveOptions(given, readConfig('config.yml', config, [])));
}

/** A Chart.yaml. */
export function metadata(name: string, more = ''): string {
  return `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n${more}`;
}

/** A Deployment with one container, whose security context is `context`. */
export function deployment(name: string, context: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  template:
    spec:
      containers:
        - name: main
          image: registry.example/main:1
          securityContext:
            ${context}
`;
}

/** Writes the user that a value names. */
export const USER = 'runAsUser: {{ .Values.user }}';

/** Takes over a whole context from the values. */
export const CONTEXT = '{{- toYaml .Values.securityContext | nindent 12 }}';

/** An entry of a package. */
export interface Entry {
  readonly name: string;
  readonly text?: string;
  readonly linkTo?: string;
}

/** A package as `helm package` makes it, or as somebody with bad intentions does. */
export async function tgz(entries: readonly Entry[]): Promise<Uint8Array> {
  const packed = pack();
  for (const { name, text, linkTo } of entries) {
    if (linkTo === undefined) packed.entry({ name }, text ?? '');
    else packed.entry({ name, type: 'symlink', linkname: linkTo });
  }
  packed.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of packed) {
    if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  }
  return new Uint8Array(gzipSync(Buffer.concat(chunks)));
}

/** A finding as `severity file:line`, its related places behind it. */
export function shown({ findings }: Report): readonly string[] {
  return findings.map(({ severity, at, related, combinations }) =>
    [
      `${severity} ${at.file}:${String(at.start.line)}`,
      ...related.map((each) => `< ${each.at.file}:${String(each.at.start.line)}`),
      ...(combinations === undefined ? [] : [`[${combinations.join(', ')}]`]),
    ].join(' '),
  );
}
