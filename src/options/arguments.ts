import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ConfigurationError } from '../source/configuration-error.js';

/** What --help prints. */
export const HELP = `Usage: aks-support-check [options] [path…]

Holds AKS Engine cluster definitions and Kubernetes manifests against Microsoft's
support policies and says, with the line, what Microsoft Support would not cover.

Options:
  --format FORMAT              text (default), json, sarif, markdown or github
  --output FILE                write the report to FILE instead of standard output
  --config FILE                configuration (default: .github/aks-support.yml)
  --include GLOB               report only on files that match; may be repeated
  --exclude GLOB               leave out files that match; may be repeated
  --fail-on LEVEL              error (default), warning, notice or never
  --fail-on-scope SCOPE        what counts with --base: introduced (default) or all
  --base REF                   compare with this commit: what is new, what is gone
  --platform NAME              auto (default), azure-stack, aks or both
  --kubernetes-version V       the version that the workloads run on, e.g. 1.20
  --policy-edition DATE        the edition of the AKS Engine policy, e.g. 2019-08-22
  --aks-engine-version V       the release of aks-engine in use, e.g. 0.85.0
  --explain RULE               explain a rule, or a clause of a policy
  --list-rules                 list all rules, and what checks each clause
  --version                    print the version
  --help                       print this

Exit status, of which 2 comes before 1, and 1 before 3:
  0  nothing at or above --fail-on; nothing there to check; --fail-on never
  1  something at or above --fail-on
  2  wrong usage or configuration: there is no report
  3  a file in scope could not be read, or the scan or its output failed
`;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  output: { type: 'string' },
  config: { type: 'string' },
  include: { type: 'string', multiple: true, default: [] },
  exclude: { type: 'string', multiple: true, default: [] },
  'fail-on': { type: 'string' },
  'fail-on-scope': { type: 'string' },
  base: { type: 'string' },
  platform: { type: 'string' },
  'kubernetes-version': { type: 'string' },
  'policy-edition': { type: 'string' },
  'aks-engine-version': { type: 'string' },
  explain: { type: 'string' },
  'list-rules': { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} satisfies ParseArgsConfig['options'];

/** Reads the arguments. Throws a ConfigurationError for what is no option of ours, or lacks a value. */
export function parseArguments(args: readonly string[]) {
  checkOptions(args);
  return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
}

/** Refuses wrong options in our own words: Node's differ from release to release. */
function checkOptions(args: readonly string[]): void {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, options: OPTIONS });
  const types = new Map(Object.entries(OPTIONS).map(([name, { type }]) => [name, type]));
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { rawName: option, value, inlineValue } = token;
    const type = types.get(token.name);
    if (type === undefined) throw wrong(`There is no option ${JSON.stringify(option)}.`);
    if (type === 'boolean') {
      if (value !== undefined) throw wrong(`The option ${option} takes no value.`);
    } else if (value === undefined) {
      throw wrong(`The option ${option} lacks its value.`);
    } else if (!inlineValue && /^-./.test(value)) {
      // More likely the next option than a value, of which the first would swallow it.
      const meant = `if ${JSON.stringify(value)} is meant, write ${option}=${value}`;
      throw wrong(`The option ${option} lacks its value; ${meant}.`);
    }
  }
}

function wrong(message: string): ConfigurationError {
  return new ConfigurationError(`${message} See --help.`);
}
