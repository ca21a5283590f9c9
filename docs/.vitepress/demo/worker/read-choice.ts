import { isSeqgraftError } from '@seqgraft/core';
import { type Cell, openRecords, readTable, type Table } from '@seqgraft/windows';
import { dataSet, sources, targets } from '../data-sets.ts';
import type { DataChoice, FileFacts } from '../protocol.ts';
import { DataNotLoaded } from './demo-errors.ts';

const isoDate = /^\d{4}[-/]\d{2}([-/]\d{2}([T ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?$/i;
/** Rows that are looked at: a column of dates shows itself at once. */
const peekRows = 3;

/** How files with gaps are read when the visitor says so. */
export const lenientReading = { missing: 'drop-window', irregular: 'segment' } as const;

/** The delimiter that a heading shows, where it is not a comma. */
function delimiterOf(text: string): { readonly delimiter?: string; readonly decimal?: ',' } {
  const heading = text.slice(0, text.search(/[\r\n]|$/));
  if (heading.includes(',')) return {};
  if (heading.includes(';')) return { delimiter: ';', ...(/\d,\d/.test(text.slice(0, 2000)) ? { decimal: ',' } : {}) };
  return heading.includes('\t') ? { delimiter: '\t' } : {};
}

/** What is in a file of the visitor's: its columns, the one with dates, and those that may be forecast. @throws as readTable */
export async function lookAtFile(text: string): Promise<FileFacts> {
  const { source } = await openRecords({ text }, { format: 'csv', ...delimiterOf(text) });
  const first: { readonly name: string; readonly cells: readonly Cell[] }[] = [];
  for await (const { columns, length } of source.chunks()) {
    const rows = Math.min(length, peekRows);
    const cellsOf = (column: number) => Array.from({ length: rows }, (_, row) => columns[column]?.[row] as Cell);
    first.push(...source.columns.map((name, column) => ({ name, cells: cellsOf(column) })));
    break;
  }
  const dated = first.filter(({ cells }) => cells.length > 0 && cells.every(isDate));
  const time = dated.length === 1 ? (dated[0]?.name as string) : null;
  return { columns: source.columns, time, candidates: await candidatesOf(text, time, first) };
}

/** Asks the reader, which knows a number when it sees one; of a column with a mistake further down, its first cells tell. */
async function candidatesOf(
  text: string,
  time: string | null,
  first: readonly { readonly name: string; readonly cells: readonly Cell[] }[],
): Promise<readonly string[]> {
  try {
    return (await readTable({ text }, schemaOf(text, time, true))).targets;
  } catch (error) {
    if (!isSeqgraftError(error, 'E_TARGET')) throw error;
    const { candidates } = error.details as { candidates: readonly string[] };
    const likely = first.filter(({ name, cells }) => name !== time && cells.some(isNumber)).map(({ name }) => name);
    if (candidates.length + likely.length === 0) throw error;
    return candidates.length > 0 ? candidates : likely;
  }
}

function isNumber(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() !== '' && Number.isFinite(Number(cell.replace(',', '.')));
}

function schemaOf(text: string, time: string | null, lenient: boolean): object {
  return {
    format: 'csv',
    ...delimiterOf(text),
    ...(time === null ? {} : { time }),
    ...(lenient ? lenientReading : {}),
  };
}

function isDate(cell: Cell): boolean {
  return typeof cell === 'string' && isoDate.test(cell.trim());
}

/** The names of the columns of a choice. */
export function columnsOf(choice: DataChoice): { readonly time: string | null; readonly target: string } {
  return choice.kind === 'own' ? choice : dataSet(choice.name);
}

/** For sentences and axes: the unit of a set of the page, else the column's name. */
export function unitOf(choice: DataChoice): string {
  return choice.kind === 'own' ? choice.target : dataSet(choice.name).unit;
}

/** Fetches all built-in sets, so that the page needs no network from then on. */
export async function fetchAll(): Promise<void> {
  await Promise.all([...sources, ...targets].map(({ address }) => textOf(address)));
}

/** Texts of the built-in sets, each fetched once. */
const fetched = new Map<string, Promise<string>>();

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(new URL(address, self.location.href));
  if (!answer.ok) throw new DataNotLoaded({ address, status: answer.status });
  return answer.text();
}

/** The text of a built-in set; one that could not be loaded is asked for again. */
function textOf(address: string): Promise<string> {
  const known = fetched.get(address);
  if (known !== undefined) return known;
  const text = fetchText(address);
  fetched.set(address, text);
  text.catch(() => fetched.delete(address));
  return text;
}

/** The table of a choice. @throws as readTable */
export async function readChoice(choice: DataChoice, target?: string): Promise<Table> {
  const columns = columnsOf(choice);
  const wanted = { target: [target ?? columns.target] };
  if (choice.kind === 'own') {
    return readTable({ text: choice.text }, { ...schemaOf(choice.text, choice.time, choice.lenient), ...wanted });
  }
  const { address, time } = dataSet(choice.name);
  return readTable({ text: await textOf(address) }, { format: 'csv', time, ...wanted });
}
