import type { ColumnSketch } from './sketch-columns.ts';

/** What the columns of a file probably are. */
export interface GuessedRoles {
  readonly time: ColumnSketch | undefined;
  readonly series: string | undefined;
  readonly target: string | undefined;
  readonly past: readonly string[];
  /** Columns that may be forecast or be inputs: numbers that vary. */
  readonly numbers: readonly string[];
  /** Columns that may tell series apart. */
  readonly texts: readonly string[];
}

/** Names that what is forecast often has, likeliest first. */
const targetNames = /^(target|y|value|values|load|demand|consumption|sales|close|price|count|power|energy|total)$/i;
const unlikelyNames =
  /(^|[_\s-])(id|index|code|zip|year|month|day|hour|weekday|lat|lon|latitude|longitude)$|^unnamed|^$/i;
/** More inputs than these cost more than they usually tell. */
const mostInputs = 8;
/** A column with more blanks than this is no input that anybody would take unasked. */
const mostBlank = 0.2;

/** Says what columns probably are, from their names and cells. What is wrong is mended by a flag, or in the file that is written. */
export function guessRoles(sketches: readonly ColumnSketch[]): GuessedRoles {
  const time =
    sketches.find(({ kind, name }) => kind === 'time' && /date|time|day|month|year|^ts$|^ds$/i.test(name)) ??
    sketches.find(({ kind }) => kind === 'time');
  const varying = sketches.filter(({ kind, distinct }) => kind === 'number' && distinct > 1);
  const numbers = varying.map(({ name }) => name);
  const series = time === undefined ? undefined : seriesColumn(sketches, time);
  const likely = [...varying]
    .sort((a, b) => Number(b.pure) - Number(a.pure))
    .filter(({ name }) => !unlikelyNames.test(name) && name !== series);
  const target = (likely.find(({ name }) => targetNames.test(name)) ?? likely[0] ?? varying[0])?.name;
  const past = likely
    .filter(({ name, blank, pure }) => name !== target && pure && blank <= mostBlank)
    .map(({ name }) => name);
  const texts = sketches.filter(({ kind, distinct }) => kind === 'text' && distinct > 1).map(({ name }) => name);
  return { time, series, target, past: past.slice(0, mostInputs), numbers, texts };
}

/** Where times come more than once, the column within whose values they do not; the one with the fewest values. */
function seriesColumn(sketches: readonly ColumnSketch[], time: ColumnSketch): string | undefined {
  if (new Set(time.cells).size === time.cells.length) return undefined;
  const repeats = ({ cells }: ColumnSketch): number =>
    cells.length - new Set(cells.map((cell, row) => `${cell}\n${time.cells[row]}`)).size;
  const candidates = sketches
    .filter((each) => each !== time && each.distinct > 1 && each.distinct < each.cells.length / 3)
    .filter(({ kind, name }) => kind === 'text' || (kind === 'number' && unlikelyNames.test(name)))
    .map((each) => ({ name: each.name, distinct: each.distinct, repeats: repeats(each) }))
    // A few rows that come twice are the file's fault.
    .filter((each) => each.repeats < time.cells.length / 100);
  candidates.sort((a, b) => a.repeats - b.repeats || a.distinct - b.distinct);
  return candidates[0]?.name;
}
