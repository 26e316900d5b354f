// Cuts what the Action uses out of GitHub's own description of its API, for the tests:
//   npm install --prefix /tmp/openapi @octokit/openapi
//   node scripts/openapi-subset.mjs /tmp/openapi/node_modules/@octokit/openapi
// The package is too large (385 MB) to be installed for each run of the tests.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './compile.mjs';

const OPERATIONS = [
  'checks/create',
  'checks/update',
  'git/get-blob',
  'issues/create-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/create-review',
  'pulls/list-files',
  'pulls/list-review-comments',
  'repos/compare-commits',
  'repos/get-content',
];
const METHODS = ['get', 'post', 'patch', 'put', 'delete'];

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Usage: node scripts/openapi-subset.mjs FOLDER-OF-@octokit/openapi');
  process.exit(2);
}
const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const api = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8'));

/** @type {Record<string, Record<string, unknown>>} */
const kept = { schemas: {}, parameters: {}, responses: {}, examples: {} };

/**
 * A value without what only people read, and with all that it refers to kept.
 *
 * @param {unknown} value
 * @param {string} [key]
 * @returns {unknown}
 */
function cut(value, key) {
  if (Array.isArray(value)) return value.map((each) => cut(each));
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value && typeof value.$ref === 'string') {
    keep(value.$ref);
    return { $ref: value.$ref };
  }
  const inProperties = key === 'properties';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => inProperties || !UNUSED.has(name))
      .map(([name, each]) => [name, name === 'value' ? each : cut(each, name)]),
  );
}
const UNUSED = new Set(['description', 'summary', 'title', 'externalDocs', 'tags', 'example']);
UNUSED.add('x-github').add('x-multi-segment').add('deprecated').add('headers').add('links');

/** @param {string} reference */
function keep(reference) {
  const [, , kind = '', name = ''] = reference.split('/');
  const same = kept[kind];
  if (same === undefined) throw new Error(`cannot keep ${reference}`);
  if (name in same) return;
  same[name] = {};
  same[name] = cut(api.components[kind][name]);
}

/** @type {Record<string, Record<string, unknown>>} */
const paths = {};
/** @type {string[]} */
const found = [];
for (const [path, item] of Object.entries(api.paths)) {
  for (const method of METHODS) {
    const operation = item[method];
    if (!OPERATIONS.includes(operation?.operationId)) continue;
    const { operationId, parameters = [], requestBody, responses } = operation;
    found.push(operationId);
    // Of the answers the good ones: what GitHub says when it refuses has one simple form.
    const good = Object.entries(responses).filter(([status]) => status.startsWith('2'));
    const operations = (paths[path] ??= {});
    operations[method] = cut({
      operationId,
      parameters,
      ...(requestBody && { requestBody: withoutExamples(requestBody) }),
      responses: Object.fromEntries(good),
    });
  }
}

/** @param {{ content: Record<string, { schema: unknown }> }} body */
function withoutExamples(body) {
  const schema = body.content['application/json']?.schema;
  return { ...body, content: { 'application/json': { schema } } };
}

const missing = OPERATIONS.filter((id) => !found.includes(id));
if (missing.length > 0) throw new Error(`not in this description: ${missing.join(', ')}`);

const subset = {
  openapi: api.openapi,
  info: {
    title: `A part of ${api.info.title}, cut out by scripts/openapi-subset.mjs`,
    version: api.info.version,
    source: `npm @octokit/openapi ${version}`,
    license: `${license}, Copyright (c) GitHub`,
  },
  paths,
  components: kept,
};
const file = join(root, '__tests__/schemas/github-api.json');
writeFileSync(file, `${JSON.stringify(subset, undefined, 1)}\n`);
console.log(`${file}: ${String(found.length)} operations`);
