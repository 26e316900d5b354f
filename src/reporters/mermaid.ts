import type { ClusterPart, ClusterRow } from '../report/types.js';
import { clip, visible } from './escape.js';
import { counted } from './words.js';
import type { Severity } from '../policy/words.js';

/** A larger picture tells less than the table. */
const MOST_PARTS = 8;

/** What a box can hold. */
const LONGEST_LABEL = 48;

/** GitHub's own colours; text and ground are both set, so that they hold in light and dark. */
const CLASSES = [
  ['error', 'fill:#ffebe9,stroke:#cf222e,color:#82071e'],
  ['warning', 'fill:#fff8c5,stroke:#9a6700,color:#4d2d00'],
  ['notice', 'fill:#ddf4ff,stroke:#0969da,color:#0a3069'],
  ['fine', 'fill:#dafbe1,stroke:#1a7f37,color:#044f1e'],
] as const;

/** The words behind a colour, for who cannot tell them apart. */
const MARKS: Readonly<Record<Severity, string>> = {
  error: 'not supported',
  warning: 'with exclusions',
  notice: 'see notice',
};

/**
 * A small picture of a cluster for GitHub to draw: control plane, pools and addons, coloured by what
 * was found on them. Undefined where there is nothing to see. Ends in a line feed.
 */
export function clusterPicture({ parts }: ClusterRow): string | undefined {
  const shown = inOrder(parts);
  if (shown.length < 2) return undefined;
  const left = parts.length - shown.length;
  const lines = [
    'flowchart TB',
    ...shown.map((part, index) => `  ${index === 0 ? '' : 'p0 --- '}p${String(index)}${box(part)}`),
    ...(left > 0 ? [`  p0 --- more["and ${String(left)} more"]`] : []),
    ...CLASSES.map(([name, colours]) => `  classDef ${name} ${colours}`),
    ...CLASSES.flatMap(([name]) => {
      const boxes = shown.flatMap((part, index) => (classOf(part) === name ? [index] : []));
      return boxes.length === 0 ? [] : [`  class ${boxes.map((at) => `p${at}`).join(',')} ${name}`];
    }),
  ];
  return `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\`\n`;
}

/** The control plane first, as the others hang on it; what is wrong before what is fine. */
function inOrder(parts: readonly ClusterPart[]): readonly ClusterPart[] {
  const rank = ({ kind, gravest }: ClusterPart): number =>
    kind === 'control-plane' ? -1 : KINDS.indexOf(kind) + (gravest === null ? KINDS.length : 0);
  const kept = [...parts].sort((one, other) => rank(one) - rank(other)).slice(0, MOST_PARTS);
  return [...kept].sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
}

const KINDS: readonly ClusterPart['kind'][] = ['control-plane', 'pool', 'addon', 'setting'];

function box({ kind, name, count, gravest }: ClusterPart): string {
  const machines = count === null ? [] : [counted(count, 'node')];
  const lines = {
    'control-plane': ['Control plane', ...machines],
    pool: [`Pool ${name ?? 'without a name'}`, ...machines],
    addon: [`Addon ${name ?? 'without a name'}`],
    setting: [name ?? 'Setting'],
  }[kind];
  const marked = gravest === null ? lines : [...lines, MARKS[gravest]];
  const label = marked.map(mermaidText).join('<br/>');
  const [open, close] = kind === 'addon' || kind === 'setting' ? ['(["', '"])'] : ['["', '"]'];
  return `${open}${label}${close}`;
}

function classOf({ gravest }: ClusterPart): string {
  return gravest ?? 'fine';
}

/** Text inside a label: all but letters, digits, blanks and what is harmless is an entity. */
function mermaidText(text: string): string {
  return clip(visible(text), LONGEST_LABEL).replace(
    /[^\p{L}\p{N} _.…-]/gu,
    (character) => `#${String(character.codePointAt(0) ?? 0)};`,
  );
}
