import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi, type Request } from '../src/github/api.js';
import { compareCommits, fileReader, listPullRequestFiles } from '../src/github/changed-files.js';
import { createCheckRun } from '../src/github/check-run.js';
import { updateComment } from '../src/github/comment.js';

let requests = 0;
const silent = createServer(() => {
  requests += 1;
});

beforeAll(async () => {
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  process.env['GITHUB_API_URL'] = `http://127.0.0.1:${String(port)}`;
  process.env['GITHUB_REPOSITORY'] = 'org/infra';
});

afterAll(() => {
  silent.closeAllConnections();
  silent.close();
});

const comment: Request<unknown> = {
  failure: 'Could not post the comment',
  permission: 'pull-requests: write',
  send: (octokit, repo) =>
    octokit.rest.issues.createComment({ ...repo, issue_number: 1, body: 'x' }),
};

test('a GitHub that never responds is retried, then given up', async () => {
  const api = openApi('a-token', false, { attempt: 200, total: 2000 });
  expect(await api.ask(comment)).toEqual({
    refused: 'Could not post the comment: GitHub took too long to respond.',
  });
  expect(requests).toBeGreaterThan(1);
  expect(requests).toBeLessThanOrEqual(3);
  // Once the time is used up, nothing is asked any more.
  const before = requests;
  expect(await api.ask(comment)).toHaveProperty('refused');
  expect(requests).toBe(before);
});

describe('a response that is not in the documented form counts as a refusal', () => {
  let body = '';
  let headers: Readonly<Record<string, string>> = {};
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.writeHead(200, { 'content-type': 'application/json', ...headers });
    response.end(body);
  });
  let address = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  /** What each kind of request makes of a response. */
  async function answers(text: string, more: typeof headers = {}): Promise<readonly string[]> {
    [body, headers] = [text, more];
    const before = process.env['GITHUB_API_URL'];
    process.env['GITHUB_API_URL'] = address;
    try {
      const api = openApi('a-token', false);
      return [
        said(await listPullRequestFiles(api, 7)),
        said(await compareCommits(api, 'a'.repeat(40), 'b'.repeat(40))),
        await read(api),
        (await updateComment(api, {
          pullRequest: 7,
          marker: '<!-- x -->',
          author: 'me',
          isWanted: true,
          body: () => 'x',
        })) ?? 'done',
        (await createCheckRun(api, {
          name: 'x',
          commit: 'a'.repeat(40),
          conclusion: 'success',
          title: 'x',
          summary: 'x',
          annotations: [],
        })) ?? 'done',
      ];
    } finally {
      process.env['GITHUB_API_URL'] = before;
    }
  }
  const said = (answer: object): string =>
    'refused' in answer ? String(answer.refused) : JSON.stringify(answer);
  async function read(api: Api): Promise<string> {
    const { at, failure } = fileReader(api, 'a'.repeat(40));
    await expect(at('a.json').read()).rejects.toThrow('GitHub did not return its content');
    return failure() ?? 'done';
  }

  const file = { filename: 'a.json', status: 'added', sha: 'a'.repeat(40) };
  test.each([
    '',
    'null',
    'true',
    '7',
    '{}',
    '"text"',
    'plain text',
    '<html></html>',
    '[null]',
    '[[]]',
    '[{}]',
    '[7, "x"]',
    '{"message": "Not Found"}',
    '{"files": null, "merge_base_commit": null}',
    '{"files": [], "merge_base_commit": {"sha": "--output=x"}}',
    '{"total_count": 0, "items": []}',
    '{"url": "x", "__proto__": {"id": 1}}',
    '{"type": "file", "size": -1, "encoding": "base64", "content": ""}',
    '{"type": "file", "size": 9, "encoding": "base64", "content": "YQ=="}',
    '{"type": "file", "size": "1", "encoding": "base64", "content": "YQ=="}',
    '{"type": "file", "size": 1, "encoding": "none", "sha": "../../x"}',
    JSON.stringify([{ ...file, filename: '../a.json' }]),
    JSON.stringify([{ ...file, filename: '.git/config' }]),
    JSON.stringify([{ ...file, filename: 7 }]),
    JSON.stringify([{ ...file, status: 'renamed' }]),
    JSON.stringify([{ ...file, status: 'lost' }]),
    JSON.stringify([{ ...file, patch: {} }]),
    JSON.stringify([{ ...file, sha: [] }]),
    JSON.stringify([file]).slice(0, -9),
    '['.repeat(1_000_000),
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  ])('%.60s', async (text) => {
    asked = 0;
    const all = await answers(text);
    expect(all).toHaveLength(5);
    for (const answer of all) {
      expect(answer).toMatch(
        /: (?:GitHub’s response is not in the documented form|it is not a regular file)\.$/u,
      );
    }
    expect(asked).toBe(5);
  });

  test('also one that confuses the client', async () => {
    for (const text of ['{"errors": [null]}', '{"errors": {"length": 1}}']) {
      for (const answer of await answers(text)) expect(answer).toMatch(/^[^{]*\.$/u);
    }
  });

  test('a list that has no end is left', async () => {
    const next = { link: `<${address}/next>; rel="next"` };
    const [listed, , , comment] = await answers('[]', next);
    expect(listed).toMatch(/: GitHub’s list has more than 30 pages\.$/u);
    expect(comment).toMatch(/: GitHub’s list has more than 100 pages\.$/u);
  });

  test('a response that breaks off is not taken for a short one', async () => {
    for (const answer of await answers('[]', { 'content-length': '900' })) {
      expect(answer).not.toBe('{"value":[]}');
      expect(answer).toMatch(/^Could not|^1 file of/u);
    }
  }, 60_000);
});
