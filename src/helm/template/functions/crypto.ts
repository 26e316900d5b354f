import { createCipheriv, createDecipheriv, createHash, createHmac, scryptSync } from 'node:crypto';
import {
  any,
  type Builtin,
  type Builtins,
  counter,
  fn0,
  fn1,
  fn2,
  items,
  number,
  text,
} from '../builtin.js';
import type { Param } from '../builtin.js';
import { FunctionError } from '../error.js';
import { both, NOWHERE, type Origins, RANDOM } from '../origin.js';
import { ownOrigins, textOrigins } from '../text.js';
import { INVALID, object, string, type Value } from '../value.js';
import { encodeText } from './bytes.js';

/** The result of a random function: always the same text, marked as random. */
function random(value: string, args: readonly Value[]): Value {
  return string(value, args.map(ownOrigins).reduce(both, RANDOM));
}

function hash(algorithm: string): Builtin {
  return fn1(text, (value, { budget }) => {
    budget.spend(value.text.length >> 6);
    return string(
      createHash(algorithm).update(encodeText(value.text)).digest('hex'),
      textOrigins(value),
    );
  });
}

function adler32(value: string): number {
  let [a, b] = [1, 0];
  for (const byte of encodeText(value)) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return b * 65536 + a;
}

function letters(alphabet: string): Builtin {
  return fn1(number, (count, { budget }) => {
    const length = Math.max(0, count.value);
    budget.string(length);
    return random(alphabet.repeat(Math.ceil(length / alphabet.length)).slice(0, length), [count]);
  });
}

/** A placeholder for a certificate or key; readers of charts do not parse them. */
function pem(kind: string): string {
  return `-----BEGIN ${kind}-----\nMIIBfixedfixedfixedfixedfixedfixedfixedfixedfixedfixedfixedfixed\n-----END ${kind}-----\n`;
}

/** A function that creates a certificate, with arguments of the given types. */
function certificate(...params: readonly Param<Value>[]): Builtin {
  return {
    fixed: params,
    rest: undefined,
    run: (args) => {
      const from = args.map(ownOrigins).reduce(both, RANDOM);
      for (const [index, param] of params.entries()) param.read(args[index] ?? INVALID);
      const fields = {
        Cert: string(pem('CERTIFICATE'), from),
        Key: string(pem('RSA PRIVATE KEY'), from),
      };
      return object({ type: 'sprig.certificate', fields, from });
    },
  };
}

const BCRYPT = '$2a$10$fixedfixedfixedfixedfixedfixedfixedfixedfixedfixedfix';

/** Classes of characters in the password algorithm (crypto.go), by letter. */
const CLASSES: Readonly<Record<string, string>> = {
  V: 'AEIOU',
  C: 'BCDFGHJKLMNPQRSTVWXYZ',
  v: 'aeiou',
  c: 'bcdfghjklmnpqrstvwxyz',
  A: 'AEIOUBCDFGHJKLMNPQRSTVWXYZ',
  a: 'AEIOUaeiouBCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz',
  n: '0123456789',
  o: "@&%?,=[]_:-+*$#!'^~;()/.",
  x: 'AEIOUaeiouBCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz0123456789!@#$%^&*()',
};

const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  maximum: ['anoxxxxxxxxxxxxxxxxx', 'axxxxxxxxxxxxxxxxxno'],
  long: [
    'CvcvnoCvcvCvcv',
    'CvcvCvcvnoCvcv',
    'CvcvCvcvCvcvno',
    'CvccnoCvcvCvcv',
    'CvccCvcvnoCvcv',
    'CvccCvcvCvcvno',
    'CvcvnoCvccCvcv',
    'CvcvCvccnoCvcv',
    'CvcvCvccCvcvno',
    'CvcvnoCvcvCvcc',
    'CvcvCvcvnoCvcc',
    'CvcvCvcvCvccno',
    'CvccnoCvccCvcv',
    'CvccCvccnoCvcv',
    'CvccCvccCvcvno',
    'CvcvnoCvccCvcc',
    'CvcvCvccnoCvcc',
    'CvcvCvccCvccno',
    'CvccnoCvcvCvcc',
    'CvccCvcvnoCvcc',
    'CvccCvcvCvccno',
  ],
  medium: ['CvcnoCvc', 'CvcCvcno'],
  short: ['Cvcn'],
  basic: ['aaanaaan', 'aannaaan', 'aaannaaa'],
  pin: ['nnnn'],
};

function lengthPrefixed(value: string): Buffer {
  const bytes = Buffer.from(value, 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** The Master Password algorithm, as in Sprig. */
function derived(
  count: number,
  type: string,
  password: string,
  user: string,
  site: string,
): string {
  const patterns = PATTERNS[type];
  if (patterns === undefined) return `cannot find password template ${type}`;
  const seedName = Buffer.from('com.lyndir.masterpassword', 'utf8');
  const salt = Buffer.concat([seedName, lengthPrefixed(user)]);
  const key = scryptSync(password, salt, 64, { N: 32768, r: 8, p: 2, maxmem: 64 * 1024 * 1024 });
  const number = Buffer.alloc(4);
  number.writeUInt32BE(count >>> 0);
  const seed = createHmac('sha256', key)
    .update(Buffer.concat([seedName, lengthPrefixed(site), number]))
    .digest();
  const pattern = patterns[(seed[0] ?? 0) % patterns.length] ?? '';
  return [...pattern]
    .map((letter, index) => {
      const chars = CLASSES[letter] ?? '';
      return chars[(seed[index + 1] ?? 0) % chars.length] ?? '';
    })
    .join('');
}

function cipherKey(password: string): Buffer {
  const key = Buffer.alloc(32);
  Buffer.from(password, 'utf8').copy(key);
  return key;
}

function decrypted(password: string, written: string): string {
  try {
    const data = Buffer.from(written, 'base64');
    const decipher = createDecipheriv('aes-256-cbc', cipherKey(password), data.subarray(0, 16));
    return Buffer.concat([decipher.update(data.subarray(16)), decipher.final()]).toString('utf8');
  } catch {
    throw new FunctionError('bad-value', 'The text cannot be decrypted.');
  }
}

function encrypted(password: string, plain: string): string {
  const iv = Buffer.alloc(16);
  const cipher = createCipheriv('aes-256-cbc', cipherKey(password), iv);
  return Buffer.concat([iv, cipher.update(plain, 'utf8'), cipher.final()]).toString('base64');
}

function textOf(value: Value | undefined): string {
  return value === undefined ? '' : text.read(value).text;
}

const certificateAndKey: Param<Value> = {
  ...any,
  type: 'sprig.certificate',
  nillable: false,
  read(value) {
    if (value.kind === 'object' && value.type === 'sprig.certificate') return value;
    throw new FunctionError('wrong-type', 'A certificate is expected, for example from genCA.');
  },
};

/** Sprig's cryptography (crypto.go): hashes are real, random results are fixed and marked. */
export const cryptoFunctions: Builtins = {
  sha1sum: hash('sha1'),
  sha256sum: hash('sha256'),
  sha512sum: hash('sha512'),
  adler32sum: fn1(text, (value, { budget }) => {
    budget.spend(value.text.length >> 2);
    return string(String(adler32(value.text)), textOrigins(value));
  }),
  bcrypt: fn1(text, (value) => random(BCRYPT, [value])),
  htpasswd: fn2(text, text, (user, password) => random(`${user.text}:${BCRYPT}`, [user, password])),
  randAlphaNum: letters('aB3dE5gH7jK9'),
  randAlpha: letters('aBcDeFgHiJkL'),
  randAscii: letters('aB3-dE5_gH7.'),
  randNumeric: letters('1234567890'),
  randBytes: fn1(number, (count, { budget }) => {
    const length = Math.max(0, count.value);
    budget.string(length * 2);
    return random(Buffer.alloc(length, 1).toString('base64'), [count]);
  }),
  uuidv4: fn0(() => random('00000000-0000-4000-8000-000000000000', [])),
  genPrivateKey: fn1(text, (type) => random(pem(`${type.text.toUpperCase()} PRIVATE KEY`), [type])),
  derivePassword: {
    fixed: [counter, text, text, text, text],
    rest: undefined,
    run: ([count, type, password, user, site], { budget }) => {
      // A real one takes a tenth of a second, by design.
      budget.spend(2_000_000);
      const from = [count, type, password, user, site].reduce<Origins>((so, each) => {
        return each === undefined ? so : both(so, ownOrigins(each));
      }, NOWHERE);
      const number = count === undefined ? 0 : counter.read(count).value;
      const [typeText, passwordText] = [textOf(type), textOf(password)];
      return string(derived(number, typeText, passwordText, textOf(user), textOf(site)), from);
    },
  },
  buildCustomCert: fn2(text, text, (cert, key) => {
    const from = both(textOrigins(cert), textOrigins(key));
    const decode = (value: string): Value => {
      const decoded = Buffer.from(value, 'base64').toString('utf8');
      if (decoded.startsWith('-----BEGIN ')) return string(decoded, from);
      throw new FunctionError('bad-value', 'This is not a certificate or key in base64.');
    };
    const fields = { Cert: decode(cert.text), Key: decode(key.text) };
    return object({ type: 'sprig.certificate', fields, from });
  }),
  genCA: certificate(text, number),
  genCAWithKey: certificate(text, number, text),
  genSelfSignedCert: certificate(text, items, items, number),
  genSelfSignedCertWithKey: certificate(text, items, items, number, text),
  genSignedCert: certificate(text, items, items, number, certificateAndKey),
  genSignedCertWithKey: certificate(text, items, items, number, certificateAndKey, text),
  encryptAES: fn2(text, text, (password, plain) => {
    const from = both(RANDOM, both(textOrigins(password), textOrigins(plain)));
    return string(plain.text === '' ? '' : encrypted(password.text, plain.text), from);
  }),
  decryptAES: fn2(text, text, (password, written) => {
    const from = both(textOrigins(password), textOrigins(written));
    return string(written.text === '' ? '' : decrypted(password.text, written.text), from);
  }),
};
