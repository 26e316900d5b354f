import type { Span } from '../source/position.js';
import type { FileSource } from '../source/source.js';
import { aimsAtNodeGroup, isNodeGroup, valuesOf } from '../commands/node-group.js';
import type { Script } from '../commands/script.js';

/** A place that shows which of the two products a repository is about. */
export interface Evidence {
  readonly platform: 'azure-stack' | 'aks';
  readonly what: string;
  readonly offset: number;
}

interface Sign {
  readonly platform: Evidence['platform'];
  readonly what: string;
  /** Extensions of the files in which the pattern is unmistakable. */
  readonly files: RegExp;
  readonly pattern: RegExp;
}

const SCRIPTS = /(?:\.(?:sh|bash|ps1|ya?ml|mk)|(?:^|\/)(?:Makefile|Jenkinsfile)[^/]*)$/;

const signs: readonly Sign[] = [
  {
    platform: 'azure-stack',
    what: 'an aks-engine command',
    files: SCRIPTS,
    pattern:
      /^(?![ \t]*(?:#|\/\/)).*?\baks-engine(?:-azurestack)?(?:\.exe)?["']?\s+(?:deploy|generate|upgrade|scale|addpool|rotate-certs)\b/m,
  },
  {
    platform: 'aks',
    what: 'an az aks command',
    files: SCRIPTS,
    pattern:
      /^(?![ \t]*(?:#|\/\/)).*?\baz\s+aks\s+(?:create|delete|update|upgrade|scale|show|list|get-credentials|get-versions|get-upgrades|nodepool|start|stop|command|install-cli|(?:en|dis)able-addons|rotate-certs|update-credentials|check-acr|wait)\b/m,
  },
  {
    platform: 'aks',
    what: 'an action that deploys to AKS',
    files: /\.ya?ml$/,
    pattern: /^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?azure\/(?:aks-set-context|aks-create-action)@/im,
  },
  {
    platform: 'aks',
    what: 'a managed cluster in Terraform',
    files: /\.tf$/,
    pattern: /^[ \t]*resource\s+"azurerm_kubernetes_cluster"/m,
  },
  {
    platform: 'aks',
    what: 'a managed cluster resource',
    files: /\.(?:bicep|json)$/,
    pattern:
      /["']?(?:type["']?\s*:\s*["']|resource\s+\w+\s+["'])Microsoft\.ContainerService\/managedClusters["'@]/i,
  },
];

/** The evidence in a file other than cluster definitions: deployment scripts and templates. */
export function platformEvidence(source: FileSource): readonly Evidence[] {
  // Vendored code is evidence of its author's platform.
  if (/(?:^|\/)(?:vendor|node_modules|third_party)\//.test(source.file)) return [];
  return signs.flatMap(({ platform, what, files, pattern }) => {
    if (!files.test(source.file)) return [];
    const match = pattern.exec(source.text);
    return match === null ? [] : [{ platform, what, offset: match.index + leading(match[0]) }];
  });
}

/**
 * The evidence in a script's commands that no pattern can find: cmdlets of AKS, and commands that
 * target the node resource group, which only AKS has.
 */
export function scriptEvidence(
  script: Script,
): { readonly platform: 'aks'; readonly what: string; readonly at: Span } | undefined {
  for (const command of script.commands) {
    const isCmdlet = /^[a-z]+-azaks/.test(command.name);
    const groups = valuesOf(command, ['name', 'n']);
    const aims =
      aimsAtNodeGroup(command, script) ||
      (command.name.includes(' group ') && groups.some((word) => isNodeGroup(word, script)));
    if (!isCmdlet && !aims) continue;
    const what = isCmdlet
      ? 'an AKS cmdlet'
      : "a command that targets a cluster's node resource group";
    return { platform: 'aks', what, at: command.node.keySpan ?? command.node.span };
  }
  return undefined;
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}
