/** What a path tells of a file by its folders: whether somebody is likely to deploy what it holds. */
export type Standing = 'plain' | 'example' | 'test-data';

/** Folders whose files programs and tests read, and no cluster ever sees; code of others, too. */
const TEST_DATA = new Set(
  '__fixtures__ __snapshots__ fixtures node_modules test-data test_data testdata testing-manifests third_party vendor'.split(
    ' ',
  ),
);

/** The same where a folder's name tells only together with the one above it. */
const BELOW_TESTS = /(?:^|\/)tests?\/(?:data|resources|snapshots)(?:\/|$)/;

/** Folders that often hold what nobody deploys, and sometimes what somebody does. */
const EXAMPLES = new Set([
  '__tests__',
  'doc',
  'docs',
  'example',
  'examples',
  'sample',
  'samples',
  'spec',
  'specs',
  'test',
  'tests',
]);

/** Where a file stands; nothing is left out of a scan for it. */
export function standingOf(file: string): Standing {
  const folders = file.toLowerCase().split('/').slice(0, -1);
  if (folders.some((name) => TEST_DATA.has(name)) || BELOW_TESTS.test(folders.join('/'))) {
    return 'test-data';
  }
  return folders.some((name) => EXAMPLES.has(name)) ? 'example' : 'plain';
}

/** The topmost folder on a path that often holds what nobody deploys. */
export function rehearsalFolder(file: string): string | undefined {
  const folders = file.split('/').slice(0, -1);
  const at = folders.findIndex((name) => {
    const lower = name.toLowerCase();
    return TEST_DATA.has(lower) || EXAMPLES.has(lower);
  });
  return at === -1 ? undefined : folders.slice(0, at + 1).join('/');
}
