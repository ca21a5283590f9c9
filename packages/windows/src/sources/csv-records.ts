import { parse } from '#csv-parse';
import { BadRow } from './file-errors.ts';
import { lineBreaksIn } from './line-breaks.ts';

/** Receives the fields of one record and the line it begins at, from 1. */
export type RecordListener = (fields: readonly string[], line: number) => void;

const causes: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed',
  INVALID_OPENING_QUOTE: 'a quote stands inside a field that does not begin with one',
  CSV_INVALID_CLOSING_QUOTE: 'text stands after the closing quote of a field',
};

/**
 * Reads delimited text (RFC 4180: quotes, doubled quotes, line breaks inside quotes; LF, CRLF and CR line ends).
 *
 * Blank lines come as one blank field.
 *
 * @param firstLine the line that the text begins at.
 * @throws E_BAD_ROW
 */
export function readRecords(
  text: string,
  { delimiter, firstLine = 1 }: { readonly delimiter: string; readonly firstLine?: number },
  listener: RecordListener,
): void {
  let nextLine = firstLine;
  let linesBefore = 0;
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      on_record: (fields: string[], { lines }) => {
        listener(fields, nextLine);
        // The parser counts CRLF inside quotes as two lines, so records of several lines are counted here.
        nextLine += lines === linesBefore + 1 ? 1 : 1 + lineBreaksIn(fields.join(' '));
        linesBefore = lines;
        return null; // what is read goes to the listener, nothing is kept
      },
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const cause = causes[code];
    if (cause === undefined) throw error;
    throw new BadRow({ line: nextLine, cause }, { cause: error });
  }
}
