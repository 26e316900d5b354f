import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/*
 * A GitHub on loopback. It holds each request, and each of its own answers, against GitHub's
 * description of its API, and against the limits that the description does not state.
 */

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly $ref?: string }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: object }>>;
  };
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly content: Readonly<
          Record<string, { readonly schema: object; readonly examples?: object }>
        >;
      }
    >
  >;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: object;
}

const description: {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
  };
} = JSON.parse(
  readFileSync(new URL('../schemas/github-api.json', import.meta.url), 'utf8'),
  // What may be null but names no type is another schema's concern: ajv wants it said otherwise.
  (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('nullable' in value)) return value;
    if ('enum' in value && Array.isArray(value.enum)) {
      return { ...value, enum: [...value.enum, null] };
    }
    if ('type' in value) return value;
    return { anyOf: [{ ...value, nullable: undefined }, { type: 'null' }] };
  },
);

const ajv = new Ajv({ strict: false, allErrors: true });
/** In an address every number is written as a text. */
const inAddress = new Ajv({ strict: false, coerceTypes: true });
for (const each of [ajv, inAddress]) {
  addFormats.default(each);
  each.addSchema({ $id: 'api', ...description });
}

/** GitHub's own example of an answer, to be filled in. */
export function example(name: string): unknown {
  return structuredClone(description.components.examples[name]?.value);
}

/** A request as it came in. */
export interface Received {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The description has said whether it has what it needs. */
  readonly body: Sent | undefined;
}

/** What is sent with the operations that write. */
export interface Sent {
  readonly body?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly head_sha?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly text?: string;
    readonly annotations?: readonly {
      readonly path: string;
      readonly start_line: number;
      readonly end_line: number;
      readonly start_column?: number;
      readonly end_column?: number;
      readonly message: string;
      readonly title?: string;
    }[];
  };
  readonly comments?: readonly {
    readonly line?: number;
    readonly side?: string;
    readonly body: string;
  }[];
}

/** What is answered; the status is the operation's own if it is not given. */
export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  /** Sent as it is instead of a body, which no description could allow; a number: so many blanks. */
  readonly raw?: string | number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The page that comes after this one, if there is one. */
  readonly nextPage?: number;
}

/** Answers one operation; `count` tells how often it was asked before. */
export type Handler = (request: Received, count: number) => Answer;

/** A running GitHub: what it received, and what was wrong with it or with its own answers. */
export interface GitHub {
  readonly url: string;
  readonly received: readonly Received[];
  readonly faults: readonly string[];
  close(): Promise<void>;
}

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  readonly validateBody: ValidateFunction | undefined;
}

const routes = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]): Route => {
    const schema = operation.requestBody?.content['application/json']?.schema;
    return {
      method: method.toUpperCase(),
      pattern: new RegExp(
        `^${path
          .replaceAll('.', '\\.')
          .replace('/{path}', '(?:/(?<path>[^/]+))?')
          .replace(/\{(\w+)\}/gu, '(?<$1>[^/]+?)')}$`,
        'u',
      ),
      operation,
      parameters: (operation.parameters ?? []).flatMap(
        ({ $ref, ...own }) =>
          description.components.parameters[$ref?.split('/').at(-1) ?? ''] ?? [own as Parameter],
      ),
      validateBody: schema === undefined ? undefined : ajv.compile(resolved(schema)),
    };
  }),
);

/** References lead into the description. */
function resolved(schema: object): object {
  const text = JSON.stringify(schema).replaceAll('"#/components', '"api#/components');
  const copy: object = JSON.parse(text);
  return copy;
}

/** Starts a GitHub that answers as the handlers say; what none of them knows is 404. */
export async function startGitHub(handlers: Readonly<Record<string, Handler>>): Promise<GitHub> {
  const received: Received[] = [];
  const faults: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const url = new URL(request.url ?? '', 'http://localhost');
    const route = routes.find(
      ({ method, pattern }) => method === request.method && pattern.test(url.pathname),
    );
    if (route === undefined) {
      faults.push(`no such operation: ${request.method ?? ''} ${url.pathname}`);
      send(response, 404, { message: 'Not Found' });
      return;
    }
    const text = Buffer.concat(chunks).toString('utf8');
    const asked: Received = {
      operation: route.operation.operationId,
      parameters: Object.fromEntries(
        // The top folder has no path.
        Object.entries(route.pattern.exec(url.pathname)?.groups ?? {}).map(
          ([name, value = '']: readonly [string, string?]) => [name, decodeURIComponent(value)],
        ),
      ),
      query: Object.fromEntries(url.searchParams),
      body: text === '' ? undefined : JSON.parse(text),
    };
    const before = received.filter(({ operation }) => operation === asked.operation).length;
    received.push(asked);
    if (request.headers.authorization !== 'token a-token') faults.push('sent without its token');
    faults.push(...requestFaults(route, asked), ...limitFaults(asked));
    const given = handlers[asked.operation]?.(asked, before) ?? { status: 404 };
    const usual = Number(Object.keys(route.operation.responses)[0]);
    const status = given.status ?? usual;
    if (given.raw !== undefined) {
      await sendRaw(response, status, given.raw, given.headers);
      return;
    }
    const body = given.body ?? { message: status === 404 ? 'Not Found' : 'An answer.' };
    if (status === usual) faults.push(...answerFaults(route, body));
    send(response, status, body, { ...given.headers, ...linkFrom(request, given.nextPage) });
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      faults.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Where the next page is: at this very address. */
function linkFrom(request: IncomingMessage, nextPage: number | undefined): Record<string, string> {
  if (nextPage === undefined) return {};
  const url = new URL(request.url ?? '', `http://${request.headers.host ?? ''}`);
  url.searchParams.set('page', String(nextPage));
  return { link: `<${url.href}>; rel="next"` };
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

/** Sends what GitHub never would. The client may hang up before the end. */
async function sendRaw(
  response: ServerResponse,
  status: number,
  raw: string | number,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  if (typeof raw === 'string') response.end(raw);
  else await pipeline(blanks(raw), response).catch(() => undefined);
}

function* blanks(bytes: number): Generator<Buffer> {
  const chunk = Buffer.alloc(1024 * 1024, ' ');
  for (let sent = 0; sent < bytes; sent += chunk.byteLength) yield chunk;
}

function requestFaults(route: Route, { operation, parameters, query, body }: Received): string[] {
  const faults: string[] = [];
  const inQuery = route.parameters.filter((each) => each.in === 'query');
  const inPath = route.parameters.filter((each) => each.in === 'path');
  const fits = (schema: object, value: unknown): boolean =>
    inAddress.compile(resolved(schema))(value);
  for (const [name, value] of Object.entries(query)) {
    const known = inQuery.find((each) => each.name === name);
    if (known === undefined) faults.push(`${operation}: no query ${name}`);
    else if (!fits(known.schema, value)) faults.push(`${operation}: ${name}=${value}`);
  }
  for (const { name } of inQuery.filter(({ required }) => required === true)) {
    if (!(name in query)) faults.push(`${operation}: lacks the query ${name}`);
  }
  for (const { name, schema } of inPath) {
    const value = parameters[name];
    if (value !== undefined && !fits(schema, value)) faults.push(`${operation}: ${name}=${value}`);
  }
  if (route.validateBody?.(body) === false) {
    faults.push(`${operation}: ${ajv.errorsText(route.validateBody.errors)}`);
  }
  return faults;
}

function answerFaults({ operation }: Route, body: unknown): string[] {
  const [answer] = Object.values(operation.responses);
  const [content] = Object.entries(answer?.content ?? {})
    .filter(([type]) => type === 'application/json')
    .map(([, each]) => each);
  if (content === undefined) return [];
  const validate = ajv.compile(resolved(content.schema));
  return validate(body)
    ? []
    : [`our own answer to ${operation.operationId}: ${ajv.errorsText(validate.errors)}`];
}

/** What GitHub refuses though its description allows it. */
function limitFaults({ operation, query, body = {} }: Received): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) faults.push(`${operation}: ${what}`);
  };
  check(Number(query['per_page'] ?? 30) <= 100, 'more than 100 a page');
  if (operation.startsWith('checks/')) checkRunFaults(body, check);
  if (operation === 'issues/create-comment' || operation === 'issues/update-comment') {
    check(isWithin(body.body, 65_536), 'a comment’s length');
  }
  if (operation === 'pulls/create-review') {
    check(isWithin(body.body, 65_536), 'a review without a body');
    for (const comment of body.comments ?? []) {
      check(comment.line !== undefined && comment.line >= 1, 'a comment without a line');
      check(comment.side === 'RIGHT', 'a suggestion on a line that is gone');
      check(isWithin(comment.body, 65_536), 'a comment’s length');
    }
  }
  return faults;
}

function isWithin(text: string | undefined, most: number): boolean {
  return text !== undefined && text !== '' && text.length <= most;
}

function checkRunFaults(body: Sent, check: (holds: boolean, what: string) => void): void {
  check(body.status !== 'completed' || body.conclusion !== undefined, 'completed, but how?');
  const { title = '', summary = '', text = '', annotations = [] } = body.output ?? {};
  check(title.length <= 255, 'a title’s length');
  check(Buffer.byteLength(summary) <= 65_535, 'a summary’s length');
  check(Buffer.byteLength(text) <= 65_535, 'a text’s length');
  check(annotations.length <= 50, 'more than 50 annotations');
  for (const each of annotations) {
    check(each.start_line >= 1 && each.end_line >= each.start_line, 'an annotation’s lines');
    const hasColumns = each.start_column !== undefined || each.end_column !== undefined;
    check(!hasColumns || each.start_line === each.end_line, 'columns over several lines');
    check(Buffer.byteLength(each.message) <= 64 * 1024, 'a message’s length');
    check((each.title ?? '').length <= 255, 'an annotation’s title');
    check(!each.path.startsWith('/') && each.path !== '', 'an annotation’s path');
  }
}
