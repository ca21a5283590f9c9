import { NoSeries } from '../sources/cell-errors.ts';
import { type ColumnRoles, resolveColumns, wishesOf } from '../sources/column-roles.ts';
import { EmptyFile } from '../sources/file-errors.ts';
import { checkNumbers } from '../sources/number-column.ts';
import type { RecordSource } from '../sources/record-chunk.ts';
import { SeriesChoice } from '../sources/series-choice.ts';
import type { TableSchema } from '../sources/table-schema.ts';
import type { Clock } from '../table/clock.ts';
import { filledSlots } from './filled-cells.ts';
import { RecordColumns } from './record-columns.ts';
import { RecordLayout, type RecordSlot } from './record-layout.ts';
import { RecordWriter } from './record-writer.ts';
import type { Spool } from './spool.ts';
import { labelsOfCodes, partsOfCodes, type SpooledLabels, type SpooledTexts } from './spooled-labels.ts';
import { type SpooledStatics, staticsOfSeries } from './spooled-statics.ts';
import { mayFill } from './stream-missing.ts';

/** How the cells of a source are to be understood. */
export interface SpoolOptions {
  readonly schema: TableSchema;
  readonly decimal: '.' | ',';
  readonly hint: string | null;
}

/** What one pass over a source found; its rows are in the spool, in the order of the source. */
export interface SpooledSource {
  readonly layout: RecordLayout;
  readonly rowCount: number;
  readonly targets: readonly string[];
  readonly past: readonly string[];
  readonly future: readonly string[];
  readonly clock: Clock;
  /** Rows of each series in order of first appearance; null when there is one series only. */
  readonly series: (SpooledTexts & { readonly counts: readonly number[]; readonly grouped: boolean }) | null;
  readonly statics: SpooledStatics;
  readonly labels: SpooledLabels | null;
  /** Position in `partNames` of each code. */
  readonly parts: Uint8Array | null;
  readonly originKind: 'line' | 'row';
}

/**
 * Reads a source once, checks every cell, and keeps the numbers in a spool.
 *
 * @throws what the source throws, and the errors of columns, numbers, times, series, statics and weights that `TableBuilder` has.
 */
export async function spoolSource(
  source: RecordSource,
  spool: Spool,
  { schema, decimal, hint }: SpoolOptions,
): Promise<SpooledSource> {
  const { originKind } = source;
  const roles = resolveColumns(source.columns, schema, hint);
  const columns = new RecordColumns(roles, { schema, decimal, originKind });
  const layout = layoutOf(roles, columns, schema);
  const writer = new RecordWriter(spool, layout);
  const choice = SeriesChoice.of(roles, schema);
  for await (const chunk of source.chunks(wishesOf(roles))) {
    await writer.add(columns.read(choice?.take(chunk) ?? chunk));
  }
  await writer.end();
  choice?.finish();
  if (writer.rows === 0) throw new EmptyFile({ headerOnly: true, columns: roles.columns });
  const { targets, past } = columns.chosen();
  const nameOf = (index: number): string => roles.columns[index] as string;
  checkNumbers([...targets, ...past, ...roles.future].map((index) => columns.numberColumn(index)));
  const clock = columns.clock();
  const { noSeries } = columns;
  if (noSeries.total > 0) throw new NoSeries({ column: nameOf(roles.series as number), findings: noSeries });
  const texts = (index: number | null): SpooledTexts | null =>
    index === null ? null : { column: nameOf(index), texts: columns.textsOf(index) };
  const series = texts(roles.series);
  const statics = staticsOfSeries(columns, { roles, schema, series: series?.texts ?? null });
  const rows = { spool, layout, rowCount: writer.rows, originKind, series: series?.texts ?? null };
  const label = texts(roles.label);
  const labels = label === null ? null : await labelsOfCodes(label, schema.classes, rows);
  columns.checkWeights();
  const part = texts(roles.part);
  const parts = part === null ? null : await partsOfCodes(part, rows);
  return {
    layout,
    rowCount: writer.rows,
    targets: targets.map(nameOf),
    past: past.map(nameOf),
    future: roles.future.map(nameOf),
    clock,
    series: series === null ? null : { ...series, counts: columns.counts, grouped: columns.grouped },
    statics,
    labels,
    parts,
    originKind,
  };
}

function layoutOf(roles: ColumnRoles, columns: RecordColumns, schema: TableSchema): RecordLayout {
  const names = columns.numberIndices.map((index) => roles.columns[index] as string);
  const slots: RecordSlot[] = ['origin'];
  for (const slot of ['time', 'series', 'label', 'weight', 'part'] as const) {
    if (roles[slot] !== null) slots.push(slot);
  }
  if (mayFill(schema, names)) slots.push(...filledSlots(names.length));
  return new RecordLayout(names, slots);
}
