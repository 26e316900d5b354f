import { describe, expect, test } from '@jest/globals';
import type { PlatformName } from '../src/policy/words.js';
import { definitionText } from './definitions.js';
import { expectLinear, scanTexts } from './support.js';

/** A workload in order, so that there is something to check. */
const POD = `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  securityContext: { runAsNonRoot: true, runAsUser: 1000 }
  containers: [{ name: web, image: registry.example/web:1 }]
`;

const SCALE = 'az vmss scale -g MC_rg-web_web_westeurope -n nodes --new-capacity 0';
const DEPLOY = 'aks-engine deploy --api-model cluster.json --location north';

/** The problems in one file beside a workload, as `line code`. */
async function told(
  file: string,
  text: string,
  platform: PlatformName = 'aks',
  more: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const report = await scanTexts({ 'web.yaml': POD, [file]: text, ...more }, { platform });
  return report.problems
    .filter((problem) => problem.inScope && problem.file === file)
    .map(({ at, code }) => `${String(at?.start.line)} ${code}`);
}

describe('a changing command in a file that is not read as a script', () => {
  test.each([
    ['Jenkinsfile', `pipeline {\n  steps {\n    sh '${SCALE}'\n  }\n}\n`, 3],
    ['vars/scaleDown.groovy', `def call() {\n  sh """\n    ${SCALE}\n  """\n}\n`, 3],
    ['ops.py', `import subprocess\nsubprocess.run(${list(SCALE)}, check=True)\n`, 2],
    ['ops.mjs', `await $\`${SCALE}\`;\n`, 1],
    ['Rakefile', `task :night do\n  sh '${SCALE}'\nend\n`, 2],
    ['main.go', `package main\nvar c = exec.Command(${list(SCALE).slice(1, -1)})\n`, 2],
    ['night.yml', `- hosts: localhost\n  tasks:\n    - command: ${SCALE}\n`, 3],
    [
      'night/tasks.yml',
      `- shell: >-\n    az vmss scale\n    -g MC_a_b_c -n x --new-capacity 0\n`,
      2,
    ],
    ['user-data.yaml', `#cloud-config\nruncmd:\n  - [${list(SCALE).slice(1, -1)}]\n`, 3],
    ['Dockerfile', `FROM scratch\nCMD ${list(SCALE)}\n`, 2],
    ['package.json', `{ "scripts": {\n  "down": "${SCALE}"\n} }\n`, 2],
    ['night.bat', `@echo off\ncall ${SCALE}\n`, 2],
    ['night.sh.tpl', `\${header}\n${SCALE}\n`, 2],
    ['main.tf', `provisioner "local-exec" {\n  command = "${SCALE}"\n}\n`, 2],
    ['job.yaml', `apiVersion: v1\nkind: ConfigMap\ndata:\n  run: |\n    ${SCALE}\n`, 5],
    ['runner.tf', `command = "Stop-AzVmss -ResourceGroupName MC_a_b_c -Name x"\n`, 1],
    ['Taskfile.yml', `tasks:\n  down:\n    cmds:\n      - az aks scale -g a -n b -c 0\n`, 4],
    ['move.azcli', 'az resource move --ids /x/managedClusters/y --destination-group z\n', 1],
    [
      'ops.rb',
      'node_rg = `az aks show --query nodeResourceGroup -o tsv`\nsystem("az vm delete -g #{node_rg} -n x")\n',
      2,
    ],
  ])('%s', async (file, text, line) => {
    expect(await told(file, text)).toEqual([`${String(line)} azure-command-not-read`]);
  });

  test.each([
    ['a comment in Python', 'ops.py', `# run: ${SCALE}\n`],
    ['a comment in Groovy', 'Jenkinsfile', `/* ${SCALE} */\n// ${SCALE}\nsh 'az aks stop'\n`],
    ['a comment in a batch file', 'night.cmd', `REM ${SCALE}\n:: ${SCALE}\n`],
    ['a message', 'ops.py', `print("${SCALE}")\n`],
    ['a message that quotes a command', 'ops.go', `return errors.New("run \`${SCALE}\` first")\n`],
    ['an echo', 'night.cmd', `echo ${SCALE}\n`],
    ['the name of a step', 'night.yml', `- name: ${SCALE}\n  command: az aks stop\n`],
    ['prose', 'docs/ops.md', SCALE],
    ['a test of a program', 'ops_test.go', `exec.Command(${list(SCALE).slice(1, -1)})\n`],
    ['test data', 'testdata/Jenkinsfile', `sh '${SCALE}'\n`],
    ['another group', 'Jenkinsfile', `sh '${SCALE.replace('MC_', 'rg-')}'\n`],
    ['a command that reads', 'Jenkinsfile', `sh 'az vmss list -g MC_a_b_c'\n`],
    ['what Microsoft advises', 'Jenkinsfile', `sh 'az disk create -g MC_a_b_c -n x'\n`],
    ['a script that is read', 'help.sh', `cat <<'DOC'\n${SCALE}\nDOC\n`],
    ['a user pool', 'Taskfile.yml', 'cmds: [az aks nodepool scale --name spot -c 0]\n'],
  ])('unless it is %s', async (_, file, text) => {
    expect(await told(file, text)).toEqual([]);
  });

  test('counts only under the policy that forbids it', async () => {
    const text = `sh '${SCALE}'\nsh '${DEPLOY}'\n`;
    expect(await told('Jenkinsfile', text)).toEqual(['1 azure-command-not-read']);
    expect(await told('Jenkinsfile', text, 'azure-stack')).toEqual(['2 engine-command-not-read']);
  });
});

describe('a cluster definition', () => {
  const yaml = (indent: string): string =>
    [
      'apiVersion: vlabs',
      'properties:',
      '  orchestratorProfile:',
      '    orchestratorType: Kubernetes',
    ]
      .map((line) => `${indent}${line}\n`)
      .join('');

  test.each([
    ['group_vars/all.yml', `cluster:\n${yaml('  ')}`, 2],
    ['main.tf', `content = <<-J\n${definitionText()}\nJ\n`, 3],
    [
      'model.ps1',
      `$m = @{\n  apiVersion = 'vlabs'\n  properties = @{ orchestratorProfile = @{ } }\n}\naz login\n`,
      2,
    ],
    ['model.py', `m = {\n  "apiVersion": "vlabs",\n  "orchestratorProfile": {}\n}\n`, 2],
  ])('in %s is not read', async (file, text, line) => {
    expect(await told(file, text, 'azure-stack')).toEqual([`${String(line)} definition-not-read`]);
  });

  test.each([
    [
      'jq',
      'edit.sh',
      "jq '.properties.orchestratorProfile.kubernetesConfig.useManagedIdentity = true' a.json\n",
    ],
    [
      'yq',
      'edit.sh',
      "yq -i '.properties.orchestratorProfile.kubernetesConfig.addons += [{}]' a.json\n",
    ],
    ['PowerShell', 'edit.ps1', '$m.properties.masterProfile.availabilityZones = @("1")\n'],
    [
      'Python',
      'edit.py',
      'm = load("apimodel.json")\nm["properties"]["masterProfile"]["distro"] = d\n',
    ],
  ])('that %s changes is not read', async (_, file, text) => {
    const [only, ...more] = await told(file, text, 'azure-stack');
    expect(only).toMatch(/ definition-edit-not-read$/);
    expect(more).toEqual([]);
  });

  test.each([
    "jq '.properties.masterProfile.dnsPrefix = $dns' a.json",
    "jq '.properties.agentPoolProfiles[0].count |= 5' a.json",
    "jq '.properties.orchestratorProfile.kubernetesConfig.useManagedIdentity = false' a.json",
    "jq -e '.properties.orchestratorProfile.orchestratorRelease == $r' a.json",
    'jq -r .properties.masterProfile.distro a.json',
  ])('may be read and filled in: %s', async (command) => {
    expect(await told('edit.sh', `${command}\n`, 'azure-stack')).toEqual([]);
  });
});

describe('the definition of a deploy command', () => {
  const found = ['2 definition-not-found'];

  test.each([
    ['is missing', DEPLOY, {}, found],
    ['is missing as an argument', 'aks-engine generate clusters/cluster.json', {}, found],
    ['is not the one that is there', DEPLOY, { 'other.json': definitionText() }, found],
    ['is there', DEPLOY, { 'cluster.json': definitionText() }, []],
    ['is in another folder', DEPLOY, { 'a/b/cluster.json': definitionText() }, []],
    [
      'is mounted',
      DEPLOY.replace(' cluster', ' /work/a/cluster'),
      { 'a/cluster.json': definitionText() },
      [],
    ],
    ['is a template', DEPLOY, { 'cluster.json.tmpl': definitionText() }, []],
    ['is unknown, and none is there', DEPLOY.replace('cluster.json', '"$MODEL"'), {}, found],
    ['is unknown', DEPLOY.replace('cluster.json', '"$MODEL"'), { 'a.json': definitionText() }, []],
    ['is generated, and none is there', 'aks-engine scale -m _output/a/apimodel.json', {}, found],
    ['is generated', 'aks-engine scale -m _output/a/x.json', { 'a.json': definitionText() }, []],
    [
      'is written by a script',
      DEPLOY,
      { 'a.json': definitionText(), 'b.sh': 'jq . a.json >cluster.json\n' },
      [],
    ],
    ['is not used', 'aks-engine deploy --help', {}, []],
  ])('%s', async (_, command, more, problems) => {
    expect(await told('deploy.sh', `cd a\n${command}\n`, 'azure-stack', more)).toEqual(problems);
  });

  test('is not asked for where the policy of AKS Engine does not apply', async () => {
    expect(await told('deploy.sh', `cd a\n${DEPLOY}\n`)).toEqual([]);
  });
});

describe('a static pod that a tool writes', () => {
  test.each([
    ['site.yml', '- copy:\n    dest: /etc/kubernetes/manifests/agent.yaml\n', 2],
    ['user-data', '#cloud-config\nwrite_files:\n- path: /etc/kubernetes/manifests/a.yaml\n', 3],
    ['Dockerfile', 'FROM scratch\nCOPY agent.yaml /etc/kubernetes/manifests/\n', 2],
    ['Jenkinsfile', "sh 'cp agent.yaml /etc/kubernetes/manifests/agent.yaml'\n", 1],
  ])('in %s', async (file, text, line) => {
    expect(await told(file, text, 'azure-stack')).toEqual([`${String(line)} static-pod-not-read`]);
    expect(await told(file, text, 'both')).toEqual([]);
  });

  test.each([
    ['is removed', '- file:\n    dest: /etc/kubernetes/manifests/agent.yaml\n    state: absent\n'],
    ['is of AKS Engine', '- copy: { dest: /etc/kubernetes/manifests/kube-apiserver.yaml }\n'],
    ['is of kubeadm', '- copy: { src: kubeadm, dest: /etc/kubernetes/manifests/a.yaml }\n'],
    ['is only read', '- command: cat /etc/kubernetes/manifests/agent.yaml\n'],
  ])('unless it %s', async (_, text) => {
    expect(await told('site.yml', text, 'azure-stack')).toEqual([]);
  });
});

describe('infrastructure', () => {
  const cluster = (text: string): string =>
    `resource "azurerm_kubernetes_cluster" "web" {\n  resource_group_name = "rg"\n${text}}\n`;

  test.each([
    [
      'a system pool',
      'aks.tf',
      cluster('  default_node_pool {\n    min_count = 0\n  }\n'),
      '4 system-pool-not-judged',
    ],
    [
      'an existing group',
      'aks.tf',
      cluster('  node_resource_group = "rg"\n'),
      '3 node-group-name-not-judged',
    ],
    [
      'a rule in a node group',
      'nsg.tf',
      'resource "azurerm_network_security_rule" "a" {\n  resource_group_name = module.aks.node_resource_group\n}\n',
      '1 node-group-change-not-judged',
    ],
    [
      'root',
      'pod.tf',
      'resource "kubernetes_pod" "a" {\n container {\n image = "a"\n run_as_user = 0 }\n}\n',
      '4 root-not-read',
    ],
    [
      'a webhook',
      'hook.tf',
      'resource "kubernetes_validating_webhook_configuration_v1" "a" {\n url = "https://a.example"\n}\n',
      '2 webhook-not-read',
    ],
    [
      'a pool in Bicep',
      'main.bicep',
      "resource a 'Microsoft.ContainerService/managedClusters@2024-05-01' = {\n x: [ { mode: 'System', minCount: 0 } ]\n}\n",
      '2 system-pool-not-judged',
    ],
  ])('with %s', async (_, file, text, problem) => {
    expect(await told(file, text)).toEqual([problem]);
  });

  test.each([
    [
      'clean',
      'aks.tf',
      cluster('  node_resource_group = "nodes"\n  default_node_pool {\n    node_count = 1\n  }\n'),
    ],
    [
      'a user pool',
      'pool.tf',
      'resource "azurerm_kubernetes_cluster_node_pool" "a" {\n  mode = "User"\n  min_count = 0\n}\n',
    ],
    [
      'a role in a node group',
      'role.tf',
      'resource "azurerm_role_assignment" "a" {\n  scope = module.aks.node_resource_group_id\n}\n',
    ],
    [
      'two pools in Bicep',
      'main.bicep',
      "resource a 'Microsoft.ContainerService/managedClusters@2024-05-01' = {\n x: [ { mode: 'System', count: 1 }, { mode: 'User', count: 0 } ]\n}\n",
    ],
  ])('with %s is in order', async (_, file, text) => {
    expect(await told(file, text)).toEqual([]);
  });
});

describe('pods', () => {
  const resource = (spec: string): string =>
    `apiVersion: db.example/v1\nkind: Database\nspec:\n  podTemplate:\n    spec:\n      ${spec}\n`;

  test('of a custom resource matter if they run as root with fsGroup', async () => {
    const both = resource('securityContext: { runAsUser: 0, fsGroup: 0 }');
    expect(await told('db.yaml', both)).toEqual(['6 custom-resource-not-read']);
    expect(await told('db.yaml', resource('securityContext: { runAsUser: 0 }'))).toEqual([]);
    expect(await told('db.yaml', both.replace('db.example', 'kyverno.io'))).toEqual([]);
  });

  test('that a kustomization changes by other means than patches', async () => {
    const text = `resources: [web.yaml]\nreplacements:\n- targets:\n  - fieldPaths: [spec.securityContext.runAsUser]\n`;
    expect(await told('kustomization.yaml', text)).toEqual(['2 kustomization-not-applied']);
    const name = text.replace('securityContext.runAsUser', 'containers.0.image');
    expect(await told('kustomization.yaml', name)).toEqual([]);
  });

  test('that a script writes as root', async () => {
    const text = POD.replace('runAsNonRoot: true, runAsUser: 1000', 'runAsUser: 0');
    expect(await told('run.sh', `echo '${text}' | kubectl apply -f -\n`)).toEqual([
      '5 root-not-read',
    ]);
  });
});

test.each([
  ['main.tf', 'resource "kubernetes_pod" "a" { helm az vm run_as_user \n'],
  ['a.json', '"mode": "System", managedClusters { az vmss -g MC_a /etc/kubernetes/manifests/ cp '],
  ['Jenkinsfile', 'az az vm delete nodeResourceGroup = aks-engine "" /* # '],
  ['a.yaml', 'apiVersion: a.example/v1\nkind: A\ncontainers: image: runAsUser: 0\n'],
  ['a.py', 'properties.masterProfile.a["b"] apimodel ` az vm -g MC_ \n'],
])('signs in %s are looked for in linear time', async (file, piece) => {
  await expectLinear(400_000, (long) => scanTexts({ [file]: long(piece) }));
});

function list(command: string): string {
  return JSON.stringify(command.split(' '));
}
