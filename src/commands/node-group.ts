import {
  type ScriptCommand,
  onlyPart,
  prefixOf,
  wordText,
  type Word,
  type WordPart,
} from './command.js';
import { type CommandLine, commandLine } from './command-line.js';
import type { Script } from './script.js';

/** The prefix that AKS gives a node resource group unless the user names it. */
const DEFAULT_NAME = 'MC_';

/** The query for `az aks show --query`; `az aks list` needs an index. */
const QUERY = /^(?:\[\d*\]\s*\.\s*)?nodeResourceGroup$/;

/**
 * Options of `az` and of cmdlets that name a resource group, followed by those that name resources.
 */
const GROUPS = ['resource-group', 'g', 'resourcegroupname'];
const IDS = ['ids', 'id', 'resource-id', 'resourceid', 'resource'];

/** Options of cmdlets that take the resource itself, as another cmdlet returned it. */
const OBJECTS = [
  'virtualmachinescaleset',
  'networksecuritygroup',
  'loadbalancer',
  'routetable',
  'networkinterface',
  'virtualnetwork',
  'privateendpoint',
  'inputobject',
];

/** Whether a command certainly targets the node resource group of an AKS cluster. */
export function aimsAtNodeGroup(command: CommandLine, script: Script): boolean {
  const groups = valuesOf(command, GROUPS);
  const ids = valuesOf(command, IDS);
  if (groups.length > 0) return groups.every((word) => isNodeGroup(word, script));
  if (ids.length > 0) return ids.every((word) => isInNodeGroup(word, script));
  const objects = command.tool === 'powershell' ? valuesOf(command, OBJECTS) : [];
  return objects.length > 0 && objects.every((word) => isGotFromNodeGroup(word, script));
}

/** The values of the first of several option names that is present. */
export function valuesOf(command: CommandLine, names: readonly string[]): readonly Word[] {
  return names.map((name) => command.options.get(name)).find((each) => each !== undefined) ?? [];
}

/** Whether a word is the name of a node resource group. */
export function isNodeGroup(word: Word, script: Script): boolean {
  if (prefixOf(word).startsWith(DEFAULT_NAME)) return true;
  const part = onlyPart(word);
  return part !== undefined && isNodeGroupPart(part, script, 0);
}

function isNodeGroupPart(part: WordPart, script: Script, depth: number): boolean {
  if (part.kind === 'commands') return printsNodeGroup(part.commands, part.member);
  if (part.kind !== 'variable' || depth > 5) return false;
  return isAlways(part.name, `name ${depth}`, script, (value) => {
    if (prefixOf(value).startsWith(DEFAULT_NAME)) return true;
    const only = onlyPart(value);
    return only !== undefined && isNodeGroupPart(only, script, depth + 1);
  });
}

/** Answers about variables, by question and name: many commands ask about the same one. */
const answers = new WeakMap<Script, Map<string, boolean>>();

/** Whether every value assigned to a variable is such; a single other value makes it unknown. */
function isAlways(
  name: string,
  question: string,
  script: Script,
  test: (value: Word) => boolean,
): boolean {
  const ofScript = answers.get(script) ?? new Map<string, boolean>();
  answers.set(script, ofScript);
  const known = ofScript.get(`${question} ${name}`);
  if (known !== undefined) return known;
  const values = script.assignments.get(name) ?? [];
  const answer =
    values.length > 0 && values.every(({ value }) => value !== undefined && test(value));
  ofScript.set(`${question} ${name}`, answer);
  return answer;
}

function printsNodeGroup(commands: readonly ScriptCommand[], member: string | undefined): boolean {
  const [first, second, ...more] = commands;
  if (first === undefined || more.length > 0) return false;
  const show = commandLine(first);
  if (show?.tool === 'powershell') {
    return (
      show.name === 'get-azakscluster' &&
      second === undefined &&
      member?.toLowerCase() === 'noderesourcegroup'
    );
  }
  if (show?.name !== 'az aks show' && show?.name !== 'az aks list') return false;
  const query = show.options.get('query')?.[0];
  if (query !== undefined) {
    const text = wordText(query);
    return text !== undefined && QUERY.test(text.trim()) && isJustTrimming(second);
  }
  return second !== undefined && isJq(second);
}

/** `| tr -d '"'` and similar commands change only quotes and line endings. */
function isJustTrimming(command: ScriptCommand | undefined): boolean {
  const [program] = command?.words ?? [];
  return program === undefined || wordText(program) === 'tr';
}

function isJq({ words }: ScriptCommand): boolean {
  const texts = words.map(wordText);
  return texts[0] === 'jq' && texts.slice(1).some((text) => text === '.nodeResourceGroup');
}

/** Whether a word is a variable that holds the result of `Get-Az…` for a node resource group. */
function isGotFromNodeGroup(word: Word, script: Script): boolean {
  const part = onlyPart(word);
  if (part?.kind !== 'variable') return false;
  return isAlways(part.name, 'resource', script, (value) => {
    const got = onlyPart(value);
    if (got?.kind !== 'commands' || got.member !== undefined) return false;
    const [get, ...more] = got.commands.map(commandLine);
    return (
      more.length === 0 &&
      get?.name.startsWith('get-az') === true &&
      valuesOf(get, GROUPS).some((each) => isNodeGroup(each, script))
    );
  });
}

/**
 * Whether a word is the ID of a resource in a node resource group, or of everything that it lists.
 */
function isInNodeGroup(word: Word, script: Script): boolean {
  const [before, after] = word.parts;
  if (before?.kind === 'text') {
    if (/\/resourceGroups\/MC_/i.test(prefixOf(word))) return true;
    const index = word.parts.findIndex(
      (part) => part.kind === 'text' && /\/resourceGroups\/$/i.test(part.text),
    );
    const group = index === -1 ? undefined : word.parts[index + 1];
    const rest = word.parts[index + 2];
    if (group === undefined || (rest?.kind === 'text' && !rest.text.startsWith('/'))) return false;
    return isNodeGroupPart(group, script, 0);
  }
  if (before?.kind !== 'commands' || after !== undefined) return false;
  const [list, ...more] = before.commands.map(commandLine);
  if (list === undefined || more.length > 0 || !/ (?:list|show)$/.test(list.name)) return false;
  const groups = valuesOf(list, GROUPS);
  return groups.length > 0 && groups.every((each) => isNodeGroup(each, script));
}
