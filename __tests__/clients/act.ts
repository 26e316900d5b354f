import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { node } from '../process/bundles.js';

/*
 * Workflows in act, an independent runner of them, without Docker and without a network. Two
 * Actions of others would need GitHub, so stand-ins under stubs/ take their place.
 */

const project = fileURLToPath(new URL('../..', import.meta.url));
/** The program that runs them, or undefined where nobody gave one. */
export const act = process.env['AKS_SUPPORT_ACT'];

/** A workflow to run. */
export interface Start {
  /** A clone that holds the workflow and is at the commit that the event is about. */
  readonly clone: string;
  /** Where the clone came from: the checkout in the workflow fetches from there, too. */
  readonly origin: string;
  readonly event: string;
  /** The event's payload. */
  readonly payload: string;
  /** The Actions that the workflow uses, as `owner/name@ref`. */
  readonly uses: readonly string[];
  /** Where the Action finds GitHub's API. */
  readonly api: string;
}

/** What became of one job. */
export interface Job {
  readonly result: string;
  /** `error a.json:1:2 rule`, by the commands that the runner took. */
  readonly annotations: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the steps printed, without commands. */
  readonly log: string;
}

const folder = act === undefined ? '' : mkdtempSync(join(tmpdir(), 'aks-support-act-'));

/** Removes all that the runs left behind. */
export function removeRuns(): void {
  rmSync(folder, { recursive: true, force: true });
}

/** What act and the Action run as, for people to read. */
export function versions(): string {
  const said = (program: string): string =>
    spawnSync(program, ['--version'], { encoding: 'utf8', env: { HOME: folder } }).stdout.trim();
  return `${said(act ?? '')}, Node ${said(node)}`;
}

/** The Action as a release holds it. */
function release(): string {
  const path = join(folder, 'release');
  mkdirSync(path);
  for (const name of ['action.yml', 'dist']) {
    cpSync(join(project, name), join(path, name), { recursive: true });
  }
  return path;
}

let released: string | undefined;

/** Where an Action's files are, as act wants it said. */
function local(uses: string): string {
  const stubs = fileURLToPath(new URL('stubs', import.meta.url));
  const [name = ''] = uses.split('@');
  const at: Readonly<Record<string, string>> = {
    'OWNER/aks-support-check': (released ??= release()),
    'actions/checkout': join(stubs, 'checkout'),
    'github/codeql-action': join(stubs, 'codeql-action'),
  };
  const path = at[name];
  if (path === undefined) throw new Error(`There is no stand-in for ${name}.`);
  return `--local-repository=${uses}=${path}`;
}

let count = 0;

/** Runs a workflow: its jobs by their name, with the values of a matrix. */
export async function runInAct(start: Start): Promise<ReadonlyMap<string, Job>> {
  const own = join(folder, String(count++));
  const home = join(own, 'home');
  const payload = join(own, 'event.json');
  const preload = join(own, 'api.cjs');
  mkdirSync(home, { recursive: true });
  writeFileSync(payload, start.payload);
  // act says itself where the API is, so that only the program can be told something else.
  writeFileSync(preload, `process.env.GITHUB_API_URL = ${JSON.stringify(start.api)};\n`);
  const args = [
    start.event,
    `--eventpath=${payload}`,
    '--platform=ubuntu-latest=-self-hosted',
    '--no-cache-server',
    '--no-skip-checkout',
    '--json',
    '--rm',
    // It says only so that a job is skipped.
    '--verbose',
    '--secret=GITHUB_TOKEN=a-token',
    `--env=ORIGIN=${start.origin}`,
    `--env=NODE_OPTIONS=--require=${JSON.stringify(preload)}`,
    ...start.uses.map(local),
  ];
  const child = spawn(act ?? '', args, {
    cwd: start.clone,
    env: {
      // act takes the first node that it finds there.
      PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`,
      HOME: home,
      // Nobody listens there, so that whoever asks the network fails.
      HTTPS_PROXY: 'http://127.0.0.1:9',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const jobs = jobsOf(stdout);
  if (jobs.size === 0) throw new Error(`act ran nothing: ${stdout}${stderr}`);
  return jobs;
}

/** One line that act prints. */
interface Line {
  readonly jobID?: string;
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly jobResult?: string;
  readonly command?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly raw_output?: boolean;
  readonly level?: string;
  readonly msg?: string;
}

function jobsOf(stdout: string): ReadonlyMap<string, Job> {
  const jobs = new Map<string, Line[]>();
  for (const text of stdout.split('\n').filter((each) => each !== '')) {
    const line: Line = JSON.parse(text);
    if (line.jobID === undefined) continue;
    const name = [line.jobID, ...Object.values(line.matrix ?? {}).map(String)].join(' ');
    jobs.set(name, [...(jobs.get(name) ?? []), line]);
  }
  return new Map([...jobs].map(([name, lines]) => [name, jobOf(lines)]));
}

function jobOf(lines: readonly Line[]): Job {
  const commands = (...names: readonly string[]): readonly Line[] =>
    lines.filter(({ command = '' }) => names.includes(command));
  const errors = lines.filter(({ level, command }) => level === 'error' && command === undefined);
  const ended = lines.find(({ jobResult }) => jobResult !== undefined);
  // act gives all legs of a matrix the result of the worst.
  const isLeg = Object.keys(ended?.matrix ?? {}).length > 0;
  return {
    result: (isLeg && errors.length === 0 ? 'success' : ended?.jobResult) ?? 'unknown',
    annotations: commands('error', 'warning', 'notice').map(({ command, kvPairs = {}, arg }) => {
      const { file, line, col, title } = kvPairs;
      const what = file === undefined ? arg : `${file}:${line ?? ''}:${col ?? ''} ${title ?? ''}`;
      return `${command ?? ''} ${what ?? ''}`;
    }),
    outputs: Object.fromEntries(
      commands('set-output').map(({ name = '', arg = '' }) => [name, arg]),
    ),
    summary: commands('summary')
      .map(({ content = '' }) => content)
      .join(''),
    log: [...lines.filter(({ raw_output }) => raw_output === true), ...errors]
      .map(({ msg = '' }) => msg.trimEnd())
      .join('\n'),
  };
}
