import { FindingList } from '../table/findings.ts';
import { ChunkWriter } from './chunk-writer.ts';
import { readRecords } from './csv-records.ts';
import { EmptyFile, Ragged } from './file-errors.ts';
import { LineScan } from './line-scan.ts';
import type { ColumnWish, RecordChunk } from './record-chunk.ts';
import { countLines, endOfRecord, hasQuote } from './record-end.ts';
import { longestRecord, type TextBlock, TextBlocks, textBetween, tooLong } from './text-blocks.ts';

/** How a delimited text is written. */
export interface CsvFormat {
  readonly delimiter: string;
  readonly decimal: '.' | ',';
}

/** Of one field, quoted or not. */
const blankLine = /^(?:\s*|"\s*"[\r\n]*)$/;

/** So many bytes of neighbouring records with quotes go to the parser at once. */
const quotedRun = 2 ** 18;

/** So many records without quotes in a row end such a run. */
const longestGap = 100;

/**
 * Turns a delimited text that comes in pieces into chunks of records, in bounded memory. Lines without quotes are read from the
 * bytes by `LineScan`, records with quotes by the parser of `readRecords`; results do not depend on how the pieces are cut.
 */
export class CsvScanner {
  readonly #format: CsvFormat;
  readonly #blocks: TextBlocks = new TextBlocks();
  readonly #ragged: FindingList = new FindingList();
  #block: TextBlock | null = null;
  #ended = false;
  /** Where the next record begins, in the block and as a line. */
  #at = 0;
  #line = 1;
  #columns: readonly string[] | null = null;
  #lines: LineScan | null = null;
  #writer: ChunkWriter | null = null;
  #wishes: readonly ColumnWish[] = [];
  /** Blank lines of a text with one column: cells without a value, unless nothing follows them. */
  #blankLines: number[] = [];
  /** Records with quotes that were read and do not stand in a chunk yet. */
  #records: { readonly fields: readonly string[]; readonly line: number }[] = [];
  #recordsRead = 0;

  constructor(format: CsvFormat) {
    this.#format = format;
  }

  feed(piece: Uint8Array): void {
    this.#blocks.feed(piece);
  }

  end(): void {
    this.#ended = true;
    this.#blocks.end();
  }

  /**
   * The names in the first line that is not blank, or null when more must be fed first.
   *
   * @throws E_EMPTY when the text has ended; E_ENCODING, E_BAD_ROW
   */
  header(): readonly string[] | null {
    while (this.#columns === null) {
      if (!this.#refill()) {
        if (this.#ended) throw new EmptyFile({ headerOnly: false, columns: [] });
        return null;
      }
      const block = this.#block as TextBlock;
      const delimiter = this.#format.delimiter.charCodeAt(0);
      const end = endOfRecord(block, this.#at, delimiter);
      if (end === null) {
        this.#release();
        continue;
      }
      readRecords(textBetween(block, this.#at, end), { ...this.#format, firstLine: this.#line }, (fields) => {
        if (!isBlank(fields)) this.#columns = fields.map((field) => field.trim());
      });
      this.#line += countLines(block.bytes, this.#at, end);
      this.#at = end;
    }
    return this.#columns;
  }

  /** Says what is wanted of each column; after the header, before the first chunk. */
  start(wishes: readonly ColumnWish[]): void {
    const { delimiter, decimal } = this.#format;
    this.#lines = new LineScan(wishes.length, delimiter, decimal);
    this.#wishes = wishes;
  }

  /**
   * The next chunk, or null when more must be fed first, or nothing is left.
   *
   * @throws E_ENCODING, E_BAD_ROW
   */
  next(): RecordChunk | null {
    this.#writer ??= new ChunkWriter(this.#wishes, this.#format.decimal);
    const writer = this.#writer;
    while (writer.length < writer.capacity && (this.#takeRecords(writer) || this.#refill())) {
      if (!this.#scanLines(writer)) this.#release();
    }
    return writer.length === writer.capacity ? this.#emit(writer) : null;
  }

  /**
   * The last chunk, or null; after `end` and the last of `next`.
   *
   * @throws E_RAGGED with all records that have another number of fields than the header.
   */
  finish(): RecordChunk | null {
    if (this.#writer !== null && this.#writer.length > 0) return this.#emit(this.#writer);
    if (this.#ragged.total > 0) throw new Ragged({ columns: this.#columns?.length ?? 0, findings: this.#ragged });
    return null;
  }

  #emit(writer: ChunkWriter): RecordChunk {
    this.#writer = null;
    return writer.finish();
  }

  /** Makes sure that there is a block with something to read. */
  #refill(): boolean {
    if (this.#block !== null && this.#at < this.#block.end) return true;
    this.#release();
    this.#block = this.#blocks.next(this.#line);
    if (this.#block === null) return false;
    this.#at = this.#block.start;
    return true;
  }

  #release(): void {
    if (this.#block !== null) this.#blocks.take(this.#at);
    this.#block = null;
  }

  /** Reads on in the block; false when its rest is a record that ends behind it. */
  #scanLines(writer: ChunkWriter): boolean {
    const block = this.#block as TextBlock;
    const scan = this.#lines as LineScan;
    const single = this.#columns?.length === 1;
    const byParser = this.#format.delimiter.charCodeAt(0) > 127;
    while (this.#at < block.end && writer.length < writer.capacity) {
      const begin = this.#at;
      const kind = byParser ? 'quoted' : scan.scan(block, begin, writer);
      if (kind === 'quoted') return this.#parseRecords(block);
      if (scan.next - begin > longestRecord) throw tooLong(this.#line);
      const fields = kind === 'row' ? (this.#columns?.length ?? 0) : scan.fields;
      if (fields === 1 && blankLine.test(textBetween(block, begin, scan.next))) {
        if (single) this.#blankLines.push(this.#line);
      } else if (kind === 'ragged') this.#foundRagged(fields, this.#line);
      else if (this.#blankLines.length > 0) {
        // The blank lines stand before this one.
        writer.undoRow();
        return this.#parseRecords(block);
      } else writer.lines[writer.length++] = this.#line;
      this.#at = scan.next;
      this.#line += 1;
    }
    return true;
  }

  /** Hands neighbouring records with quotes to the parser; false when the first of them ends behind the block. */
  #parseRecords(block: TextBlock): boolean {
    const delimiter = this.#format.delimiter.charCodeAt(0);
    const end = endOfRecord(block, this.#at, delimiter);
    if (end === null) return false;
    if (end - this.#at > longestRecord) throw tooLong(this.#line);
    let until = end;
    // A call of the parser costs as much as some hundred records, so that a few without quotes between two with them go with them.
    let plain = 0;
    for (let at = end; at < block.end && at - this.#at < quotedRun && plain < longestGap; ) {
      const next = endOfRecord(block, at, delimiter);
      if (next === null || next - at > quotedRun) break;
      plain = hasQuote(block.bytes, at, next) ? 0 : plain + 1;
      at = next;
      if (plain === 0) until = at;
    }
    const text = textBetween(block, this.#at, until);
    readRecords(text, { ...this.#format, firstLine: this.#line }, (fields, line) => this.#addRecord([...fields], line));
    this.#line += countLines(block.bytes, this.#at, until);
    this.#at = until;
    return true;
  }

  #addRecord(fields: readonly string[], line: number): void {
    const columns = this.#columns?.length ?? 0;
    if (isBlank(fields)) {
      if (columns === 1) this.#blankLines.push(line);
    } else if (fields.length !== columns) this.#foundRagged(fields.length, line);
    else {
      for (const blank of this.#blankLines) this.#records.push({ fields: [''], line: blank });
      this.#blankLines = [];
      this.#records.push({ fields, line });
    }
  }

  /** Moves records that the parser gave into the chunk; true when some are left, because it is full. */
  #takeRecords(writer: ChunkWriter): boolean {
    while (this.#recordsRead < this.#records.length && writer.length < writer.capacity) {
      const record = this.#records[this.#recordsRead++];
      if (record !== undefined) writer.writeRecord(record.fields, record.line);
    }
    if (this.#recordsRead < this.#records.length) return true;
    this.#records = [];
    this.#recordsRead = 0;
    return false;
  }

  #foundRagged(fields: number, line: number): void {
    this.#ragged.add({ line, got: `${fields} ${fields === 1 ? 'field' : 'fields'}` });
  }
}

function isBlank(fields: readonly string[]): boolean {
  return fields.length === 1 && (fields[0] as string).trim() === '';
}
