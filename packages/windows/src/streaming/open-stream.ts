import { BadOption, type OptionProblem } from '../options/bad-option.ts';
import type { RecordSource } from '../sources/record-chunk.ts';
import type { TableSchema } from '../sources/table-schema.ts';
import { checkBuildOptions } from '../table/check-build-options.ts';
import { looksAhead, policiesIn } from '../table/missing-policy.ts';
import type { Series } from '../table/table.ts';
import type { BuildOptions } from '../table/table-options.ts';
import { findStoredStep } from './find-stored-step.ts';
import { GridTimes } from './grid-times.ts';
import { groupRecords } from './group-records.ts';
import { KeptTimes } from './kept-times.ts';
import type { Spool, SpoolStore } from './spool.ts';
import { type SpooledSource, spoolSource } from './spool-source.ts';
import { StoredRows } from './stored-rows.ts';
import { treatMissing } from './stream-missing.ts';
import { streamRowsToCome } from './stream-rows-to-come.ts';
import { StreamedTable } from './streamed-table.ts';
import { summarizeRows } from './summarize-rows.ts';
import { throwDisorder } from './throw-disorder.ts';

export interface StreamOptions {
  /** Where the temporary file is kept: about 8 bytes for each number, and twice that while rows of several series are sorted. */
  readonly store: SpoolStore;
  /** Decimal mark of numbers that come as texts. Default `.`. */
  readonly decimal?: '.' | ',';
  /** What else the error of an unknown column says. */
  readonly hint?: string | null;
}

/**
 * Opens data that need not fit into memory: reads a source once from the beginning to the end, checks it as `parseCsv` does, and keeps its
 * numbers in a temporary file, from where windows are read. Memory is bounded, whatever the rows; series and columns take some each.
 *
 * All of a table is there but what needs many rows at once: rows that are unsorted, repeated or not one step apart are refused, and missing values
 * are not filled from later ones.
 *
 * @throws what the source throws, the errors of `parseCsv` with the same places, E_DISK_FULL, E_SPOOL. Nothing is left behind.
 */
export async function openStream(
  source: RecordSource,
  schema: TableSchema,
  { store, decimal = '.', hint = null }: StreamOptions,
): Promise<StreamedTable> {
  checkStreamable(schema);
  const open = new Set<Spool>();
  const begin = async (): Promise<Spool> => {
    const spool = await store.open();
    open.add(spool);
    return spool;
  };
  try {
    let spool = await begin();
    const spooled = await spoolSource(source, spool, { schema, decimal, hint });
    if (spooled.series !== null && !spooled.series.grouped) {
      const { layout, rowCount } = spooled;
      const grouped = await begin();
      await groupRecords(spool, grouped, { layout, rowCount, counts: spooled.series.counts });
      await spool.close();
      spool = grouped;
    }
    return await makeTable(spool, spooled, schema);
  } catch (error) {
    await Promise.allSettled(Array.from(open, (spool) => spool.close()));
    throw error;
  }
}

async function makeTable(spool: Spool, spooled: SpooledSource, schema: TableSchema): Promise<StreamedTable> {
  const { layout, rowCount, targets, past, future, statics, clock, originKind } = spooled;
  const series = seriesOf(spooled);
  const seriesColumn = spooled.series?.column ?? null;
  const stored = new StoredRows({ spool, layout, rowCount, series, seriesColumn, clock, originKind });
  const inRecords = [...targets, ...past, ...future];
  const features = [...inRecords, ...statics.columns.keys()];
  checkBuildOptions(schema, features);
  const summary = await summarizeRows(stored, inRecords);
  if (summary.disordered.length > 0) await throwDisorder(stored, summary.disordered);
  const step = await findStoredStep(stored);
  const toCome = await streamRowsToCome(stored, { targets, past, future });
  const parts = { features, statics: statics.columns, toCome, options: schema };
  const missing = await treatMissing(stored, summary, parts);
  const times = step.exact ? new GridTimes(series, summary.firstTimes, step) : await KeptTimes.of(stored);
  return new StreamedTable({ stored, spooled, step: step.step, times, missing, summary, schema });
}

function seriesOf({ series, rowCount }: SpooledSource): Series[] {
  if (series === null) return [{ id: '', start: 0, end: rowCount }];
  let start = 0;
  return series.texts.map((id, index) => {
    const end = start + (series.counts[index] as number);
    const one = { id, start, end };
    start = end;
    return one;
  });
}

/** @throws E_OPTION for what needs many rows at once. */
function checkStreamable({ missing = 'error', irregular, duplicates, unsorted, unreadable = [] }: BuildOptions): void {
  const problems: OptionProblem[] = [];
  const refuse = (option: string, value: unknown, rule: string): void => {
    problems.push({ option, rule: `${rule} for a stream`, got: JSON.stringify(value) });
  };
  for (const [option, value] of Object.entries({ irregular, duplicates, unsorted })) {
    if (value !== undefined && value !== 'error') refuse(option, value, '"error"');
  }
  if (unreadable.length > 0) refuse('unreadable', unreadable, '[]');
  for (const policy of policiesIn(missing)) {
    if (looksAhead(policy)) refuse('missing', policy, 'a policy that does not look ahead');
  }
  if (problems.length > 0) throw new BadOption({ problems });
}
