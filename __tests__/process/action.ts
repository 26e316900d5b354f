import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { actionBundle, node } from './bundles.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What action.yml promises. */
export const contract: {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
} = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

/** A step to run: the repository's files, the inputs that a workflow sets, the runner's own. */
export interface Step {
  readonly files?: Readonly<Record<string, string>>;
  /** A folder that somebody checked out, instead of the files. */
  readonly checkout?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  /** Changes to the environment; undefined takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** What the step left behind. */
export interface Result {
  readonly code: number | null;
  readonly log: string;
  /** The lines of the log that the runner takes for commands. */
  readonly commands: readonly string[];
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The JSON report, or undefined where none was written. */
  readonly report: string | undefined;
  readonly workspace: string;
}

const temporary: string[] = [];

/** Removes all that steps left behind. */
export function cleanUp(): void {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A folder for one test, removed by `cleanUp`. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aks-support-'));
  temporary.push(folder);
  return folder;
}

/** Runs the bundle in a repository of its own, with nothing of this process's environment. */
export function runStep(step: Step): Result {
  const { folder, workspace, env } = prepare(step);
  const { status, stdout, stderr } = spawnSync(node, [actionBundle], {
    cwd: workspace,
    env,
    encoding: 'utf8',
  });
  return resultOf(folder, workspace, status, stdout, stderr);
}

/** The same while this process goes on, so that it can answer what the bundle asks of GitHub. */
export function startStep(step: Step): Promise<Result> {
  const { folder, workspace, env } = prepare(step);
  const child = spawn(node, [actionBundle], { cwd: workspace, env });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve(resultOf(folder, workspace, status, stdout, stderr));
    });
  });
}

interface Prepared {
  readonly folder: string;
  readonly workspace: string;
  readonly env: Record<string, string | undefined>;
}

function prepare({
  files = {},
  checkout,
  inputs = {},
  event = '{}',
  environment = {},
}: Step): Prepared {
  const folder = temporaryFolder();
  const place = (name: string, text: string): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  const workspace = checkout ?? join(folder, 'workspace');
  if (checkout === undefined) {
    mkdirSync(workspace);
    execFileSync('git', ['init', '--quiet'], { cwd: workspace });
  }
  for (const [name, text] of Object.entries(files)) place(join('workspace', name), text);

  const variables: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    SystemRoot: process.env['SystemRoot'],
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_SERVER_URL: 'https://github.com',
    // Nobody listens there: a test that means to ask GitHub says where it is.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_REPOSITORY: 'org/infra',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: place('event.json', event),
    GITHUB_STEP_SUMMARY: place('summary.md', ''),
    GITHUB_OUTPUT: place('outputs', ''),
    RUNNER_TEMP: folder,
  };
  for (const [name, { default: preset }] of Object.entries(contract.inputs)) {
    // The runner fills expressions in; there is but this one.
    const value = preset === '${{ github.token }}' ? 'a-token' : preset;
    variables[`INPUT_${name.toUpperCase()}`] = inputs[name] ?? value;
  }
  const env = Object.fromEntries(
    Object.entries({ ...variables, ...environment }).filter(([, value]) => value !== undefined),
  );
  return { folder, workspace, env };
}

function resultOf(
  folder: string,
  workspace: string,
  status: number | null,
  stdout: string,
  stderr: string,
): Result {
  const report = join(folder, 'aks-support-report.json');
  return {
    code: status,
    log: stdout + stderr,
    commands: stdout.split(/\r\n|\r|\n/u).filter(isCommand),
    summary: readFileSync(join(folder, 'summary.md'), 'utf8'),
    outputs: outputsOf(readFileSync(join(folder, 'outputs'), 'utf8')),
    report: existsSync(report) ? readFileSync(report, 'utf8') : undefined,
    workspace,
  };
}

/** As the runner reads a line: `::command` after any blanks, or `##[command]` anywhere. */
function isCommand(line: string): boolean {
  return /^\s*::|##\[/u.test(line);
}

function outputsOf(text: string): Record<string, string> {
  const entries = text.matchAll(
    /^(?<name>[\w-]+)<<(?<end>\S+)\r?\n(?<value>.*)\r?\n\k<end>\r?$/gmu,
  );
  return Object.fromEntries(
    [...entries].map(({ groups }) => [groups?.['name'] ?? '', groups?.['value'] ?? '']),
  );
}

/** A definition for Azure Stack with some options and addons switched on; clean without any. */
export function definition(
  options: Readonly<Record<string, unknown>> = {},
  addons: readonly string[] = [],
): string {
  const value = {
    apiVersion: 'vlabs',
    properties: {
      orchestratorProfile: {
        orchestratorType: 'Kubernetes',
        kubernetesConfig: {
          useInstanceMetadata: false,
          ...options,
          addons: addons.map((name) => ({ name, enabled: true })),
        },
      },
      customCloudProfile: { portalURL: 'https://portal.local.azurestack.external' },
      masterProfile: { count: 3, dnsPrefix: 'prod', vmSize: 'Standard_D2_v2' },
      agentPoolProfiles: [
        {
          name: 'linux',
          count: 3,
          vmSize: 'Standard_D2_v2',
          availabilityProfile: 'AvailabilitySet',
        },
      ],
    },
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
