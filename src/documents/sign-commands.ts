import type { AzureCommandEntry } from '../policy/types.js';
import {
  BY_HAND,
  ON_AKS,
  ON_AZURE_STACK,
  type Sign,
  type SignText,
  type SignTables,
} from './sign.js';

/*
 * Commands in files that are not read as scripts: in programs, in other languages, in the strings
 * of declarations. They are found by their names alone, as words or as a list of texts.
 */

/** What separates the words of a command: blanks, or the punctuation and dashes of a list. */
const GAP = String.raw`(?:[\s"'\`,[(]+(?:-[ \t]+["']?)?)`;

const ENGINE = new RegExp(
  String.raw`(?<![\w.-])aks-engine(?:-azurestack)?(?:\.exe)?${GAP}(?:--[\w-]+${GAP})?(deploy|generate|upgrade|scale|addpool|rotate-certs|update)(?![\w-])`,
  'g',
);

const AZ = new RegExp(String.raw`(?<![\w.-])az(?:\.cmd)?${GAP}((?:[a-z][a-z-]*${GAP}){1,5})`, 'g');

const CMDLET = /(?<![\w-])[A-Za-z]{3,12}-Az(?:ureRm)?[A-Z]\w{1,60}/g;

const HELM = new RegExp(
  String.raw`(?<![\w./-])helm3?${GAP}(?:--?[\w-]+${GAP})?(install|upgrade)(?![\w-])`,
  'g',
);

/** A call that runs what follows, in any language, up to its first texts. */
const RUNS =
  /(?:(?:\b|_)(?:exec\w*|spawn\w*|system|popen|run\w*|sh|bash|shell\w*|check_call|check_output|call|command\w*|process\w*|invoke\w*)["'\])]?[ \t]*[(,[](?:[^;{})]|\(\)){0,200}|\bc(?:ommand|md)\w*["']?[ \t]*[:=][^;{})]{0,100}|\b(?:sh|system|exec|spawn|run|bash)[ \t]+|\$`|%x.?|^[ \t]*`|=[ \t]*`)["'`]?[ \t]*$/im;

/** Text before a command on its line that shows that it is only mentioned. */
const SAID =
  /(?:\b(?:echo|printf?|puts|write-(?:host|output|verbose|warning)|console\.\w+|log(?:ger|ging)?\.\w+|fmt\.\w+)\b[^;&|]*|^[ \t-]*["']?(?:name|displayname|description|title|summary|label|help|msg|message|usage|comment|note)["']?[ \t]*[:=].*)$/i;

/** The longest text of one command that is considered, and the most lines of it. */
const LONGEST = 1000;
const MOST_LINES = 20;

/** How far before a command of a program the call that runs it may be. */
const BEFORE = 300;

/** The commands of a text that no reader of scripts took up. */
export function commandSigns(text: SignText, tables: SignTables): readonly Sign[] {
  return [...engineCommands(text), ...azureCommands(text, tables), ...helmCommands(text)];
}

interface Found {
  readonly match: RegExpExecArray;
  readonly stretch: string;
}

/** The matches of a command's name that may be run. */
function* runs({ code, isScript, isProgram }: SignText, name: RegExp): Generator<Found> {
  for (const match of code.matchAll(name)) {
    const { index } = match;
    if (isScript(index)) continue;
    const before = lineBefore(code, index);
    if (SAID.test(before)) continue;
    const stretch = stretchAt(code, index);
    if (!ARGUMENT.test(stretch.slice(match[0].length)) || isQuoted(before)) continue;
    if (isProgram && !isRun(code, index, before)) continue;
    yield { match, stretch };
  }
}

/** The text of a line before an offset; of a long line, the end of it. */
function lineBefore(code: string, index: number): string {
  const before = code.slice(Math.max(0, index - LONGEST), index);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** An option or a placeholder: no command that changes something does without. */
const ARGUMENT = /(?:^|[\s"'`,[(])-[\w-]|[$%{<]/;

/** Whether a command is quoted in a sentence, which ends before it in words and a backtick. */
function isQuoted(before: string): boolean {
  return /["'][^"']*\w[ (]*`$/.test(before);
}

/** Whether a text of a program begins with a command, and is passed to something that runs it. */
function isRun(code: string, index: number, before: string): boolean {
  if (!/(?:["'`]|[;&|(]|["'`]sudo|^)[ \t]*$/.test(before)) return false;
  return RUNS.test(code.slice(Math.max(0, index - BEFORE), index));
}

/** A line that continues the command above it, in a folded text or a list. */
const CONTINUED = /^[ \t]+(?:-[ \t]+)?["']?(?:--?[A-Za-z]|\$|MC_)/;

/** The text of a command: to the end of its line, and the lines that continue it. */
function stretchAt(code: string, start: number): string {
  const text = code.slice(start, start + LONGEST);
  let end = 0;
  for (let lines = 0; lines < MOST_LINES && end < text.length; lines += 1) {
    const next = text.indexOf('\n', end);
    const lineEnd = next === -1 ? text.length : next;
    const line = text.slice(end, lineEnd);
    const chained = /&&|\|\||;/.exec(line)?.index;
    if (chained !== undefined) return text.slice(0, end + chained);
    end = Math.min(lineEnd + 1, text.length);
    const isOpen = /[\\,^`([][ \t\r]*$/.test(line);
    if (!isOpen && !CONTINUED.test(text.slice(end, end + 80))) break;
  }
  return text.slice(0, end);
}

function engineCommands(text: SignText): readonly Sign[] {
  const signs: Sign[] = [];
  for (const { match, stretch } of runs(text, ENGINE)) {
    if (/--help\b/.test(stretch)) continue;
    signs.push({
      kind: 'script',
      extent: 'not',
      code: 'engine-command-not-read',
      reason: `This runs "aks-engine ${match[1] ?? ''}", but files of this kind are not read as scripts.`,
      remedy: BY_HAND,
      inScope: true,
      start: match.index,
      end: match.index + match[0].length,
      platforms: ON_AZURE_STACK,
    });
    break;
  }
  return signs;
}

function azureCommands(text: SignText, tables: SignTables): readonly Sign[] {
  const byName = new Map(tables.azureCommands.map((entry) => [entry.command, entry]));
  let names: readonly string[] | undefined;
  const aims = (stretch: string): boolean => {
    if (AIM.test(stretch)) return true;
    names ??= nodeGroupNames(text.code);
    return names.some((name) => namesVariable(stretch, name));
  };
  const found = (match: RegExpExecArray, name: string, reason: string): Sign => ({
    kind: 'script',
    extent: 'not',
    code: 'azure-command-not-read',
    reason: `This runs "${name}" ${reason}, but files of this kind are not read as scripts.`,
    remedy: BY_HAND,
    inScope: true,
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    platforms: ON_AKS,
  });
  for (const { match, stretch } of runs(text, AZ)) {
    const words = [
      'az',
      ...(match[1] ?? '').split(/[^a-z-]+/).filter((word) => /^[a-z]/.test(word)),
    ];
    const name = longestName(words, byName);
    if (scalesSystemPool(words.slice(0, 4).join(' '), stretch)) {
      return [found(match, `az aks ${words.slice(2, 4).join(' ')}`, 'with a node count of zero')];
    }
    if (name === undefined) continue;
    const reason = changes(byName.get(name), stretch, aims(stretch), tables);
    if (reason !== undefined) return [found(match, name, reason)];
  }
  // Looking for the name of a cmdlet is costly in texts that have none.
  const cmdlets = /-Az(?:ureRm)?[A-Z]/.test(text.code) ? runs(text, CMDLET) : [];
  for (const { match, stretch } of cmdlets) {
    const name = match[0].toLowerCase().replace('-azurerm', '-az');
    const entry = byName.get(name);
    if (entry === undefined) continue;
    const reason = changes(entry, stretch, aims(stretch), tables);
    if (reason !== undefined) return [found(match, match[0], reason)];
  }
  return [];
}

/** The longest command of the table that begins with these words. */
function longestName(
  words: readonly string[],
  byName: ReadonlyMap<string, AzureCommandEntry>,
): string | undefined {
  for (let length = words.length; length > 1; length -= 1) {
    const name = words.slice(0, length).join(' ');
    if (byName.has(name)) return name;
  }
  return undefined;
}

/** The default names of node resource groups, and the property that holds the name. */
const AIM = /(?<![A-Za-z0-9_])MC_[\w$<{%]|node_?resource_?group(?!["']?\s*[=:]\s*["'])/i;

/** What a command would be an error for, to follow its name; `undefined` if it cannot be one. */
function changes(
  entry: AzureCommandEntry | undefined,
  stretch: string,
  isAimed: boolean,
  { azureTags }: SignTables,
): string | undefined {
  if (entry === undefined || entry.effect === 'delete-cluster') return undefined;
  if (entry.effect === 'move') {
    const isCluster = /\/managedClusters\//i.test(stretch);
    return isCluster || isAimed ? 'on a cluster or its resources' : undefined;
  }
  if (!isAimed) return undefined;
  const isTag = entry.effect === 'tag' || /--set[\s"',]+tags[.[]/.test(stretch);
  if (isTag && !azureTags.some((prefix) => stretch.includes(prefix))) return undefined;
  return 'on a node resource group';
}

/** Whether `az aks …` sets the count or the minimum of a system pool to zero. */
function scalesSystemPool(name: string, stretch: string): boolean {
  if (!/^az aks (?:create|scale|update|nodepool)/.test(name)) return false;
  if (!/(?:--(?:node|min)-count|[\s"'](?:-c))[\s"',=]+0(?![\w.])/.test(stretch)) return false;
  if (!name.startsWith('az aks nodepool')) return !stretch.includes('--nodepool-name');
  return (
    /^az aks nodepool (?:add|update|scale)/.test(name) && /--mode[\s"',=]+system/i.test(stretch)
  );
}

/** The most variables that are followed. */
const MOST_NAMES = 20;

/** The variables that a text assigns the name of a node resource group to. */
function nodeGroupNames(code: string): readonly string[] {
  const names = new Set<string>();
  for (const match of code.matchAll(new RegExp(AIM, 'gi'))) {
    const assigned = /([A-Za-z_]\w*)["'\]]?[ \t]*(?::=|=|:)/.exec(lineBefore(code, match.index));
    const name = assigned?.[1];
    if (name !== undefined && /rg|group|mc|node/i.test(name)) names.add(name);
    if (names.size === MOST_NAMES) break;
  }
  return [...names];
}

function namesVariable(stretch: string, name: string): boolean {
  for (let at = stretch.indexOf(name); at !== -1; at = stretch.indexOf(name, at + 1)) {
    const around = `${stretch.charAt(at - 1)}${stretch.charAt(at + name.length)}`;
    if (!/[A-Za-z0-9_-]/.test(around)) return true;
  }
  return false;
}

/** Tasks of pipelines and modules of Ansible that install charts. */
const HELM_TASK =
  /\btask[ \t]*:[ \t]*["']?HelmDeploy@|\b(?:kubernetes\.core|community\.kubernetes)\.helm[ \t]*:/;

/** A configuration of Skaffold with releases. */
const SKAFFOLD = /^apiVersion[ \t]*:[ \t]*["']?skaffold\/(?=[^]{0,5000}?\bhelm[ \t]*:)/m;

/** Settings of a release: a script that is read shows all but these. */
const SETTINGS = /(?:^|\s)(?:--set(?:-\w+)?|--values|-f)[\s=]|\s\.{0,2}\/?[\w./-]*charts?\/[\w-]/;

function helmCommands(text: SignText): readonly Sign[] {
  const { code, isScript, isProgram } = text;
  if (isProgram || !/helm/i.test(code)) return [];
  const task = /\.ya?ml$/i.test(text.file)
    ? (HELM_TASK.exec(code) ?? (code.includes('skaffold/') ? SKAFFOLD.exec(code) : null))
    : null;
  if (task !== null) return [release('This installs a chart', task, false)];
  for (const { match, stretch } of runs({ ...text, isScript: () => false }, HELM)) {
    const isRead = isScript(match.index);
    if (isRead && !SETTINGS.test(stretch)) continue;
    return [release(`This installs a chart with "helm ${match[1] ?? ''}"`, match, isRead)];
  }
  return [];
}

function release(what: string, { index, 0: text }: RegExpExecArray, isRead: boolean): Sign {
  return {
    kind: 'chart',
    extent: isRead ? 'partly' : 'not',
    code: 'release-not-read',
    reason: `${what}, and the values that it sets are not applied.`,
    remedy: 'Declare the release under `releases` in the configuration.',
    inScope: false,
    start: index,
    end: index + text.trimEnd().length,
  };
}
