import { type Cell, openRecords, type ReadSchema } from '@seqgraft/windows';

const isoDate = /^\d{4}[-/]\d{2}([-/]\d{2}([T ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?$/i;
/** Rows that are looked at: a column of dates shows itself at once. */
const peekRows = 3;

/** The beginning of a data file, to fill in what the flags leave open. */
export interface FileBeginning {
  /** Empty when the file cannot be read or parsed: the reader says why. */
  readonly columns: readonly string[];
  /** The column whose first cells are ISO dates; undefined when there is none, or several. */
  readonly timeColumn: string | undefined;
}

/** Reads the beginning of a file of any format. Finds no faults: that is the reader's. */
export async function peekFile(
  file: string,
  format: Pick<ReadSchema, 'delimiter' | 'decimal'>,
): Promise<FileBeginning> {
  try {
    const { source } = await openRecords(file, format);
    for await (const { columns, length } of source.chunks()) {
      const rows = Math.min(length, peekRows);
      const dated = source.columns.filter((_, column) => {
        const cells = Array.from({ length: rows }, (__, row) => columns[column]?.[row]);
        return rows > 0 && cells.every(isDate);
      });
      return { columns: source.columns, timeColumn: dated.length === 1 ? dated[0] : undefined };
    }
    return { columns: source.columns, timeColumn: undefined };
  } catch {
    return { columns: [], timeColumn: undefined };
  }
}

function isDate(cell: Cell): boolean {
  return cell instanceof Date || (typeof cell === 'string' && isIsoDate(cell.trim()));
}

/** Whether a text is a date that is read as one without being told how. */
export function isIsoDate(text: string): boolean {
  return isoDate.test(text);
}
