import { randomBytes } from 'node:crypto';

/** Letters and digits that are not taken for one another. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';

/** A name for a run: sorted by name is sorted by time, to the second. */
export function newRunId(now: Date = new Date()): string {
  const digits = now.toISOString().replace(/\D/g, '');
  const letters = Array.from(randomBytes(4), (byte) => alphabet[byte % alphabet.length]);
  return `${digits.slice(0, 8)}-${digits.slice(8, 14)}-${letters.join('')}`;
}

/** When a run began, as its name says it: sorted by text is sorted by time. */
export function secondOf(id: string): string {
  return id.slice(0, 'YYYYMMDD-HHmmss'.length);
}
