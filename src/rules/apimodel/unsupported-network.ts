import { kubeletConfigs } from '../../aks-engine/cluster-definition.js';
import { compareVersions } from '../../policy/versions.js';
import type { Rule } from '../rule.js';
import { key, value } from '../../findings/detection.js';

/** Network plugins that Azure Stack takes; an absent or empty one means Azure CNI. */
const PLUGINS: readonly string[] = ['', 'azure', 'kubenet'];

/** Network policy engines of third parties that aks-engine can set up. */
const ENGINES: ReadonlyMap<string, string> = new Map([
  ['antrea', 'Antrea'],
  ['calico', 'Calico'],
  ['cilium', 'Cilium'],
]);

/** Kubelet flags that put another network plugin in place of AKS Engine's. */
const CNI_FLAGS = ['--cni-bin-dir', '--cni-conf-dir'];

/** Networks past what the policy puts in support. */
export const rule: Rule<'cluster-definition'> = {
  id: 'apimodel/unsupported-network',
  kind: 'cluster-definition',
  summary: 'A network plugin or network policy engine that is not in support on Azure Stack.',
  clauses: ['aks-engine/network-customizations', 'aks-engine/network-plugins'],
  docs: {
    finds:
      'A `networkPlugin` other than `kubenet` and `azure`, which aks-engine refuses on Azure ' +
      'Stack; kubelet flags that point to a network plugin of your own (`--cni-bin-dir`, ' +
      '`--cni-conf-dir`, before Kubernetes 1.24, which dropped them); `networkPolicy: cilium`, which ' +
      'brings the plugin along; and, as a notice, another `networkPolicy` engine of a third party ' +
      '(Calico, Antrea): AKS Engine installs it, but the policy does not name it among what is in ' +
      'support. Definitions for public Azure and other clouds are left to ' +
      '`apimodel/unsupported-target`. An absent plugin is Azure CNI and fine, and so is a virtual network of your own.',
    fix: 'Use `kubenet` or `azure`, and leave `networkPolicy` out. Its value `azure` is no finding, but aks-engine itself calls it experimental on Azure Stack.',
  },
  check(definition, context) {
    if (definition.target === 'azure' || definition.target === 'custom-cloud') return;
    const plugin = definition.kubernetesConfig?.field('networkPlugin');
    const name = plugin?.asString();
    if (plugin !== undefined && name !== undefined && !PLUGINS.includes(name)) {
      context.report({
        at: value(plugin.node),
        message: `Microsoft does not support the network plugin "${name}" on Azure Stack, and aks-engine refuses to deploy it there.`,
        help: 'Use "kubenet" or "azure".',
      });
    }
    const policy = definition.kubernetesConfig?.field('networkPolicy');
    for (const node of [plugin?.node, policy?.node]) {
      if (node?.isUnknown !== true) continue;
      context.doubt(
        value(node),
        `What "${node.key ?? ''}" is, of which Microsoft supports only some, is up to a placeholder. Scan the filled-in file.`,
      );
    }
    const engine = ENGINES.get(policy?.asString() ?? '');
    // Behind its own check aks-engine puts the plugin cilium in place of any other (pkg/api/defaults.go).
    if (policy !== undefined && engine === 'Cilium' && PLUGINS.includes(name ?? '')) {
      context.report({
        at: value(policy.node),
        message:
          'The network policy "cilium" makes aks-engine install Cilium as the network plugin, whatever "networkPlugin" says. Microsoft does not support that plugin on Azure Stack.',
        help: 'Leave "networkPolicy" out.',
      });
    } else if (policy !== undefined && engine !== undefined && PLUGINS.includes(name ?? '')) {
      context.report({
        at: value(policy.node),
        message: `The network policy engine ${engine} is a third-party project: AKS Engine installs it, but it is not among the networking that the policy puts in support.`,
        help: 'Leave "networkPolicy" out; else the engine is yours to support.',
        // AKS Engine brings it, and the policy does not name it: no error on that.
        severity: 'notice',
        clauses: ['aks-engine/network-customizations'],
      });
    }
    // From 1.24 on the kubelet no longer has these flags, and aks-engine drops them.
    const version = definition.kubernetesVersion ?? '1.24';
    if (definition.generated || compareVersions(version, '1.24') >= 0) return;
    for (const config of kubeletConfigs(definition)) {
      for (const flag of CNI_FLAGS.flatMap((each) => config.field(each) ?? [])) {
        if (!flag.isNonEmpty) continue;
        context.report({
          at: key(flag.node),
          message: `"${flag.node.key ?? ''}" puts a network plugin of your own on the nodes. Microsoft does not support network customizations of that kind.`,
          help: 'Remove the flag, so that nodes run the plugin that aks-engine installs.',
          clauses: ['aks-engine/network-customizations'],
        });
      }
    }
  },
};
