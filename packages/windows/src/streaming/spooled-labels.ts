import { labelsOf } from '../sources/labels-of.ts';
import { partsOf } from '../sources/parts-of.ts';
import { BadPart, UnknownClass } from '../sources/role-errors.ts';
import { RowPlaces } from '../sources/row-places.ts';
import type { CodedTexts } from '../sources/text-column.ts';
import { FindingList, showCell } from '../table/findings.ts';
import type { RecordLayout, RecordSlot } from './record-layout.ts';
import { scanRecords } from './scan-records.ts';
import type { Spool } from './spool.ts';

/** Rows in a spool in the order of the source, for the places of what is wrong with them. */
export interface SpooledRows {
  readonly spool: Spool;
  readonly layout: RecordLayout;
  readonly rowCount: number;
  readonly originKind: 'line' | 'row';
  /** Ids by code; null when there is one series only. */
  readonly series: readonly string[] | null;
}

/** A column whose texts stand in the records as codes. */
export interface SpooledTexts {
  readonly column: string;
  readonly texts: readonly string[];
}

/** Classes, and the class of each code; −1 where it is no label. */
export interface SpooledLabels {
  readonly column: string;
  readonly classes: readonly string[];
  readonly ofCode: Int32Array;
}

/** Each text once: what is said of these rows is said of the codes. */
function oneRowEach(texts: readonly string[]): { cells: CodedTexts; places: RowPlaces } {
  const ofRow = Uint32Array.from(texts.keys());
  return { cells: { texts, ofRow }, places: new RowPlaces(ofRow, 'row', null) };
}

/** The classes of a column, as `labelsOf` finds them. @throws E_LABEL */
export async function labelsOfCodes(
  { column, texts }: SpooledTexts,
  classes: readonly string[] | undefined,
  rows: SpooledRows,
): Promise<SpooledLabels> {
  const read = (texts: readonly string[]): SpooledLabels => {
    const { cells, places } = oneRowEach(texts);
    const labels = labelsOf(cells, { column, classes, places });
    return { column, classes: labels.classes, ofCode: labels.ofRow };
  };
  try {
    return read(texts);
  } catch (error) {
    if (!(error instanceof UnknownClass)) throw error;
    const unknown = texts.map((text) => isRefused(() => read([text])));
    throw new UnknownClass({ ...error.details, findings: await findCodes(rows, 'label', { texts, unknown }) });
  }
}

function isRefused(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch (error) {
    return error instanceof UnknownClass; // a blank one alone is no label, which is another matter
  }
}

/** Positions of the parts that a column names, as `partsOf` finds them. @throws E_PART */
export async function partsOfCodes({ column, texts }: SpooledTexts, rows: SpooledRows): Promise<Uint8Array> {
  const { cells, places } = oneRowEach(texts);
  try {
    return partsOf(cells, column, places);
  } catch (error) {
    if (!(error instanceof BadPart)) throw error;
    const unknown = texts.map((text) => !error.details.names.includes(text));
    throw new BadPart({ ...error.details, findings: await findCodes(rows, 'part', { texts, unknown, column }) });
  }
}

/** All rows with a code that is wrong. */
async function findCodes(
  { spool, layout, rowCount, originKind, series }: SpooledRows,
  slot: RecordSlot,
  wrong: { readonly texts: readonly string[]; readonly unknown: readonly boolean[]; readonly column?: string },
): Promise<FindingList> {
  const findings = new FindingList();
  const [codeSlot, originSlot] = [layout.slot(slot) as number, layout.slot('origin') as number];
  const seriesSlot = layout.slot('series');
  for await (const { numbers, rows } of scanRecords(spool, layout, { from: 0, until: rowCount })) {
    for (let at = 0; at < rows * layout.width; at += layout.width) {
      const code = numbers[at + codeSlot] as number;
      if (wrong.unknown[code] !== true) continue;
      findings.add({
        [originKind]: numbers[at + originSlot] as number,
        ...(series === null || seriesSlot === null
          ? {}
          : { series: series[numbers[at + seriesSlot] as number] as string }),
        ...(wrong.column === undefined ? {} : { column: wrong.column }),
        got: showCell(wrong.texts[code] as string),
      });
    }
  }
  return findings;
}
