/** Members of a definition's objects as JSON text, so that a test can write what no object can. */
export interface Members {
  readonly top?: string;
  readonly properties?: string;
  readonly orchestrator?: string;
  readonly config?: string;
  readonly master?: string;
  readonly pool?: string;
  /** Replaces `"customCloudProfile": …`, which makes the target Azure Stack. */
  readonly cloud?: string;
}

/** The text of a definition for Azure Stack that has no finding unless a member makes one. */
export function definitionText(members: Members = {}): string {
  const { top, properties, orchestrator, config, master, pool } = members;
  const { cloud = '"customCloudProfile": { "portalURL": "https://portal.local.example" }' } =
    members;
  return object('', [
    '"apiVersion": "vlabs"',
    top,
    `"properties": ${object('  ', [
      `"orchestratorProfile": ${object('    ', [
        '"orchestratorType": "Kubernetes"',
        `"kubernetesConfig": ${object('      ', ['"useCloudControllerManager": true', config])}`,
        orchestrator,
      ])}`,
      cloud,
      `"masterProfile": ${object('    ', ['"count": 3', '"dnsPrefix": "prod"', master])}`,
      `"agentPoolProfiles": [${object('    ', ['"name": "linux"', '"count": 3', '"vmSize": "Standard_D2_v2"', '"availabilityProfile": "AvailabilitySet"', pool])}]`,
      properties,
    ])}`,
  ]);
}

function object(indent: string, members: readonly (string | undefined)[]): string {
  const written = members.filter((member) => member !== undefined && member !== '');
  return `{\n${written.map((member) => `${indent}  ${member ?? ''}`).join(',\n')}\n${indent}}`;
}

/** The number of the line on which a text stands, if it stands on one only. */
export function lineOf(text: string, part: string): number {
  const lines = text.split('\n').flatMap((line, index) => (line.includes(part) ? index + 1 : []));
  const [only] = lines;
  if (only === undefined || lines.length > 1) {
    throw new Error(`${part} stands on ${String(lines.length)} lines`);
  }
  return only;
}

/** Pairs `"key": value` as members. */
export function pairs(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n');
}
