import type { Table } from '../table/table.ts';
import { resolveColumns } from './column-roles.ts';
import { csvFormat, delimiterHint } from './csv-format.ts';
import { CsvScanner } from './csv-scanner.ts';
import type { CsvSchema } from './csv-schema.ts';
import { TableBuilder } from './table-builder.ts';
import { textPieces } from './text-pieces.ts';

/**
 * Reads a table from delimited text with a header line.
 *
 * @param text the text, or its bytes in UTF-8 (a byte order mark is allowed).
 * @throws E_EMPTY, E_ENCODING, E_BAD_ROW, E_RAGGED, E_DUPLICATE_COLUMN, E_COLUMN, E_ROLE, E_TARGET, E_NOT_NUMBER, E_NONFINITE,
 * E_NOT_EXACT, E_SERIES, E_SERIES_NAME, E_LABEL, E_WEIGHT, E_PART, E_STATIC, E_TIME, E_TIME_ZONE, E_TIME_DUPLICATE, E_TIME_ORDER, E_IRREGULAR, E_MISSING,
 * E_OPTION; each names lines, columns and series.
 */
export function parseCsv(text: string | Uint8Array, schema: CsvSchema = {}): Table {
  const format = csvFormat(schema);
  const scanner = new CsvScanner(format);
  let builder: TableBuilder | null = null;
  const start = (columns: readonly string[]): TableBuilder => {
    const roles = resolveColumns(columns, schema, delimiterHint(columns, format.delimiter));
    const started = new TableBuilder(roles, { schema, originKind: 'line', decimal: format.decimal });
    scanner.start(started.wishes);
    return started;
  };
  const take = (): void => {
    if (builder === null) {
      const columns = scanner.header();
      if (columns === null) return;
      builder = start(columns);
    }
    for (let chunk = scanner.next(); chunk !== null; chunk = scanner.next()) builder.add(chunk);
  };
  for (const piece of textPieces(text)) {
    scanner.feed(piece);
    take();
  }
  scanner.end();
  take();
  const whole = builder as TableBuilder | null;
  if (whole === null) throw new TypeError('A text that has ended has a header, or is empty.');
  for (let chunk = scanner.finish(); chunk !== null; chunk = scanner.finish()) whole.add(chunk);
  return whole.finish();
}
