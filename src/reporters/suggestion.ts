import { markdownCode, markdownProse, visible } from './escape.js';
import type { Finding } from '../findings/finding.js';

/** A review comment that suggests a line with its fixes applied. */
export function suggestionMarkdown(findings: readonly Finding[], line: string): string {
  const reasons = findings.map(
    ({ message, ruleId }) => `${markdownProse(message)} <sub>${markdownCode(ruleId)}</sub>`,
  );
  // A fence must be longer than any run of backticks inside it.
  const runs = [...line.matchAll(/`+/gu)].map(([run]) => run.length);
  const longest = runs.reduce((most, length) => Math.max(most, length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${reasons.join('\n\n')}\n\n${fence}suggestion\n${line}\n${fence}\n`;
}

/** Whether a line can be suggested as it is: it has no invisible characters. */
export function isPlainLine(line: string): boolean {
  return visible(line.replaceAll('\t', '')) === line.replaceAll('\t', '');
}
