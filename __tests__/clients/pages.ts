import { readFileSync } from 'node:fs';
import { isMap, isSeq, parseDocument } from 'yaml';

/* The workflows that the pages offer, taken from the pages themselves. */

/** YAML as it is on a page. */
export interface Fence {
  readonly page: string;
  /** The heading above it, with a number from the second one on. */
  readonly heading: string;
  readonly text: string;
}

/** A workflow that can run. */
export interface Workflow {
  /** `page › heading`. */
  readonly id: string;
  readonly text: string;
}

/** The pages that offer workflows. */
export const pages = ['README.md', 'docs/workflows.md'] as const;

/** A text of the project. */
export function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** All YAML of a page. */
export function fencesOf(page: string): readonly Fence[] {
  const fences: Fence[] = [];
  let heading = '';
  let count = 0;
  const part = /^#+ (?<heading>.*)$|^(?<mark>`{3,}|~{3,})(?<kind>.*)\n(?<text>[^]*?)^\k<mark>$/gmu;
  for (const { groups = {} } of read(page).matchAll(part)) {
    if (groups['heading'] !== undefined) {
      heading = groups['heading'];
      count = 0;
    } else if (/^ya?ml\b/u.test(groups['kind']?.trim() ?? '')) {
      count++;
      const numbered = count === 1 ? heading : `${heading} (${count})`;
      fences.push({ page, heading: numbered, text: groups['text'] ?? '' });
    }
  }
  return fences;
}

/** The workflow that a fence shows, or undefined where it shows something else. */
export function workflowIn({ page, heading, text }: Fence): Workflow | undefined {
  const id = `${page} › ${heading}`;
  const { contents } = parseDocument(text);
  if (isMap(contents) && contents.has('jobs')) return { id, text };
  if (isSeq(contents)) return { id, text: withSteps(text) };
  return undefined;
}

/** Steps alone take the place of the one that uses the Action in the plain workflow. */
function withSteps(steps: string): string {
  const plain = fencesOf('docs/workflows.md').find(({ heading }) => heading === 'Plain');
  const step = /^ *- uses: OWNER\/aks-support-check@v0\n/mu;
  if (plain === undefined || !step.test(plain.text)) throw new Error('There is no plain workflow.');
  return plain.text.replace(step, () => steps.replaceAll(/^(?=.)/gmu, '      '));
}
