import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Faults } from '../source/configuration-error.js';
import { didYouMean } from '../source/did-you-mean.js';

/** What --help prints. */
export const HELP = `Usage: aks-support-check [options] [path…]
       aks-support-check init [--dry-run]

Checks AKS Engine cluster definitions, Helm charts and Kubernetes manifests against
Microsoft's support policies. Reports each line that Microsoft Support would not cover.

Options:
  --format FORMAT              what is printed: text (default), json, sarif, markdown,
                               github, gitlab, junit or azure-devops
  --output FORMAT=FILE         write the report to FILE as well; repeatable;
                               "-" is standard output
  --output FILE                write it in the format of --format, and print text
  --quiet                      print no report
  --config FILE                configuration (default: .github/aks-support.yml)
  --include GLOB               report only on files that match; repeatable;
                               replaces the configuration's include
  --exclude GLOB               leave out files that match; repeatable;
                               added to the configuration's exclude
  --fail-on LEVEL              error (default), warning, notice or never
  --fail-on-scope SCOPE        what counts with --base: introduced (default) or all
  --fail-on-incomplete BOOL    exit with 3 if a file in scope could not be judged:
                               true (default) or false
  --show-existing WHAT         with --base, what is shown of existing findings: none,
                               count (default) or all
  --all                        the same as --show-existing all
  --base REF                   report what is new and what is resolved since HEAD
                               left REF (their merge base)
  --base-exact REF             compare with REF itself
  --platform NAME              auto (default), azure-stack, aks or both
  --kubernetes-version V       Kubernetes version of the workloads, e.g. 1.20
  --policy-edition EDITION     edition of the AKS Engine policy: latest (default)
                               or its date, e.g. 2019-08-22
  --aks-engine-version V       aks-engine release in use, e.g. 0.85.0
  --baseline FILE              accept the findings and problems that FILE lists
  --write-baseline FILE        write those of now to FILE, and print no report
  --fix                        apply the safe edits to the files, then report what remains
  --dry-run                    with --fix or init: print what would be written, as a
                               unified diff or as files, and write nothing
  --stdin-path PATH            what "-" reads from standard input is the file PATH
  --print-config               print the configuration in force and where it comes from
  --verbose                    list all that was not understood; write the details
                               of internal errors to standard error
  --explain RULE               explain a rule or a clause of a policy
  --list-rules                 list all rules, and what checks each clause; with
                               --format json, all rules as JSON
  -V, --version                print the version
  -h, --help                   print this help

Paths are files and folders of one git repository, which need not be the current
one. Without a path, the current repository is scanned. Outside git, only the files
and folders that you name are read. A path that git ignores is read if you name it.
"-" is one file from standard input, see --stdin-path. "init" writes a configuration
and a workflow for the current repository; "./init" is a path.

Exit status; 2 takes precedence over 1, and 1 over 3:
  0  no finding reaches --fail-on; nothing to check; --fail-on never
  1  a finding reaches --fail-on
  2  wrong usage or configuration; there is no report
  3  a file in scope could not be judged (with --base: because of the change), the
     scan failed, or the report could not be written
`;

const OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string', multiple: true, default: [] },
  quiet: { type: 'boolean', default: false },
  config: { type: 'string' },
  include: { type: 'string', multiple: true, default: [] },
  exclude: { type: 'string', multiple: true, default: [] },
  'fail-on': { type: 'string' },
  'fail-on-scope': { type: 'string' },
  'fail-on-incomplete': { type: 'string' },
  'show-existing': { type: 'string' },
  all: { type: 'boolean', default: false },
  base: { type: 'string' },
  'base-exact': { type: 'string' },
  platform: { type: 'string' },
  'kubernetes-version': { type: 'string' },
  'policy-edition': { type: 'string' },
  'aks-engine-version': { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  'stdin-path': { type: 'string' },
  'print-config': { type: 'boolean', default: false },
  explain: { type: 'string' },
  'list-rules': { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  version: { type: 'boolean', short: 'V', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} satisfies ParseArgsConfig['options'];

/** Options that print something and scan nothing. */
const COMMANDS: ReadonlySet<string> = new Set([
  'version',
  'list-rules',
  'explain',
  'init',
  'print-config',
]);

/** What may be given with them. */
const COMPANY: Readonly<Record<string, readonly string[]>> = {
  init: ['dry-run'],
  'list-rules': ['format'],
  'print-config': [
    ...['config', 'include', 'exclude', 'fail-on', 'fail-on-scope', 'fail-on-incomplete'],
    ...['show-existing', 'all', 'platform', 'kubernetes-version', 'policy-edition'],
    ...['aks-engine-version', 'baseline', 'verbose'],
  ],
};

/**
 * Reads the arguments. What is wrong with options goes to `faults` and is left out of the result. A
 * positional in `doubtful` may be a path, or the value of an unknown option before it.
 */
export function parseArguments(args: readonly string[], faults: Faults) {
  const sound: string[] = [];
  const paths: string[] = [];
  const doubtful = new Set<string>();
  const given: string[] = [];
  let isInit = false;
  let wrongAt = -2;
  const tokens = tokensOf(args);
  const end = tokens.find(({ kind }) => kind === 'option-terminator')?.index ?? Infinity;
  for (const token of tokens) {
    const raw = args[token.index] ?? '';
    if (token.kind === 'positional') {
      if (token.value === INIT && token.index < end && paths.length === 0 && !isInit) {
        isInit = true;
        continue;
      }
      if (token.value === '') {
        faults.add('A path is empty. Name a file or a folder; "." is the current folder.');
        continue;
      }
      paths.push(token.value);
      if (token.index === wrongAt + 1) doubtful.add(token.value);
    } else if (token.kind === 'option') {
      if (token.index === wrongAt) continue;
      const wrong = wrongOption(token, raw);
      if (wrong === undefined) {
        given.push(token.name);
        sound.push(`--${token.name}${token.value === undefined ? '' : `=${token.value}`}`);
      } else {
        faults.add(`${wrong} See --help.`);
        wrongAt = token.index;
      }
    }
  }
  const { values } = parseArgs({ args: sound, options: OPTIONS });
  if (!values.help) {
    refuseCompany(isInit ? [INIT, ...given] : given, paths, faults);
    if (!isInit) refuseMisuse(given, paths, faults);
  }
  return { values, paths, doubtful, isInit };
}

/** The subcommand that writes a configuration and a workflow. */
const INIT = 'init';

function tokensOf(args: readonly string[]) {
  return parseArgs({ args: [...args], strict: false, tokens: true, options: OPTIONS }).tokens;
}

type OptionToken = Extract<ReturnType<typeof tokensOf>[number], { kind: 'option' }>;

const TYPES = new Map(Object.entries(OPTIONS).map(([name, { type }]) => [name, type]));
const NAMES = [...TYPES.keys()].map((name) => `--${name}`);

/** What is wrong with an option, in our own words: Node's differ from release to release. */
function wrongOption(token: OptionToken, raw: string): string | undefined {
  const { name, rawName: option, value, inlineValue } = token;
  const type = TYPES.get(name);
  if (type === undefined) return unknownOption(raw);
  if (type === 'boolean') {
    return value === undefined ? undefined : `The option ${option} takes no value.`;
  }
  if (value === undefined || value === '') return `The option ${option} lacks its value.`;
  if (inlineValue || !/^-./.test(value)) return undefined;
  // More likely the next option than a value, which this one would swallow.
  return `The option ${option} lacks its value; if "${value}" is meant, write ${option}=${value}.`;
}

/** `-format` is a group of short options to Node, and a slip to everybody else. */
function unknownOption(raw: string): string {
  const [option = ''] = raw.split('=');
  const otherCase = { '-v': '-V', '-H': '-h' }[option];
  const hint =
    otherCase === undefined ? didYouMean(option, NAMES) : ` Did you mean "${otherCase}"?`;
  return `There is no option "${option}".${hint}`;
}

/** What prints and scans nothing would otherwise drop all else in silence. */
function refuseCompany(given: readonly string[], paths: readonly string[], faults: Faults): void {
  const command = given.find((name) => COMMANDS.has(name));
  if (command === undefined) return;
  const allowed = COMPANY[command] ?? [];
  const others = given.filter((name) => name !== command && !allowed.includes(name));
  const named = others.map((name) => (name === INIT ? INIT : `--${name}`));
  const [other] = [...named, ...(command === 'print-config' ? [] : paths)];
  if (other === undefined) return;
  const name =
    command === INIT ? `${INIT} writes files for the current repository and` : `--${command}`;
  const remedy = command === INIT ? ' To scan a path of this name, write "./init".' : '';
  const alone = allowed.length > 0 ? 'Leave it out.' : 'Use it alone.';
  faults.add(`${name} cannot be combined with "${other}". ${alone}${remedy} See --help.`);
}

/** Reports options that need another one, or exclude it. */
function refuseMisuse(given: readonly string[], paths: readonly string[], faults: Faults): void {
  const isGiven = (name: keyof typeof OPTIONS): boolean => given.includes(name);
  const refuse = (message: string): void => {
    faults.add(`${message} See --help.`);
  };
  const isPiped = paths.includes(STDIN);
  if (isPiped && !isGiven('stdin-path')) {
    refuse('"-" reads one file from standard input. Say which one with --stdin-path.');
  } else if (!isPiped && isGiven('stdin-path')) {
    refuse('--stdin-path is the path of the file that "-" reads from standard input. Add "-".');
  }
  if (isPiped && paths.length > 1) {
    refuse(
      '"-" cannot be combined with other paths. Only the file from standard input is reported.',
    );
  }
  if (isGiven('write-baseline')) {
    const others = ['base', 'base-exact', 'baseline', 'fix', 'format', 'output'] as const;
    const other = others.find(isGiven);
    if (other !== undefined) refuse(`--write-baseline prints no report. Leave out --${other}.`);
    if (isPiped) refuse('--write-baseline lists what is in files. Leave out "-".');
  }
  if (isGiven('dry-run')) {
    if (!isGiven('fix')) refuse('--dry-run needs --fix or init.');
    const output = (['format', 'output'] as const).find(isGiven);
    if (output !== undefined) refuse(`--dry-run prints a diff, so leave out --${output}.`);
  } else if (isGiven('fix') && isPiped) {
    refuse('--fix cannot edit standard input. Add --dry-run to print the edits.');
  }
}

/** The path that means standard input. */
export const STDIN = '-';
