/** What a file is for, by its folders: it may be deployed, be an example, or be test data. */
export type Purpose = 'plain' | 'example' | 'test-data';

/** Folders whose files only tests and programs read, and folders of other people's code. */
const TEST_DATA = new Set(
  '__fixtures__ __snapshots__ fixtures node_modules test-data test_data testdata testing-manifests third_party vendor'.split(
    ' ',
  ),
);

/** Folders of test data that are recognised only together with the folder above. */
const BELOW_TESTS = /(?:^|\/)tests?\/(?:data|resources|snapshots)(?:\/|$)/;

/** Folders whose files are often, but not always, never deployed. */
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

/** What a file is for. It is scanned in any case. */
export function purposeOf(file: string): Purpose {
  const folders = file.toLowerCase().split('/').slice(0, -1);
  if (folders.some((name) => TEST_DATA.has(name)) || BELOW_TESTS.test(folders.join('/'))) {
    return 'test-data';
  }
  return folders.some((name) => EXAMPLES.has(name)) ? 'example' : 'plain';
}

/** The topmost test or example folder on a path. */
export function testOrExampleFolder(file: string): string | undefined {
  const folders = file.split('/').slice(0, -1);
  const at = folders.findIndex((name) => {
    const lower = name.toLowerCase();
    return TEST_DATA.has(lower) || EXAMPLES.has(lower);
  });
  return at === -1 ? undefined : folders.slice(0, at + 1).join('/');
}
