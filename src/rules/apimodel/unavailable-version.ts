import { value } from '../../findings/detection.js';
import { compareVersions, minorOf } from '../../policy/versions.js';
import type { Rule } from '../rule.js';

const messages = {
  unavailable: {
    message: 'aks-engine {release} does not create Kubernetes {version} on Azure Stack.',
    help: 'Use one of the versions that it creates: {created}.',
  },
} as const;

/** A Kubernetes version that the release of aks-engine in use does not create. */
export const rule: Rule<'cluster-definition', typeof messages> = {
  id: 'apimodel/unavailable-version',
  kind: 'cluster-definition',
  summary: 'The release of aks-engine in use does not create the Kubernetes version.',
  clauses: [],
  severity: 'notice',
  messages,
  check(definition, context) {
    if (definition.generated || definition.target !== 'azure-stack') return;
    const { aksEngineVersion } = context;
    const release = context
      .table('engineReleases')
      .find((each) => each.release === aksEngineVersion);
    const orchestrator = definition.root.at('properties', 'orchestratorProfile');
    const exact = orchestrator?.field('orchestratorVersion');
    const minor = orchestrator?.field('orchestratorRelease');
    const isExact = (exact?.asString() ?? '') !== '';
    const node = isExact ? exact : minor;
    const text = node?.asString();
    if (release === undefined || node === undefined || text === undefined || text === '') return;
    const isCreated = release.kubernetes.some((each) =>
      isExact ? compareVersions(each, text) === 0 : minorOf(each) === minorOf(text),
    );
    if (isCreated || minorOf(text) === undefined) return;
    context.report({
      at: value(node.node),
      messageId: 'unavailable',
      data: { release: release.release, version: text, created: release.kubernetes.join(', ') },
    });
  },
};
