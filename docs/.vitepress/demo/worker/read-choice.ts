import { isSeqgraftError } from '@seqgraft/core';
import { type Cell, openRecords, readTable, type Table } from '@seqgraft/windows';
import { dataSet } from '../data-sets.ts';
import type { DataChoice, FileFacts } from '../protocol.ts';

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
  const format = delimiterOf(text);
  const { source } = await openRecords({ text }, { format: 'csv', ...format });
  let time: string | null = null;
  for await (const { columns, length } of source.chunks()) {
    const rows = Math.min(length, peekRows);
    const dated = source.columns.filter(
      (_, column) => rows > 0 && Array.from({ length: rows }, (__, row) => columns[column]?.[row]).every(isDate),
    );
    time = dated.length === 1 ? (dated[0] as string) : null;
    break;
  }
  return { columns: source.columns, time, candidates: await candidatesOf(text, time) };
}

/** Asks the reader, which knows a number when it sees one. */
async function candidatesOf(text: string, time: string | null): Promise<readonly string[]> {
  try {
    return (await readTable({ text }, schemaOf(text, time, true))).targets;
  } catch (error) {
    const { candidates } = (isSeqgraftError(error, 'E_TARGET') ? error.details : {}) as { candidates?: string[] };
    if (candidates === undefined || candidates.length === 0) throw error;
    return candidates;
  }
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

/** The table of a choice. @throws as readTable */
export async function readChoice(choice: DataChoice, target?: string): Promise<Table> {
  const columns = columnsOf(choice);
  const wanted = { target: [target ?? columns.target] };
  if (choice.kind === 'own') {
    return readTable({ text: choice.text }, { ...schemaOf(choice.text, choice.time, choice.lenient), ...wanted });
  }
  const { address, time } = dataSet(choice.name);
  return readTable(new URL(address, self.location.href), { format: 'csv', time: time, ...wanted });
}
