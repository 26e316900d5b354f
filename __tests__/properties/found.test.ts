import { describe, expect, test } from '@jest/globals';
import { FileSource } from '../../src/source/source.js';
import { parseJson } from '../../src/source/json.js';
import { places, scanTexts } from '../support.js';
import { holds } from './holds.js';

/*
 * What the fuzz found, each as small as it could be made.
 */

describe('source', () => {
  test('a JSON number has the text that it is written with', async () => {
    const { root } = parseJson(new FileSource('a.json', '{"version": 1.20, "big": 1e400}'));
    expect(root?.get('version')?.text).toBe('1.20');
    expect(root?.get('big')?.text).toBe('1e400');
    const files = {
      'apimodel.json':
        '{"apiVersion":"vlabs","properties":{"masterProfile":{"count":3.50},"orchestratorProfile":{}}}',
    };
    const report = await scanTexts(files);
    const wrong = report.findings.find(({ ruleId }) => ruleId === 'apimodel/invalid-value');
    expect(places(report)).toContain('apimodel.json:1:62 apimodel/invalid-value');
    expect(wrong?.excerpt.text).toContain('3.50');
    expect(await holds(files)).toBeGreaterThan(0);
  });
});
