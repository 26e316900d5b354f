import { isKustomization } from '../kubernetes/inline-patches.js';
import { ON_AKS, type Sign, type SignText } from './sign.js';

/** Parts of a kustomization that are not applied. */
const NOT_APPLIED = /^(?:replacements|transformers|vars)[ \t]*:/m;

/** What decides who runs in a pod. */
const SECURITY = /\b(?:runAsUser|runAsNonRoot|fsGroup|securityContext)\b/;

/** Changes of a kustomization to who runs in a pod that are not applied. */
export function kustomizationSigns({ file, code }: SignText): readonly Sign[] {
  if (!isKustomization(file)) return [];
  const match = NOT_APPLIED.exec(code);
  if (match === null) return [];
  const rest = code.slice(match.index);
  const [part = ''] = rest.split(/\n(?=[A-Za-z])/, 1);
  const found = SECURITY.exec(part);
  if (found === null) return [];
  const key = match[0].replace(/[ \t]*:$/, '');
  return [
    {
      kind: 'kustomization',
      extent: 'partly',
      code: 'kustomization-not-applied',
      reason: `The "${key}" of this kustomization change the user or the group of pods, and they are not applied.`,
      remedy: 'Scan what kustomize builds, or change the pods with `patches`.',
      inScope: true,
      start: match.index,
      end: match.index + match[0].length,
      platforms: ON_AKS,
    },
  ];
}
