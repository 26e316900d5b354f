import { purposeOf } from '../findings/purpose.js';
import { parseJson } from '../source/json.js';
import type { SourceNode } from '../source/node.js';
import type { Span } from '../source/position.js';
import type { FileSource } from '../source/source.js';
import { wordText } from '../commands/command.js';
import type { CommandLine } from '../commands/command-line.js';
import { aimsAtNodeGroup, isNodeGroup, valuesOf } from '../commands/node-group.js';
import type { Script } from '../commands/script.js';
import { declarationsOf } from './declarations.js';
import { ANY_SIGN, DECLARED_SIGNS, type Meaning, PROSE, TEXT_SIGNS } from './platform-signs.js';

/** A place in a file that shows which of the two products a repository is about. */
export interface Evidence extends Meaning {
  readonly offset: number;
  /** The versions of the managed cluster there; `undefined` for one that is not written out. */
  readonly versions?: readonly (string | undefined)[];
}

/** The same for a command. */
export interface ScriptEvidence extends Omit<Evidence, 'offset'> {
  readonly at: Span;
}

/**
 * Whether a file's text counts: vendored code and test data are about their author's platform, or
 * about none.
 */
export function isTelling(file: string): boolean {
  return purposeOf(file) !== 'test-data' && !/(?:^|\/)\.terraform\//.test(file);
}

/** The evidence in a file other than cluster definitions: deployment scripts and templates. */
export function platformEvidence(source: FileSource): readonly Evidence[] {
  if (!isTelling(source.file)) return [];
  const found = [...textEvidence(source), ...declaredEvidence(source)];
  if (!/\.jsonc?$/.test(source.file)) return found;
  return found.map((each) =>
    each.what === RESOURCE ? { ...each, versions: templateVersions(source) } : each,
  );
}

const RESOURCE = 'a managed cluster resource';

function textEvidence({ file, text }: FileSource): readonly Evidence[] {
  if (!ANY_SIGN.test(text)) return [];
  const open = new Set(
    TEXT_SIGNS.filter(({ files, beside }) => files.test(file) && (beside?.test(text) ?? true)),
  );
  const found: Evidence[] = [];
  for (let start = 0; start < text.length && open.size > 0;) {
    const end = text.indexOf('\n', start);
    const next = end === -1 ? text.length : end + 1;
    const line = withoutComment(text.slice(start, next));
    for (const sign of PROSE.test(line) ? [] : open) {
      const match = sign.pattern.exec(line);
      if (match === null) continue;
      open.delete(sign);
      const { platform, strength, what } = sign;
      found.push({ platform, strength, what, offset: start + match.index + leading(match[0]) });
    }
    start = next;
  }
  return found;
}

/** A line up to a comment after a blank; in a string it is no comment, and no sign either. */
function withoutComment(line: string): string {
  const at = line.search(/\s(?:#|\/\/)\s/);
  return at === -1 ? line : line.slice(0, at);
}

function declaredEvidence({ file, text, work }: FileSource): readonly Evidence[] {
  const isBicep = file.endsWith('.bicep');
  if (!isBicep && !file.endsWith('.tf')) return [];
  if (!/azurerm_kubernetes_cluster|azurestack|managed-?cluster|Azure\/aks\//i.test(text)) return [];
  work.spend(text.length);
  return declarationsOf(text, isBicep).flatMap(({ words, start, versions }): Evidence[] => {
    const joined = words.join(' ');
    const sign = DECLARED_SIGNS.find(({ pattern }) => pattern.test(joined));
    if (sign === undefined) return [];
    const { platform, strength, what } = sign;
    return [{ platform, strength, what, offset: start, ...(platform === 'aks' && { versions }) }];
  });
}

/** The versions of the managed clusters in an ARM template, and of their pools. */
function templateVersions(source: FileSource): readonly (string | undefined)[] {
  const { root } = parseJson(source);
  return root === undefined ? [] : resourceVersions(root);
}

function resourceVersions(template: SourceNode): readonly (string | undefined)[] {
  const resources = template.get('resources');
  return [...(resources?.items() ?? []), ...(resources?.entries() ?? [])].flatMap((resource) => {
    const type = resource.get('type')?.text?.toLowerCase() ?? '';
    const properties = resource.get('properties');
    const inner = properties?.get('template');
    const isOurs = /^microsoft\.containerservice\/managedclusters(?:\/|$)/.test(type);
    const holders = [properties, ...(properties?.get('agentPoolProfiles')?.items() ?? [])];
    const versions = holders.flatMap((each) => [
      ...(each?.get('kubernetesVersion') === undefined ? [] : [each.get('kubernetesVersion')]),
      ...(each?.get('orchestratorVersion') === undefined ? [] : [each.get('orchestratorVersion')]),
    ]);
    return [
      ...(isOurs ? versions.map(literalOf) : []),
      ...(inner === undefined ? [] : resourceVersions(inner)),
      ...resourceVersions(resource),
    ];
  });
}

/** A literal; in ARM, what is in brackets is an expression. */
function literalOf(node: SourceNode | undefined): string | undefined {
  const text = node?.asString();
  return text === undefined || text.startsWith('[') ? undefined : text;
}

/**
 * The evidence in a script's commands, which may be continued on the next line: those of aks-engine
 * and `az aks`, cmdlets of AKS, and commands that target the node resource group, which only AKS has.
 */
export function scriptEvidence(script: Script): readonly ScriptEvidence[] {
  return script.commands.flatMap((command): ScriptEvidence[] => {
    const meaning = meaningOf(command, script);
    if (meaning === undefined) return [];
    const versions = versionsOf(command);
    const at = command.node.keySpan ?? command.node.span;
    return [{ ...meaning, at, ...(versions !== undefined && { versions }) }];
  });
}

/** Actions, and verbs of cmdlets, that change nothing. */
const READS = /(?:^| )(?:get|list|show|wait|browse|command|check|import|install)(?:-|$| )/;

function meaningOf(command: CommandLine, script: Script): Meaning | undefined {
  const { name, written, tool } = command;
  if (tool === 'aks-engine' || name.startsWith('az aks ')) {
    // By the table, so that a command means the same wherever it is.
    const text = tool === 'aks-engine' ? written : name;
    const sign = TEXT_SIGNS.find(({ pattern }) => pattern.test(text));
    if (sign !== undefined) {
      const { platform, strength, what } = sign;
      return { platform, strength, what };
    }
  }
  const strength = READS.test(name) ? 'weak' : 'strong';
  if (/^[a-z]+-azaks/.test(name)) {
    const what = strength === 'weak' ? 'an AKS cmdlet that only reads' : 'an AKS cmdlet';
    return { platform: 'aks', strength, what };
  }
  const groups = valuesOf(command, ['name', 'n']);
  const aims =
    aimsAtNodeGroup(command, script) ||
    (name.includes(' group ') && groups.some((word) => isNodeGroup(word, script)));
  if (!aims) return undefined;
  const what =
    strength === 'weak'
      ? "a command that reads a cluster's node resource group"
      : "a command that targets a cluster's node resource group";
  return { platform: 'aks', strength, what };
}

const SETS_VERSION =
  /^(?:az aks (?:nodepool )?(?:add|create|upgrade)|(?:new|set)-azaks(?:cluster|nodepool))$/;

/** The version that a command gives to a cluster or a pool, if it gives one. */
function versionsOf(command: CommandLine): readonly (string | undefined)[] | undefined {
  if (!SETS_VERSION.test(command.name)) return undefined;
  const [word] = valuesOf(command, ['kubernetes-version', 'k', 'kubernetesversion']);
  return word === undefined ? undefined : [wordText(word)];
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}
