import type { TimeValue } from './value.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const DAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** The elements of Go's layouts; of those with a common start, the longest comes first. */
const ELEMENT =
  /January|Jan|Monday|Mon|MST|2006|__2|002|-07:00:00|-070000|-07:00|-0700|-07|Z07:00:00|Z070000|Z07:00|Z0700|Z07|01|02|03|04|05|06|15|PM|pm|_2(?!006)|[.,]0+(?!\d)|[.,]9+(?!\d)|1|2|3|4|5/g;

/** A time as Go prints it. */
export function formatTime(time: TimeValue): string {
  return formatLayout(time, '2006-01-02 15:04:05.999999999 -0700 MST');
}

/** Go's time.Format. */
export function formatLayout(time: TimeValue, layout: string): string {
  const local = new Date(time.millis + time.offset * 60_000);
  if (Number.isNaN(local.getTime())) return layout;
  return layout.replace(ELEMENT, (element) => formatElement(element, local, time));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function formatElement(element: string, local: Date, time: TimeValue): string {
  const month = local.getUTCMonth();
  const hour = local.getUTCHours();
  const year = local.getUTCFullYear();
  switch (element) {
    case 'January':
      return MONTHS[month] ?? '';
    case 'Jan':
      return (MONTHS[month] ?? '').slice(0, 3);
    case 'Monday':
      return DAYS[local.getUTCDay()] ?? '';
    case 'Mon':
      return (DAYS[local.getUTCDay()] ?? '').slice(0, 3);
    case 'MST':
      return time.zone;
    case '2006':
      return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
    case '06':
      return two(year % 100);
    case '01':
      return two(month + 1);
    case '1':
      return String(month + 1);
    case '02':
      return two(local.getUTCDate());
    case '2':
      return String(local.getUTCDate());
    case '_2':
      return String(local.getUTCDate()).padStart(2, ' ');
    case '__2':
      return String(dayOfYear(local)).padStart(3, ' ');
    case '002':
      return String(dayOfYear(local)).padStart(3, '0');
    case '15':
      return two(hour);
    case '03':
      return two(hour % 12 === 0 ? 12 : hour % 12);
    case '3':
      return String(hour % 12 === 0 ? 12 : hour % 12);
    case '04':
      return two(local.getUTCMinutes());
    case '4':
      return String(local.getUTCMinutes());
    case '05':
      return two(local.getUTCSeconds());
    case '5':
      return String(local.getUTCSeconds());
    case 'PM':
      return hour >= 12 ? 'PM' : 'AM';
    case 'pm':
      return hour >= 12 ? 'pm' : 'am';
  }
  if (element.startsWith('.') || element.startsWith(',')) {
    const nanos = String(local.getUTCMilliseconds()).padStart(3, '0').padEnd(9, '0');
    const cut = nanos.slice(0, element.length - 1);
    if (!element.includes('9')) return element.charAt(0) + cut;
    const trimmed = cut.replace(/0+$/, '');
    return trimmed === '' ? '' : element.charAt(0) + trimmed;
  }
  return formatZone(element, time.offset);
}

function formatZone(element: string, offset: number): string {
  if (element.startsWith('Z') && offset === 0) return 'Z';
  const magnitude = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  const hours = two(Math.floor(magnitude / 60));
  const minutes = two(magnitude % 60);
  switch (element.slice(1)) {
    case '07':
      return sign + hours;
    case '07:00':
      return `${sign}${hours}:${minutes}`;
    case '07:00:00':
      return `${sign}${hours}:${minutes}:00`;
    case '070000':
      return `${sign}${hours}${minutes}00`;
    default:
      return sign + hours + minutes;
  }
}

function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
}

/** Go's time.Parse; `undefined` if the text does not match the layout. */
export function parseLayout(
  layout: string,
  text: string,
): { millis: number; offset: number } | undefined {
  // No real layout is that long, and the expressions may scan the text more than once.
  if (layout.length > 200 || text.length > 200) return undefined;
  const elements: string[] = [];
  let pattern = '';
  let done = 0;
  for (const match of layout.matchAll(ELEMENT)) {
    pattern += literal(layout.slice(done, match.index)) + elementPattern(match[0]);
    elements.push(match[0]);
    done = match.index + match[0].length;
  }
  pattern += literal(layout.slice(done));
  // No repetition in the pattern contains another one, so it cannot run away.
  const found = new RegExp(`^${pattern}$`).exec(text);
  if (found === null) return undefined;
  return assemble(elements.map((element, index) => [element, found[index + 1] ?? '']));
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, ' *');
}

function elementPattern(element: string): string {
  switch (element) {
    case 'January':
      return `(${MONTHS.join('|')})`;
    case 'Jan':
      return `(${MONTHS.map((month) => month.slice(0, 3)).join('|')})`;
    case 'Monday':
      return `(${DAYS.join('|')})`;
    case 'Mon':
      return `(${DAYS.map((day) => day.slice(0, 3)).join('|')})`;
    case 'MST':
      return '([A-Z]{3,4}|[+-]\\d\\d)';
    case '2006':
      return '(\\d{4})';
    case 'PM':
      return '(AM|PM)';
    case 'pm':
      return '(am|pm)';
    case '05':
      return '(\\d\\d(?:[.,]\\d{1,9})?)';
    case '5':
      return '(\\d\\d?(?:[.,]\\d{1,9})?)';
    case '1':
    case '2':
    case '3':
    case '4':
      return '(\\d\\d?)';
    case '_2':
      return '( \\d|\\d\\d)';
    case '002':
      return '(\\d{3})';
  }
  if (/^[.,]/.test(element))
    return element.includes('9')
      ? '((?:[.,]\\d{1,9})?)'
      : `([.,]\\d{${String(element.length - 1)}})`;
  if (element.startsWith('Z')) return `(Z|${zonePattern(element)})`;
  if (element.startsWith('-07')) return `(${zonePattern(element)})`;
  return '(\\d\\d)';
}

function zonePattern(element: string): string {
  return `[+-]${element.slice(1).replace(/\d\d/g, '\\d\\d')}`;
}

function assemble(
  parts: readonly (readonly [string, string])[],
): { millis: number; offset: number } | undefined {
  let [year, month, day, hour, minute, seconds, offset] = [0, 1, 1, 0, 0, 0, 0];
  let afternoon: boolean | undefined;
  for (const [element, text] of parts) {
    const number = Number(text.trim());
    if (element === '2006') year = number;
    else if (element === '06') year = number >= 69 ? 1900 + number : 2000 + number;
    else if (element === '01' || element === '1') month = number;
    else if (element === 'January' || element === 'Jan') {
      month = MONTHS.findIndex((name) => name.startsWith(text.slice(0, 3))) + 1;
    } else if (element === '02' || element === '2' || element === '_2') day = number;
    else if (element === '15' || element === '03' || element === '3') hour = number;
    else if (element === '04' || element === '4') minute = number;
    else if (element === '05' || element === '5') seconds = Number(text.replace(',', '.'));
    else if (/^[.,]/.test(element)) seconds += Number(`0${text.replace(',', '.')}`);
    else if (element === 'PM' || element === 'pm') afternoon = /^p/i.test(text);
    else if (/^(?:Z|-)07/.test(element) && text !== 'Z') {
      const digits = text.replace(/\D/g, '');
      const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4) || '0');
      offset = text.startsWith('-') ? -minutes : minutes;
    }
  }
  if (afternoon !== undefined) hour = (hour % 12) + (afternoon ? 12 : 0);
  const sane = month >= 1 && month <= 12 && day >= 1 && hour < 24 && minute < 60 && seconds < 60;
  if (!sane || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, 0, 0);
  return { millis: date.getTime() + Math.floor(seconds * 1000) - offset * 60_000, offset };
}
