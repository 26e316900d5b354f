import { createHash } from 'node:crypto';

/**
 * Identifies a finding or problem over time: lines, messages, values, versions, editions and
 * combinations are left out. Only the fingerprint includes the path, so that both still match in a
 * renamed file.
 */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
