// Compares policies/facts/engine-releases.json with the releases that Azure/aks-engine-azurestack
// publishes on GitHub, and prints the entries to add. Exits with 1 if the table is behind, and with 2
// if that cannot be found out. Run every week by .github/workflows/releases.yml; GITHUB_TOKEN is
// optional, and GITHUB_API_URL names another server.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {import('../src/policy/types.js').EngineReleaseEntry} Entry */
/** @typedef {{ release: string, tag: string }} Published */

const TABLE = 'policies/facts/engine-releases.json';
const REPOSITORY = 'Azure/aks-engine-azurestack';
/** Where the source lists the Kubernetes versions, and the table of those for Azure Stack. */
const VERSIONS = 'pkg/api/common/versions.go';
const CREATED = 'AllKubernetesSupportedVersionsAzureStack';
/** How many minor releases, from the newest back, are compared: those that policies can support. */
const COMPARED = 3;
const { GITHUB_API_URL = 'https://api.github.com', GITHUB_TOKEN } = process.env;

/** @param {string} path @param {string} [accept] */
async function get(path, accept = 'application/vnd.github+json') {
  const response = await fetch(`${GITHUB_API_URL}/repos/${REPOSITORY}/${path}`, {
    headers: { accept, ...(GITHUB_TOKEN && { authorization: `Bearer ${GITHUB_TOKEN}` }) },
    signal: AbortSignal.timeout(60_000),
  });
  if (response.ok) return response;
  throw new Error(`GET ${path.split('?')[0]} answered with ${String(response.status)}`);
}

/**
 * The published releases, without drafts and pre-releases. Newer tags begin with `release-`.
 *
 * @returns {Promise<Published[]>}
 */
async function publishedReleases() {
  const found = [];
  for (let page = 1; ; page++) {
    const answer = await (await get(`releases?per_page=100&page=${String(page)}`)).json();
    if (!Array.isArray(answer)) throw new Error('GET releases did not answer with a list');
    for (const { tag_name: tag, draft, prerelease } of answer) {
      const release = /^(?:release-)?v(0\.\d+\.\d+)$/.exec(String(tag))?.[1];
      if (release !== undefined && !draft && !prerelease) found.push({ release, tag: String(tag) });
    }
    if (answer.length < 100) return found;
  }
}

/** @param {string} text */
const numbers = (text) => text.split('.').map(Number);
/** @param {string} one @param {string} other */
function compare(one, other) {
  const right = numbers(other);
  const differences = numbers(one).map((number, index) => number - (right[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
/** @param {string} release */
const lineOf = (release) => release.split('.').slice(0, 2).join('.');

/**
 * The newest of each minor release.
 *
 * @template {{ release: string }} Item
 * @param {readonly Item[]} items
 */
const newestOfLines = (items) =>
  new Map(
    [...items]
      .sort((one, other) => compare(one.release, other.release))
      .map((item) => [lineOf(item.release), item]),
  );

/**
 * The entry for a release, from its tag.
 *
 * @param {Published} published
 * @returns {Promise<Entry>}
 */
async function entryOf({ release, tag }) {
  const ref = encodeURIComponent(tag);
  const source = await (
    await get(`contents/${VERSIONS}?ref=${ref}`, 'application/vnd.github.raw+json')
  ).text();
  const table = new RegExp(`\\b${CREATED} = map\\[string\\]bool\\{([^}]*)\\}`).exec(source)?.[1];
  const kubernetes = [...(table ?? '').matchAll(/"(1\.\d+\.\d+)": *true\b/g)].map(
    ([, version]) => version ?? '',
  );
  if (kubernetes.length === 0) {
    throw new Error(`${VERSIONS} of ${tag} lists no version in ${CREATED}`);
  }
  /** @type {{ commit?: { committer?: { date?: string } } }} */
  const commit = JSON.parse(await (await get(`commits/${ref}`)).text());
  const date = new Date(commit.commit?.committer?.date ?? '');
  if (Number.isNaN(date.getTime())) throw new Error(`the commit of ${tag} has no date`);
  return {
    release,
    date: date.toISOString().slice(0, 'YYYY-MM-DD'.length),
    kubernetes: kubernetes.sort(compare),
  };
}

/** What has to be done to the table, one sentence and one line each. */
async function differences() {
  /** @type {{ entries: Entry[] }} */
  const { entries } = JSON.parse(
    readFileSync(fileURLToPath(new URL(`../${TABLE}`, import.meta.url)), 'utf8'),
  );
  const known = newestOfLines(entries);
  const published = newestOfLines(await publishedReleases());
  const newest = [...known.values()].at(-1);
  if (newest === undefined || !published.has(lineOf(newest.release))) {
    throw new Error(
      `${REPOSITORY} has no release ${newest?.release ?? ''}, the newest of the table`,
    );
  }
  const changes = [];
  for (const [line, latest] of [...published].slice(-COMPARED)) {
    const mine = known.get(line);
    if (mine !== undefined && compare(mine.release, latest.release) > 0) continue;
    const entry = await entryOf(latest);
    const text = JSON.stringify(entry)
      .replace(/[:,]/g, '$& ')
      .replace(/^\{|\}$/g, ' $& ')
      .trim();
    if (mine === undefined) {
      changes.push(`Release ${entry.release} is missing. Add:\n  ${text}`);
    } else if (mine.release !== entry.release) {
      changes.push(`Release ${mine.release} has a newer patch. Replace its entry by:\n  ${text}`);
    } else if (String(mine.kubernetes) !== String(entry.kubernetes) || mine.date !== entry.date) {
      changes.push(`Release ${mine.release} differs. Replace its entry by:\n  ${text}`);
    }
  }
  return changes;
}

try {
  const changes = await differences();
  if (changes.length === 0) {
    console.log(`${TABLE} has the newest releases of ${REPOSITORY}.`);
  } else {
    console.error(`${TABLE} is behind the releases of ${REPOSITORY}.\n`);
    console.error(changes.join('\n'));
    console.error('\nKeep the oldest release first, then run `npm run check`.');
    process.exitCode = 1;
  }
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`${TABLE} could not be compared: ${reason}.`);
  process.exitCode = 2;
}
