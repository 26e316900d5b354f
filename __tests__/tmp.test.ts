import { expect, test } from '@jest/globals';
import * as c from './canaries.js';
import { definitionText } from './definitions.js';
import { scanTexts } from './support.js';
import { reportJson } from '../src/reporters/json.js';
const CMD = 'az vmss scale -g MC_a_b_c -n pool --new-capacity 1';
const worlds: [string, readonly string[], (f: string) => Record<string, string>][] = [
  ['shell', c.SHELL, (f) => ({ 'a.sh': `${f}; ${CMD}\n` })],
  ['options', c.OPTIONS, (f) => ({ 'a.sh': `${CMD} ${f}\n` })],
  ['ps', c.POWERSHELL, (f) => ({ 'a.ps1': `${f}; Update-AzVmss -ResourceGroupName MC_a_b_c -VMScaleSetName p\n` })],
  ['json', c.MEMBERS, (f) => ({ 'a.json': definitionText({ config: `"addons": [{ "name": "rescheduler", "enabled": true, ${f} }]` }) })],
  ['container', c.CONTAINER, (f) => ({ 'a.yaml': `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n    - { name: a, image: r.example/a:1, securityContext: { runAsUser: 0 }, ${f} }\n` })],
  ['values', c.VALUES, (f) => ({ 'values.yaml': `x: { securityContext: { runAsUser: 0 }, ${f} }\n` })],
  ['template', c.TEMPLATE, (f) => ({ 'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n', 'c/templates/a.yaml': `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n    - name: a\n      image: r.example/a:1\n      securityContext:\n        runAsUser: 0 ${f}\n` })],
  ['failing', c.FAILING, (f) => ({ 'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n', 'c/values.yaml': 'greeting: SECRET\n', 'c/templates/a.yaml': `a: ${f}\n` })],
  ['steps', c.STEPS, (f) => ({ '.github/workflows/a.yml': `jobs:\n  a:\n    steps:\n      ${f.replace('COMMAND', CMD)}\n` })],
  ['recipes', c.RECIPES, (f) => ({ Makefile: `a:\n\t${f.replace('COMMAND', CMD)}\n` })],
  ['tf', c.TERRAFORM, (f) => ({ 'a.tf': `resource "helm_release" "g" {\n  chart = "falco" ${f}\n}\n` , 'b.tf': `resource "helm_release" "g" {\n  chart = "falco"\n  ${f}\n}\n`})],
];
test('x', async () => {
  const out: string[] = [];
  let n = 0;
  for (const [name, forms, make] of worlds) for (const form of forms) {
    n++;
    const texts = Object.fromEntries(Object.entries(make(form)).map(([k, v]) => [k, v.replaceAll('SECRET', 'q7Canary').replaceAll('NUMBER', '8301947')]));
    const r = await scanTexts(texts);
    const isOn = (file: string, line: number) => /q7Canary|8301947/.test(texts[file]?.split('\n')[line - 1] ?? '');
    const found = r.findings.filter(f => isOn(f.at.file, f.at.start.line));
    const ex = found[0]?.excerpt.text ?? 'NO FINDING' + r.findings.map(f => f.excerpt.text) + r.problems.map(p => p.message);
    const leak = /q7Canary|8301947/.test(reportJson(r));
    if (leak || !found.length || name !== 'shell') out.push(`${leak ? 'LEAK ' : found.length ? 'ok   ' : 'NONE '} ${name} ${form}\n          ${ex}`);
  }
  console.log(n + '\n' + out.join('\n'));
  expect(1).toBe(1);
});
