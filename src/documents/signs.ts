import type { Script } from '../commands/script.js';
import { purposeOf } from '../findings/purpose.js';
import type { OpenPlace } from '../findings/reach.js';
import type { PlatformName } from '../policy/words.js';
import type { FileFault } from '../source/reading.js';
import { type FileSource, spanOf } from '../source/source.js';
import { isProgram, isTestOrBuilt, isProse, withoutComments } from './code-text.js';
import type { Document } from './document.js';
import type { OpenSign, Sign, SignTables, SignText } from './sign.js';
import { commandSigns } from './sign-commands.js';
import { contentSigns } from './sign-content.js';
import { infrastructureSigns } from './sign-infrastructure.js';
import { kustomizationSigns } from './sign-kustomization.js';
import { objectSigns } from './sign-objects.js';

/** Words of which every sign contains one, apart from those of objects. */
const WORDS =
  /aks-engine|orchestratorProfile|properties["'\]]*[.[]|\bMC_|node_?resource_?group|\baks["'`, ]+(?:create|scale|update|nodepool)|\/etc\/kubernetes\/|helm|run_?as_?user|azurerm_|kubernetes_|managedClusters|replacements|transformers/i;

/** The same for programs, which have most of these words for other reasons. */
const WORDS_OF_PROGRAMS = [
  ...['aks-engine', 'vlabs', 'apimodel', 'api_model', 'apiModel', '/etc/kubernetes/', '-Az'],
  ...['"az"', "'az'", '"az ', "'az ", '`az '],
];

/** A file and what its readers made of it. */
export interface FileRead {
  readonly source: FileSource;
  readonly documents: readonly Document[];
  /** All scripts in it, also those without a command that matters. */
  readonly scripts: readonly Script[];
  /** What is wrong with it, apart from its scripts. */
  readonly faults: readonly FileFault[];
  /** Whether a chart renders it. */
  readonly isTemplate: boolean;
}

/** The places of a file that show signs of something judged, and that no reader took up. */
export function openSigns(read: FileRead, tables: SignTables): readonly OpenSign[] {
  const { source, documents, scripts, faults, isTemplate } = read;
  const { file, text } = source;
  const purpose = purposeOf(file);
  if (isTemplate || purpose === 'test-data' || isProse(file)) return [];
  const program = isProgram(file);
  if (program && (purpose === 'example' || isTestOrBuilt(file))) return [];
  const objects = objectSigns(source, documents).map((sign) => openSign(source, sign));
  const isLikely = program
    ? WORDS_OF_PROGRAMS.some((word) => text.includes(word))
    : WORDS.test(text);
  if (!isLikely) return objects;
  const signText: SignText = {
    file,
    code: withoutComments(file, text),
    isScript: inScripts(source, scripts),
    isProgram: program,
  };
  const taken = { documents, faults: faults.map(({ code }) => code) };
  const signs = [
    ...commandSigns(signText, tables),
    ...contentSigns(signText, taken),
    ...infrastructureSigns(signText),
    ...kustomizationSigns(signText),
  ];
  return [...objects, ...signs.map((sign) => openSign(source, sign))];
}

/** Whether an offset is in what a reader of scripts has read: a whole file, or a step of one. */
function inScripts(source: FileSource, scripts: readonly Script[]): (offset: number) => boolean {
  if (scripts.some((script) => script.source === source)) return () => true;
  const stretches = scripts.map((script) => script.source.trace(0, script.source.text.length).at);
  return (offset) => stretches.some(({ start, end }) => start <= offset && offset < end);
}

function openSign(source: FileSource, sign: Sign): OpenSign {
  const { kind, extent, code, reason, remedy, inScope, start, end, platforms } = sign;
  return {
    kind,
    file: source.file,
    at: spanOf({ source, start, end }),
    extent,
    code,
    reason,
    remedy,
    inScope,
    ...(platforms !== undefined && { platforms }),
  };
}

/** What is open under the platforms in force. */
export function openPlaces(
  signs: readonly OpenSign[],
  platformOf: (file: string) => PlatformName,
): readonly OpenPlace[] {
  return signs
    .filter(({ file, platforms }) => platforms?.includes(platformOf(file)) !== false)
    .map(({ platforms: _, ...place }) => place);
}
