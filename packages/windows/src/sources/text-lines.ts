import { TextBlocks } from './text-blocks.ts';

/** A line of a text, without its end, and its number from 1. */
export interface TextLine {
  readonly text: string;
  readonly line: number;
}

/**
 * Lines of a text in UTF-8 that comes in pieces.
 *
 * @throws E_ENCODING, E_BAD_ROW
 */
export async function* textLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<TextLine> {
  const blocks = new TextBlocks();
  let line = 1;
  const lines = function* (): Generator<TextLine> {
    for (let block = blocks.next(line); block !== null; block = blocks.next(line)) {
      const texts = block.text.split(/\r\n|\n|\r/);
      texts.pop(); // every line of a block is ended
      for (const text of texts) yield { text, line: line++ };
      blocks.take(block.end);
    }
  };
  for await (const piece of pieces) {
    blocks.feed(piece);
    yield* lines();
  }
  blocks.end();
  yield* lines();
}

/** The next line that is wanted; null when there is none. */
export async function nextLine(
  lines: AsyncGenerator<TextLine>,
  wanted: (line: TextLine) => boolean,
): Promise<TextLine | null> {
  for (;;) {
    const { done, value } = await lines.next();
    if (done === true) return null;
    if (wanted(value)) return value;
  }
}

/** A line that was read already and the wanted ones after it. Lets go of the text also where nobody reads beyond the first. */
export async function* withFirst(
  first: TextLine,
  lines: AsyncGenerator<TextLine>,
  wanted: (line: TextLine) => boolean,
): AsyncGenerator<TextLine> {
  try {
    yield first;
    for await (const line of lines) if (wanted(line)) yield line;
  } finally {
    await lines.return(undefined);
  }
}
