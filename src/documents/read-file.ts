import { type FileSource, spanOf } from '../source/source.js';
import { scriptTraces } from '../components/calls.js';
import type { ComponentTrace } from '../components/trace.js';
import { type ComponentTraces, isEngineAddon, manifestTraces } from '../components/traces.js';
import {
  looksLikeClusterDefinition,
  opensJson,
  readDefinitionFile,
} from '../aks-engine/definition-files.js';
import { type Document, isWorkload } from './document.js';
import { isKustomization } from '../kubernetes/inline-patches.js';
import { isProseOrCode, mayHoldManifests } from '../kubernetes/manifest-text.js';
import { readJsonManifests, readYamlManifests } from '../kubernetes/manifest-files.js';
import type { PodPath } from '../kubernetes/pod-paths.js';
import { readMarketplaceItem } from '../aks-engine/marketplace-item.js';
import { inventoryTraces, releaseTraces } from '../components/releases.js';
import type { FileFault, Reading } from '../source/reading.js';
import type { OpenPlace, PlaceKind } from '../findings/reach.js';
import type { PlaceFault } from './place-fault.js';
import { readAddonManifests } from './addon-data.js';
import { readScriptFile } from './scripts.js';
import type { OpenSign, SignTables } from './sign.js';
import { openSigns } from './signs.js';

/** What a file was read as. */
interface FileReading extends Reading<Document> {
  readonly faults: readonly PlaceFault[];
  /** Places in the file that were not understood. */
  readonly open: readonly OpenSign[];
}

type WholeReading = Omit<FileReading, 'open'>;

const nothing: WholeReading = { documents: [], faults: [] };

/** What reading a file requires besides its text. */
export interface ReadContext {
  /** The chart whose template a file is, if it is one: such a file is rendered, not read. */
  readonly chartOf: (file: string) => string | undefined;
  /** Kinds declared in the configuration that contain pods. */
  readonly declared: readonly PodPath[];
  /** What signs of unread places are judged by. */
  readonly signs: SignTables;
}

/**
 * Decides by content what a file is, and reads it. Cheap tests come first: most files of a
 * repository cannot matter and are never parsed.
 */
export function readFile(source: FileSource, context: ReadContext): FileReading {
  const whole = readWhole(source, context);
  const script = readScriptFile(source);
  const documents = [...whole.documents, ...readMarketplaceItem(source), ...script.documents];
  const { scripts } = script;
  const isTemplate = context.chartOf(source.file) !== undefined;
  const read = {
    source,
    documents,
    scripts,
    faults: [...whole.faults, ...script.unread],
    isTemplate,
  };
  return {
    documents: [...documents, ...readTraces(source, documents, context)],
    ...(whole.others !== undefined && { others: whole.others }),
    ...(whole.without !== undefined && { without: whole.without }),
    faults: [...whole.faults, ...script.faults],
    open: [
      ...(whole.left ?? []).map((fault) => openPlace(source, fault)),
      ...openSigns(read, context.signs),
    ],
    ...(whole.skipped !== undefined && { skipped: whole.skipped }),
  };
}

function openPlace(source: FileSource, { code, message, remedy, offset }: FileFault): OpenPlace {
  return {
    kind: 'manifest',
    file: source.file,
    at: spanOf({ source, start: offset, end: offset }),
    extent: 'partly',
    code,
    reason: message,
    remedy: remedy ?? '',
    inScope: false,
  };
}

/** What a file shows of components. A template of a chart may well render to nothing. */
function readTraces(
  source: FileSource,
  documents: readonly Document[],
  context: ReadContext,
): readonly ComponentTraces[] {
  const isTemplate = context.chartOf(source.file) !== undefined;
  const traces: readonly ComponentTrace[] = [
    ...(isTemplate ? [] : manifestTraces(source, documents.filter(isWorkload))),
    ...(isTemplate ? [] : releaseTraces(source)),
    ...inventoryTraces(source),
    ...documents.flatMap((each) => (each.kind === 'script' ? scriptTraces(each) : [])),
  ];
  if (traces.length === 0) return [];
  return [{ kind: 'component-traces', source, traces, isEngineAddon: isEngineAddon(source) }];
}

function readWhole(source: FileSource, { chartOf, declared }: ReadContext): WholeReading {
  const { file, text } = source;
  const isProse = isProseOrCode(file);
  const isTemplate = chartOf(file) !== undefined;
  const mayBeManifest = !isProse && !isTemplate && mayHoldManifests(text, file);
  // A list of manifests may contain the words of a definition in one of its texts.
  const isManifest = mayBeManifest && opensJson(text) && !looksLikeClusterDefinition(source);
  const definition = isManifest ? undefined : readDefinitionFile(source, isProse || isTemplate);
  if (definition !== undefined) {
    const { documents } = definition;
    const addons = documents.flatMap((each) => readAddonManifests(each, declared));
    return of('cluster-definition', { ...definition, documents: [...documents, ...addons] });
  }
  if (!mayBeManifest) return nothing;
  const read = opensJson(text)
    ? readJsonManifests(source, declared)
    : readYamlManifests(source, declared);
  return of(isKustomization(file) ? 'kustomization' : 'manifest', read);
}

function of(kind: PlaceKind, reading: Reading<Document>): WholeReading {
  // A kustomization is read once more, as a whole, and what is wrong with it is reported there.
  if (kind === 'kustomization') return { ...reading, faults: [] };
  return { ...reading, faults: reading.faults.map((fault) => ({ ...fault, kind })) };
}
