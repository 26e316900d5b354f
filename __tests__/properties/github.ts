import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import fc from 'fast-check';
import { openApi } from '../../src/github/api.js';
import {
  baseLayer,
  compareCommits,
  fileReader,
  listPullRequestFiles,
  renamesOf,
} from '../../src/github/changed-files.js';
import { resolveOptions } from '../../src/options/options.js';
import { scanChange } from '../../src/scan-change.js';
import { memoryTree } from '../../src/tree/memory.js';
import { overlay } from '../../src/tree/overlay.js';
import { placesHold, reportersHold } from './holds.js';

/** Answers of GitHub by the kind of request. */
interface Answers {
  readonly files: string;
  readonly compare: string;
  readonly content: string;
}

let answers: Answers = { files: '[]', compare: '{}', content: '{}' };
let server: Promise<Server> | undefined;

/** A GitHub on loopback that answers with what a case says. */
function serve(): Promise<Server> {
  server ??= new Promise((resolve) => {
    const made = createServer((request, response) => {
      const url = request.url ?? '';
      const isCompare = url.includes('/compare/');
      const kind = isCompare ? 'compare' : url.includes('/files') ? 'files' : 'content';
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(answers[kind]);
    });
    made.listen(0, '127.0.0.1', () => {
      made.unref();
      const address = made.address();
      assert.ok(typeof address === 'object' && address !== null);
      process.env['GITHUB_API_URL'] = `http://127.0.0.1:${address.port}`;
      process.env['GITHUB_REPOSITORY'] = 'org/infra';
      resolve(made);
    });
  });
  return server;
}

/** Closes the server, so that its process can end. */
export async function closeGitHub(): Promise<void> {
  const open = await server;
  server = undefined;
  open?.closeAllConnections();
  open?.close();
}

const HEAD = {
  'deploy/pod.yaml':
    'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n    - name: a\n      image: nginx\n      securityContext: { runAsUser: 0 }\n',
  'clusters/apimodel.json':
    '{"apiVersion":"vlabs","properties":{"orchestratorProfile":{"orchestratorType":"Kubernetes","kubernetesConfig":{"addons":[{"name":"cluster-autoscaler","enabled":true}]}},"masterProfile":{"count":1}}}',
};

const anything = fc.oneof(
  fc.constantFrom<unknown>(null, 0, '', 'x', [], {}, [null], true, -1, { message: 'no' }, 1e9),
  fc.jsonValue({ maxDepth: 1 }),
);
const mostly = (meant: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 8, arbitrary: meant }, { weight: 1, arbitrary: anything });
const path = mostly(
  fc.constantFrom(
    'deploy/pod.yaml',
    'clusters/apimodel.json',
    '',
    '../x',
    '/etc/passwd',
    '.git/config',
    'a\nb',
    '__proto__',
  ),
);
const file = fc.record(
  {
    filename: path,
    status: mostly(
      fc.constantFrom('added', 'modified', 'removed', 'renamed', 'copied', 'changed', 'unchanged'),
    ),
    previous_filename: path,
    patch: mostly(fc.constantFrom('@@ -1 +1 @@\n-a\n+b', '@@', '@@ -0,0 +1,99999999 @@\n+x')),
    contents_url: mostly(fc.constant(`https://api.github.com/x?ref=${'b'.repeat(40)}`)),
  },
  { requiredKeys: ['filename', 'status'] },
);
const files = mostly(fc.array(mostly(file), { maxLength: 4 }));
const json = (value: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 80, arbitrary: value.map((each) => JSON.stringify(each)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '{', '<html>', 'null', '[[[', '"', '{"a":1}{', '\u0000'),
    },
  );

const input: fc.Arbitrary<Answers> = fc.record({
  files: json(files),
  compare: json(
    mostly(
      fc.record(
        {
          files,
          merge_base_commit: mostly(fc.record({ sha: mostly(fc.constant('c'.repeat(40))) })),
        },
        { requiredKeys: [] },
      ),
    ),
  ),
  content: json(
    mostly(
      fc.record(
        {
          type: mostly(fc.constantFrom('file', 'dir', 'symlink')),
          size: mostly(fc.nat(100)),
          encoding: mostly(fc.constantFrom('base64', 'none')),
          content: mostly(fc.constantFrom('a2luZDogUG9k', '!!', '')),
          sha: mostly(fc.constant('d')),
        },
        { requiredKeys: ['type'] },
      ),
    ),
  ),
});

/** What GitHub answers is a value or a refusal, and a scan of what it says holds. */
async function check(given: Answers): Promise<number> {
  await serve();
  answers = given;
  const api = openApi('a-token', false, { attempt: 5000, total: 20_000 });
  let count = 0;
  for (const answer of [await listPullRequestFiles(api, 1), await compareCommits(api, 'a', 'b')]) {
    if ('refused' in answer) {
      assert.match(answer.refused, /^[A-Z].*\.$/su);
      continue;
    }
    const changed = answer.value;
    assert.ok(changed.files.every((each) => typeof each.path === 'string'));
    const base = fileReader(api, 'c'.repeat(40));
    const head = memoryTree(HEAD);
    const report = await scanChange(
      {
        head,
        base: overlay(head, baseLayer(changed, base)),
        ref: 'main',
        change: 'pull request',
        renames: renamesOf(changed),
        partial: base.failure,
      },
      resolveOptions({ platform: 'both' }, {}),
    );
    placesHold(report, HEAD);
    reportersHold(report);
    count += report.findings.length;
  }
  return count;
}

/** The readers of GitHub's answers. */
export const gitHub = { input, check } as const;
