/*
 * Lines that people write with a secret on them, by the language. SECRET is a word and NUMBER digits
 * alone. No two differ in names only.
 */

/** Statements of a POSIX shell, before a command that is found. */
export const SHELL: readonly string[] = [
  'DB_PASS=SECRET',
  "export GH_PAT='SECRET'",
  'declare -r API_KEY="SECRET"',
  'readonly pw=SECRET',
  'local jwt=${JWT:-SECRET}',
  'greeting=SECRET',
  'export pin=NUMBER',
  'A=1 B=SECRET ./run',
  'env X=SECRET ./run',
  ': "${TOKEN:=SECRET}"',
  'set -- SECRET',
  'args=(--password SECRET)',
  'declare -A m=([db]=SECRET)',
  "x=$'SECRET'",
  'x="prefix-"SECRET',
  'x=SECRET\\ more',
  'if [ "$x" = SECRET ]',
  '[[ $x == "SECRET" ]]',
  '[[ $x =~ ^SECRET$ ]]',
  'curl --user a:SECRET https://b.example',
  'curl -u a:SECRET https://b.example',
  'curl -ua:SECRET https://b.example',
  'curl -H "X-Api-Key: SECRET" https://b.example',
  "curl -H 'Authorization: Basic SECRET' https://b.example",
  'curl -d "grant=x&client=SECRET" https://b.example',
  `curl -d '{"login": "SECRET"}' https://b.example`,
  'curl --data-urlencode p@SECRET https://b.example',
  'curl -b session=SECRET https://b.example',
  'curl --cert client.pem:SECRET https://b.example',
  'curl -F "file=SECRET" https://b.example',
  'curl https://hooks.b.example/services/T0/B0/SECRET',
  'curl https://a:SECRET@b.example/x',
  'curl https://SECRET@b.example/x',
  'curl "https://b.example/x?code=SECRET"',
  'curl "https://b.example/x#SECRET"',
  'wget --http-password=SECRET https://b.example',
  'wget --header "X-Token: SECRET" https://b.example',
  'http POST b.example X-Key:SECRET',
  'http -a a:SECRET b.example',
  'mysqldump -pSECRET db',
  'mysql -u root --password=SECRET db',
  'MYSQL_PWD=SECRET mysql db',
  'PGPASSWORD=SECRET psql db',
  'psql "postgresql://a:SECRET@b.example/db"',
  'psql "host=b user=a password=SECRET"',
  `psql -c "ALTER USER a PASSWORD 'SECRET'"`,
  'sqlcmd -S b.example -U sa -PSECRET',
  'sqlcmd -S b.example -U sa -P SECRET',
  'redis-cli -a SECRET ping',
  'redis-cli -u redis://:SECRET@b.example',
  'mongosh "mongodb+srv://a:SECRET@b.example"',
  'rabbitmqctl add_user a SECRET',
  'htpasswd -bc f a SECRET',
  'sshpass -p SECRET ssh a@b.example',
  'sshpass -pSECRET ssh a@b.example',
  'echo SECRET | docker login -u a --password-stdin',
  'echo -n "SECRET" > f',
  "printf '%s' SECRET > f",
  'printf SECRET | base64',
  'docker login -u a -p SECRET',
  'docker login -p NUMBER -u a',
  'docker run -e DB=SECRET img',
  'docker run --env "KEY=SECRET" img',
  'docker build --build-arg NPM=SECRET .',
  'kubectl create secret generic s --from-literal=pw=SECRET',
  'kubectl create secret docker-registry s --docker-password=SECRET',
  'kubectl create configmap s --from-literal greeting=SECRET',
  'kubectl --token SECRET get pods',
  'kubectl --token=SECRET get pods',
  'kubectl config set-credentials a --password=SECRET',
  'kubectl run x --image=i --env=A=SECRET',
  `kubectl patch secret s -p '{"stringData":{"a":"SECRET"}}'`,
  'kubectl annotate pod p note=SECRET',
  'kubectl exec p -- passwd SECRET',
  'helm upgrade a b --set auth.pw=SECRET',
  'helm upgrade a b --set-string greeting=SECRET',
  'helm upgrade a b --set "list={SECRET,x}"',
  'helm registry login -u a -p SECRET r.example',
  'helm repo add a https://r.example --password SECRET',
  'az login --service-principal -u a -p SECRET -t t',
  'az keyvault secret set --name a --vault-name v --value SECRET',
  'az storage blob list --account-key SECRET',
  'az storage blob list --sas-token "sv=1&sig=SECRET"',
  'az storage blob list --connection-string "AccountName=a;AccountKey=SECRET;x=y"',
  'az webapp config appsettings set --settings A=SECRET',
  'az sql server create --admin-password SECRET',
  'az rest --headers "SharedAccessSignature sr=b&sig=SECRET"',
  'az acr login --username a --password SECRET',
  "az vm run-command invoke --scripts 'net user a SECRET'",
  'aws configure set aws_secret_access_key SECRET',
  'gh auth login --with-token <<< SECRET',
  'git clone https://x-access-token:SECRET@github.com/a/b',
  'git config user.signingkey SECRET',
  'git -c http.extraheader="AUTHORIZATION: bearer SECRET" fetch',
  'npm config set //r.example/:_authToken SECRET',
  'npm config set //r.example/:_authToken=SECRET',
  'echo "//r.example/:_authToken=SECRET" > .npmrc',
  'pip install --index-url https://a:SECRET@r.example/simple x',
  'vault login SECRET',
  'vault write auth/approle/login role_id=a secret_id=SECRET',
  'vault kv put s/a greeting=SECRET',
  'vault kv put s/a pin=NUMBER',
  'consul kv put a SECRET',
  'openssl enc -aes-256-cbc -k SECRET',
  'openssl enc -pass pass:SECRET',
  'openssl req -passin pass:SECRET',
  'keytool -storepass SECRET -list',
  'gpg --passphrase SECRET -d f',
  'java -Djavax.net.ssl.keyStorePassword=SECRET -jar a.jar',
  'java -jar a.jar --spring.datasource.password=SECRET',
  'ldapsearch -x -w SECRET',
  'ldapsearch -x -wSECRET',
  'smbclient //b/c -U a%SECRET',
  'mount -o username=a,password=SECRET //b/c /mnt',
  'zip -P SECRET a.zip f',
  '7z x -pSECRET a.7z',
  'unzip -P NUMBER a.zip',
  'chpasswd <<< "a:SECRET"',
  'useradd -p SECRET a',
  'expect -c "send SECRET"',
  "sed -i 's/PLACE/SECRET/' f",
  "awk -v k=SECRET '{print k}' f",
  `jq --arg p SECRET '.a=$p' f`,
  `jq '.pw = "SECRET"' f`,
  `yq -i '.a.b = "SECRET"' f`,
  `python3 -c 'login("a", "SECRET")'`,
  'perl -e "login q(SECRET)"',
  'ssh a@b.example "export X=SECRET && run"',
  'bash -c "PW=SECRET run"',
  "sh -c 'run SECRET'",
  'eval "X=SECRET"',
  'x=$(run SECRET)',
  'x=`run SECRET`',
  'run <(echo SECRET)',
  'run "$(echo SECRET)"',
  'case $x in SECRET) run ;; esac',
  'for k in SECRET other; do run; done',
  'function f { echo SECRET; }',
  'trap "run SECRET" EXIT',
  'alias a="run SECRET"',
  'tf="-var=x=SECRET"',
  'terraform apply -var "pw=SECRET"',
  'terraform apply -var=pw=SECRET',
  'terraform init -backend-config="access_key=SECRET"',
  'ansible-playbook -e pw=SECRET a.yml',
  `ansible-playbook --extra-vars '{"a":"SECRET"}' a.yml`,
  'tailscale up --authkey=SECRET',
  'argocd login b.example --username a --password SECRET',
  'argocd repo add https://b.example --ssh-private-key-path SECRET',
  'flux bootstrap git --password=SECRET',
  'aks-engine deploy --client-secret SECRET',
  'DOCKER_AUTH_CONFIG=\'{"auths":{"r":{"auth":"SECRET"}}}\'',
  'echo "machine b.example login a password SECRET" >> .netrc',
  'export DATABASE_URL=postgres://a:SECRET@b.example/c',
  'export AMQP="amqp://a:SECRET@b.example"',
  'export connString="Server=b;User Id=a;Pwd=SECRET;"',
  'export x=c2SECRET==',
  './deploy.sh SECRET',
  './deploy.sh prod --flag SECRET --other',
  './deploy.sh prod -x SECRET',
  './deploy.sh /SECRET',
  './deploy.sh a/b/SECRET/c',
  './deploy.sh correct horse SECRET NUMBER',
  './deploy.sh {a,SECRET}',
  './deploy.sh --auth=NUMBER',
  './deploy.sh @SECRET',
  './deploy.sh ~SECRET',
  './deploy.sh %SECRET',
  './deploy.sh a+SECRET',
  './deploy.sh "a b SECRET"',
  "./deploy.sh 'it'\\''s SECRET'",
  'X="a b" Y="SECRET"',
  "./run '$SECRET'",
  './run https://SECRET',
];

/** Words of the found command itself, after its name. */
export const OPTIONS: readonly string[] = [
  '--set tags.note=SECRET',
  '--set tags.pin=NUMBER',
  '--tags a=SECRET b=1',
  '--subscription SECRET',
  '--query "[?x==\'SECRET\']"',
  '--custom-data "SECRET"',
  '--protected-settings \'{"storageAccountKey":"SECRET"}\'',
  '-- SECRET',
  '-p NUMBER',
  '--only-show-errors # SECRET',
  '>> "SECRET.log"',
  '2>SECRET',
  '|| notify SECRET',
  '| tee -a SECRET',
  '<<< SECRET',
];

/** Statements of PowerShell. */
export const POWERSHELL: readonly string[] = [
  '$pass = "SECRET"',
  "$greeting = 'SECRET'",
  '$env:DB_PW = "SECRET"',
  '[string]$x = "SECRET"',
  'Set-Variable -Name x -Value SECRET',
  '$p = ConvertTo-SecureString "SECRET" -AsPlainText -Force',
  'ConvertTo-SecureString -String SECRET -AsPlainText -Force',
  '$c = New-Object PSCredential("a", (ConvertTo-SecureString "SECRET" -AsPlainText -Force))',
  '$c = [PSCredential]::new("a", "SECRET")',
  'Connect-AzAccount -ServicePrincipal -AccessToken SECRET',
  'Set-AzKeyVaultSecret -VaultName v -Name n -SecretValue SECRET',
  '$h = @{ Authorization = "Bearer SECRET" }',
  '$h = @{ "x-functions-key" = "SECRET" }',
  '$h = @{ Greeting = "SECRET" }',
  'Invoke-RestMethod -Uri https://b.example -Headers @{ Code = "SECRET" }',
  'Invoke-RestMethod -Uri "https://b.example?code=SECRET"',
  'Invoke-Sqlcmd -ConnectionString "Server=b;Password=SECRET"',
  '"SECRET" | docker login --password-stdin',
  'Write-Host "SECRET"',
  '& cmdkey /add:b /user:a /pass:SECRET',
  'net use Z: \\\\b\\c /user:a SECRET',
  'schtasks /create /ru a /rp SECRET',
  'Add-Content f "x=SECRET"',
  'if ($x -eq "SECRET") { }',
  '$x = "a" + "SECRET"',
  '$x = "a{0}" -f "SECRET"',
  '$json = \'{"k":"SECRET"}\'',
  'function f($k = "SECRET") { }',
  '[Environment]::SetEnvironmentVariable("A", "SECRET", "User")',
  'Start-Process a -ArgumentList "--key", "SECRET"',
  'New-LocalUser -Name a -Password (X "SECRET")',
  '$x = @("a", "SECRET")',
];

/** Members of an object in a definition, beside the name of an addon that is found. */
export const MEMBERS: readonly string[] = [
  '"dbPass": "SECRET"',
  '"greeting": "SECRET"',
  '"pin": NUMBER',
  '"sasToken": NUMBER',
  '"config": { "region": "SECRET" }',
  '"config": { "connString": "Endpoint=b;SharedAccessKey=SECRET" }',
  '"config": { "a": { "b": ["x", "SECRET"] } }',
  '"config": { "workspace\\u004bey": "SECRET" }',
  '"config": { "url": "https://a:SECRET@b.example" }',
  '"config": { "url": "https://b.example/SECRET/x" }',
  '"config": { "url": "https:\\/\\/b.example\\/x?y=SECRET" }',
  '"config": { "json": "{\\"a\\":\\"SECRET\\"}" }',
  '"config": { "args": "--key SECRET --x 1" }',
  '"config": { "jwt": { "code": NUMBER } }',
  '"config": { "auth": [ NUMBER ] }',
  '"config": { "type": "a SECRET" }',
  '"config": { "cert": "-----BEGIN CERTIFICATE-----\\nSECRET\\n-----END CERTIFICATE-----" }',
  '"containers": [{ "name": "a", "image": "r.example/a:1", "env": "SECRET" }]',
  '"data": "SECRET"',
  '"comment": "SECRET",',
  '"tags": ["SECRET", "b"]',
  '"x": "$SECRET"',
  '/* SECRET */ "x": 1',
  '"cert": ["a", "SECRET"]',
  '"namespace": "a b SECRET"',
  '"version": "SECRET!"',
];

/** Entries of a flow map of a container that runs as root. */
export const CONTAINER: readonly string[] = [
  'env: [{ name: DB_PASS, value: SECRET }]',
  'env: [{ name: A, value: SECRET }]',
  'env: [{ value: SECRET, name: A }]',
  'env: [{ name: PIN, value: "NUMBER" }]',
  'env: [{ "name": "A", "value": "SECRET" }]',
  'args: [--password, SECRET]',
  'args: ["--greeting=SECRET"]',
  'args: ["-pSECRET"]',
  'args: [serve, SECRET, --now]',
  'args: ["--pin", "NUMBER"]',
  'args: [--url=https://a:SECRET@b.example]',
  'command: [sh, -c, "run --key SECRET"]',
  'command: ["sh", "-c", "export A=SECRET; run"]',
  "command: [sh, -c, 'echo SECRET | login']",
  'command: [java, -Dk=SECRET]',
  'lifecycle: { postStart: { exec: { command: [touch, SECRET] } } }',
  'livenessProbe: { httpGet: { path: "/?key=SECRET" } }',
  'readinessProbe: { httpGet: { httpHeaders: [{ name: X-Key, value: SECRET }] } }',
  'stdin: true, note: SECRET words 12',
  'note: !!str SECRET',
  'note: &anchor SECRET',
  'note: "SECRET \\" more"',
  "note: 'it''s SECRET'",
  'auth: { code: NUMBER }',
  'cert: [NUMBER]',
  'tty: false } # SECRET',
  '"quoted key": SECRET',
  'note: [[SECRET]]',
  'note: {{ .Values.x | default "SECRET" }}',
];

/** Lines that a value in a values file may be on, in a flow map after the user. */
export const VALUES: readonly string[] = [
  'adminPassword: SECRET',
  'dockerconfigjson: SECRET',
  '.dockerconfigjson: SECRET',
  'connectionString: "AccountKey=SECRET;x=y"',
  'dsn: "a:SECRET@tcp(b)/c"',
  'url: "amqp://a:SECRET@b.example"',
  'webhook: https://hooks.b.example/SECRET',
  'greeting: SECRET',
  'greeting: "SECRET"',
  'seed: NUMBER',
  'users: [a:SECRET]',
  'users: { a: SECRET }',
  'htpasswd: "a:$apr1$SECRET"',
  'extraArgs: "--key SECRET"',
  'config: "[db]\\npw = SECRET"',
  'env: { A: SECRET }',
  'license: AAAA-SECRET-BBBB',
  'login: { id: NUMBER }',
];

/** Actions and text of a template after the user. */
export const TEMPLATE: readonly string[] = [
  '# SECRET',
  '{{/* SECRET */}}',
  '{{- $x := "SECRET" }}',
  '{{- $x := `SECRET` }}',
  '{{- $x := printf "%s" "SECRET" }}',
  '{{- if eq .Values.a "SECRET" }}{{ end }}',
  '{{- $x := dict "a" "SECRET" }}',
  '{{- $x := b64enc "SECRET" }}',
  '{{- $x := default "SECRET" .Values.a }}',
  '{{- $x := list "a" "SECRET" | join "," }}',
];

/** Templates of a chart that fail over the value `greeting`, which is a secret. */
export const FAILING: readonly string[] = [
  '{{ include .Values.greeting . }}',
  '{{ include (printf "x.%s" .Values.greeting) . }}',
  '{{ fail .Values.greeting }}',
  '{{ fail (printf "bad %s" .Values.greeting) }}',
  '{{ required .Values.greeting .Values.absent }}',
  '{{ (.Values.Table .Values.greeting).x }}',
  '{{ .Values.greeting.x }}',
  '{{ tpl (printf "{{ %s }}" .Values.greeting) . }}',
  '{{ tpl (printf "{{ include \\"%s\\" . }}" .Values.greeting) . }}',
  '{{ tpl (printf "{{ $%s }}" .Values.greeting) . }}',
  '{{ tpl (printf "{{ \\"a\\".%s }}" .Values.greeting) . }}',
  '{{ tpl (printf "{{ .a.%s.b.c }}" .Values.greeting) . }}',
  '{{ tpl (printf "{{ template \\"%s\\" }}" .Values.greeting) . }}',
  '{{ tpl (printf "{{ break %s" .Values.greeting) . }}',
  '{{ tpl (printf "{{ define \\"%s\\" }}" .Values.greeting) . }}',
  '{{ index (list 1) .Values.greeting }}',
  '{{ mustFromJson .Values.greeting }}',
  '{{ semverCompare .Values.greeting "1.0.0" }}',
  '{{ mustToDate .Values.greeting "x" }}',
  '{{ range .Values.greeting }}{{ end }}',
  '{{ urlJoin (dict "host" (dict .Values.greeting 1)) }}',
  '{{ mustRegexFind .Values.greeting }}',
  '{{ lt .Values.greeting 1 }}',
];

/** Parts of a step of a workflow on the line of its command. */
export const STEPS: readonly string[] = [
  '- { run: "COMMAND", env: { A: SECRET } }',
  '- { run: "COMMAND", with: { creds: SECRET } }',
  "- { run: 'COMMAND --x SECRET' }",
  '- { name: SECRET words, run: "COMMAND" }',
  '- run: A=SECRET COMMAND',
  '- run: COMMAND && ./run SECRET',
  '- run: COMMAND # SECRET',
  '- script: docker login -p SECRET && COMMAND',
  '- run: echo "::add-mask::SECRET" && COMMAND',
  '- run: echo "K=SECRET" >> "$GITHUB_ENV" && COMMAND',
  "- run: echo '##vso[task.setvariable variable=k]SECRET' && COMMAND",
  "- run: X=${{ secrets.A || 'SECRET' }} COMMAND",
];

/** Recipes of a Makefile. */
export const RECIPES: readonly string[] = [
  'KEY=SECRET COMMAND',
  '@echo SECRET && COMMAND',
  '-@run $(KEY) SECRET; COMMAND',
  'export A="SECRET" && COMMAND',
  "printf '%s' 'SECRET' | run && COMMAND",
  'make deploy PW=SECRET && COMMAND',
  'COMMAND $${X:-SECRET}',
  'COMMAND # SECRET',
];

/** Attributes of Terraform beside the chart of a release. */
export const TERRAFORM: readonly string[] = [
  'repository_password = "SECRET"',
  'repository = "https://a:SECRET@b.example"',
  'values = ["a: SECRET"]',
  'set = [{ name = "a", value = "SECRET" }]',
  'set_sensitive { name = "pw" value = NUMBER }',
  'description = "SECRET"',
  'timeout = 1 # SECRET',
  'timeout = 1 // SECRET',
  'x = var.a ? "SECRET" : ""',
  'x = jsonencode({ a = "SECRET" })',
  'x = { "a" : "SECRET" }',
];

/** Whole files, each with what is found on the line of the secret or on one beside it. */
export const FILES: readonly {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
}[] = [
  {
    title: 'a block under a secret key of values',
    files: {
      'values.yaml':
        'a:\n  password: |\n    create NUMBER SECRET\n  securityContext: { runAsUser: 0 }\n',
    },
  },
  {
    title: 'a list under a sensitive key on a line of its own',
    files: {
      'values.yaml':
        'certs:\n  - code: NUMBER\n    securityContext: { runAsUser: 0, pin: NUMBER }\n',
    },
  },
  {
    title: 'a map under a sensitive key, in which a number stands beside the user',
    files: {
      'values.yaml': 'jwtAuth:\n  x: { securityContext: { runAsUser: 0 }, code: NUMBER }\n',
    },
  },
  {
    title: 'a scalar over several lines',
    files: {
      'values.yaml': 'a:\n  note: one\n    SECRET two\n  securityContext: { runAsUser: 0 }\n',
    },
  },
  {
    title: 'a Secret beside a Pod',
    files: {
      'a.yaml':
        'kind: Secret\napiVersion: v1\nmetadata: { name: a }\nstringData: { a: SECRET }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: a, securityContext: { runAsUser: 0 }, x: SECRET }] }\n',
    },
  },
  {
    title: 'a Pod in the text of a ConfigMap',
    files: {
      'a.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata:\n  pod.yaml: |\n    apiVersion: v1\n    kind: Pod\n    metadata: { name: a }\n    spec: { containers: [{ name: a, image: a, securityContext: { runAsUser: 0 }, x: SECRET }] }\n',
    },
  },
  {
    title: 'a patch as JSON in a kustomization',
    files: {
      'kustomization.yaml':
        'resources: [a.yaml]\npatches:\n  - target: { kind: Pod }\n    patch: \'[{"op":"add","path":"/spec/securityContext","value":{"runAsUser":0,"x":"SECRET"}}]\'\n',
      'a.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: a }] }\n',
    },
  },
  {
    title: 'values in a helmfile',
    files: {
      'helmfile.yaml':
        'releases:\n  - name: a\n    chart: b/c\n    values:\n      - x: { securityContext: { runAsUser: 0 }, greeting: SECRET }\n',
    },
  },
  {
    title: 'values in a HelmRelease',
    files: {
      'a.yaml':
        'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: a }\nspec:\n  chart: { spec: { chart: x, sourceRef: { kind: HelmRepository, name: r } } }\n  values: { a: { securityContext: { runAsUser: 0 }, greeting: SECRET } }\n',
    },
  },
  {
    title: 'values as text in an Application',
    files: {
      'a.yaml':
        'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: a }\nspec:\n  source:\n    repoURL: https://b.example\n    chart: x\n    targetRevision: 1.0.0\n    helm:\n      values: |\n        a: { securityContext: { runAsUser: 0 }, greeting: SECRET }\n',
    },
  },
  {
    title: 'a webhook with its certificate',
    files: {
      'a.yaml':
        'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata: { name: a }\nwebhooks:\n  - name: a.b.example\n    clientConfig: { url: "https://a:SECRET@b.example/x?y=SECRET", caBundle: SECRET }\n',
    },
  },
  {
    title: 'an annotation beside the one that is found',
    files: {
      'a.yaml':
        'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata: { name: a, annotations: { "admissions.enforcer/disabled": "true", x: SECRET } }\nwebhooks: []\n',
    },
  },
  {
    title: 'a dependency with a condition',
    files: {
      'c/Chart.yaml':
        'apiVersion: v2\nname: c\nversion: 1.0.0\ndependencies:\n  - { name: falco, version: 1.0.0, repository: "https://a:SECRET@b.example", tags: [SECRET] }\n',
    },
  },
  {
    title: 'a definition in a here-document',
    files: {
      'a.sh':
        'cat > a.json <<EOF\n{"apiVersion": "vlabs", "properties": {"orchestratorProfile": {"orchestratorType": "Kubernetes", "kubernetesConfig": {"x": "SECRET", "useManagedIdentity": true}}, "customCloudProfile": {"portalURL": "https://portal.local.example"}, "masterProfile": {"count": 3, "dnsPrefix": "a"}, "agentPoolProfiles": []}}\nEOF\naks-engine deploy --api-model a.json\n',
    },
  },
  {
    title: 'what a command line overrides',
    files: {
      'a.sh':
        'aks-engine deploy --api-model a.json --set orchestratorProfile.kubernetesConfig.useManagedIdentity=true,a.pw=SECRET,b=SECRET\n',
    },
  },
  {
    title: 'a tag that is found, with its value',
    files: {
      'a.sh':
        'az tag update --resource-id /subscriptions/0/resourceGroups/MC_a_b_c --operation Merge --tags k8s-azure-service=SECRET\n',
    },
  },
  {
    title: 'a hash table with a tag that is found',
    files: {
      'a.ps1':
        "Update-AzTag -ResourceId /subscriptions/0/resourceGroups/MC_a_b_c -Operation Merge -Tag @{ 'aks-managed-a' = 'x'; Note = 'SECRET' }\n",
    },
  },
  {
    title: 'a key that aks-engine does not know, with its value',
    files: {
      'a.json':
        '{"apiVersion": "vlabs", "properties": {"orchestratorProfile": {"orchestratorType": "Kubernetes"}, "customCloudProfile": {"portalURL": "https://portal.local.example"}, "masterProfile": {"count": 3, "dnsPrefix": "a"}, "agentPoolProfiles": []},\n"remark": "SECRET"}',
    },
  },
  {
    title: 'a key that stands twice',
    files: {
      'a.json':
        '{"apiVersion": "vlabs", "properties": {"orchestratorProfile": {"orchestratorType": "Kubernetes"}, "customCloudProfile": {"portalURL": "https://portal.local.example"}, "masterProfile": {"count": 3, "dnsPrefix": "a"}, "agentPoolProfiles": [],\n"windowsProfile": {"adminPassword": "SECRET", "adminPassword": "SECRET"}}}',
    },
  },
];

/** Files that cannot be read or rendered to the end because of what is beside a secret. */
export const PROBLEMS: readonly {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
}[] = [
  {
    title: 'values that a schema refuses',
    files: {
      'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
      'c/values.yaml': 'greeting: SECRET\nmode: SECRET\nhost: SECRET\n',
      'c/values.schema.json':
        '{"properties":{"greeting":{"type":"integer"},"mode":{"enum":["a"]},"host":{"pattern":"^x","const":"y"}}}',
    },
  },
  {
    title: 'a setting that Helm cannot read',
    files: {
      'helmfile.yaml':
        'releases:\n  - name: a\n    chart: ./c\n    set: [{ name: "a[SECRET", value: SECRET }]\n',
      'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
    },
  },
  {
    title: 'a definition without its last brace',
    files: { 'a.json': '{"apiVersion": "vlabs", "properties": {"pw": "SECRET"' },
  },
  {
    title: 'a definition with a bare word',
    files: { 'a.json': '{"apiVersion": "vlabs", "properties": {"x": SECRET}}' },
  },
  {
    title: 'a manifest with an open string',
    files: { 'a.yaml': 'apiVersion: v1\nkind: Pod\nspec: { containers: [{ x: "SECRET }] }\n' },
  },
  {
    title: 'a doubt over a placeholder',
    files: {
      'a.json':
        '{"apiVersion": "vlabs", "properties": {"orchestratorProfile": {"orchestratorType": "Kubernetes", "kubernetesConfig": {"useManagedIdentity": "<%= SECRET %>"}}, "customCloudProfile": {"portalURL": "https://portal.local.example"}, "masterProfile": {"count": 3, "dnsPrefix": "a"}, "agentPoolProfiles": []}}',
    },
  },
];

/** Configuration files with a mistake. */
export const CONFIGURATIONS: readonly string[] = [
  'password: SECRET',
  'components: [{ name: a, secret: SECRET }]',
  'remark: [SECRET]',
  'platform: "SECRET',
  'platform: { a: SECRET }',
  'exclude: https://a:SECRET@b.example',
  '- SECRET',
  'a: &x SECRET\na: *x',
];
