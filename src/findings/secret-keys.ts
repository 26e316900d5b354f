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
  /secret|passw|pwd|token|credential|authorization|dockerc(?:onfigjson|fg)|(access|account|api|app|auth|client|encryption|function|license|master|primary|private|proxy|sas|secondary|service|shared|signing|ssh|storage|workspace)[_-]?key|conn(ection)?[_-]?str(ing)?/;

/** Words at the end of a key that name a secret: `DB_PASS`, `ghPat`, `callbackSig`. */
const SECRET_ENDINGS: ReadonlySet<string> = new Set(
  'pass pw jwt sas pat sig signature cred creds'.split(' '),
);

/** Words that make a value a secret, or a part of one, wherever they are in its key. */
const SENSITIVE_WORDS: ReadonlySet<string> = new Set(
  `auth authorization bearer cert certificate certificates certs conn connection cookie cred creds
  credential credentials dsn hmac jwt key keys login license nonce otp passcode pat pem pfx pin psk
  pw salt sas secret secrets seed session sig signature totp`.split(/\s+/),
);

/** Keys that are worth splitting into words: a large file has very many keys. */
const MAYBE_ENDING = /(?:pass|pw|jwt|sas|pat|sig|signature|creds?)[^a-z]*$/;
const MAYBE_WORD = new RegExp([...SENSITIVE_WORDS].join('|'), 'i');

const FOLDED_SECRET_KEYS: ReadonlySet<string> = new Set(
  SECRET_KEYS.trim().toLowerCase().split(/\s+/),
);

/** The words of a key, in lower case: split at punctuation, at digits and at changes of case. */
function wordsOf(key: string): readonly string[] {
  const words = key.slice(0, LONGEST).match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  return words.map((word) => word.toLowerCase());
}

/** No key is longer, and a text without spaces may be megabytes long. */
const LONGEST = 200;

/** Whether the values of a key with this name must be kept out of every output. */
export function isSecretKey(key: string): boolean {
  const folded = key.toLowerCase();
  return (
    FOLDED_SECRET_KEYS.has(folded) ||
    SECRET_WORDS.test(folded) ||
    (MAYBE_ENDING.test(folded) && SECRET_ENDINGS.has(wordsOf(key.slice(-LONGEST)).at(-1) ?? '')) ||
    /(?<!by|com)pass$/.test(folded)
  );
}

/**
 * Whether the values of a key may be secret, so that they are shown only if a finding points at
 * them. Numbers are no exception.
 */
export function isSensitiveKey(key: string): boolean {
  if (isSecretKey(key)) return true;
  return MAYBE_WORD.test(key) && wordsOf(key).some((word) => SENSITIVE_WORDS.has(word));
}
