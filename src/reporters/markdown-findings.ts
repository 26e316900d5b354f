import type { Span } from '../source/position.js';
import type { Finding } from '../findings/finding.js';
import { clip, markdownCode, markdownProse, markdownTarget, markdownText } from './escape.js';
import { byRule, type RuleGroup } from './groups.js';
import { docsAddress, fileAddress, type PageLinks } from './links.js';
import type { Row, Section } from './markdown-fit.js';
import { LONGEST, RANK, fileLink, folded, link, severityIcon } from './markdown-parts.js';
import { counted, severityWords } from './words.js';

/** How many places of a rule rank by their severity; further ones come after all other rules. */
const FIRST_PLACES = 5;

/** How many places that belong to a finding are named. */
const RELATED = 3;

/** How many places of one message are named in a folded list. */
const FOLDED_PLACES = 3;

/** Findings under a title, one block per rule; the rules with the gravest findings come first. */
export function findingSections(
  findings: readonly Finding[],
  links: PageLinks,
  title: string,
): Section[] {
  const sections = byRule(findings).map((group) => ruleSection(group, links));
  const [first, ...rest] = sections;
  return first === undefined
    ? []
    : [{ ...first, before: `### ${title}\n\n${first.before}` }, ...rest];
}

/** A rule's findings: what they say once, their places as a list, and what to do about them. */
function ruleSection(group: RuleGroup, links: PageLinks): Section {
  const { ruleId, gravest, findings, help, messages } = group;
  const [only] = messages;
  const isOne = messages.length === 1 && only !== undefined;
  const count = findings.length === 1 ? '' : ` · ${counted(findings.length, 'place')}`;
  const rows: Row[] = [];
  for (const same of messages) {
    let head: Row | undefined;
    for (const finding of same) {
      const rank =
        rows.length < FIRST_PLACES
          ? RANK[finding.severity]
          : RANK.further + RANK[finding.severity] / 100;
      const mark = finding.severity === gravest ? '' : ` (${finding.severity})`;
      const place = `- ${placeText(finding, links)}${mark}\n`;
      const row: Row = isOne
        ? { rank, text: place }
        : head === undefined
          ? { rank, text: messageItem(finding, help === undefined) + `  ${place}` }
          : { rank, text: `  ${place}`, needs: head };
      head ??= row;
      rows.push(row);
    }
  }
  const remedy = help === undefined || help === '' ? '' : `${remedyText(help)}\n\n`;
  const policies = policyText(findings);
  return {
    noun: 'finding',
    before:
      `#### ${severityIcon(gravest)} ${gravest}: ${ruleLink(ruleId, links)}${count}\n\n` +
      (isOne ? `${headline(clip(only[0].message, LONGEST))}\n\n` : ''),
    rows,
    rest: (left) => `- and ${counted(left, 'more place')}\n`,
    after: `\n${remedy}${policies === '' ? '' : `<sub>${policies}</sub>\n\n`}`,
  };
}

function messageItem({ message, help }: Finding, withHelp: boolean): string {
  const remedy = withHelp && help !== '' ? `<br>${remedyText(help)}` : '';
  return `- ${headline(clip(message, LONGEST))}${remedy}\n`;
}

function remedyText(help: string): string {
  return `**What to do:** ${markdownProse(clip(help, LONGEST))}`;
}

/** Existing or resolved findings, folded: one line for each message, with its first places. */
export function foldedFindingSection(
  findings: readonly Finding[],
  links: PageLinks,
  title: string,
  isGone: boolean,
): Section {
  return {
    noun: isGone ? 'resolved finding' : 'finding',
    before: folded(`${title}: ${severityWords(findings)}`),
    rows: byRule(findings).flatMap(({ ruleId, messages }) =>
      messages.map((same) => {
        const [{ message, severity }] = same;
        const left = same.length - FOLDED_PLACES;
        const places = same
          .slice(0, FOLDED_PLACES)
          .map(({ at }) => fileLink(links.revision, at.file, at.start));
        const all = [...places, ...(left > 0 ? [counted(left, 'more place')] : [])].join(', ');
        return {
          rank: isGone ? RANK.resolved : RANK.existing + RANK[severity] / 100,
          count: same.length,
          text:
            `- ${severityIcon(severity)} ${severity}: ${markdownProse(clip(message, LONGEST))} ` +
            `${all} <sub>${ruleLink(ruleId, links)}</sub>\n`,
        };
      }),
    ),
    after: '\n</details>\n\n',
  };
}

function ruleLink(ruleId: string, { docs }: PageLinks): string {
  return link(markdownCode(ruleId), docsAddress(docs, `rules/${ruleId}.md`));
}

/** A finding's place, as a link to its lines, and the places that belong to it. */
function placeText({ at, related }: Finding, { revision }: PageLinks): string {
  const left = related.length - RELATED;
  const others = related.slice(0, RELATED).map((other) => {
    const label = other.at.file === at.file ? `line ${String(other.at.start.line)}` : undefined;
    const where =
      label === undefined
        ? fileLink(revision, other.at.file, other.at.start)
        : link(label, fileAddress(revision, other.at.file, other.at.start.line));
    return ` · ${where}: ${markdownProse(clip(other.message, LONGEST))}`;
  });
  const more = left > 0 ? ` · ${counted(left, 'more place')}` : '';
  return linesLink(revision, at) + others.join('') + more;
}

function linesLink(revision: PageLinks['revision'], { file, start, end }: Span): string {
  // A span that ends at the start of a line does not include that line.
  const last = end.column === 1 ? end.line - 1 : end.line;
  const label = markdownCode(`${clip(file, LONGEST)}:${String(start.line)}`);
  return link(label, fileAddress(revision, file, start.line, last));
}

function policyText(findings: readonly Finding[]): string {
  const policies = findings.flatMap(({ clauses }) =>
    clauses.map(
      ({ section, url, edition }) =>
        `${link(markdownText(section), markdownTarget(url))} (${markdownText(edition)})`,
    ),
  );
  return [...new Set(policies)].join(' · ');
}

/** A message with its first sentence in bold: the fault itself, before the reason. */
function headline(message: string): string {
  const end = /[.!?] /u.exec(message)?.index ?? message.length;
  const rest = message.slice(end + 1);
  return `**${markdownProse(message.slice(0, end + 1))}**${markdownProse(rest)}`;
}
