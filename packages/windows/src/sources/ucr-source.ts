import { EmptyFile } from './file-errors.ts';
import type { Cell, RecordSource } from './record-chunk.ts';
import { casesSource, type SeriesCase } from './series-cases.ts';
import { nextLine, type TextLine, textLines, withFirst } from './text-lines.ts';

/**
 * Series of a file of the UCR archive: one a line, the label first, then its values, with tabs (or commas, or blanks) between
 * them. `NaN` at the end of a line fills up a series that is shorter than others and is left out; inside it is a missing value.
 *
 * @throws E_EMPTY, E_ENCODING, E_BAD_ROW
 */
export async function ucrSource(pieces: AsyncIterable<Uint8Array>): Promise<RecordSource> {
  const lines = textLines(pieces);
  const first = await nextLine(lines, isCase);
  if (first === null) throw new EmptyFile({ headerOnly: false, columns: [] });
  const cases = async function* (): AsyncGenerator<SeriesCase> {
    for await (const line of withFirst(first, lines, isCase)) yield caseOf(line);
  };
  return casesSource({ label: 'label', timed: false, dimensions: 1 }, cases());
}

function isCase({ text }: TextLine): boolean {
  return text.trim() !== '';
}

function caseOf({ text, line }: TextLine): SeriesCase {
  const [label = '', ...values] = text.trim().split(/\t|,|\s+/);
  while (/^(?:nan)?$/i.test(values.at(-1) ?? '0')) values.pop();
  return { line, label, times: null, dimensions: [values satisfies Cell[]] };
}
