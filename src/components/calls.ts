import { type ComponentTrace, versionIn } from './trace.js';
import { objectTraces } from './objects.js';
import { addressOf, chartName } from './releases.js';
import type { ProgramCall } from '../commands/call.js';
import type { Script } from '../commands/script.js';
import { hereText } from '../commands/here-document.js';

/** Programs that apply manifests. */
const APPLIERS = new Set(['kubectl', 'oc', 'microk8s.kubectl']);
const APPLYING = new Set(['apply', 'create', 'replace']);

/** Programs that target a cluster only with this option; otherwise they install locally. */
const ON_CLUSTER: ReadonlyMap<string, RegExp> = new Map([
  ['dapr init', /^(?:-k|--kubernetes)(?:=true)?$/],
]);

/** What a script shows by its commands, and by the objects in its here-documents. */
export function scriptTraces(script: Script): readonly ComponentTrace[] {
  const objects = script.hereDocuments
    .filter((here) => here.source.text.slice(here.start, here.end).includes('apiVersion'))
    .flatMap((here) => objectTraces(hereText(here)));
  return [...callTraces(script), ...objects];
}

/** Programs that install something, and what Helm and kubectl install. */
function callTraces({ calls }: Script): readonly ComponentTrace[] {
  return calls.flatMap((call): readonly ComponentTrace[] => {
    if (call.program === 'helm') return helmTraces(call);
    const onCluster = ON_CLUSTER.get(`${call.program} ${call.action}`);
    if (onCluster !== undefined && !call.rest.some((word) => onCluster.test(word))) return [];
    if (!APPLIERS.has(call.program)) return [trace(call)];
    if (APPLYING.has(call.action)) {
      const from = appliedFrom(call);
      return from === undefined ? [] : [{ ...trace(call, from), version: versionIn(from) }];
    }
    return call.action === 'label' || call.action === 'annotate' ? labelTraces(call) : [];
  });
}

function trace({ program, action, node }: ProgramCall, from?: string): ComponentTrace {
  return {
    sort: 'call',
    name: `${program} ${action}`,
    version: null,
    node,
    namespace: null,
    ...(from !== undefined && { from }),
  };
}

/** Where manifests come from: an address, or standard input fed by a download. */
function appliedFrom({ rest, piped }: ProgramCall): string | undefined {
  const address = rest.map(addressIn).find((each) => each !== undefined);
  if (address !== undefined) return address;
  const readsInput =
    rest.some((word, index) => word === '-' && /^-[fk]$|^--/.test(rest[index - 1] ?? '')) ||
    rest.some((word) => /^(?:-f|--filename=)-$/.test(word));
  if (!readsInput) return undefined;
  const fetching = piped.findLast(({ program }) => /^(?:curl|wget|kustomize)$/.test(program));
  return [fetching?.action ?? '', ...(fetching?.rest ?? [])]
    .map(addressIn)
    .find((each) => each !== undefined);
}

/**
 * The address in a word: literal, after `--filename=`, or of a repository in kustomize's notation.
 */
function addressIn(word: string): string | undefined {
  return /^(?:--[\w-]+=|-f|-k)?((?:https?:\/\/|github\.com\/)\S+)$/.exec(word)?.[1];
}

/** Labels that a command sets, in the form that manifests set them. */
function labelTraces(call: ProgramCall): readonly ComponentTrace[] {
  if (call.rest.includes('--list')) return [];
  return call.rest
    .filter((word) => /^[a-z0-9.-]+(?:\/[\w.-]+)?=[\w.-]+$/.test(word))
    .map((name) => ({ ...trace(call), sort: 'label', name }));
}

function helmTraces(call: ProgramCall): readonly ComponentTrace[] {
  const { action, rest } = call;
  if (action === 'repo') {
    const address = rest.find((word) => /^https?:/.test(word));
    return address === undefined ? [] : [{ ...trace(call, address), sort: 'source', name: '' }];
  }
  if (action !== 'install' && action !== 'upgrade') return [];
  if (rest.some((word) => word.startsWith('--dry-run'))) return [];
  const own = trace(call);
  const repository = optionIn(rest, '--repo');
  const chart = chartIn(rest, repository !== undefined);
  if (chart === undefined) return [own];
  const from = repository === undefined ? addressOf(chart) : `${repository}/${chart}`;
  const version = optionIn(rest, '--version');
  return [
    own,
    {
      ...own,
      sort: 'release',
      name: chartName(chart),
      version: version ?? null,
      ...(from !== undefined && { from }),
    },
  ];
}

/**
 * The word that names a chart: `repository/chart`, an address, or, if an option gives the
 * repository, the second plain word.
 */
function chartIn(rest: readonly string[], hasRepository: boolean): string | undefined {
  const words = rest.filter((word, index) => {
    const before = rest[index - 1] ?? '';
    const isValue = /^--?[a-z]/.test(before) && !before.includes('=') && !SWITCHES.test(before);
    return !word.startsWith('-') && !isValue;
  });
  return (
    words.find((word) => /^(?:oci:\/\/)?[\w.-]+(?:\/[\w.-]+)+$/.test(word)) ??
    (hasRepository ? words.filter((word) => /^[\w-]+$/.test(word))[1] : undefined)
  );
}

/** Options of `helm install` and `helm upgrade` that take no value. */
const SWITCHES =
  /^(?:-[ig]|--(?:install|generate-name|wait|wait-for-jobs|atomic|create-namespace|debug|devel|force|re(?:use|set|set-then-reuse)-values|dependency-update|skip-crds|cleanup-on-fail|verify|no-hooks|dry-run))$/;

function optionIn(rest: readonly string[], name: string): string | undefined {
  const index = rest.indexOf(name);
  if (index !== -1) return rest[index + 1];
  return rest.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
}
