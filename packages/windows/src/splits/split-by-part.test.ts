import { expectEqual } from '@seqgraft/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromArrays } from '../sources/from-arrays.ts';
import { partNames } from '../table/part-names.ts';
import type { Table } from '../table/table.ts';
import { slideWindows } from '../windowing/slide-windows.ts';
import { splitByPart } from './split-by-part.ts';

/** One letter a row: t(rain), v(alidation), e (test), - (none). */
function tableOf(...series: string[]): Table {
  const letters = series.join('');
  const table = fromArrays(
    series.map((text, index) => ({ id: `s${index}`, columns: { y: Array.from(text, (_, i) => i) } })),
  );
  return { ...table, parts: Uint8Array.from(letters, (letter) => ({ t: 0, v: 1, e: 2 })[letter] ?? 255) };
}

describe('splitByPart', () => {
  it('makes a stretch of neighbouring rows of one series', () => {
    const split = splitByPart(tableOf('ttvvtt-e', 'eett'));
    expect(split.train.rows).toEqual([
      { series: 0, readableFrom: 0, start: 0, end: 2 },
      { series: 0, readableFrom: 4, start: 4, end: 6 },
      { series: 1, readableFrom: 10, start: 10, end: 12 },
    ]);
    expect(split.validation.rows).toEqual([{ series: 0, readableFrom: 0, start: 2, end: 4 }]);
    expect(split.test.rows).toEqual([
      { series: 0, readableFrom: 0, start: 7, end: 8 },
      { series: 1, readableFrom: 8, start: 8, end: 10 },
    ]);
  });

  it('lets no input of validation read test, and no input of train anything else', () => {
    const split = splitByPart(tableOf('ttevvttv'));
    expect(split.validation.rows.map((rows) => rows.readableFrom)).toEqual([3, 3]);
    expect(split.train.rows.map((rows) => rows.readableFrom)).toEqual([0, 5]);
  });

  it('keeps an embargo at the beginning of each stretch that follows other rows', () => {
    const split = splitByPart(tableOf('tttvvvtteee', 'ttt'), { embargo: 2 });
    expect(split.train.rows.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [11, 14],
    ]);
    expect(split.validation.rows).toEqual([{ series: 0, readableFrom: 0, start: 5, end: 6 }]);
    expect(split.test.rows).toEqual([{ series: 0, readableFrom: 0, start: 10, end: 11 }]);
  });

  it('gives the windows of a brute force, however the parts are interleaved', () => {
    let compared = 0;
    const cases = fc.record({
      series: fc.array(fc.stringMatching(/^[tve-]{1,24}$/), { minLength: 1, maxLength: 3 }),
      lookback: fc.integer({ min: 1, max: 4 }),
      horizon: fc.integer({ min: 1, max: 3 }),
      gap: fc.nat(2),
      embargo: fc.nat(2),
      targets: fc.constantFrom('last' as const, 'every-step' as const),
    });
    fc.assert(
      fc.property(cases, ({ series: drawn, embargo, ...frame }) => {
        const series = [...drawn, 't'.repeat(9)]; // one that is long enough
        const split = splitByPart(tableOf(...series), { embargo });
        const unwanted = Object.fromEntries(partNames.map((name) => [name, { ...split[name], wanted: false }]));
        const need = frame.lookback + frame.gap + frame.horizon;
        const windows = slideWindows({ ...split, ...unwanted }, { ...frame, minLength: need });
        for (const [part, name] of partNames.entries()) {
          const own = 'tve'[part] as string;
          const stretch = new RegExp(`[${own}]+$`);
          const readable = ['t', 'tv-', 'tve-'][part] as string;
          const expected = series.flatMap((text, index) => {
            const found: string[] = [];
            for (let start = 0; start + need <= text.length; start++) {
              const last = start + frame.lookback - 1;
              const first = (frame.targets === 'last' ? last : start) + frame.gap + 1;
              const targets = text.slice(first, last + frame.gap + frame.horizon + 1);
              if ([...targets].some((letter) => letter !== own)) continue;
              // Rows from the first input to the first target are one stretch of what this part may read.
              const inputs = text.slice(start, Math.max(first, last + 1));
              const late = Array.from(targets, (_, i) => first + i).every((row) => {
                const back = stretch.exec(text.slice(0, row + 1))?.[0].length ?? 0;
                return back > row || back > embargo;
              });
              if (late && [...inputs].every((letter) => readable.includes(letter))) found.push(`s${index}:${start}`);
            }
            return found;
          });
          const offsets = series.map((_, index) => series.slice(0, index).join('').length);
          const got = windows[name]
            .seriesOf()
            .map((id, i) => `${id}:${(windows[name].starts[i] as number) - (offsets[Number(id.slice(1))] as number)}`);
          expectEqual(got, expected);
          const early = got.filter((_, i) => windows[name].oldestReadable(i) > (windows[name].starts[i] as number));
          expectEqual(early, []);
          compared += got.length;
        }
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(2000);
  });

  it('refuses a table whose data says no parts', () => {
    const table = fromArrays({ columns: { y: [1, 2] } });
    expect(() => splitByPart(table)).toThrow('E_OPTION: part must be a column of the data that says train');
    expect(() => splitByPart(tableOf('tt'), { embargo: 0.5 })).toThrow('E_OPTION: embargo must be an integer');
  });
});
