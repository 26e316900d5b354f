import { definition } from '../process/action.js';

/* Which workflows of the pages are run for which events, and what is expected of them. */

/** What a job is expected to leave behind. */
export interface Expected {
  readonly result: 'success' | 'failure' | 'skipped';
  readonly annotations: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  /** The first line of its summary. */
  readonly summary: string;
  /** What its steps print, among others. */
  readonly log: string;
  /** What none of them prints. */
  readonly notInLog?: string;
}

/** One workflow for one event. */
export interface Run {
  /** `page › heading`. */
  readonly workflow: string;
  readonly event: 'pull_request' | 'pull_request_target' | 'push' | 'merge_group' | 'schedule';
  readonly change: keyof typeof changes;
  readonly from: 'the repository' | 'a fork';
  /** The jobs by name, with the values of a matrix. */
  readonly jobs: Readonly<Record<string, Expected>>;
  /** What is asked of GitHub's API, in no order, since the legs of a matrix run at once. */
  readonly asked: readonly string[];
}

const clean = definition();
const autoscaler = definition({}, ['cluster-autoscaler']);

/** What becomes of the first team's cluster; the second team's stays as it is. */
export const changes = {
  'that enables an addon': { before: clean, after: autoscaler },
  'that touches what was wrong': { before: autoscaler, after: `\n\n${autoscaler}` },
} as const;

const finding = 'error teams/shop/apimodel.json:10:21 apimodel/unsupported-addon';
const moved =
  'Supported → Not supported: this pull request enables Cluster Autoscaler in teams/shop';

const introduced: Expected = {
  result: 'failure',
  annotations: [finding, `error ${moved} (fail-on: error)`],
  outputs: {
    'support-status': 'not-supported',
    'base-status': 'supported',
    errors: '1',
    'introduced-errors': '1',
    'existing-errors': '0',
  },
  summary: `## ❌ ${moved}`,
  log: 'introduced: 1 error; existing: no findings; resolved: no findings',
};

/** The same, where the workflow goes on. */
const passed: Expected = { ...introduced, result: 'success', annotations: [finding] };

const existing: Expected = {
  result: 'success',
  annotations: [],
  outputs: {
    'support-status': 'not-supported',
    'base-status': 'not-supported',
    errors: '1',
    'introduced-errors': '0',
    'existing-errors': '1',
  },
  summary: '## ✅ This pull request introduces nothing; the repository stays Not supported',
  log: 'introduced: no findings; existing: 1 error; resolved: no findings',
};

const untouched: Expected = {
  result: 'success',
  annotations: [],
  outputs: { 'support-status': 'supported', 'base-status': 'supported', errors: '0' },
  summary: '## ✅ This pull request introduces nothing; the repository stays Supported',
  log: 'introduced: no findings; existing: no findings; resolved: no findings',
};

/** Where there is nothing to compare with. */
const scanned: Expected = {
  ...passed,
  outputs: { 'support-status': 'not-supported', 'base-status': '', 'introduced-errors': '' },
  summary: '## ❌ Not supported: 1 error',
};

const merged = moved.replace('pull request', 'merge group');
const uploaded = { log: 'Not uploaded, for lack of a GitHub: aks-support.sarif as aks-support' };
const skipped: Expected = { result: 'skipped', annotations: [], outputs: {}, summary: '', log: '' };

const usual = {
  event: 'pull_request',
  change: 'that enables an addon',
  from: 'the repository',
  jobs: { support: introduced },
  asked: [],
} as const;

/** All runs. */
export const runs: readonly Run[] = [
  { ...usual, workflow: 'README.md › In a workflow' },
  { ...usual, workflow: 'docs/workflows.md › Plain' },
  { ...usual, workflow: 'docs/workflows.md › Plain', from: 'a fork' },
  {
    ...usual,
    workflow: 'docs/workflows.md › Plain',
    change: 'that touches what was wrong',
    jobs: { support: existing },
  },
  {
    ...usual,
    workflow: 'docs/workflows.md › Plain (2)',
    asked: [
      ...['checks/create', 'checks/update', 'checks/update'],
      ...['issues/create-comment', 'issues/list-comments'],
      ...['pulls/create-review', 'pulls/list-files', 'pulls/list-review-comments'],
    ],
  },
  {
    ...usual,
    workflow: 'docs/workflows.md › Plain (2)',
    from: 'a fork',
    jobs: {
      support: {
        ...introduced,
        log: 'Could not create the check run: GitHub denied access (403); the token needs `checks: write`',
      },
    },
    asked: [
      ...['checks/create', 'issues/list-comments'],
      ...['pulls/list-files', 'pulls/list-review-comments'],
    ],
  },
  {
    ...usual,
    workflow: 'docs/workflows.md › Forks',
    event: 'pull_request_target',
    from: 'a fork',
    asked: [
      ...['issues/create-comment', 'issues/list-comments'],
      ...['pulls/list-files', 'repos/get-content'],
    ],
  },
  {
    ...usual,
    workflow: 'docs/workflows.md › Forks',
    event: 'pull_request_target',
    jobs: { support: skipped },
  },
  {
    ...usual,
    workflow: 'docs/workflows.md › A repository with several teams',
    jobs: { 'support shop': introduced, 'support payments': untouched },
    asked: ['issues/create-comment', 'issues/list-comments', 'issues/list-comments'],
  },
  { ...usual, workflow: 'docs/workflows.md › A merge queue' },
  {
    ...usual,
    workflow: 'docs/workflows.md › A merge queue',
    event: 'merge_group',
    jobs: {
      support: {
        ...introduced,
        annotations: [finding, `error ${merged} (fail-on: error)`],
        summary: `## ❌ ${merged}`,
      },
    },
  },
  {
    ...usual,
    workflow: 'docs/workflows.md › Code scanning',
    jobs: { support: { ...passed, ...uploaded } },
  },
  {
    ...usual,
    workflow: 'docs/workflows.md › Code scanning',
    from: 'a fork',
    // A token of a fork may not upload.
    jobs: { support: { ...passed, notInLog: 'Not uploaded' } },
  },
  ...(['push', 'schedule'] as const).map((event) => ({
    ...usual,
    workflow: 'docs/workflows.md › Code scanning',
    event,
    jobs: { support: { ...scanned, ...uploaded } },
  })),
  {
    ...usual,
    workflow: 'docs/workflows.md › What a workflow can do with the outcome',
    jobs: { support: { ...passed, log: 'supported → not-supported' } },
  },
];
