import { DEFAULT_CONFIG } from '../options/config-file.js';
import type { Report } from '../report/types.js';
import { jsonText, visible } from '../reporters/escape.js';
import { folderHints } from '../reporters/folders.js';
import { counted, severityWords } from '../reporters/words.js';
import { yamlText } from '../source/yaml-text.js';

/** Where the workflow goes. */
export const WORKFLOW = '.github/workflows/aks-support.yml';

/** The workflow: annotations, a summary, and a failed step for what a pull request introduces. */
export const WORKFLOW_TEXT = `# Checks each pull request for what Microsoft Support would not cover. The step annotates the lines,
# writes a summary, and fails if the pull request introduces an error. Its settings are in
# ${DEFAULT_CONFIG}.
name: Support
on:
  pull_request:
permissions:
  contents: read
jobs:
  support:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 2 # the merge commit and its parent, for the comparison
          persist-credentials: false
      # Replace OWNER with the account that has the Action, and v0 with the full SHA of a commit.
      - uses: OWNER/aks-support-check@v0
`;

/** The most pieces of evidence and folders that are listed. */
const MOST = 5;

/** A configuration with the settings that the repository gives a reason for. */
export function configText(report: Report): string {
  return [
    '# Configuration of aks-support-check. Every setting is optional. `aks-support-check\n# --print-config` prints the settings in force.\n',
    platformPart(report),
    `# The lowest severity that fails a run: error, warning, notice or never. In a pull request only\n# what it introduces counts. Now: ${severityWords(report.findings)}.\nfail-on: error\n`,
    ...versionPart(report),
    ...excludePart(report),
  ].join('\n');
}

function platformPart({ platform: { value, evidence } }: Report): string {
  const places = evidence.slice(0, MOST).map(({ file, at, what }) => {
    const line = at === undefined ? '' : `:${String(at.start.line)}`;
    return `#   ${what}: ${visible(file)}${line}`;
  });
  const more = evidence.length - places.length;
  if (more > 0) places.push(`#   and ${counted(more, 'more place')}`);
  const setting = evidence.length > 0 && value !== 'both' ? value : 'auto';
  const reason =
    evidence.length === 0
      ? ['# No file shows which one it is, so both policies apply. Name yours.']
      : [
          setting === 'auto'
            ? '# auto decides by the files. Both are in use here, so both policies apply:'
            : '# The files show it:',
          ...places,
        ];
  return [
    '# The platform whose policy applies: auto, azure-stack, aks or both.',
    ...reason,
    `platform: ${setting}\n`,
  ].join('\n');
}

/** Some advice depends on the version, which is known if all cluster definitions agree on one. */
function versionPart({ clusters, workloads }: Report): readonly string[] {
  if (workloads.length === 0) return [];
  const versions = new Set(clusters.flatMap(({ kubernetesVersion }) => kubernetesVersion ?? []));
  if (versions.size === 1) return [];
  const [example = '1.29'] = versions;
  const why =
    versions.size === 0
      ? 'No cluster definition names it'
      : `Cluster definitions disagree: ${visible([...versions].slice(0, MOST).join(', '))}`;
  return [
    `# The Kubernetes version of the workloads, on which some advice depends.\n# ${why}.\n# ${yamlText({ pairs: [['kubernetes-version', { text: visible(example), quoted: true }]] })}`,
  ];
}

function excludePart({ findings }: Report): readonly string[] {
  const hints = folderHints(findings).slice(0, MOST);
  if (hints.length === 0) return [];
  const lines = hints.map(
    ({ exclude, findings: count }) =>
      `#   - ${jsonText(JSON.stringify(exclude))} # ${counted(count, 'finding')}\n`,
  );
  return [
    `# Files that are not read. Leave out folders that hold test data or examples only:\n# exclude:\n${lines.join('')}`,
  ];
}
