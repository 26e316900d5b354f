import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Api, openApi, type Request } from '../src/github/api.js';
import { compareCommits, fileReader, listPullRequestFiles } from '../src/github/changed-files.js';
import { createCheckRun } from '../src/github/check-run.js';
import { updateComment } from '../src/github/comment.js';

/** How GitHub answers; it does not unless a test says so. */
let answer: (response: ServerResponse) => void = () => undefined;
let requests = 0;
let address = '';
const server = createServer((_, response) => {
  requests += 1;
  answer(response);
});

// The client reads the address once, so all tests share a server.
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  process.env['GITHUB_API_URL'] = address;
  process.env['GITHUB_REPOSITORY'] = 'org/infra';
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
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
  const sends = (body: string, headers: Readonly<Record<string, string>> = {}) => {
    requests = 0;
    answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/json', ...headers });
      response.end(body);
    };
  };

  /** What each kind of request makes of a response. */
  async function answers(): Promise<readonly string[]> {
    const api = openApi('a-token', false);
    const comment = {
      ...{ pullRequest: 7, marker: '<!-- x -->', author: 'me', isWanted: true },
      body: () => 'x',
    };
    return [
      said(await listPullRequestFiles(api, 7)),
      said(await compareCommits(api, 'a'.repeat(40), 'b'.repeat(40))),
      await read(api),
      (await updateComment(api, comment)) ?? 'done',
    ];
  }

  const said = (answered: object): string =>
    'refused' in answered ? String(answered.refused) : JSON.stringify(answered);
  async function read(api: Api): Promise<string> {
    const { at, failure } = fileReader(api, 'a'.repeat(40));
    await expect(at('a.json').read()).rejects.toThrow('GitHub did not return its content');
    return failure() ?? 'done';
  }

  const file = { filename: 'a.json', status: 'added', sha: 'a'.repeat(40) };
  test.each(
    [
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
    ].map((text) => [text.slice(0, 60), text]),
  )('%s', async (_, text) => {
    sends(text);
    const all = await answers();
    expect(all).toHaveLength(4);
    for (const each of all) {
      expect(each).toMatch(
        /: (?:GitHub’s response is not in the documented form|it is not a regular file)\.$/u,
      );
    }
    expect(requests).toBe(4);
  });

  test('also one that confuses the client', async () => {
    for (const text of ['{"errors": [null]}', '{"errors": {"length": 1}}']) {
      sends(text);
      for (const each of await answers()) expect(each).toMatch(/^[^{]*\.$/u);
    }
  });

  test('a header that the client would print is not printed', async () => {
    const printed = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    sends('[]', { deprecation: 'true', sunset: '##[add-mask]e' });
    await listPullRequestFiles(openApi('a-token', false), 7);
    expect([requests, printed.mock.calls]).toEqual([1, []]);
    printed.mockRestore();
  });

  test('a list that has no end is left', async () => {
    sends('[]', { link: `<${address}/next>; rel="next"` });
    const [listed, , , comment] = await answers();
    expect(listed).toMatch(/: GitHub’s list has more than 30 pages\.$/u);
    expect(comment).toMatch(/: GitHub’s list has more than 100 pages\.$/u);
  });

  test('one that breaks off is asked for again, and not taken for a short one', async () => {
    sends('[]');
    const whole = answer;
    answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 3 });
      response.write('[]', () => response.destroy());
      answer = whole;
    };
    expect(await listPullRequestFiles(openApi('a-token', false), 7)).toMatchObject({
      value: { files: [] },
    });
    expect(requests).toBe(2);
  });

  test('a check run without a number is not completed', async () => {
    sends('{"id": "7"}');
    const run = {
      ...{ name: 'x', commit: 'a'.repeat(40), conclusion: 'success' as const },
      ...{ title: 'x', summary: 'x', annotations: [] },
    };
    expect(await createCheckRun(openApi('a-token', false), run)).toBe(
      'Could not create the check run: GitHub’s response is not in the documented form.',
    );
    expect(requests).toBe(1);
  });
});
