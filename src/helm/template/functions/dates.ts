import { any, type Builtin, type Builtins, fn0, fn1, fn2, fn3, moment, text } from '../builtin.js';
import { FunctionError } from '../error.js';
import { both, type Origins, RANDOM } from '../origin.js';
import { ownOrigins, textOrigins } from '../text.js';
import { formatLayout, formatTime, parseLayout } from '../time.js';
import {
  bool,
  int,
  type Method,
  string,
  type StringValue,
  type TimeValue,
  type Value,
} from '../value.js';

/** The time at which every chart is rendered: `now` is fixed, so that reports are reproducible. */
const NOW = Date.UTC(2024, 0, 1);

/** Go's zero time: the first of January of the year 1. */
const YEAR_ONE = -62_135_596_800_000;

function at(millis: number, from: Origins, offset = 0, zone = 'UTC'): TimeValue {
  return { kind: 'time', millis, offset, zone, from };
}

/** A date in Sprig's functions: a time or seconds since 1970; otherwise it is now. */
function dateOf(value: Value): TimeValue {
  if (value.kind === 'time') return value;
  if (value.kind === 'int') return at(value.value * 1000, value.from);
  return at(NOW, both(ownOrigins(value), RANDOM));
}

/** The time in a zone of the IANA database; an unknown one is UTC. */
function inZone(time: TimeValue, zone: string): TimeValue {
  if (zone === '' || zone === 'UTC' || zone === 'Local') return { ...time, offset: 0, zone: 'UTC' };
  const offset = zoneOffset(zone, time.millis);
  if (offset === undefined) return { ...time, offset: 0, zone: 'UTC' };
  return { ...time, offset, zone: zoneName(zone, time.millis) };
}

function zoneOffset(zone: string, millis: number): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    const name =
      parts.formatToParts(millis).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const match = /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(name);
    const minutes = Number(match?.[2] ?? 0) * 60 + Number(match?.[3] ?? 0);
    return match?.[1] === '-' ? -minutes : minutes;
  } catch {
    return undefined;
  }
}

function zoneName(zone: string, millis: number): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'short' });
  return format.formatToParts(millis).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

const UNITS: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
};

/** Go's time.ParseDuration, in nanoseconds. */
function parseDuration(written: string): number | undefined {
  // The expression below takes quadratic time.
  if (written.length > 100) return undefined;
  const sign = written.startsWith('-') ? -1 : 1;
  const bare = written.replace(/^[-+]/, '');
  if (bare === '0') return 0;
  if (!/^(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(bare)) return undefined;
  let total = 0;
  for (const match of bare.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g)) {
    total += Number(match[1]) * (UNITS[match[2] ?? ''] ?? 0);
  }
  return sign * Math.round(total);
}

/** Go's Duration.String. */
function durationText(nanos: number): string {
  if (nanos === 0) return '0s';
  const sign = nanos < 0 ? '-' : '';
  const magnitude = Math.abs(nanos);
  if (magnitude < 1e3) return `${sign}${String(magnitude)}ns`;
  if (magnitude < 1e6) return `${sign}${String(magnitude / 1e3)}µs`;
  if (magnitude < 1e9) return `${sign}${String(magnitude / 1e6)}ms`;
  const seconds = magnitude / 1e9;
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = `${String(Number((seconds % 60).toFixed(9)))}s`;
  if (hours > 0) return `${sign}${String(hours)}h${String(minutes)}m${rest}`;
  return minutes > 0 ? `${sign}${String(minutes)}m${rest}` : sign + rest;
}

function rounded(nanos: number): string {
  const hour = 3600e9;
  const steps: readonly (readonly [number, string])[] = [
    [hour * 24 * 365, 'y'],
    [hour * 24 * 30, 'mo'],
    [hour * 24, 'd'],
    [hour, 'h'],
    [60e9, 'm'],
    [1e9, 's'],
  ];
  const magnitude = Math.abs(nanos);
  const step = steps.find(([size]) => magnitude > size);
  return step === undefined ? '0s' : `${String(Math.floor(magnitude / step[0]))}${step[1]}`;
}

function nanosOf(value: Value): number {
  if (value.kind === 'string') return parseDuration(value.text) ?? 0;
  if (value.kind === 'time') return (NOW - value.millis) * 1e6;
  return value.kind === 'int' && value.type === 'int64' ? value.value : 0;
}

function formatted(layout: StringValue, time: TimeValue): Value {
  return string(formatLayout(time, layout.text), both(time.from, textOrigins(layout)));
}

function modified(strict: boolean): Builtin {
  return fn2(text, moment, (written, time) => {
    const nanos = parseDuration(written.text);
    if (nanos === undefined && strict)
      throw new FunctionError('bad-value', 'This is not a duration.');
    return {
      ...time,
      millis: time.millis + (nanos ?? 0) / 1e6,
      from: both(time.from, textOrigins(written)),
    };
  });
}

function parsing(strict: boolean): Builtin {
  return fn2(text, text, (layout, written) => {
    const parsed = parseLayout(layout.text, written.text);
    if (parsed !== undefined) {
      const zone = parsed.offset === 0 ? 'UTC' : '';
      return at(parsed.millis, textOrigins(written), parsed.offset, zone);
    }
    if (strict) throw new FunctionError('bad-value', 'This date does not match the layout.');
    return at(YEAR_ONE, textOrigins(written));
  });
}

const dateInZone = fn3(text, any, text, (layout, date, zone) => {
  return formatted(layout, inZone(dateOf(date), zone.text));
});

const HTML = string('2006-01-02');

/** Sprig's date functions (date.go); the local zone is UTC. */
export const dateFunctions: Builtins = {
  now: fn0(() => at(NOW, RANDOM)),
  date: fn2(text, any, (layout, date) => formatted(layout, inZone(dateOf(date), 'UTC'))),
  dateInZone,
  date_in_zone: dateInZone,
  htmlDate: fn1(any, (date) => formatted(HTML, inZone(dateOf(date), 'UTC'))),
  htmlDateInZone: fn2(any, text, (date, zone) => formatted(HTML, inZone(dateOf(date), zone.text))),
  dateModify: modified(false),
  date_modify: modified(false),
  mustDateModify: modified(true),
  must_date_modify: modified(true),
  toDate: parsing(false),
  mustToDate: parsing(true),
  unixEpoch: fn1(moment, (time) => string(String(Math.floor(time.millis / 1000)), time.from)),
  ago: fn1(any, (date) => {
    const time = dateOf(date);
    const seconds = Math.round((NOW - time.millis) / 1000);
    return string(durationText(seconds * 1e9), both(time.from, RANDOM));
  }),
  duration: fn1(any, (value) => {
    const isWhole = value.kind === 'string' && /^[-+]?\d+$/.test(value.text);
    const seconds = isWhole
      ? Number(value.text)
      : value.kind === 'int' && value.type === 'int64'
        ? value.value
        : 0;
    return string(durationText(seconds * 1e9), ownOrigins(value));
  }),
  durationRound: fn1(any, (value) => string(rounded(nanosOf(value)), ownOrigins(value))),
};

/** The methods of a time that templates use. */
export function timeMethod(time: TimeValue, name: string): Method | undefined {
  const { from } = time;
  const local = new Date(time.millis + time.offset * 60_000);
  const number =
    (value: number, type?: 'int64'): Method =>
    () =>
      int(value, from, type);
  switch (name) {
    case 'Unix':
      return number(Math.floor(time.millis / 1000), 'int64');
    case 'UnixMilli':
      return number(time.millis, 'int64');
    case 'UnixNano':
      return number(time.millis * 1e6, 'int64');
    case 'Year':
      return number(local.getUTCFullYear());
    case 'Month':
      return () => string(formatLayout(time, 'January'), from);
    case 'Weekday':
      return () => string(formatLayout(time, 'Monday'), from);
    case 'Day':
      return number(local.getUTCDate());
    case 'Hour':
      return number(local.getUTCHours());
    case 'Minute':
      return number(local.getUTCMinutes());
    case 'Second':
      return number(local.getUTCSeconds());
    case 'UTC':
    case 'Local':
      return () => inZone(time, 'UTC');
    case 'String':
      return () => string(formatTime(time), from);
    case 'IsZero':
      return () => bool(time.millis === YEAR_ONE, from);
    case 'Format':
      return ([layout]) => formatted(layout?.kind === 'string' ? layout : string(''), time);
    case 'AddDate':
      return (steps) => {
        const [years = 0, months = 0, days = 0] = steps.map((step) =>
          step.kind === 'int' ? step.value : 0,
        );
        const moved = new Date(time.millis);
        moved.setUTCFullYear(
          moved.getUTCFullYear() + years,
          moved.getUTCMonth() + months,
          moved.getUTCDate() + days,
        );
        return { ...time, millis: moved.getTime() };
      };
    default:
      return undefined;
  }
}
