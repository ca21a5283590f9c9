import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JudgeRow, judge } from './judge.ts';
import { pairedVerdict } from './paired-verdict.ts';

const rows: JudgeRow[] = [
  { name: 'full', kind: 'strategy', errors: [449, 452, 440] },
  { name: 'freeze', kind: 'strategy', errors: [427, 425, 431] },
  { name: 'scratch', kind: 'control', errors: [646, 600, 691] },
  { name: 'zero-shot', kind: 'control', errors: [672, 670, 675] },
  { name: 'naive', kind: 'control', errors: [2426] },
  { name: 'seasonal-naive', kind: 'control', errors: [472] },
];

describe('judge', () => {
  it('ranks by the mean error and compares each row with both controls', () => {
    const judgement = judge(rows);
    expect(judgement.rows.map(({ name }) => name)).toEqual([
      'freeze',
      'full',
      'seasonal-naive',
      'scratch',
      'zero-shot',
      'naive',
    ]);
    expect(judgement).toMatchObject({ best: 'freeze', naive: 'seasonal-naive', scratch: 'scratch' });
    const [freeze] = judgement.rows;
    expect(freeze?.mean).toBeCloseTo(427.6667, 4);
    expect(freeze?.sd).toBeCloseTo(3.0551, 4);
    expect(freeze?.versusNaive).toEqual(pairedVerdict([427, 425, 431], 472));
    expect(freeze?.versusScratch).toEqual(pairedVerdict([427, 425, 431], [646, 600, 691]));
  });

  it('judges scores, of which the higher are better, as it judges the errors that are their negatives', () => {
    const scores = judge(
      rows.map((row) => ({ ...row, errors: row.errors.map((error) => -error) })),
      { better: 'higher' },
    );
    const errors = judge(rows);
    expect({ ...scores, rows: [] }).toEqual({ ...errors, rows: [] });
    for (const [place, row] of scores.rows.entries()) {
      const twin = errors.rows[place];
      expect(row).toMatchObject({ name: twin?.name, mean: -(twin?.mean ?? Number.NaN) });
      expect(row.versusNaive?.verdict).toBe(twin?.versusNaive?.verdict);
      expect(row.versusScratch?.verdict).toBe(twin?.versusScratch?.verdict);
      if (twin?.versusScratch) expect(row.versusScratch?.difference).toBe(0 - twin.versusScratch.difference);
    }
  });

  it('names a control as the best when it is', () => {
    const judgement = judge([
      { name: 'full', kind: 'strategy', errors: [3, 4] },
      { name: 'naive', kind: 'control', errors: [2] },
    ]);
    expect(judgement.best).toBe('naive');
    expect(judgement.rows[1]?.versusNaive?.verdict).toBe('neutral');
  });

  it('of equals takes the control', () => {
    const equal = judge([
      { name: 'full', kind: 'strategy', errors: [2, 2] },
      { name: 'scratch', kind: 'control', errors: [2, 2] },
    ]);
    expect(equal.best).toBe('scratch');
  });

  it('compares no row with itself, nor with a control that did not run', () => {
    const judgement = judge(rows.slice(0, 3));
    expect(judgement.naive).toBeNull();
    expect(judgement.rows.map(({ versusNaive }) => versusNaive)).toEqual([null, null, null]);
    expect(judgement.rows.find(({ name }) => name === 'scratch')?.versusScratch).toBeNull();
  });

  it('sets a baseline without a seed against the seeds of scratch', () => {
    const baseline = judge(rows).rows.find(({ name }) => name === 'seasonal-naive');
    expect(baseline).toMatchObject({ sd: null, seeds: 1, versusNaive: null });
    expect(baseline?.versusScratch).toMatchObject({ seeds: 3 });
  });

  it('takes one value for a constant only where it is one', () => {
    const short = [rows[0] as JudgeRow, { name: 'scratch', kind: 'control', errors: [646] } as const];
    expect(() => judge(short)).toThrow(/E_PAIRS: .*full has 3 and scratch has 1/);
    expect(judge([rows[0] as JudgeRow, { ...(short[1] as JudgeRow), deterministic: true }]).best).toBe('full');
  });

  it('compares with the rows it is told to', () => {
    const judgement = judge(rows, { naive: 'naive', scratch: 'zero-shot' });
    expect(judgement).toMatchObject({ naive: 'naive', scratch: 'zero-shot' });
    expect(judgement.rows[0]?.versusNaive?.controlMean).toBe(2426);
  });

  it('does not depend on the order of its rows, and is plain JSON', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(judge(shuffled)).toEqual(judge(rows));
      }),
    );
    expect(JSON.parse(JSON.stringify(judge(rows)))).toEqual(judge(rows));
  });

  it('refuses rows it cannot tell apart, empty ones and NaN', () => {
    expect(() => judge([])).toThrow(/E_ROWS/);
    expect(() => judge(rows, { naive: 'seasonal_naive' })).toThrow(/E_ROWS: .*Did you mean "seasonal-naive"/);
    expect(() => judge(rows, { scratch: 'nothing of the kind' })).toThrow(/E_ROWS: .*Use one of full, /);
    expect(() => judge([rows[0] as JudgeRow, rows[0] as JudgeRow])).toThrow(/E_ROWS: .*"full" twice/);
    expect(() => judge([{ name: 'full', kind: 'strategy', errors: [] }])).toThrow(/E_ERRORS: .*full has none/);
    expect(() => judge([{ name: 'full', kind: 'strategy', errors: [1, Number.NaN] }])).toThrow(
      /full has NaN at index 1/,
    );
  });
});

describe('what no seed changes', () => {
  it('takes the better of the two naive forecasts as the one to beat', () => {
    const rows: JudgeRow[] = [
      { name: 'full', kind: 'strategy', errors: [2.5, 2.6] },
      { name: 'naive', kind: 'control', errors: [2.4] },
      { name: 'seasonal-naive', kind: 'control', errors: [3.8] },
    ];
    const judgement = judge(rows);
    expect(judgement.naive).toBe('naive');
    const full = judgement.rows.find(({ name }) => name === 'full');
    expect(full?.versusNaive?.difference).toBeCloseTo(0.15);
    expect(full?.versusNaive?.verdict).not.toBe('helps');
  });

  it('compares two computed forecasts exactly', () => {
    const rows: JudgeRow[] = [
      { name: 'naive', kind: 'control', errors: [2426] },
      { name: 'seasonal-naive', kind: 'control', errors: [472] },
    ];
    const naive = judge(rows).rows.find(({ name }) => name === 'naive');
    expect(naive?.versusNaive).toMatchObject({ verdict: 'hurts', difference: 1954, low: 1954, high: 1954 });
  });
});
