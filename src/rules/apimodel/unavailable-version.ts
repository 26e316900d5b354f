import { value } from '../../findings/detection.js';
import {
  createdVersions,
  creationOf,
  isOlder,
  supportedReleases,
} from '../../aks-engine/releases.js';
import type { EngineReleaseEntry } from '../../policy/types.js';
import type { Rule, RuleContext } from '../rule.js';

const messages = {
  unavailable: {
    message: 'aks-engine {release} does not create Kubernetes {version} on Azure Stack.',
    help: 'Use one of the versions that it creates: {created}.',
  },
  newer: {
    message:
      'No release of aks-engine up to {release} ({date}) creates Kubernetes {version} on Azure Stack.',
    help: 'Use one of the versions that it creates: {created}. If you use a newer release, set `aks-engine-version` to it.',
  },
} as const;

type Context = RuleContext<typeof messages>;

/** A Kubernetes version that the release of aks-engine in use, or the newest one, does not create. */
export const rule: Rule<'cluster-definition', typeof messages> = {
  id: 'apimodel/unavailable-version',
  kind: 'cluster-definition',
  summary: 'The release of aks-engine in use does not create the Kubernetes version.',
  clauses: [],
  severity: 'notice',
  messages,
  check(definition, context) {
    if (definition.generated || definition.target !== 'azure-stack') return;
    const { kubernetesVersionNode: node } = definition;
    const version = node?.asString() ?? '';
    const releases = context.table('engineReleases');
    if (node === undefined || isUnsupported(version, releases, context)) return;
    const { aksEngineVersion } = context;
    const release =
      aksEngineVersion === undefined
        ? releases.at(-1)
        : releases.find((each) => each.release === aksEngineVersion);
    if (release === undefined) return;
    const data = { release: release.release, version, created: release.kubernetes.join(', ') };
    const at = value(node.node);
    if (aksEngineVersion === undefined) {
      if (creationOf(version, createdVersions(releases)) !== 'newer') return;
      context.report({ at, messageId: 'newer', data: { ...data, date: release.date } });
      return;
    }
    const creation = creationOf(version, createdVersions([release]));
    if (creation === undefined || creation === 'created') return;
    context.report({ at, messageId: 'unavailable', data });
  },
};

/** What apimodel/kubernetes-version reports is said there, once. */
function isUnsupported(
  version: string,
  releases: readonly EngineReleaseEntry[],
  { aksEngineVersion, ...context }: Context,
): boolean {
  const [window] = context.table('releaseWindow');
  if (window === undefined) return false;
  const supported = supportedReleases(releases, window);
  const isOld = aksEngineVersion !== undefined && isOlder(aksEngineVersion, supported);
  return isOld || creationOf(version, createdVersions(supported)) === 'not-created';
}
