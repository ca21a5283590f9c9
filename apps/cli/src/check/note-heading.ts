import type { Finding } from './finding.ts';

/** A first line of numbers is no heading: a row would be lost without a word, or the table is turned by a quarter. */
export function noteHeading(names: readonly string[]): Finding | null {
  const numbers = names.filter((name) => name.trim() !== '' && Number.isFinite(Number(name)));
  if (2 * numbers.length <= names.length) return null;
  const shown = numbers.slice(0, 3).map((name) => `"${name}"`);
  const rest = numbers.length > shown.length ? ` and ${numbers.length - shown.length} more` : '';
  return {
    code: 'N_HEADING',
    severity: 'note',
    message: `The first line is taken for the names of the columns, but holds numbers: ${shown.join(', ')}${rest}.`,
    remedy:
      'Put a line with the names of the columns above, if it is a row. If each column is a point in time, turn the table: one row for each.',
  };
}
