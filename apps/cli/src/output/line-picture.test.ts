import { describe, expect, it } from 'vitest';
import { linePicture } from './line-picture.ts';

const common = { ends: ['first', 'last'] as const, columns: 40, rows: 4, colors: false };
const line = (values: (number | null)[], dotted = false) => ({ name: 'load', values, color: 'cyan' as const, dotted });

describe('linePicture', () => {
  it('draws a rising line from the lower left to the upper right, between its smallest and largest value', () => {
    const picture = linePicture({ ...common, ends: ['first', 'last'], lines: [line([1, 2, 3, 4])] });
    expect(picture).toHaveLength(6);
    expect(picture[0]).toMatch(/^4 ┤ +[⠀-⣿]+$/);
    expect(picture[3]).toMatch(/^1 ┤[⠀-⣿]+$/);
    expect(picture[4]).toMatch(/^ {3}first +last$/);
    expect(picture[5]).toBe('   ── load');
  });

  it('keeps to the width of the terminal, and uses colours only when told', () => {
    const values = Array.from({ length: 300 }, (_, place) => Math.sin(place / 9));
    const plain = linePicture({ ...common, ends: ['first', 'last'], lines: [line(values)] });
    for (const row of plain) expect(row.length).toBeLessThanOrEqual(40);
    expect(plain.join('')).not.toContain('\u001b');
    const colored = linePicture({ ...common, ends: ['first', 'last'], colors: true, lines: [line(values)] });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that colours begin with
    expect(colored.map((row) => row.replace(/\u001b\[\d+m/g, ''))).toEqual(plain);
    expect(colored.join('')).toContain('\u001b[36m');
  });

  it('tells a dotted line from a whole one, and shades an interval', () => {
    const whole = linePicture({ ...common, ends: ['', ''], lines: [line([1, 1, 2, 2])] });
    expect(linePicture({ ...common, ends: ['', ''], lines: [line([1, 1, 2, 2], true)] })[0]).not.toBe(whole[0]);
    const band = { low: [null, 0, 0, 0], high: [null, 4, 4, 4] };
    const shaded = linePicture({ ...common, ends: ['', ''], lines: [line([2, 2, 2, 2])], band });
    expect(shaded[0]).toContain('░');
    expect(shaded[0]?.indexOf('░')).toBeGreaterThan(6); // not where it is unknown
    expect(shaded.at(-1)).toContain('░░ interval');
  });

  it('leaves gaps, takes what never changes, and draws nothing of nothing', () => {
    expect(linePicture({ ...common, ends: ['', ''], lines: [line([1, null, Number.NaN, 3])] })).toHaveLength(6);
    expect(linePicture({ ...common, ends: ['', ''], lines: [line([5, 5, 5])] })[0]).toContain('5');
    expect(linePicture({ ...common, ends: ['', ''], lines: [line([null, null])] })).toEqual([]);
    expect(linePicture({ ...common, ends: ['', ''], lines: [line([7])] })).toEqual([]);
  });
});
