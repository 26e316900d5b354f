import { readBaseline } from '../acceptance/baseline.js';
import type { Acceptance, Baseline, Suppression } from '../acceptance/types.js';
import { redact } from '../findings/secrets.js';
import { rules } from '../rules/index.js';
import { ConfigurationError, type Faults } from '../source/configuration-error.js';
import { didYouMean } from '../source/did-you-mean.js';
import type { SourceNode } from '../source/node.js';
import { matcher } from '../tree/globs.js';
import { checkAt } from './config-file.js';
import { type Config, type ConfiguredSuppression, spanAt } from './config-schema.js';
import { type ReadConfigFile, readText } from './read-text.js';

/** What the options say of what is accepted. */
export type AcceptedOptions = Pick<Acceptance, 'baseline' | 'suppressions' | 'today'>;

/** The items of `suppress`; what is wrong goes to `faults`. */
export function suppressionsOf(
  { root, suppress = [] }: Config,
  faults: Faults,
): readonly Suppression[] {
  const items = root?.get('suppress')?.items() ?? [];
  return suppress.flatMap((given, index) => {
    const item = items[index];
    return item === undefined ? [] : suppressionsIn(given, item, faults);
  });
}

function suppressionsIn(
  { rule, problem, files = '**', name, reason, until, ticket }: ConfiguredSuppression,
  item: SourceNode,
  faults: Faults,
): readonly Suppression[] {
  const matchesFile = faults.check(() =>
    checkAt(item.get('files') ?? item, 'value', () => matcher([files].flat())),
  );
  if (matchesFile === undefined) return [];
  const shared = { matchesFile, object: name, reason: redact(reason), until, ticket };
  const suppression = (
    kind: Suppression['kind'],
    named: string,
    matches: Suppression['matches'],
  ): Suppression => ({
    ...{ kind, name: named, matches, ...shared },
    at: spanAt(item.get(kind) ?? item, 'value'),
  });
  const matchesRule = rule === undefined ? undefined : ruleMatcher(rule, item.get('rule'), faults);
  return [
    ...(rule === undefined || matchesRule === undefined
      ? []
      : [suppression('rule', rule, matchesRule)]),
    ...(problem === undefined ? [] : [suppression('problem', problem, (code) => code === problem)]),
  ];
}

function ruleMatcher(
  rule: string,
  node: SourceNode | undefined,
  faults: Faults,
): ((id: string) => boolean) | undefined {
  const known = rules.map(({ id }) => id);
  return faults.check(() =>
    checkAt(node, 'value', () => {
      const matches = matcher([rule]);
      if (known.some(matches)) return matches;
      throw new ConfigurationError(
        `there is no rule "${redact(rule)}"; --list-rules shows all of them.${didYouMean(rule, known)}`,
      );
    }),
  );
}

/** The baseline that a flag or input names, from `cwd`, or otherwise the configuration, from the root. */
export async function baselineOf(
  from: {
    readonly root: string;
    readonly cwd: string;
    readonly named: string | undefined;
    readonly config: Config;
    readonly read: ReadConfigFile | undefined;
  },
  faults: Faults,
): Promise<Baseline | undefined> {
  const { root, cwd, named = '', config, read } = from;
  const file = named === '' ? config.baseline : named;
  if (file === undefined) return undefined;
  const folder = named === '' ? root : cwd;
  const node = named === '' ? config.root?.get('baseline') : undefined;
  const what = `The baseline "${file}"`;
  const found = await faults.checkLater(async () => {
    try {
      const text = await readText({ what, root, folder, file, read });
      if (text !== undefined) return text;
      throw new ConfigurationError(
        `${what} does not exist. Write it with --write-baseline ${file}.`,
      );
    } catch (error) {
      return checkAt(node, 'value', () => {
        throw error;
      });
    }
  });
  if (found === undefined) return undefined;
  return { file: found.path, entries: readBaseline(found.path, found.text, faults) };
}
