import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../src/options/config-file.js';
import { blank, redact, secretsOf } from '../src/findings/secrets.js';
import type { Report } from '../src/report/types.js';
import { FORMATS, render } from '../src/reporters/render.js';
import { reportMarkdown } from '../src/reporters/markdown.js';
import { reportText } from '../src/reporters/text.js';
import { FileSource } from '../src/source/source.js';
import { definitionText } from './definitions.js';
import { expectLinear, scanTexts } from './support.js';

/*
 * What must never be shown: in no output of any format, however the file is written, and also where
 * it does not parse. All values are made up.
 */

const values = {
  etcdEncryptionKey: 'ZXRjZC1rZXktZXRjZC1rZXktZXRjZC1rZXktZXRjZC0=',
  adminPassword: 'hunter2 and \\"more\\" hunter3',
  clientSecret: '5ecret-of-the-principal~x',
  caPrivateKey: '-----BEGIN RSA PRIVATE KEY-----\\nMIIEsecretlines\\n-----END RSA PRIVATE KEY-----',
  workspaceKey: 'w0rkspace',
  serverAppSecret: 'app5ecret',
};

/** Pieces of the values, none of which may turn up. */
const pieces = [
  'ZXRjZC1',
  'hunter2',
  'hunter3',
  '5ecret',
  'MIIEsecretlines',
  'w0rkspace',
  'sig-of-url',
  'user-of-url',
  'pass-of-url',
  'eyJhbGciOi',
  'ghp_0123',
];

/** Everything that any format says of a report. */
function outputs(report: Report): string {
  return [
    ...FORMATS.map((format) =>
      render(report, format, { color: false, verbose: true, toolVersion: '1.0.0' }),
    ),
    reportText(report, { color: true }),
    reportMarkdown(report, {
      revision: { serverUrl: 'https://github.com', repository: 'a/b', sha: 'c' },
    }),
    JSON.stringify(report),
  ].join('\n');
}

const URL = 'https://user-of-url:pass-of-url@cni.example/linux.tgz?sv=1&sig=sig-of-url';
const TOKENS = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc ghp_0123456789abcdefghijABCDEFGHIJ012345';

/** A definition in which each secret stands right beside something that is found. */
const full = definitionText({
  top: `"tokens": "${TOKENS}", "_comment": "see ${URL}"`,
  config: `"etcdEncryptionKey": "${values.etcdEncryptionKey}", "useManagedIdentity": true, "azureCNIURLLinux": "${URL}", "addons": [{"name": "rescheduler", "enabled": true, "config": {"workspaceKey": "${values.workspaceKey}"}}]`,
  properties: `"windowsProfile": {"adminUsername": 5, "adminPassword": "${values.adminPassword}"},
    "servicePrincipalProfile": {"clientId": 5, "secret": "${values.clientSecret}"},
    "certificateProfile": {"x": 1, "caPrivateKey": "${values.caPrivateKey}", "y": 2},
    "aadProfile": {"clientAppID": 5, "serverAppSecret": "${values.serverAppSecret}", "z": 3}`,
  pool: '"scaleSetPriority": "Spot"',
});
const minified = full.replaceAll(/\n */g, '');

describe('no output of any format shows a secret', () => {
  test.each([
    ['as people write it', full, 8],
    ['on one line', minified, 8],
    ['with Windows line endings', full.replaceAll('\n', '\r\n'), 8],
    ['with tabs', full.replaceAll('  ', '\t'), 8],
    ['with values below their keys', full.replaceAll('": ', '":\n'), 8],
    [
      'with escapes in the keys',
      full
        .replaceAll('"etcdEncryptionKey"', '"\\u0065tcdEncryption\\u004Bey"')
        .replaceAll('"adminPassword"', '"admin\\u0050assword"'),
      8,
    ],
    ['with keys in capitals', full.replaceAll(/"\w+":/g, (key) => key.toUpperCase()), 8],
    ['with escaped slashes', full.replaceAll('://', ':\\/\\/'), 8],
    ['with a placeholder', full.replace('"count": 3', '"count": ${N}'), 8],
    ['with a placeholder, on one line', minified.replace('"count": 3', '"count": ${N}'), 8],
    ['with a comment', `// ours\n${full}`, 8],
    ['with a trailing comma', minified.replace('"Spot"}', '"Spot",}'), 8],
    ['with a byte order mark', `\ufeff${minified}`, 8],
    ['with something behind its end', `${minified} ${minified}`, 8],
    ['without its last brace', full.slice(0, -1), 0],
    ['with an open string', full.replace('"hunter2', 'hunter2'), 0],
    ['cut in the middle of a secret', full.slice(0, full.indexOf('hunter2') + 7), 0],
    ['in a list', `[${minified}]`, 0],
    ['as YAML', `apiVersion: vlabs\nproperties: ${minified}`, 0],
  ])('%s', async (_, text, least) => {
    const report = await scanTexts({ 'apimodel.json': text });
    expect(report.findings.length).toBeGreaterThanOrEqual(least);
    expect(report.findings.length + report.problems.length).toBeGreaterThan(0);
    const printed = outputs(report);
    expect(pieces.filter((piece) => printed.includes(piece))).toEqual([]);
  });

  test('next to a finding in a file without line breaks, whatever its key', async () => {
    const text = minified.replace('"useManagedIdentity"', '"zzz":"hunter2","useManagedIdentity"');
    const { findings } = await scanTexts({ 'a.json': text });
    const found = findings.find(({ excerpt }) => excerpt.text.includes('"zzz"'));
    expect(found?.excerpt.text).toContain('"zzz":***,"useManagedIdentity"');
    const addon = findings.find(({ ruleId }) => ruleId === 'apimodel/unsupported-addon');
    expect(addon?.excerpt.text).toContain('{"name": "rescheduler", "enabled": true');
  });

  test('in a frame of its own line', async () => {
    const text = definitionText({ config: `"etcdEncryptionKey": "${values.etcdEncryptionKey}"` });
    const { findings } = await scanTexts({ 'a.json': text });
    expect(findings[0]?.excerpt.text.trim()).toBe('"etcdEncryptionKey": ***');
    expect(outputs(await scanTexts({ 'a.json': minified }))).toContain('"useManagedIdentity"');
  });

  test('in names and versions that a report lists', async () => {
    const text = definitionText({
      orchestrator: `"orchestratorVersion": "${URL}"`,
      config: `"addons": [{"name": "${URL}", "enabled": true}, {"name": "x", "enabled": true}]`,
    })
      .replace('"prod"', `"${URL}"`)
      .replace('"linux"', `"${TOKENS}"`);
    const printed = outputs(await scanTexts({ 'a.json': text }));
    expect(pieces.filter((piece) => printed.includes(piece))).toEqual([]);
    expect(printed).toContain('cni.example');
  });

  test('in keys that a message quotes', async () => {
    const text = definitionText({ top: `"${URL}": 1, "${TOKENS}": 2` });
    const printed = outputs(await scanTexts({ 'a.json': text }));
    expect(pieces.filter((piece) => printed.includes(piece))).toEqual([]);
  });

  test('in an error in the configuration', () => {
    const read = (text: string) => () => readConfig('a.yml', text, []);
    expect(read(`platform: ${URL}`)).toThrow('https://***@cni.example/linux.tgz?***');
    expect(read(`fail-on: ${TOKENS}`)).toThrow(/"\*\*\* \*\*\*"/);
    expect(read(`password: hunter2`)).toThrow(/^(?!.*hunter2)/);
    expect(read(`platform: "hunter2`)).toThrow(/^(?!.*hunter2)/);
  });
});

/** A text as a frame would show it. */
function shown(text: string): string {
  return blank(text, 0, text.length, secretsOf(new FileSource('a', text))).text;
}

describe('a secret is known', () => {
  test.each([
    ['in JSON', '{"adminPassword": "hunter2", "a": 1}', '{"adminPassword": ***, "a": 1}'],
    ['with an escaped quote', '{"secret":"hun\\"hunter2","a":1}', '{"secret":***,"a":1}'],
    ['that is no string', '{"secret": 12345, "a": 1}', '{"secret": ***, "a": 1}'],
    ['in a list', '{"etcdPeerPrivateKeys": ["hunter2", "]hunter2"], "a": 1}', undefined],
    ['in an object', '{"extensionParameters": {"x": {"y": "hunter2}"}}, "a": 1}', undefined],
    [
      'in a text of JSON',
      '{"s": "{\\"adminPassword\\": \\"hunter2 hunter2\\", \\"a\\": 1}"}',
      undefined,
    ],
    ['in a text of shell', '{"cmd": "x --y=1\\npassword=hunter2 z", "a": 1}', undefined],
    ['behind an open string', '{"a": "b,\n"secret": "hunter2"}', undefined],
    ['that is never closed', '{"a": "b", "secret": "hunter2\n', undefined],
    ['unquoted in JSON', '{"secret": hunter2 hunter2, "a": 1}', '{"secret": ***, "a": 1}'],
    ['of an environment variable', '[{"name": "DB_PASSWORD", "value": "hunter2"}]', undefined],
    ['of one in YAML', '- name: DB_PASSWORD\n  value: hunter2 hunter2\n  x: 1', undefined],
    ['in YAML', 'password: hunter2, hunter2 # x\na: 1', 'password: ***\na: 1'],
    ['in YAML in quotes', "password: 'it''s hunter2'\na: 1", 'password: ***\na: 1'],
    ['over several lines', 'password: a\n  hunter2\n  hunter2\na: 1', 'password: ***\na: 1'],
    [
      'in a block',
      'x:\n  secret: |-\n    hunter2\n\n    hunter2\n  a: 1',
      'x:\n  secret: ***\n  a: 1',
    ],
    ['in a block with CRLF', 'secret: |\r\n  hunter2\r\na: 1', 'secret: ***\r\na: 1'],
    ['in a list of YAML', 'privateKeys:\n- hunter2\n- hunter2\na: 1', undefined],
    ['in a deeper list', '- tokens:\n    - hunter2\n  a: 1', undefined],
    ['with an anchor', 'secret: &x hunter2\na: 1', 'secret: ***\na: 1'],
    ['in a Secret', 'kind: Secret\nstringData:\n  a: hunter2\nb: 1', undefined],
    ['in a Secret of JSON', '{"kind":"Secret","stringData":{"a":"hunter2"},"b":1}', undefined],
    ['in a shell', 'export CLIENT_SECRET=hunter2 && a', 'export CLIENT_SECRET=*** && a'],
    ['in a shell in quotes', 'TOKEN=\'hunter2\'"hunter2" a', 'TOKEN=*** a'],
    ['in Terraform', '  client_secret = "hunter2"\n  a = 1', '  client_secret = ***\n  a = 1'],
    ['in a properties file', 'password = hunter2 hunter2\na = 1', 'password = ***\na = 1'],
    ['in user information', 'https://a:hunter2@b.example/c', 'https://***@b.example/c'],
    ['with slashes and at signs', 'https://a:hun/hunter2@hunter2@b.example/c', undefined],
    ['in a query', 'https://b.example/c?a=hunter2&b=1 d', 'https://b.example/c?*** d'],
    ['in a query behind a fragment', 'https://b.example/#/c?token=hunter2', undefined],
    ['behind a comment', '{"secret":/* prod */"hunter2","a":1}', undefined],
    ['behind a comment before the colon', '{"adminPassword" /* x */ :"hunter2","a":1}', undefined],
    ['behind a comment of a line', '{"adminPassword": // x\n"hunter2","a":1}', undefined],
    ['below its key and colon', '{"adminPassword"\n:\r\n"hunter2","a":1}', undefined],
    [
      'of an option',
      'aks-engine deploy --client-secret hunter2 --set a=1',
      'aks-engine deploy --client-secret *** --set a=1',
    ],
    ['of an option in quotes', '$ az login --password "hunter2 hunter2" -t x', undefined],
    [
      'of an option in a list',
      'args: ["--password", "hunter2", "-v"]',
      'args: ["--password", ***, "-v"]',
    ],
    [
      'of an option by a letter',
      'az login --service-principal -u x -p hunter2 --tenant y',
      undefined,
    ],
    ['of a user', 'curl -sL -u "me:hunter2" https://b.example', undefined],
    ['in a header', 'curl -H "Authorization: Bearer hunter2" https://b.example', undefined],
    [
      'of a variable, before its name',
      'env: [{value: hunter2, name: DB_PASSWORD}]',
      'env: [{value: ***, name: DB_PASSWORD}]',
    ],
    ['of one in JSON', '[{"value": "hunter2", "name": "API_TOKEN"}]', undefined],
    ['in a signature without an address', 'x.blob/y?sv=1&sig=hunter2&se=2', undefined],
    [
      'in a signature behind escapes',
      '{"u": "https:\\u002f\\u002fx/y\\u003fsig=hunter2"}',
      undefined,
    ],
    ['under a key of a workspace', '{"logAnalyticsWorkspaceKey": "hunter2", "a": 1}', undefined],
    ['of a bearer', '{"x": "Bearer hunter2hunter2"}', '{"x": "Bearer ***"}'],
    ['as a key', '-----BEGIN OPENSSH PRIVATE KEY-----\nhunter2\n', '***'],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).not.toContain('hunter2');
    expect(shown(text)).toContain('***');
    if (expected !== undefined) expect(shown(text)).toBe(expected);
  });

  test.each([
    'Set "enabled" to false or remove the entry: "keyvault-flexvolume".',
    '{"name": "cluster-autoscaler", "enabled": true}',
    'https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support#a',
    'image: mcr.microsoft.com/oss/kubernetes/coredns@sha256',
    'git@github.com:org/repo.git',
    'helm upgrade --install web ./web --namespace shop -f values.yaml',
    'az aks show --resource-group shop --name web --query nodeResourceGroup',
    'kubectl create secret generic web',
    '- key: control-plane',
    'env: [{value: blue, name: COLOUR}]',
  ])('but not where there is none: %s', (text) => {
    expect(shown(text)).toBe(text);
    expect(redact(text)).toBe(text);
  });

  test('also in a text with many starts of addresses', async () => {
    await expectLinear(1 << 20, (long) => {
      expect(redact(long('://a:#'))).toMatch(/^:\/\//);
    });
  });

  test('also in megabytes without a line break, which are blanked', () => {
    expect(redact('a'.repeat(7 << 20))).toBe('***');
  });
});

test('the frames of many findings take time in proportion to the file', async () => {
  await expectLinear(1 << 18, (long) =>
    scanTexts({ 'a.sh': long('auth: "x\' {{ $( a=b; az vmss scale -g MC_a_b_c -n p\n') }),
  );
});

describe('a blanked text', () => {
  test('maps offsets of the text', () => {
    const text = '{"secret": "hunter2", "a": 1}';
    const { text: result, moved } = blank(
      text,
      1,
      text.length,
      secretsOf(new FileSource('a', text)),
    );
    expect(result).toBe('"secret": ***, "a": 1}');
    expect(result.slice(moved(text.indexOf('"a"')))).toBe('"a": 1}');
    expect(moved(text.indexOf('hunter2'))).toBe(result.indexOf('***'));
    expect(moved(1)).toBe(0);
  });

  test('blanks a secret that the range cuts in two', () => {
    const text = 'password: hunter2';
    const secrets = secretsOf(new FileSource('a', text));
    expect(blank(text, 12, 14, secrets).text).toBe('***');
    expect(blank(text, 0, 12, secrets).text).toBe('password: ***');
  });
});
