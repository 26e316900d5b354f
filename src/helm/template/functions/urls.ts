import { type Builtins, dictionary, fn1, text } from '../builtin.js';
import { FunctionError } from '../error.js';
import { both, NOWHERE } from '../origin.js';
import { textOrigins } from '../text.js';
import { type Entry, map, type MapValue, string } from '../value.js';
import { wellFormed } from './bytes.js';

function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new FunctionError('bad-value', 'This is not a URL.');
  }
}

/** What Go does not escape in a path, a fragment or a user (net/url, shouldEscape). */
function escaped(value: string, extra: string): string {
  return encodeURIComponent(wellFormed(value)).replace(/%[0-9A-F]{2}|[!'()*]/g, (code) => {
    const char = code.startsWith('%') ? String.fromCharCode(parseInt(code.slice(1), 16)) : code;
    if (extra.includes(char)) return char;
    return code.startsWith('%') ? code : `%${code.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}

function hasControl(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- Go rejects them
  return /[\x00-\x1f\x7f]/.test(text);
}

interface Parts {
  readonly scheme: string;
  readonly host: string;
  readonly hostname: string;
  readonly path: string;
  readonly query: string;
  readonly opaque: string;
  readonly fragment: string;
  readonly userinfo: string;
}

/** Go's url.Parse. */
function parseUrl(value: string): Parts {
  const [, beforeFragment = '', fragment = ''] = /^([^#]*)(?:#(.*))?$/s.exec(value) ?? [];
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(beforeFragment)?.[1] ?? '';
  const rest = scheme === '' ? beforeFragment : beforeFragment.slice(scheme.length + 1);
  if (
    hasControl(beforeFragment.split('?')[0] ?? '') ||
    rest.startsWith(':') ||
    value.startsWith(':')
  ) {
    throw new FunctionError('bad-value', 'This is not a URL.');
  }
  const mark = rest.indexOf('?');
  const query = mark === -1 ? '' : rest.slice(mark + 1);
  const hierarchy = mark === -1 ? rest : rest.slice(0, mark);
  const parts = {
    scheme: scheme.toLowerCase(),
    query,
    fragment: unescaped(fragment),
    host: '',
    hostname: '',
    path: '',
    opaque: '',
    userinfo: '',
  };
  if (!hierarchy.startsWith('/')) {
    if (scheme !== '') return { ...parts, opaque: hierarchy };
    if ((hierarchy.split('/')[0] ?? '').includes(':')) {
      throw new FunctionError('bad-value', 'This is not a URL.');
    }
    return { ...parts, path: unescaped(hierarchy) };
  }
  if (!hierarchy.startsWith('//') || (scheme === '' && hierarchy.startsWith('///'))) {
    return { ...parts, path: unescaped(hierarchy) };
  }
  const slash = hierarchy.indexOf('/', 2);
  const authority = slash === -1 ? hierarchy.slice(2) : hierarchy.slice(2, slash);
  const at = authority.lastIndexOf('@');
  const host = unescaped(authority.slice(at + 1));
  const hostname = /^\[(.*)\]/.exec(host)?.[1] ?? host.replace(/:[^:]*$/, '');
  const port = host.startsWith('[')
    ? host.slice(host.indexOf(']') + 1)
    : host.slice(hostname.length);
  if (!/^(?::\d*)?$/.test(port)) throw new FunctionError('bad-value', 'This is not a URL.');
  const path = slash === -1 ? '' : unescaped(hierarchy.slice(slash));
  return { ...parts, host, hostname, path, userinfo: at === -1 ? '' : authority.slice(0, at) };
}

function part(url: MapValue, key: string): string {
  const value = url.entries.get(key)?.value;
  if (value === undefined) return '';
  if (value.kind === 'string') return value.text;
  throw new FunctionError('wrong-type', `The part ${key} of a URL must be a string.`);
}

/** Go's url.String. */
function joinUrl(map: MapValue): string {
  const [scheme, opaque, host, userinfo] = ['scheme', 'opaque', 'host', 'userinfo'].map((key) =>
    part(map, key),
  );
  let url = scheme === '' ? '' : `${scheme ?? ''}:`;
  if (opaque !== '') {
    url += opaque ?? '';
  } else {
    const path = escaped(part(map, 'path'), "$&+,/:;=@!'()*");
    if (scheme !== '' || host !== '' || userinfo !== '') {
      if (host !== '' || path !== '' || userinfo !== '') {
        if (host !== '' || userinfo !== '' || !path.startsWith('/'))
          url += host === '' && userinfo === '' ? '' : '//';
        if (userinfo !== '') url += `${userinfo ?? ''}@`;
        url += host ?? '';
      }
    }
    if (path !== '' && !path.startsWith('/') && host !== '') url += '/';
    if (url === '' && (path.split('/')[0] ?? '').includes(':')) url = './';
    url += path;
  }
  const query = part(map, 'query');
  if (query !== '') url += `?${query}`;
  const fragment = part(map, 'fragment');
  return fragment === '' ? url : `${url}#${escaped(fragment, "$&+,/:;=?@!()*'")}`;
}

/** Sprig's URL functions (url.go). */
export const urlFunctions: Builtins = {
  urlParse: fn1(text, (value) => {
    const from = textOrigins(value);
    const entries = new Map<string, Entry>();
    for (const [key, part] of Object.entries(parseUrl(value.text))) {
      entries.set(key, { value: string(String(part), from) });
    }
    return map(entries, from);
  }),
  urlJoin: fn1(dictionary, (map) => {
    const origins = [...map.entries.values()].map(({ value }) => value.from);
    return string(joinUrl(map), origins.reduce(both, NOWHERE));
  }),
};
