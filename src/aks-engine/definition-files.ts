import type { ParseFault } from '../source/fault.js';
import { parseJson } from '../source/json.js';
import type { SourceNode } from '../source/node.js';
import type { FileSource } from '../source/source.js';
import { bracketedMarkAt } from '../source/template-marks.js';
import { splitYaml } from '../source/yaml-split.js';
import { parseYamlChunk } from '../source/yaml.js';
import { type ClusterDefinition, readClusterDefinitions } from './cluster-definition.js';
import { foldKey, keysOf } from './definition-keys.js';
import { MOST_ISSUES } from './definition-format.js';
import type { FileFault, Reading } from '../source/reading.js';

const messages = {
  leadingData: 'Text precedes the JSON. Remove it, or scan the rendered file instead.',
  byteOrderMark: 'The file begins with a byte order mark. Save it as UTF-8 without one.',
  rejected: 'aks-engine cannot read this cluster definition as JSON.',
  tooManyIssues: `This cluster definition has more than ${String(MOST_ISSUES)} format errors. Only the first ${String(MOST_ISSUES)} are reported.`,
  list: 'aks-engine reads one cluster definition per file, not a list.',
  yaml: 'This looks like a cluster definition in YAML, but aks-engine reads only JSON.',
};

/** What to do about some of them. */
const remedies = {
  list: 'Put each in its own file.',
  yaml: 'Scan the JSON instead.',
};

/** Every definition contains one of these words, in any case. */
const SIGNS = /vlabs|orchestratorProfile|masterProfile/i;

/** Longer than any pool, which has a few dozen keys. */
const LONGEST_POOL = 100_000;

/** Plenty of JSON mentions machine sizes; a pool is short and begins with one of its own keys. */
function mayBePool(text: string): boolean {
  if (text.length > LONGEST_POOL) return false;
  const [, first] = /^\s*\{\s*"(\w+)"\s*:/.exec(text) ?? [];
  return first !== undefined && keysOf('BarePool').has(foldKey(first)) && /vmSize/i.test(text);
}

/** Keys that only a definition has together. People omit quotes or use single ones. */
const PROPERTIES = /["']?properties["']?\s*:/i;
const DEFINITION = /["']?apiVersion["']?\s*:\s*["']?vlabs\b|["']?orchestratorProfile["']?\s*:/i;

/** Whether a text is clearly meant to be a cluster definition, even if it is not valid JSON. */
export function looksLikeClusterDefinition({ text }: FileSource): boolean {
  return PROPERTIES.test(text) && DEFINITION.test(text) && !ARM.test(text);
}

/** Similar ARM templates and resources: those of the older container service. */
const ARM = /["']?type["']?\s*:\s*["']Microsoft\.ContainerService\//i;

/** Names under which people keep JSON, templates and copies of it; many have no extension. */
const MAY_BE_JSON =
  /(?:^|\/)[^./]+$|\.(?:json\w?|tm?pl|gotmpl|template|j2|jinja2?|in|example|sample|dist|bak|orig|old)$/i;

/**
 * The cluster definitions in a file, or why it cannot be read as one; `undefined` if it is not
 * meant as one. In prose and source code, only a file that is JSON from start to end counts.
 */
export function readDefinitionFile(
  source: FileSource,
  isProse: boolean,
): Reading<ClusterDefinition> | undefined {
  const { text } = source;
  // If characters are escaped, one of the telling words may be hidden.
  if (!SIGNS.test(text) && !mayBePool(text) && !text.includes('\\u00')) return undefined;
  if (opensJson(text)) return readJson(source, isProse);
  if (isProse) return undefined;
  if (!MAY_BE_JSON.test(source.file) || !looksLikeClusterDefinition(source)) {
    return readYaml(source);
  }
  const isJsonByName = /\.json\w?$/i.test(source.file);
  const found = /^[ \t]*\{(?![{%])/m.exec(text) ?? (isJsonByName ? /\{(?![{%])/.exec(text) : null);
  const start = found?.index;
  if (start === undefined) return readYaml(source);
  const before: ParseFault = {
    code: 'leading-data',
    message: messages.leadingData,
    offset: text.search(/\S/),
  };
  if (!isJsonByName && !isHeader(text.slice(0, start))) return undefined;
  return readJson(source, false, { start, before, mayGoOn: isJsonByName });
}

/**
 * Whether the text before a definition is a few lines of a template or comments, and not a script.
 */
function isHeader(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length <= 5 && !text.startsWith('#!') && !/<<-?[ \t]*['"\\]?[A-Za-z_]/.test(text);
}

/**
 * Whether a text, after white space, comments and marks of a template, opens an object or a list of
 * objects.
 */
export function opensJson(text: string): boolean {
  // Step by step: a single expression would try every way to split a line of slashes.
  const step = /\s+|\/\/.*|\/\*[\s\S]*?\*\//y;
  let at = 0;
  for (let end = 0; end !== -1; at = Math.max(at, end)) {
    step.lastIndex = at;
    end = step.test(text) ? step.lastIndex : (bracketedMarkAt(text, at)?.end ?? -1);
  }
  // `{{` and `{%` open a template; a list of anything else is a badge, a section or a test.
  return /^(?:\[\s*[{[\]]|\{(?![{%]))/.test(text.slice(at, at + 200));
}

function readJson(
  source: FileSource,
  isProse: boolean,
  header?: { readonly start: number; readonly before: ParseFault; readonly mayGoOn: boolean },
): Reading<ClusterDefinition> | undefined {
  const parsed = parseJson(source, header?.start);
  // A text that continues after the definition only quotes it, as a README does.
  const goesOn = parsed.faults.some(({ code }) => code === 'trailing-data');
  if (header?.mayGoOn === false && goesOn) return undefined;
  const faults = [
    ...(source.hasByteOrderMark ? [byteOrderMark] : []),
    ...(header === undefined ? [] : [header.before]),
    ...parsed.faults,
  ];
  if (isProse && faults.length > 0) return undefined;
  const read = (root: SourceNode): readonly ClusterDefinition[] =>
    readClusterDefinitions(source, root, faults);
  const documents = parsed.root === undefined ? [] : read(parsed.root);
  if (documents.length === 0) {
    const isInList = (item: SourceNode): boolean =>
      readClusterDefinitions(source, item, []).some(({ form }) => form !== 'pool');
    const inList = parsed.root?.items().find(isInList);
    if (inList !== undefined) return { documents: [], faults: [notAList(inList)] };
    // If the text was read in full, it is something else; only an unread part may be a definition.
    const isRead = parsed.root !== undefined && faults.every(({ code }) => code !== 'syntax');
    if (isRead || !looksLikeClusterDefinition(source)) return undefined;
  }
  // After a syntax error a key may seem to be where it is not, so nothing more is reported.
  const isSafe = faults.every((fault) => fault.code !== 'syntax');
  if (!isSafe) return { documents: [], faults: faults.slice(0, 1).map(rejected) };
  const crowded = documents.filter(({ format }) => format.length === MOST_ISSUES);
  const { template } = parsed;
  // What a template decides is doubted where it is judged, unless it does not even show the key.
  const isShown = template?.hides === false && documents.length > 0;
  const worst = faults.find(({ code }) => code !== 'placeholder' || !isShown) ?? faults[0];
  return {
    documents,
    others: template?.others.flatMap(read) ?? [],
    without: template?.without === undefined ? [] : read(template.without),
    faults: [
      ...(worst === undefined
        ? []
        : [{ ...rejected(worst), inScope: worst.code !== 'placeholder' || !isShown }]),
      ...crowded.map(tooManyIssues),
    ],
  };
}

const byteOrderMark: ParseFault = {
  code: 'byte-order-mark',
  message: messages.byteOrderMark,
  offset: 0,
};

function rejected(fault: ParseFault): FileFault {
  return {
    code: fault.code,
    message: `${messages.rejected} ${fault.message}`,
    offset: fault.offset,
    inScope: true,
  };
}

function tooManyIssues({ root }: ClusterDefinition): FileFault {
  return {
    code: 'too-many-issues',
    message: messages.tooManyIssues,
    offset: root.node.raw.start,
    inScope: true,
  };
}

function notAList(item: SourceNode): FileFault {
  return {
    code: 'not-a-definition',
    message: messages.list,
    remedy: remedies.list,
    offset: item.raw.start,
    inScope: true,
  };
}

const YAML_VERSION = /^["']?apiVersion["']?[ \t]*:[ \t]*["']?vlabs\b/im;
const YAML_PROPERTIES = /^["']?(?:properties|apiModel)["']?[ \t]*:/im;

/** aks-engine reads JSON only, so a definition in YAML is a template for some tool or a mistake. */
function readYaml(source: FileSource): Reading<ClusterDefinition> | undefined {
  for (const chunk of splitYaml(source.text)) {
    const text = source.text.slice(chunk.start, chunk.end);
    const version = YAML_VERSION.exec(text);
    const isMeant = YAML_PROPERTIES.test(text) && /orchestratorProfile/i.test(text);
    if (version === null && !isMeant) continue;
    const { root } = parseYamlChunk(source, chunk, { templates: true });
    const isOne =
      root === undefined
        ? version !== null
        : readClusterDefinitions(source, root, []).some(({ form }) => form !== 'pool');
    if (!isOne) continue;
    const offset = root?.raw.start ?? chunk.start + (version?.index ?? 0);
    return {
      documents: [],
      faults: [
        {
          code: 'not-a-definition',
          message: messages.yaml,
          remedy: remedies.yaml,
          offset,
          inScope: true,
        },
      ],
    };
  }
  return undefined;
}
