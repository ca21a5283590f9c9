import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime } from './clock.ts';
import { parseMoment } from './moment.ts';
import { addSteps, findStep, formatStep } from './time-step.ts';

const date = { kind: 'date', zone: null, precision: 'day' } as const;

function stepOf(...texts: string[]): string {
  const times = Float64Array.from(texts, (text) => parseMoment(text)?.time as number);
  const { step, irregularRows } = findStep(times, [{ start: 0, end: times.length }], date);
  return `${formatStep(step)}${irregularRows.length > 0 ? ` except ${irregularRows.join(' ')}` : ''}`;
}

describe('findStep', () => {
  it('knows fixed steps and calendar months', () => {
    expect(stepOf('2020-01-01', '2020-01-02', '2020-01-03')).toBe('1 day');
    expect(stepOf('2020-01-01T00:00', '2020-01-01T01:00', '2020-01-01T02:00')).toBe('1 h');
    expect(stepOf('2020-01-01', '2020-02-01', '2020-03-01', '2020-04-01')).toBe('1 month');
    expect(stepOf('2019-12-31', '2020-01-31', '2020-02-29', '2020-03-31')).toBe('1 month');
    expect(stepOf('2021-01-30', '2021-02-28', '2021-03-30')).toBe('1 month');
    expect(stepOf('2020-03', '2020-06', '2020-09', '2020-12')).toBe('3 months');
    expect(stepOf('2019-02-28', '2020-02-28', '2021-02-28')).toBe('1 year');
    expect(stepOf('2020-01-31', '2020-02-28', '2020-03-31')).toBe('28 days except 2'); // 2020-02-29 is the last day
    expect(stepOf('2020-01-01', '2020-02-01', '2020-04-01', '2020-05-01')).toBe('1 month except 2');
    expect(stepOf('2020-01-03', '2020-01-06', '2020-01-07', '2020-01-08')).toBe('1 day except 1');
    expect(stepOf('2020-01-01')).toBe('0.001 s'); // one row has no difference: a step of 1
  });

  it('takes fractions for equidistant', () => {
    const times = Float64Array.from({ length: 50 }, (_, i) => i * 0.1);
    const found = findStep(times, [{ start: 0, end: 50 }], { kind: 'number' });
    expect(found.irregularRows).toEqual([]);
    expect(found.step.size).toBeCloseTo(0.1, 9);
  });

  it('takes the step of all series together', () => {
    const times = Float64Array.of(1, 2, 3, 10, 12, 13, 14);
    const series = [
      { start: 0, end: 3 },
      { start: 3, end: 7 },
    ];
    expect(findStep(times, series, { kind: 'number' })).toEqual({
      step: { unit: 'number', size: 1 },
      irregularRows: [4],
    });
  });
});

describe('addSteps', () => {
  it('keeps the last day of months', () => {
    const add = (text: string, steps: number): string =>
      formatTime(date, addSteps(parseMoment(text)?.time as number, { unit: 'month', size: 1 }, steps));
    expect([1, 2, 3].map((n) => add('2020-01-31', n))).toEqual(['2020-02-29', '2020-03-31', '2020-04-30']);
    expect(add('2020-02-29', 1)).toBe('2020-03-31');
    expect(add('0000-01-31', 1)).toBe('0000-02-29'); // a leap year of the first century
    expect(add('2020-01-15', 13)).toBe('2021-02-15');
    expect(add('2020-01-15', -1)).toBe('2019-12-15');
  });
});

describe('parseMoment and formatTime', () => {
  it('write what they read', () => {
    for (const text of [
      '2020-03',
      '2020-03-01',
      '2020-03-01T05:00',
      '2020-03-01T05:00Z',
      '2020-03-01T05:00:07+05:30',
      '0099-03-01T05:00:07.250Z',
    ]) {
      const moment = parseMoment(text);
      expect(moment).not.toBeNull();
      if (moment !== null) expect(formatTime({ kind: 'date', ...moment }, moment.time)).toBe(text);
    }
  });

  it('read what Date writes', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true }), (date) => {
        expect(parseMoment(date.toISOString())).toEqual({ time: date.getTime(), zone: 'Z', precision: 'millisecond' });
      }),
    );
  });

  it('refuse what is no date', () => {
    for (const text of [
      '',
      '2020',
      '2020-13-01',
      '2020-00-01',
      '2021-02-29',
      '2020-1-1',
      '2020-01-01T24:00',
      '2020-01-01T5:00',
      'x',
    ]) {
      expect(parseMoment(text)).toBeNull();
    }
  });
});
