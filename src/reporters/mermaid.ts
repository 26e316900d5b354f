import type { ClusterPart, ClusterRow } from '../report/types.js';
import { clip, visible } from './escape.js';
import { counted } from './words.js';
import type { Severity } from '../policy/words.js';

/** The maximum number of boxes; with more, the table is easier to read. */
const MOST_PARTS = 8;

/** The maximum length of one line in a box. */
const LONGEST_LABEL = 48;

/** GitHub's colours. Text and background are both set, so that they work in light and dark mode. */
const CLASSES = [
  ['error', 'fill:#ffebe9,stroke:#cf222e,color:#82071e'],
  ['warning', 'fill:#fff8c5,stroke:#9a6700,color:#4d2d00'],
  ['notice', 'fill:#ddf4ff,stroke:#0969da,color:#0a3069'],
  ['fine', 'fill:#dafbe1,stroke:#1a7f37,color:#044f1e'],
] as const;

/** Each colour in words, for readers who cannot tell the colours apart. */
const MARKS: Readonly<Record<Severity, string>> = {
  error: 'not supported',
  warning: 'with exclusions',
  notice: 'see notice',
};

/**
 * A Mermaid diagram of a cluster: control plane, pools and addons, coloured by their gravest
 * finding. Undefined if there is nothing to show. Ends with a line feed.
 */
export function clusterPicture({ parts }: ClusterRow): string | undefined {
  const shown = inOrder(parts);
  if (shown.length < 2) return undefined;
  const left = parts.length - shown.length;
  const lines = [
    'flowchart TB',
    '  accTitle: Parts of a cluster and their findings',
    `  accDescr: ${describe(parts)}`,
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

/**
 * The control plane first, since the others attach to it; parts with findings before the others.
 */
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
    pool: [name === null ? 'Unnamed pool' : `Pool ${name}`, ...machines],
    addon: [name === null ? 'Unnamed addon' : `Addon ${name}`],
    setting: [name ?? 'Setting'],
  }[kind];
  const marked = gravest === null ? lines : [...lines, MARKS[gravest]];
  const label = marked.map(mermaidText).join('<br/>');
  const [open, close] = kind === 'addon' || kind === 'setting' ? ['(["', '"])'] : ['["', '"]'];
  return `${open}${label}${close}`;
}

/** The picture in words of ours alone: names could end the line that it must be. */
function describe(parts: readonly ClusterPart[]): string {
  const nouns = {
    'control-plane': 'control plane',
    pool: 'pool',
    addon: 'addon',
    setting: 'setting',
  };
  const kinds = KINDS.flatMap((kind) => {
    const count = parts.filter((part) => part.kind === kind).length;
    return count === 0 ? [] : [counted(count, nouns[kind])];
  });
  const marked = parts.filter(({ gravest }) => gravest !== null).length;
  return `${kinds.join(', ')}. With findings: ${String(marked)}.`;
}

function classOf({ gravest }: ClusterPart): string {
  return gravest ?? 'fine';
}

/**
 * Text inside a label: letters, digits and harmless characters stay, all others become entities.
 */
function mermaidText(text: string): string {
  return clip(visible(text), LONGEST_LABEL).replace(
    /[^\p{L}\p{N} _.…-]/gu,
    (character) => `#${String(character.codePointAt(0) ?? 0)};`,
  );
}
