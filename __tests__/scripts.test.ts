import { describe, expect, test } from '@jest/globals';
import { places, scanTexts } from './support.js';

/*
 * What stands in scripts besides commands: definitions in here-documents, and what `--set` puts
 * over a definition. The commands themselves are in the fixtures of the rules.
 */

const definition = (addon: string, count: string): string => `{
  "apiVersion": "vlabs",
  "properties": {
    "orchestratorProfile": {
      "kubernetesConfig": { "addons": [{ "name": "${addon}", "enabled": true }] }
    },
    "customCloudProfile": { "portalURL": "https://portal.\${REGION}.contoso.example" },
    "masterProfile": { "count": ${count}, "dnsPrefix": "$PREFIX" }
  }
}`;

describe('a cluster definition in a here-document', () => {
  test('is read in place', async () => {
    const script = `cat > apimodel.json <<'JSON'\n${definition('rescheduler', '3')}\nJSON\n`;
    const report = await scanTexts({ 'deploy.sh': script });
    expect(places(report)).toEqual(['deploy.sh:6:50 apimodel/unsupported-addon']);
    expect(report.clusters).toHaveLength(1);
  });

  test('may contain variables of the script, which are unknown and not a fault', async () => {
    const text = definition('$ADDON', '${MASTERS}').replace('"rescheduler"', '$NAME');
    const report = await scanTexts({
      'deploy.sh': `cat <<EOF | tee apimodel.json\n${text}\nEOF\n`,
      'more.sh': `cat <<-EOF >x.json\n${definition('rescheduler', '$(masters)').replace(/^/gm, '\t')}\n\tEOF\n`,
    });
    expect(places(report)).toEqual(['more.sh:6:51 apimodel/unsupported-addon']);
    expect(report.problems).toEqual([]);
    const countOf = (parts: (typeof report.clusters)[number]['parts']): unknown =>
      parts.find(({ kind }) => kind === 'control-plane')?.count;
    expect(report.clusters.map(({ at, name, parts }) => [at.file, name, countOf(parts)])).toEqual([
      ['deploy.sh', null, null],
      ['more.sh', null, null],
    ]);
  });

  test('that cannot be read leaves the status undetermined, with variables or without', async () => {
    const broken = definition('rescheduler', '3,,');
    const plain = await scanTexts({ 'a.sh': `cat <<'EOF' >x.json\n${broken}\nEOF\naz login\n` });
    expect(plain.problems.map(({ code, inScope, at }) => [code, inScope, at?.start.line])).toEqual([
      ['syntax', true, 9],
    ]);
    const filled = await scanTexts({ 'a.sh': `cat <<EOF >x.json\n${broken}\nEOF\n` });
    expect(filled.problems.map(({ inScope }) => inScope)).toEqual([true]);
  });

  test('in PowerShell is a here-string', async () => {
    const report = await scanTexts({
      'deploy.ps1': `$model = @"\n${definition('rescheduler', '3')}\n"@\n$model | Set-Content x.json\n`,
    });
    expect(places(report)).toEqual(['deploy.ps1:6:50 apimodel/unsupported-addon']);
  });
});

describe('aks-engine --set', () => {
  test('is found like the option itself, at its place', async () => {
    const report = await scanTexts({
      'deploy.sh': [
        'aks-engine deploy --api-model shop.json \\',
        '  --set orchestratorProfile.kubernetesConfig.useManagedIdentity=true,masterProfile.count=3 \\',
        '  --set "agentPoolProfiles[0].scaleSetPriority=Spot" \\',
        "  --set 'orchestratorProfile.kubernetesConfig.addons[0].name=rescheduler,orchestratorProfile.kubernetesConfig.addons[0].enabled=true'",
        'bin/aks-engine generate --set featureFlags.enableIPv6DualStack=true shop.json',
      ].join('\n'),
    });
    expect(places(report)).toEqual([
      'deploy.sh:2:9 apimodel/unsupported-option',
      'deploy.sh:3:10 apimodel/unsupported-option',
      'deploy.sh:4:62 apimodel/unsupported-addon',
      'deploy.sh:5:31 apimodel/preview-feature',
    ]);
    expect(report.clusters).toEqual([]);
  });

  test('is recognised by the name in later releases', async () => {
    const report = await scanTexts({
      'deploy.sh':
        './aks-engine-azurestack deploy --set masterProfile.availabilityZones[0]=1 a.json\n',
    });
    expect(places(report)).toEqual(['deploy.sh:1:38 apimodel/unsupported-option']);
  });

  test('does not cover what a variable decides, or other commands', async () => {
    const report = await scanTexts({
      'deploy.sh': [
        'aks-engine deploy --set orchestratorProfile.kubernetesConfig.useManagedIdentity=$MSI',
        'aks-engine deploy --set $OPTION=true --set "agentPoolProfiles[0].scaleSetPriority=${PRIORITY}"',
        'aks-engine deploy --set orchestratorProfile.kubernetesConfig.useManagedIdentity=false',
        'terraform apply --set properties.masterProfile.availabilityZones=1 x y',
        'echo aks-engine deploy --set orchestratorProfile.kubernetesConfig.useManagedIdentity=true',
      ].join('\n'),
    });
    expect(places(report)).toEqual([]);
  });
});

test('a key of great depth with --set does not hide the others', async () => {
  const set = 'orchestratorProfile.kubernetesConfig.useManagedIdentity=true';
  const report = await scanTexts({
    'a.sh': `aks-engine deploy --set ${set},${'a.'.repeat(100_000)}b=1\n`,
  });
  expect(places(report)).toEqual(['a.sh:1:25 apimodel/unsupported-option']);
});

describe('a file that a script writes to the folder of static pods', () => {
  const script = 'cp -i agent.yaml /etc/kubernetes/manifests/\n';

  test('is found if the repository is for AKS Engine only', async () => {
    const deploy = 'aks-engine deploy -m shop.json\n';
    const found = await scanTexts({ 'a.sh': deploy, 'b.sh': script });
    expect(places(found)).toEqual(['b.sh:1:18 operations/static-pod']);
    expect(places(await scanTexts({ 'b.sh': script }))).toEqual([]);
    const both = { 'a.sh': `${deploy}az aks create -g shop -n shop\n`, 'b.sh': script };
    expect(places(await scanTexts(both))).toEqual([]);
  });

  test('is not found if its path or name is known only when the script runs', async () => {
    const report = await scanTexts({
      'a.sh': [
        'aks-engine deploy -m shop.json',
        'cp agent.yaml "$ROOT/etc/kubernetes/manifests/"',
        'cat > /etc/kubernetes/manifests/$NAME.yaml',
        'scp -i key.yaml master:/etc/kubernetes/manifests/',
        'cp -t /etc/kubernetes/manifests agent.yaml',
        'cat 0</etc/kubernetes/manifests/agent.yaml',
      ].join('\n'),
    });
    expect(places(report)).toEqual([]);
  });
});

test('nothing after an unclosed quote is certain', async () => {
  const report = await scanTexts({
    'a.sh': 'echo "never closed\naz vmss scale -g MC_a_b_c -n pool --new-capacity 1\n',
    'b.sh': 'az vmss scale -g MC_a_b_c -n pool --new-capacity 1\necho $(((\n',
  });
  expect(places(report)).toEqual(['b.sh:1:1 operations/scale-set-scaling']);
});

test.each([
  ['in a container', 'docker run --rm "$IMAGE" /opt/aks-engine deploy %'],
  ['in a shell', 'bash -lc "aks-engine deploy %"'],
  ['behind a switch', 'aks-engine --debug deploy %'],
])('what aks-engine is told %s counts', async (_, line) => {
  const set = '--set orchestratorProfile.kubernetesConfig.useManagedIdentity=true';
  const report = await scanTexts({ 'a.sh': `${line.replace('%', set)}\n` });
  expect(places(report)).toEqual([
    `a.sh:1:${String(line.indexOf('%') + 7)} apimodel/unsupported-option`,
  ]);
});

describe('a script is read to its end', () => {
  const SCALE = 'az vmss scale -g MC_a_b_c -n pool --new-capacity 1';

  test.each([
    ['a shift', '((y=1<<3))\n%'],
    ['a loop over numbers', 'for ((i = 0; i < 3; i++)); do\n  %\ndone'],
    ['a comparison with a hash', 'if (( 16#ff > n )) && (( n < 9 )); then\n%\nfi'],
    ['commands in arithmetic', '(( n += $(%) ))'],
    ['two subshells', '((cd /tmp; ls); (%))'],
    ['a quote in a quote', String.raw`echo $'don\'t'` + '\n%'],
    ['a dollar before a quote', `echo "costs $'5'"\n%`],
    ['thirteen substitutions', `echo ${'$(echo '.repeat(13)}x${')'.repeat(13)}\n%`],
  ])('%s', async (_, text) => {
    const report = await scanTexts({ 'a.sh': `${text.replace('%', SCALE)}\n` });
    const lines = text.slice(0, text.indexOf('%')).split('\n');
    expect(places(report)).toEqual([
      `a.sh:${String(lines.length)}:${String((lines.at(-1) ?? '').length + 1)} operations/scale-set-scaling`,
    ]);
    expect(report.problems).toEqual([]);
  });

  test.each([
    ['a quote', 'a.sh', `echo 'never closed`, 'quote'],
    ['a double quote', 'a.sh', 'echo "never closed', 'quote'],
    ['a quote with escapes', 'a.sh', String.raw`echo $'never\'`, 'quote'],
    ['an array', 'a.sh', 'list=(a b', 'bracket'],
    ['an expansion', 'a.sh', 'echo ${a:-b', 'bracket'],
    ['arithmetic', 'a.sh', 'echo $((1 + 2', 'bracket'],
    ['a here-document', 'a.sh', 'cat <<EOF', 'here-document'],
    ['a hundred substitutions', 'a.sh', 'echo $(echo '.repeat(100), 'nested too deeply'],
    ['a quote in a substitution', 'a.sh', `echo "$(echo 'a)"`, 'quote'],
    ['a quote of a shell in a shell', 'a.sh', `bash -c 'az x "never closed'`, 'quote'],
    ['a quote', 'a.ps1', `Write-Host 'never closed`, 'quote'],
    ['a double quote', 'a.ps1', 'Write-Host "never closed', 'quote'],
    ['a here-string', 'a.ps1', `$a = @'\nnever closed`, 'here-document'],
    ['a comment', 'a.ps1', '<# never closed', 'comment'],
    ['a table', 'a.ps1', '$a = @{ b = 1', 'bracket'],
    ['a hundred brackets', 'a.ps1', `Write-Host ${'('.repeat(100)}`, 'nested too deeply'],
  ])('or %s in %s is said to end it', async (_, file, text, what) => {
    const report = await scanTexts({ [file]: `${SCALE}\n${text}\n${SCALE}\n` });
    expect(report.problems).toMatchObject([
      {
        file,
        code: 'script-not-read',
        at: { start: { line: 2 } },
        message: expect.stringContaining(what),
        inScope: true,
      },
    ]);
    expect(report.findings.map(({ at }) => at.start.line)).toContain(1);
  });

  test('what is left matters only if it mentions a tool that matters', async () => {
    const report = await scanTexts({
      'a.sh': `${SCALE}\necho 'never closed\nls\n`,
      'b.sh': `${SCALE}\naz vmss list --query 'never closed\n`,
      Makefile: `all:\n\t${SCALE}; echo 'never closed\n\tls\n`,
      '.github/workflows/ci.yml': `jobs:
  ci:
    steps:
      - run: |
          ${SCALE}
          echo "never closed
      - run: |
          ls
          echo 'it is
          ${SCALE}
`,
    });
    const shown = report.problems.map(({ file, at, inScope }) => [
      `${file}:${String(at?.start.line)}:${String(at?.start.column)}`,
      inScope,
    ]);
    expect(shown).toEqual([
      ['.github/workflows/ci.yml:6:16', false],
      ['.github/workflows/ci.yml:9:16', true],
      ['Makefile:2:59', false],
      ['a.sh:2:6', false],
      ['b.sh:2:22', true],
    ]);
  });
});
