import { describe, expect, test } from '@jest/globals';
import type { Conclusion, Detection, Doubt } from '../src/findings/detection.js';
import { fill, findingTextOf, textOf } from '../src/findings/messages.js';

const messages = {
  used: {
    message: 'Rejects "{name}". {why}',
    help: 'Write {count}.',
    does: 'uses {name}',
    fix: 'Fix',
  },
  plain: { message: 'Add "{ key: a, operator: b }".', help: 'Do it.' },
  here: '{name} is here.',
} as const;

describe('a text', () => {
  test('is filled, and loses the space before what is empty', () => {
    const data = { name: 'a', why: '', count: 3 };
    expect(findingTextOf(messages, { messageId: 'used', data })).toEqual({
      message: 'Rejects "a".',
      help: 'Write 3.',
      does: 'uses a',
      fix: 'Fix',
    });
    expect(textOf(messages, { messageId: 'here', data: { name: 'It' } })).toBe('It is here.');
    expect(fill('{a} {b}.', { a: 'x', b: 'y' })).toBe('x y.');
  });

  test('takes what it is filled with as it is', () => {
    expect(fill('{a}', { a: '{b} $& {a}' })).toBe('{b} $& {a}');
  });

  test('keeps braces around more than a word', () => {
    expect(findingTextOf(messages, { messageId: 'plain' }).message).toBe(messages.plain.message);
  });

  test('is an error when it is not there, is of the other sort, or lacks a value', () => {
    expect(() => textOf(messages, { messageId: 'gone' })).toThrow('gone');
    expect(() => textOf(messages, { messageId: 'plain' })).toThrow('plain');
    expect(() => findingTextOf(messages, { messageId: 'here' })).toThrow('here');
    expect(() => textOf(messages, { messageId: 'here' })).toThrow('{name}');
  });
});

/* What does not compile does not run either, where it gets that far. */
describe('a rule cannot', () => {
  type Texts = typeof messages;
  const at = {} as Detection['at'];
  const report = (it: Detection<Texts>) => findingTextOf(messages, it);
  const doubt = (it: Doubt<Texts>) => textOf(messages, it);
  const conclude = (it: Conclusion<Texts>) => findingTextOf(messages, it);
  const parts = { at: {} as Conclusion['at'], related: [] };
  const data = { name: 'a', why: '', count: 3 };
  const incomplete = { name: 'a', count: 3 };

  test('name a text that it does not have', () => {
    // @ts-expect-error -- no such ID
    expect(() => report({ at, messageId: 'usd', data })).toThrow('usd');
    // @ts-expect-error -- no such ID
    expect(() => doubt({ at, messageId: 'hre' })).toThrow('hre');
    // @ts-expect-error -- no such ID
    expect(() => conclude({ ...parts, messageId: 'usd', data })).toThrow('usd');
  });

  test('take a text of one sort for the other', () => {
    // @ts-expect-error -- the text of a related place
    expect(() => report({ at, messageId: 'here', data: { name: 'a' } })).toThrow('here');
    // @ts-expect-error -- the texts of a finding
    expect(() => doubt({ at, messageId: 'plain' })).toThrow('plain');
  });

  test('leave a placeholder open', () => {
    // @ts-expect-error -- {why} has no value
    expect(() => report({ at, messageId: 'used', data: incomplete })).toThrow('{why}');
    // @ts-expect-error -- no data
    expect(() => report({ at, messageId: 'used' })).toThrow('{name}');
    // @ts-expect-error -- no data
    expect(() => doubt({ at, messageId: 'here' })).toThrow('{name}');
    // @ts-expect-error -- {why} has no value
    expect(() => conclude({ ...parts, messageId: 'used', data: incomplete })).toThrow('{why}');
    // @ts-expect-error -- {b} has no value
    expect(() => fill('{a} {b}', { a: 'x' })).toThrow('{b}');
  });

  test('offer a fix without a text for it, or set a severity that a clause could be below', () => {
    // @ts-expect-error -- no text says what the fix does
    expect(report({ at, messageId: 'plain', fix: { text: 'x' } }).fix).toBeUndefined();
    // @ts-expect-error -- not the lowest severity
    expect(report({ at, messageId: 'plain', severity: 'error' }).help).toBe('Do it.');
    expect(report({ at, messageId: 'used', data, fix: { text: 'x' } }).fix).toBe('Fix');
  });
});
