import { requireOutput, writeWhole } from '../output/write-file.ts';
import { renderReport } from './render-report.ts';
import type { ReportData } from './report-data.ts';

interface ReportFiles {
  /** Null where JSON alone was asked for. */
  readonly page: string | null;
  readonly data: string;
}

/** `--report x.html` is a page with its numbers in `x.json` beside it; any other name is a file of JSON. */
function reportFiles(file: string): ReportFiles {
  const page = /^(?<stem>.*)\.html?$/i.exec(file);
  return page === null ? { page: null, data: file } : { page: file, data: `${page.groups?.stem}.json` };
}

/** Demands, before long work, that a report can be written afterwards. @throws E_OUTPUT_FOLDER, E_OUTPUT, E_USAGE */
export async function requireReport(file: string | undefined, inputs: readonly string[]): Promise<void> {
  if (file === undefined) return;
  const { page, data } = reportFiles(file);
  for (const each of page === null ? [data] : [page, data]) await requireOutput(each, inputs);
}

export interface WrittenReport {
  readonly command: string;
  readonly version: string;
  readonly result: Readonly<Record<string, unknown>>;
  readonly report: ReportData;
}

/** Writes a report: what the command prints with --json, and all that the page shows. @throws E_OUTPUT */
export async function writeReport(file: string, written: WrittenReport): Promise<void> {
  const { page, data } = reportFiles(file);
  await writeWhole(data, `${JSON.stringify(written, null, 2)}\n`);
  if (page !== null) await writeWhole(page, renderReport(written.report));
}
