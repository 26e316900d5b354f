/**
 * Keys whose values must never be shown, wherever they are; this also works for text that does not
 * parse. Besides passwords and private keys: certificates and public keys, since people paste the
 * private one by mistake; addon `data`, which is a whole manifest; extension parameters and URL
 * queries, which carry workspace keys and access signatures; a sources list, which may carry
 * credentials.
 */
const SECRET_KEYS = `
  adminPassword apiServerCertificate apiServerPrivateKey applicationInsightsKey caCertificate
  caPrivateKey clientCertificate clientPrivateKey clientSecret customCloudRootCertificates
  customCloudSourcesList data etcdClientCertificate etcdClientPrivateKey etcdEncryptionKey
  etcdPeerCertificates etcdPeerPrivateKeys etcdServerCertificate etcdServerPrivateKey
  extensionParameters keyData kubeConfig kubeConfigCertificate kubeConfigPrivateKey pass passphrase
  publicKey realmPassword registryPassword secret serverAppSecret sig signature urlQuery
  workspaceKey`;

/** What suggests a secret in the keys of free-form maps and in unknown keys. */
const SECRET_WORDS =
  /secret|passw|pwd|token|credential|authorization|(access|account|api|app|auth|client|encryption|function|license|master|primary|private|proxy|sas|secondary|service|shared|signing|ssh|storage|workspace)[_-]?key|connection[_-]?string/;

const FOLDED_SECRET_KEYS: ReadonlySet<string> = new Set(
  SECRET_KEYS.trim().toLowerCase().split(/\s+/),
);

/** Whether the values of a key with this name must be kept out of every output. */
export function isSecretKey(key: string): boolean {
  const folded = key.toLowerCase();
  return FOLDED_SECRET_KEYS.has(folded) || SECRET_WORDS.test(folded);
}
