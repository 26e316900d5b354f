import { isKustomization, KUSTOMIZE_KINDS } from '../kubernetes/inline-patches.js';
import { isRunBySomeone } from '../kubernetes/manifest-text.js';
import { splitYaml } from '../source/yaml-split.js';
import type { Document } from './document.js';
import type { FileSource } from '../source/source.js';
import { withoutComments } from './code-text.js';
import { ON_AKS, type Sign } from './sign.js';

/** An object of an API group of its own, whose kinds nobody here knows in full. */
const OBJECT = /^apiVersion[ \t]*:[ \t]*["']?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/[^\n]*$/m;
const KIND = /^kind[ \t]*:[ \t]*["']?(\w+)/m;

const ROOT = /\brunAsUser["']?[ \t]*:[ \t]*["']?0(?![\w.])/;
const GROUP = /\bfsGroup["']?[ \t]*:[ \t]*["']?\d/;
const CONTAINERS = /\bcontainers["']?[ \t]*:/;
const IMAGE = /\bimage["']?[ \t]*:/;

/** Custom resources with a pod's shape of which no reader made a pod. */
export function objectSigns(
  { file, text }: FileSource,
  documents: readonly Document[],
): readonly Sign[] {
  if (!/\.ya?ml$/i.test(file) || isKustomization(file)) return [];
  if (!(text.includes('runAsUser') || text.includes('containers')) || !OBJECT.test(text)) return [];
  const code = withoutComments(file, text);
  const pods = documents.flatMap((each) =>
    each.kind === 'workload'
      ? each.source.trace(each.object.root.raw.start, each.object.root.raw.end).at.start
      : [],
  );
  const signs: Sign[] = [];
  for (const { start, end } of splitYaml(code)) {
    const part = code.slice(start, end);
    const found = signOf(part);
    if (found === undefined || pods.some((at) => start <= at && at <= end)) continue;
    signs.push({ ...found, start: start + found.start, end: start + found.end });
  }
  const sign = signs.find(({ inScope }) => inScope) ?? signs[0];
  return sign === undefined ? [] : [sign];
}

function signOf(part: string): Sign | undefined {
  const root = ROOT.exec(part);
  const containers = IMAGE.test(part) ? CONTAINERS.exec(part) : null;
  const at = root ?? containers;
  const group = OBJECT.exec(part)?.[1];
  const kind = KIND.exec(part)?.[1];
  if (at === null || group === undefined || kind === undefined) return undefined;
  if (KUSTOMIZE_KINDS.has(kind) || !isRunBySomeone(part)) return undefined;
  const inScope = root !== null && GROUP.test(part);
  return {
    kind: 'manifest',
    extent: 'not',
    code: 'custom-resource-not-read',
    reason: `Pods of the kind ${kind} are not read${inScope ? ', and this sets root and fsGroup for them' : ''}.`,
    remedy: 'Declare the kind under `workload-kinds` in the configuration.',
    inScope,
    start: at.index,
    end: at.index + at[0].length,
    platforms: ON_AKS,
  };
}
