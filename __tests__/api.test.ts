import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openApi, type Request } from '../src/github/api.js';

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
