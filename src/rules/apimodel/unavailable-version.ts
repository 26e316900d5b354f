import { compareVersions, minorOf } from '../../policy/versions.js';
import type { Rule } from '../rule.js';
import { value } from '../../findings/detection.js';

/** A Kubernetes version that the release of aks-engine in use does not create. */
export const rule: Rule<'cluster-definition'> = {
  id: 'apimodel/unavailable-version',
  kind: 'cluster-definition',
  summary: 'A Kubernetes version that the release of aks-engine in use does not create.',
  clauses: [],
  severity: 'notice',
  docs: {
    finds:
      'With `aks-engine-version` set to a release that this check knows: a hand-written ' +
      'definition for Azure Stack whose `orchestratorVersion`, or `orchestratorRelease` without ' +
      'one, is not among the versions that the release creates there.',
    fix: 'Choose a version that the release creates, or the release of aks-engine that creates this one.',
  },
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
      message: `Release ${release.release} of aks-engine does not create Kubernetes ${text} on Azure Stack.`,
      help: `It creates ${release.kubernetes.join(', ')}.`,
    });
  },
};
