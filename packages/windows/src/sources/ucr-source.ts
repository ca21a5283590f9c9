import { EmptyFile } from './file-errors.ts';
import type { Cell, RecordSource } from './record-chunk.ts';
import { casesSource, type SeriesCase } from './series-cases.ts';
import { type TextLine, textLines } from './text-lines.ts';

/**
 * Series of a file of the UCR archive: one a line, the label first, then its values, with tabs (or commas, or blanks) between
 * them. `NaN` at the end of a line fills up a series that is shorter than others and is left out; inside it is a missing value.
 *
 * @throws E_EMPTY, E_ENCODING, E_BAD_ROW
 */
export async function ucrSource(pieces: AsyncIterable<Uint8Array>): Promise<RecordSource> {
  const lines = textLines(pieces);
  const first = await firstFull(lines);
  const cases = async function* (): AsyncGenerator<SeriesCase> {
    yield caseOf(first);
    for await (const line of lines) if (line.text.trim() !== '') yield caseOf(line);
  };
  return casesSource({ label: 'label', timed: false, dimensions: 1 }, cases());
}

async function firstFull(lines: AsyncIterator<TextLine>): Promise<TextLine> {
  for (;;) {
    const { done, value } = await lines.next();
    if (done === true) throw new EmptyFile({ headerOnly: false, columns: [] });
    if (value.text.trim() !== '') return value;
  }
}

function caseOf({ text, line }: TextLine): SeriesCase {
  const [label = '', ...values] = text.trim().split(/\t|,|\s+/);
  while (/^(?:nan)?$/i.test(values.at(-1) ?? '0')) values.pop();
  return { line, label, times: null, dimensions: [values satisfies Cell[]] };
}
