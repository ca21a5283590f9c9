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
