import type { Table } from '../table/table.ts';
import { BadOption, type OptionProblem } from '../windowing/window-errors.ts';
import { readRecords } from './csv-records.ts';
import { CsvRows } from './csv-rows.ts';
import type { CsvSchema } from './csv-schema.ts';
import { decodeUtf8 } from './decode-utf8.ts';

/**
 * Reads a table from delimited text with a header line.
 *
 * @param text the text, or its bytes in UTF-8 (a byte order mark is allowed).
 * @throws E_EMPTY, E_ENCODING, E_BAD_ROW, E_RAGGED, E_DUPLICATE_COLUMN, E_COLUMN, E_ROLE, E_TARGET, E_NOT_NUMBER, E_NONFINITE,
 * E_SERIES, E_TIME, E_TIME_ZONE, E_TIME_DUPLICATE, E_TIME_ORDER, E_IRREGULAR, E_MISSING, E_OPTION; each names lines, columns and series.
 */
export function parseCsv(text: string | Uint8Array, schema: CsvSchema = {}): Table {
  const { delimiter = ',', decimal = '.' } = schema;
  const problems: OptionProblem[] = [];
  if (delimiter.length !== 1 || /["\r\n]/.test(delimiter)) {
    const rule = 'one character, no quote or line break';
    problems.push({ option: 'delimiter', rule, got: JSON.stringify(delimiter) });
  }
  if (decimal !== '.' && decimal !== ',') {
    problems.push({ option: 'decimal', rule: '"." or ","', got: JSON.stringify(decimal) });
  }
  if (problems.length > 0) throw new BadOption({ problems });
  const rows = new CsvRows(schema);
  readRecords(typeof text === 'string' ? text : decodeUtf8(text), delimiter, (fields, line) => rows.add(fields, line));
  return rows.finish();
}
