import type { getOctokit } from '@actions/github';

type Octokit = ReturnType<typeof getOctokit>;

/** What GitHub's API gave, or one plain sentence that says why it gave nothing. */
export type Answer<Value> = { readonly value: Value } | { readonly refused: string };

/** One thing that is asked of GitHub. */
export interface Request<Value> {
  /** What is missing without it: the beginning of a sentence, `The comment was not posted`. */
  readonly without: string;
  /** The permission that it needs, as a workflow writes it: `pull-requests: write`. */
  readonly permission: string;
  readonly send: (
    octokit: Octokit,
    repo: { readonly owner: string; readonly repo: string },
  ) => Promise<Value>;
}

/** GitHub's API: it answers or says why not, in bounded time, and never throws. */
export interface Api {
  ask<Value>(request: Request<Value>): Promise<Answer<Value>>;
}

/** Milliseconds for one attempt, and for everything together: after that, nothing is asked. */
export interface TimeLimits {
  readonly attempt: number;
  readonly total: number;
}

const LIMITS: TimeLimits = { attempt: 10_000, total: 100_000 };

/** The API as a token sees it; the client is loaded once something is asked. */
export function openApi(token: string, fromFork: boolean, limits = LIMITS): Api {
  const deadline = Date.now() + limits.total;
  const [owner = '', repo = ''] = (process.env['GITHUB_REPOSITORY'] ?? '').split('/');
  let client: Promise<Octokit> | undefined;
  return {
    async ask({ without, permission, send }) {
      if (token === '') return { refused: `${without}: the input \`token\` is empty.` };
      if (repo === '') return { refused: `${without}: the runner names no repository.` };
      if (Date.now() >= deadline) return { refused: `${without}: ${SLOW}.` };
      try {
        client ??= connect(token, limits.attempt, deadline);
        return { value: await send(await client, { owner, repo }) };
      } catch (error) {
        return { refused: `${without}: ${reason(error, permission, fromFork)}.` };
      }
    },
  };
}

const SLOW = 'GitHub took too long to answer';

/**
 * Server errors are sent again by one plugin, rate limits waited for by the other. What is not
 * allowed or not there is asked once, as the first plugin is told.
 */
async function connect(token: string, attempt: number, deadline: number): Promise<Octokit> {
  const [github, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const wait = (seconds: number, _options: unknown, _octokit: unknown, count: number): boolean =>
    count < 2 && Date.now() + seconds * 1000 < deadline;
  // The first plugin is the innermost, so that each attempt has a time of its own; the last is the
  // outermost: without it, all requests would share what the others count and write there. What a
  // hook hands on is not looked at, so that both change the very options.
  const bounded = wrapping(async (request, options) => {
    const left = Math.max(1, Math.min(attempt, deadline - Date.now()));
    // Not AbortSignal.timeout: nothing holds on to it, and once collected it never fires.
    const control = new AbortController();
    const timer = setTimeout(() => {
      control.abort(new Error(SLOW));
    }, left);
    Object.assign(options.request, { signal: control.signal });
    try {
      return await request(options);
    } finally {
      clearTimeout(timer);
    }
  });
  const parted = wrapping(async (request, options) => {
    options.request = { ...options.request };
    return request(options);
  });
  return github.getOctokit(
    token,
    {
      log: silent,
      // 429 is a rate limit, which says itself when to come back.
      retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
      throttle: { onRateLimit: wait, onSecondaryRateLimit: wait },
    },
    bounded,
    retry,
    throttling,
    parted,
  );
}

/** What a hook stands around: a request, and the options that it is made from. */
interface RequestOptions {
  request: object;
}
type Wrapper = <Answer>(
  request: (options: RequestOptions) => Answer | Promise<Answer>,
  options: RequestOptions,
) => Promise<Answer>;

/** A plugin that stands around each request. */
function wrapping(wrapper: Wrapper): (octokit: Pick<Octokit, 'hook'>) => object {
  return (octokit) => {
    octokit.hook.wrap('request', (request, options) => wrapper(() => request(options), options));
    return {};
  };
}

const quiet = (): void => undefined;

/** What the client has to say may quote an answer; a log obeys what looks like a command. */
const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet };

function reason(error: unknown, permission: string, fromFork: boolean): string {
  const status = statusOf(error);
  const message = error instanceof Error ? error.message : '';
  if (status === 429 || /\brate limit\b/iu.test(message)) {
    return 'the rate limit of GitHub’s API is reached';
  }
  if (status === 401) return 'GitHub does not accept the token (401)';
  if (status === 403) {
    const never = fromFork ? ', which pull requests from forks and Dependabot do not get' : '';
    return `GitHub refused it (403); the token needs \`${permission}\`${never}`;
  }
  if (status === 404)
    return `GitHub says it is not there (404), or the token needs \`${permission}\``;
  if (message.includes(SLOW)) return SLOW;
  if (status === undefined) return 'GitHub’s API could not be used';
  return status >= 500
    ? `GitHub failed to answer (${String(status)}), also when asked again`
    : `GitHub did not accept it (${String(status)})`;
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}
