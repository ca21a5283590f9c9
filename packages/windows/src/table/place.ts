/** Where something stands in the user's data; what is not known is left out. */
export type Place = {
  /** Line of a text file, from 1. */
  readonly line?: number;
  /** Position in arrays, from 0. */
  readonly row?: number;
  readonly column?: string;
  readonly series?: string;
  readonly time?: string;
};

/** `column "temp", line 381, series "s2", 2020-03-01T05:00Z` */
export function formatPlace(place: Place): string {
  const parts: string[] = [];
  if (place.column !== undefined) parts.push(`column "${place.column}"`);
  if (place.line !== undefined) parts.push(`line ${place.line}`);
  if (place.row !== undefined) parts.push(`row ${place.row}`);
  if (place.series !== undefined) parts.push(`series "${place.series}"`);
  if (place.time !== undefined) parts.push(/^\d+-/.test(place.time) ? place.time : `time ${place.time}`);
  return parts.join(', ');
}

/** The first few of many, and how many more there are. */
export function listSome(items: readonly string[], total: number = items.length, shown = 3): string {
  const rest = total - Math.min(shown, items.length);
  return items.slice(0, shown).join('; ') + (rest > 0 ? `; and ${rest} more` : '');
}

/** `1 row`, `2 rows`, `1,000 rows` */
export function count(n: number, singular: string, plural: string = `${singular}s`): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? singular : plural}`;
}

/** `"a", "b", "c"` */
export function quoteAll(names: readonly string[], shown = 30): string {
  const text = names
    .slice(0, shown)
    .map((name) => `"${name}"`)
    .join(', ');
  return names.length > shown ? `${text} and ${names.length - shown} more` : text;
}
