import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByTime } from '../splits/split-by-time.ts';
import { slideWindows } from '../windowing/slide-windows.ts';
import { readText } from './read-text.ts';
import { splitWords } from './split-words.ts';
import { textTable } from './text-table.ts';
import { fitVocabulary, parseVocabulary, serializeVocabulary } from './vocabulary.ts';

describe('vocabularies', () => {
  it('cuts words with their blanks, punctuation and line ends', () => {
    expect(splitWords("It's  good, isn’t it?\n Ja — 3.5")).toEqual([
      "It's",
      ' ',
      ' good',
      ',',
      ' isn’t',
      ' it',
      '?',
      '\n',
      ' Ja',
      ' —',
      ' 3',
      '.',
      '5',
    ]);
  });

  it('gives any text back that it was fitted on, and through JSON', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('characters' as const, 'words' as const),
        (text, kind) => {
          const vocabulary = fitVocabulary(text, { kind });
          const again = parseVocabulary(JSON.parse(JSON.stringify(serializeVocabulary(vocabulary))));
          expect(again.tokens).toEqual(vocabulary.tokens);
          expect(again.decode(vocabulary.encode(text))).toBe(text.normalize('NFC'));
          expect(vocabulary.encode(text).every((number) => number > 0)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('orders tokens by frequency, keeps the most frequent, and calls the others unknown', () => {
    const text = 'b a a c c c e\u0301 \u00e9';
    expect(fitVocabulary(text, { kind: 'characters' }).tokens).toEqual(['<unk>', ' ', 'c', 'a', '\u00e9', 'b']);
    expect(fitVocabulary(text, { kind: 'characters', minCount: 2 }).tokens).toEqual(['<unk>', ' ', 'c', 'a', '\u00e9']);
    const small = fitVocabulary(['aab', 'aac'], { kind: 'characters', size: 3 });
    expect(small.tokens).toEqual(['<unk>', 'a', 'b']);
    expect([...small.encode('abcz')]).toEqual([1, 2, 0, 0]);
    expect(small.decode([1, 0])).toBe('a\uFFFD');
    expect(() => small.decode([3])).toThrow(
      'E_VOCABULARY: Tokens must be whole numbers from 0 to 2, but 3 stands at position 0.',
    );
    expect(() => fitVocabulary('a', { kind: 'x' as never, minCount: 0, size: 1 })).toThrow(
      /^E_OPTION: kind .* minCount .* size /,
    );
  });

  it.each([
    ['"x"', 'it is a text'],
    ['null', 'its format is undefined'],
    ['3', 'its format is undefined'],
    ['{"format":"seqgraft-vocabulary-1","kind":"x"}', 'its kind is "x"'],
    ['{"format":"seqgraft-vocabulary-1","kind":"words","tokens":[1]}', 'its tokens are not'],
    ['{"format":"seqgraft-vocabulary-1","kind":"words","tokens":["a","a"]}', 'a token stands in it twice'],
    ['{"format":"seqgraft-vocabulary-1","kind":"characters","tokens":["ab"]}', '"ab" is not one token of characters'],
  ])('refuses %s', (text, words) => {
    expect(() => parseVocabulary(JSON.parse(text))).toThrow(
      `E_VOCABULARY: A vocabulary must be what serializeVocabulary wrote, but ${words}`,
    );
  });
});

describe('texts as tables', () => {
  it('gives windows whose targets are the next token of each step', () => {
    const text = 'to be or not to be, that is the question';
    const vocabulary = fitVocabulary(text, { kind: 'characters' });
    const table = textTable(text, vocabulary);
    const split = splitByTime(table, { train: 1, validation: 0, test: 0 });
    const { train } = slideWindows(split, { lookback: 8, horizon: 1, targets: 'every-step', stride: 8 });
    const batch = train.batchOf([0]);
    const inputs = vocabulary.decode(batch.inputs.data);
    expect(vocabulary.decode(batch.targets.data)).toBe(text.slice(text.indexOf(inputs) + 1).slice(0, 8));
    expect([...table.unscaled]).toEqual(['token']);
  });

  it('takes documents with parts, and leaves out empty ones with a note', () => {
    const vocabulary = fitVocabulary('ab', { kind: 'characters' });
    const table = textTable(
      [
        { id: 'x', text: 'ab', part: 'train' },
        { id: 'y', text: '', part: 'test' },
        { id: 'z', text: 'b', part: 'test' },
      ],
      vocabulary,
    );
    expect(table.series.map(({ id }) => id)).toEqual(['x', 'z']);
    expect([...(table.parts ?? [])]).toEqual([0, 0, 2]);
    expect(table.notes).toEqual(['1 of 3 documents have no token and are left out.']);
    expect(() => textTable('', vocabulary)).toThrow(/^E_EMPTY/);
  });

  it('reads UTF-8 and nothing else', async () => {
    expect(await readText(new TextEncoder().encode('\uFEFFa\r\nä'))).toBe('a\r\nä');
    await expect(readText(Uint8Array.of(0x61, 0x0a, 0xe4))).rejects.toThrow(
      'E_ENCODING: Text must be UTF-8, but line 2 is not (byte 2',
    );
    await expect(readText('none.txt')).rejects.toThrow(/^E_FILE/);
  });
});
