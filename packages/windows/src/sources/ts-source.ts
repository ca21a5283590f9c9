import { EmptyFile } from './file-errors.ts';
import type { Cell, RecordSource } from './record-chunk.ts';
import { casesSource, type SeriesCase } from './series-cases.ts';
import { nextLine, type TextLine, textLines, withFirst } from './text-lines.ts';
import { badTs, parseTsHeader, type TsHeader } from './ts-header.ts';

/** Records of a `.ts` file and the classes that its header names. */
export interface TsSource {
  readonly source: RecordSource;
  readonly header: TsHeader;
}

/**
 * Series of a `.ts` file of the UEA archive, sktime and aeon: one a line, dimensions with `:` between them, values with `,`, then
 * the label or the number to predict; `?` is a missing value; with `@timestamps true` values are `(time,value)`.
 *
 * @throws E_EMPTY, E_ENCODING, E_BAD_ROW
 */
export async function tsSource(pieces: AsyncIterable<Uint8Array>): Promise<TsSource> {
  const lines = textLines(pieces);
  const header = await parseTsHeader(lines);
  // The header need not say how many dimensions there are; the first series does.
  const first = await nextLine(lines, isData);
  if (first === null) throw new EmptyFile({ headerOnly: true, columns: ['case'] });
  const dimensions = parseCase(first, header, null).dimensions.length;
  const cases = async function* (): AsyncGenerator<SeriesCase> {
    for await (const line of withFirst(first, lines, isData)) yield parseCase(line, header, dimensions);
  };
  return { source: casesSource({ label: header.label, timed: header.timestamps, dimensions }, cases()), header };
}

function isData({ text }: TextLine): boolean {
  return text.trim() !== '' && !text.startsWith('#');
}

function parseCase({ text, line }: TextLine, header: TsHeader, expected: number | null): SeriesCase {
  const parts = header.timestamps ? splitTimed(text, line) : text.split(':');
  const label = header.label === null ? null : (parts.pop() ?? '').trim();
  const wanted = expected ?? header.dimensions;
  if (parts.length === 0 || (wanted !== null && parts.length !== wanted)) {
    throw badTs(line, `it has ${parts.length} dimensions and not ${wanted ?? 'one or more'}`);
  }
  const read = parts.map((part) =>
    header.timestamps ? timedCells(part, line) : { times: null, cells: cellsOf(part) },
  );
  const [first = { times: null, cells: [] }] = read; // there is one at least
  for (const [dimension, { times, cells }] of read.entries()) {
    if (cells.length !== first.cells.length) {
      const got = `${cells.length} values in dimension ${dimension} and ${first.cells.length} in dimension 0`;
      throw badTs(line, `its dimensions are not equally long (${got})`);
    }
    if (times?.some((time, row) => time !== first.times?.[row])) {
      throw badTs(line, `dimension ${dimension} has other times than dimension 0`);
    }
  }
  return { line, label: label === '?' ? '' : label, times: first.times, dimensions: read.map(({ cells }) => cells) };
}

function cellsOf(part: string): Cell[] {
  return part.trim() === '' ? [] : part.split(',').map(cellOf);
}

function cellOf(value: string): Cell {
  const text = value.trim();
  return text === '?' ? null : text;
}

/** Times may hold `:`, so the dimensions are told apart outside of the brackets only. */
function splitTimed(text: string, line: number): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const piece of text.split(/([():])/)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (depth < 0 || depth > 1) throw badTs(line, 'its brackets do not match');
    if (piece === ':' && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  if (depth !== 0) throw badTs(line, 'its brackets do not match');
  return parts;
}

function timedCells(part: string, line: number): { times: Cell[]; cells: Cell[] } {
  const times: Cell[] = [];
  const cells: Cell[] = [];
  const rest = part.replace(/\(([^()]*)\)/g, (_, tuple: string) => {
    const comma = tuple.lastIndexOf(',');
    if (comma < 0) throw badTs(line, `"(${tuple})" is not a time and a value`);
    times.push(tuple.slice(0, comma).trim().replace(/^"|"$/g, ''));
    cells.push(cellOf(tuple.slice(comma + 1)));
    return '';
  });
  if (/[^,\s]/.test(rest)) throw badTs(line, `"${rest.trim().slice(0, 40)}" stands outside of brackets`);
  return { times, cells };
}
