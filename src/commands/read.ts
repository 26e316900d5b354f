import type { SourceNode } from '../source/node.js';
import type { FileSource, Source } from '../source/source.js';
import { splitYaml } from '../source/yaml-split.js';
import { parseYamlChunk } from '../source/yaml.js';
import { readPowerShell } from './powershell.js';
import { type Script, scriptOf } from './script.js';
import { readShell } from './shell.js';
import { scriptText } from './step-text.js';
import { withInner } from './wrapped.js';

/** What makes a script worth reading: a tool that can change a cluster, or the folder of static pods. */
const SIGNS =
  /\baz\b|\baks-engine\b|-Az(?:ureRm)?[A-Z]|"vlabs"|\b(?:helm|kubectl|oc|kubeadm|istioctl|linkerd|cilium|flux|dapr|velero|karmadactl|kubefedctl|clusteradm|osm|kumactl|k3sup|vcluster)\b|\/etc\/kubernetes\/+manifests/i;

const SHELL = /\.(?:sh|bash|zsh|ksh|envrc)$/;
const SHEBANG = /^#!.*\b(?:ba|da|z|k)?sh\b/;

/** Whether a text mentions what scripts are read for. */
export function hasSigns(text: string): boolean {
  return SIGNS.test(text);
}

/**
 * The scripts in a file: the file itself, or each recipe or step, which have their own variables.
 */
export function readScripts(source: FileSource): readonly Script[] {
  const { file, text } = source;
  if (!SIGNS.test(text)) return [];
  if (/\.ps[md]?1$/i.test(file)) {
    return [scriptOf(source, readPowerShell(source, 0, text.length))];
  }
  if (SHELL.test(file) || SHEBANG.test(text.slice(0, 200))) {
    return [scriptOf(source, withInner(readShell(source, 0, text.length)))];
  }
  if (/(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$/.test(file)) return readMakefile(source);
  if (/\.ya?ml$/.test(file) && STEPS.test(text)) {
    return splitYaml(text).flatMap((chunk) => {
      const part = text.slice(chunk.start, chunk.end);
      if (!STEPS.test(part) || !SIGNS.test(part) || isOtherObject(part)) return [];
      const { root } = parseYamlChunk(source, chunk);
      return root === undefined ? [] : stepsOf(root);
    });
  }
  return [];
}

const STEPS = /^[ \t-]*(?:steps|stages|jobs)[ \t]*:/m;

/** Kubernetes objects may have `steps` that run nothing, except Tekton's; some are large. */
function isOtherObject(text: string): boolean {
  return /^apiVersion[ \t]*:(?![ \t]*["']?tekton\.dev\/)/m.test(text);
}

/** Each recipe line, including lines joined by backslashes, runs in its own shell. */
function readMakefile(source: FileSource): readonly Script[] {
  const scripts: Script[] = [];
  for (const match of source.text.matchAll(/^\t[@+-]*((?:[^\\\n]|\\[\s\S])*)/gm)) {
    const line = match[1] ?? '';
    if (!SIGNS.test(line)) continue;
    const end = match.index + match[0].length;
    scripts.push(
      scriptOf(source, withInner(readShell(source, end - line.length, end, { make: true }))),
    );
  }
  return scripts;
}

/** Keys of a step that hold shell text, by service, and those that hold PowerShell. */
const SHELL_KEYS = ['run', 'script', 'bash'];
const POWERSHELL_KEYS = ['pwsh', 'powershell'];

/** The scripts of a workflow's or a pipeline's steps, wherever a list of `steps` is. */
function stepsOf(node: SourceNode): readonly Script[] {
  return [...node.entries(), ...node.items()].flatMap((entry) => [
    ...(entry.key === 'steps' ? entry.items().flatMap(stepScripts) : []),
    ...stepsOf(entry),
  ]);
}

function stepScripts(step: SourceNode): readonly Script[] {
  const shell = step.get('shell')?.text ?? runnerShell(step);
  const isPowerShell = /^(?:pwsh|powershell)\b/.test(shell);
  const isShell = shell === '' || /^(?:ba|z|da)?sh\b/.test(shell);
  const inputs = step.get('with') ?? step.get('inputs');
  const type = inputs?.get('scriptType')?.text ?? '';
  const action = step.get('uses')?.text ?? step.get('task')?.text ?? '';
  const inline = inputs?.get('inlineScript') ?? inputs?.get('Inline');
  const runsPowerShell = /^(?:ps|pscore)$/.test(type) || /powershell/i.test(action);
  return [
    ...(isShell ? SHELL_KEYS.flatMap((key) => scriptAt(step.get(key), false)) : []),
    ...(isPowerShell ? scriptAt(step.get('run'), true) : []),
    ...POWERSHELL_KEYS.flatMap((key) => scriptAt(step.get(key), true)),
    ...(type === 'batch' ? [] : scriptAt(inline, runsPowerShell)),
  ];
}

/** On a Windows runner, the default shell of a step is PowerShell. */
function runnerShell(step: SourceNode): string {
  const job = step.parent?.parent;
  const runner = job?.get('runs-on')?.text ?? '';
  return job?.at('defaults', 'run', 'shell')?.text ?? (/windows/i.test(runner) ? 'pwsh' : '');
}

function scriptAt(node: SourceNode | undefined, isPowerShell: boolean): readonly Script[] {
  const source: Source | undefined = node === undefined ? undefined : scriptText(node);
  if (source === undefined || !SIGNS.test(source.text)) return [];
  const { length } = source.text;
  const read = isPowerShell
    ? readPowerShell(source, 0, length)
    : withInner(readShell(source, 0, length));
  return [scriptOf(source, read)];
}
