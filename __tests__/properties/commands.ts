import fc from 'fast-check';
import type { Files } from './corpus.js';

/* Grammars of scripts: commands that rules find, wrapped in what shells do with them. */

const shellWord = fc.constantFrom(
  ...[
    'MC_shop_shop_westeurope',
    '"$NODE_RG"',
    '$NODE_RG',
    '${NODE_RG:-x}',
    "'MC_a_b_c'",
    '"${A[@]}"',
    '$(cat x)',
    '`id`',
    '$1',
  ],
  ...[
    'shop',
    '"a b"',
    '\\ ',
    '$((1<<3))',
    "$'a\\'b'",
    '{a,b}',
    '*',
    '~',
    '""',
    '"$(az aks show -g a -n b --query nodeResourceGroup -o tsv)"',
  ],
);
const shellCommand = fc
  .tuple(
    fc.constantFrom(
      ...[
        'az vmss scale -n pool --new-capacity 1 -g',
        'az vmss update --set sku.capacity=2 -g',
        'az group delete --yes -n',
        'az network nsg rule create --nsg-name a -n ssh -g',
      ],
      ...[
        'az vmss extension set --name CustomScript --publisher Microsoft.Azure.Extensions --vmss-name x -g',
        'az vm deallocate -n x -g',
        'az vmss stop -n x -g',
        'az tag update --operation merge --tags k8s-azure-service=web --resource-id',
      ],
      ...[
        'aks-engine addpool --node-pool pool.json --api-model',
        './bin/aks-engine rotate-certs --ssh-host',
        'aks-engine deploy --set orchestratorProfile.kubernetesConfig.useManagedIdentity=true --api-model',
        'helm install web',
        'kubectl apply -f',
        'echo',
        'az aks nodepool scale --node-count 0 -n system -g',
      ],
    ),
    shellWord,
    fc.constantFrom(
      '',
      '',
      ' >/dev/null 2>&1',
      ' | tee log',
      ' &',
      ' <<< "x"',
      ' \\\n  --debug',
      ' # done',
      ' < <(cat)',
    ),
  )
  .map(([head, word, tail]) => `${head} ${word}${tail}`);
const shellStatement = fc.letrec<{ statement: string }>((tie) => ({
  statement: fc.oneof(
    { depthSize: 'small' },
    { weight: 6, arbitrary: shellCommand },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('NODE_RG', 'A', 'export B', 'local C', 'readonly D'), shellWord)
        .map(([variable, word]) => `${variable}=${word}`),
    },
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.nat(19), tie('statement'), tie('statement'))
        .map(([kind, one, two]) => {
          const forms = [
            `if ${one}; then\n  ${two}\nfi`,
            `for name in $(${one}); do\n  ${two}\ndone`,
            `while ${one}; do ${two}; done`,
            `f() {\n  ${one}\n}\nf`,
            `(${one}; ${two})`,
            `{ ${one}\n}`,
            `${one} && ${two}`,
            `${one} || ${two}`,
            `! ${one}`,
            `A=$(${one})`,
            `case "$1" in\n  a|b) ${one} ;;\n  *) ${two} ;;\nesac`,
            `bash -c "${one}"`,
            `sh -c '${one}'`,
            `ssh host <<'EOF'\n${one}\nEOF`,
            `cat <<-END | bash\n\t${one}\nEND`,
            `eval "${one}"`,
            `sudo timeout 5m ${one}`,
            `docker run x sh -c "${one}"`,
            `[[ a == b ]] && ${one}`,
            `cat > pool.json <<EOF\n{"apiVersion":"vlabs","properties":{"orchestratorProfile":{"kubernetesConfig":{"useManagedIdentity":true}}}}\nEOF\n${one}`,
          ];
          return forms[kind] ?? one;
        }),
    },
  ),
})).statement;
const shell = fc
  .array(shellStatement, { minLength: 1, maxLength: 6 })
  .map((all) => `${all.join('\n')}\n`);
const shellFiles: fc.Arbitrary<Files> = shell.map((text) => ({
  'ops/run.sh': `#!/bin/bash\nset -e\n${text}`,
}));

const powerWord = fc.constantFrom(
  ...[
    'MC_shop_shop_westeurope',
    '$group',
    '"$group"',
    '"$($cluster.NodeResourceGroup)"',
    "'MC_a_b_c'",
    '$cluster.NodeResourceGroup',
    '@args',
    '${group}',
    '(Get-AzAksCluster -Name a).NodeResourceGroup',
    '"a`"b"',
    '@{ a = 1 }',
    '-1',
    '$null',
    '[string]"x"',
  ],
);
const powerCommand = fc
  .tuple(
    fc.constantFrom(
      'Update-AzVmss -VMScaleSetName pool -SkuCapacity 3 -ResourceGroupName',
      'Remove-AzLoadBalancer -Name kubernetes -Force -ResourceGroupName',
      'Stop-AzVmss -VMScaleSetName a -ResourceGroupName',
      'Set-AzVMExtension -VMName a -Name b -Publisher Contoso -ExtensionType c -ResourceGroupName',
      '& "C:\\tools\\aks-engine.exe" addpool --api-model',
      '.\\aks-engine.exe rotate-certs',
      'az vmss scale -n pool --new-capacity 1 -g',
      'Write-Host',
      "Update-AzTag -Operation Merge -Tag @{ 'aks-managed-cluster-name' = 'shop' } -ResourceId",
    ),
    powerWord,
    fc.constantFrom('', '', ' `\n  -Confirm', ' | Out-Null', ' # why', ' 2>$null', ' <# a #>'),
  )
  .map(([head, word, tail]) => `${head} ${word}${tail}`);
const powerStatement = fc.letrec<{ statement: string }>((tie) => ({
  statement: fc.oneof(
    { depthSize: 'small' },
    { weight: 6, arbitrary: powerCommand },
    { weight: 2, arbitrary: powerWord.map((word) => `$group = ${word}`) },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.nat(9), tie('statement'), tie('statement')).map(([kind, one, two]) => {
        const forms = [
          `if ($x -eq 1) {\n  ${one}\n} else { ${two} }`,
          `foreach ($n in $all) { ${one} }`,
          `function F($a) {\n  ${one}\n}`,
          `try { ${one} } catch { ${two} }`,
          `$x = & { ${one} }`,
          `@"\n${one}\n"@ | Set-Content x`,
          `@'\n${one}\n'@`,
          `$p = @{\n  ResourceGroupName = 'MC_a_b_c'\n}\nUpdate-AzVmss @p`,
          `"$(${one})"`,
          `Invoke-Expression "${one}"`,
        ];
        return forms[kind] ?? one;
      }),
    },
  ),
})).statement;
const powerFiles: fc.Arbitrary<Files> = fc
  .array(powerStatement, { minLength: 1, maxLength: 6 })
  .map((all) => ({ 'ops/run.ps1': `${all.join('\n')}\n` }));

const makeFiles: fc.Arbitrary<Files> = fc
  .tuple(
    fc.array(fc.tuple(shellStatement, fc.constantFrom('@', '-', '+', '', '@-')), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom(
      '',
      'NODE_RG := MC_a_b_c\n',
      'define X\na\nendef\n',
      '.ONESHELL:\n',
      'ifeq (a,b)\n',
      'SHELL = pwsh\n',
      'include x.mk\n',
    ),
    fc.boolean(),
  )
  .map(([recipes, head, escapes]) => ({
    Makefile: `${head}${recipes
      .map(
        ([text, sign], at) =>
          `t${String(at)}:\n\t${sign}${(escapes ? text.replaceAll('$', '$$$$') : text).replace(/(;|then|do|\{|else)?\n/g, (_, word: string | undefined) => `${word ?? ';'} \\\n\t`)}\n`,
      )
      .join('')}`,
  }));

const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);
const workflowFiles: fc.Arbitrary<Files> = fc
  .tuple(
    shell,
    fc.constantFrom('|', '>-', '|2-', '"'),
    fc.constantFrom(
      '',
      'shell: pwsh',
      'shell: bash -e {0}',
      'if: ${{ always() }}',
      'env: { NODE_RG: MC_a_b_c }',
      'working-directory: x',
    ),
    powerCommand,
  )
  .map(([text, how, more, power]) => {
    const run =
      how === '"'
        ? JSON.stringify(text)
        : `${how}\n          ${indented(text.trimEnd(), '          ')}`;
    return {
      '.github/workflows/ops.yml': `on: push\njobs:\n  scale:\n    runs-on: ubuntu-latest\n    steps:\n      - name: a\n        ${more}\n        run: ${run}\n      - uses: azure/cli@v2\n        with:\n          inlineScript: ${JSON.stringify(text)}\n      - uses: azure/powershell@v2\n        with: { inlineScript: ${JSON.stringify(power)}, azPSVersion: latest }\n`,
    };
  });

/** Scripts by language, each as the one file of a tree. */
export const scripts = {
  shell: shellFiles,
  powershell: powerFiles,
  makefile: makeFiles,
  workflow: workflowFiles,
} as const;
