import type { getOctokit } from '@actions/github';
import { Unusable } from './answers.js';

type Octokit = ReturnType<typeof getOctokit>;

/** A response of GitHub's API, or one sentence on why there is none. */
export type Answer<Value> = { readonly value: Value } | { readonly refused: string };

/** A request to GitHub. */
export interface Request<Value> {
  /** What fails without it, as the start of a sentence: `Could not post the comment`. */
  readonly failure: string;
  /** The permission that it needs, as in a workflow: `pull-requests: write`. */
  readonly permission: string;
  readonly send: (
    octokit: Octokit,
    repo: { readonly owner: string; readonly repo: string },
  ) => Promise<Value>;
}

/** GitHub's API: it responds or says why not, within a time limit, and never throws. */
export interface Api {
  ask<Value>(request: Request<Value>): Promise<Answer<Value>>;
}

/** Milliseconds for one attempt, and in total; after that, no more requests are sent. */
export interface TimeLimits {
  readonly attempt: number;
  readonly total: number;
}

const LIMITS: TimeLimits = { attempt: 10_000, total: 100_000 };

/** Opens the API with a token. The client is loaded with the first request. */
export function openApi(token: string, fromFork: boolean, limits = LIMITS): Api {
  const deadline = Date.now() + limits.total;
  const [owner = '', repo = ''] = (process.env['GITHUB_REPOSITORY'] ?? '').split('/');
  let client: Promise<Octokit> | undefined;
  return {
    async ask({ failure, permission, send }) {
      if (token === '') return { refused: `${failure}: the input \`token\` is empty.` };
      if (repo === '') return { refused: `${failure}: GITHUB_REPOSITORY is not set.` };
      if (Date.now() >= deadline) return { refused: `${failure}: ${SLOW}.` };
      try {
        client ??= connect(token, limits.attempt, deadline);
        return { value: await send(await client, { owner, repo }) };
      } catch (error) {
        return { refused: `${failure}: ${reason(error, permission, fromFork)}.` };
      }
    },
  };
}

/**
 * The most bytes of a response. The largest that is asked for is a file within the scan's limit,
 * encoded as Base64 in lines.
 */
const RESPONSE_BYTES = 16 * 1024 * 1024;

const SLOW = 'GitHub took too long to respond';

/**
 * Creates the client. One plugin retries after server errors, the other waits for rate limits.
 * Requests that are denied or not found are not repeated (`doNotRetry`).
 */
async function connect(token: string, attempt: number, deadline: number): Promise<Octokit> {
  const [github, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const wait = (seconds: number, _options: unknown, _octokit: unknown, count: number): boolean =>
    count < 2 && Date.now() + seconds * 1000 < deadline;
  // The first plugin is the innermost, so that each attempt has its own time limit. The last one is
  // the outermost: without it, all requests would share the options in which the others count. The
  // options that a hook passes on are ignored, so both change the given object.
  const bounded = wrapping(async (request, options) => {
    const left = Math.max(1, Math.min(attempt, deadline - Date.now()));
    // Not AbortSignal.timeout: nothing references it, and after garbage collection it never fires.
    const control = new AbortController();
    const timer = setTimeout(() => {
      control.abort(new Error(SLOW));
    }, left);
    Object.assign(options.request, { signal: control.signal });
    try {
      return await request(options);
    } catch (error) {
      // Without the client's wrapping, which would have the request repeated.
      if (error instanceof Error && error.cause instanceof Unusable) throw error.cause;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  });
  const separate = wrapping(async (request, options) => {
    const { fetch: send = fetch } = options.request;
    options.request = { ...options.request, fetch: limited(send), log: silent };
    return request(options);
  });
  return github.getOctokit(
    token,
    {
      log: silent,
      // 429 is a rate limit, which the other plugin handles.
      retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
      throttle: { onRateLimit: wait, onSecondaryRateLimit: wait },
    },
    bounded,
    retry,
    throttling,
    separate,
  );
}

/** The options of a request that a hook wraps. */
interface RequestOptions {
  request: { fetch?: typeof fetch; log?: object };
}
type Wrapper = <Answer>(
  request: (options: RequestOptions) => Answer | Promise<Answer>,
  options: RequestOptions,
) => Promise<Answer>;

/** A plugin that wraps each request. */
function wrapping(wrapper: Wrapper): (octokit: Pick<Octokit, 'hook'>) => object {
  return (octokit) => {
    octokit.hook.wrap('request', (request, options) => wrapper(() => request(options), options));
    return {};
  };
}

/** Reads no more of a response than the limit, and none that broke off. */
function limited(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await send(input, init);
    if (response.body === null) return response;
    const body: AsyncIterable<Uint8Array> = response.body;
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of body) {
      bytes += chunk.byteLength;
      if (bytes > RESPONSE_BYTES) throw new Unusable('GitHub’s response is larger than 16 MiB');
      chunks.push(chunk);
    }
    return new Response(Buffer.concat(chunks), response);
  };
}

const quiet = (): void => undefined;

/** The client's log may quote a response, and the runner would execute commands in it. */
const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet };

function reason(error: unknown, permission: string, fromFork: boolean): string {
  if (error instanceof Unusable) return error.message;
  const status = statusOf(error);
  const message = error instanceof Error ? error.message : '';
  if (status === 429 || /\brate limit\b/iu.test(message)) {
    return 'the rate limit of GitHub’s API was reached';
  }
  if (status === 401) return 'GitHub rejected the token (401)';
  if (status === 403) {
    const never = fromFork ? ', which pull requests from forks and Dependabot do not get' : '';
    return `GitHub denied access (403); the token needs \`${permission}\`${never}`;
  }
  if (status === 404) {
    return `GitHub did not find it (404); it does not exist, or the token needs \`${permission}\``;
  }
  if (message.includes(SLOW)) return SLOW;
  if (status === undefined) return 'the request to GitHub’s API failed';
  return status >= 500
    ? `GitHub failed to respond (${String(status)}) after several attempts`
    : `GitHub rejected the request (${String(status)})`;
}

/** The status of a response that is an error. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}
