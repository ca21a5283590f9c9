import type { DataChoice } from '../protocol.ts';

/** Characters of a name, as the store allows them. */
const longest = 60;

/** The name under which a model of this data is kept. */
export function nameOf(choice: DataChoice): string {
  if (choice.kind === 'built-in') return choice.name;
  const plain = choice.file.replace(/\.[^.]*$/, '').replace(/[^A-Za-z0-9._-]+/g, '-');
  return plain.replace(/^[^A-Za-z0-9]+/, '').slice(0, longest) || 'my-data';
}
