import { parseArgs, type ParseArgsConfig } from 'node:util';
import { didYouMean } from './did-you-mean.js';
import { ConfigurationError } from '../source/configuration-error.js';

/** What --help prints. */
export const HELP = `Usage: aks-support-check [options] [path…]

Holds AKS Engine cluster definitions and Kubernetes manifests against Microsoft's
support policies and says, with the line, what Microsoft Support would not cover.

Options:
  --format FORMAT              text (default), json, sarif, markdown or github
  --output FILE                write the report to FILE instead of standard output
  --config FILE                configuration (default: .github/aks-support.yml)
  --include GLOB               report only on files that match; may be repeated;
                               replaces what the configuration includes
  --exclude GLOB               leave out files that match; may be repeated; joins
                               what the configuration excludes
  --fail-on LEVEL              error (default), warning, notice or never
  --fail-on-scope SCOPE        what counts with --base: introduced (default) or all
  --fail-on-incomplete BOOL    whether a file in scope that could not be judged gives
                               exit status 3: true (default) or false
  --base REF                   compare with where HEAD left REF (the merge base):
                               what is new, what is gone
  --base-exact REF             compare with REF itself
  --platform NAME              auto (default), azure-stack, aks or both
  --kubernetes-version V       the version that the workloads run on, e.g. 1.20
  --policy-edition DATE        the edition of the AKS Engine policy, e.g. 2019-08-22
  --aks-engine-version V       the release of aks-engine in use, e.g. 0.85.0
  --verbose                    write the details of internal errors to standard error
  --explain RULE               explain a rule, or a clause of a policy
  --list-rules                 list all rules, and what checks each clause
  -V, --version                print the version
  -h, --help                   print this

Paths lie in one git repository, wherever this is started, and are files or folders
of it; without any, the current repository is scanned. Outside of git the folder
that is named is scanned.

Exit status, of which 2 comes before 1, and 1 before 3:
  0  nothing at or above --fail-on; nothing there to check; --fail-on never
  1  something at or above --fail-on
  2  wrong usage or configuration: there is no report
  3  a file in scope could not be judged (with --base: since the change), or the
     scan or its output failed
`;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  output: { type: 'string' },
  config: { type: 'string' },
  include: { type: 'string', multiple: true, default: [] },
  exclude: { type: 'string', multiple: true, default: [] },
  'fail-on': { type: 'string' },
  'fail-on-scope': { type: 'string' },
  'fail-on-incomplete': { type: 'string' },
  base: { type: 'string' },
  'base-exact': { type: 'string' },
  platform: { type: 'string' },
  'kubernetes-version': { type: 'string' },
  'policy-edition': { type: 'string' },
  'aks-engine-version': { type: 'string' },
  explain: { type: 'string' },
  'list-rules': { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  version: { type: 'boolean', short: 'V', default: false },
  help: { type: 'boolean', short: 'h', default: false },
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
    if (type === undefined) {
      const known = [...types.keys()].map((name) => `--${name}`);
      throw wrong(`There is no option ${JSON.stringify(option)}.${didYouMean(option, known)}`);
    }
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
