import { Random } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { parseAnyMoment, parseMoment } from '../table/moment.ts';
import type { TimeOptions } from '../table/table-options.ts';
import { parseUsualMoment } from '../table/usual-moment.ts';
import { type TimeCell, TimeColumn } from './time-column.ts';

/** The times as ISO texts, or the numbers. */
function read(options: TimeOptions, ...cells: TimeCell[]): (string | number)[] {
  const column = new TimeColumn(options);
  for (const [row, cell] of cells.entries()) column.add(cell, { line: row + 2 });
  const { times, clock } = column.finish();
  if (clock.kind !== 'date') return [...times];
  return Array.from(times, (time) => new Date(time).toISOString().replace('Z', clock.zone ?? ''));
}

describe('timeFormat', () => {
  it.each([
    ['DD/MM/YYYY', '01/02/2024', '2024-02-01T00:00:00.000'],
    ['MM/DD/YYYY', '01/02/2024', '2024-01-02T00:00:00.000'],
    ['D.M.YYYY H:mm', '1.2.2024 7:05', '2024-02-01T07:05:00.000'],
    ['DD/MM/YYYY HH:mm:ss.SSS', '01/02/2024 23:59:58.25', '2024-02-01T23:59:58.250'],
    ['M/D/YYYY h:mm A', '1/2/2024 12:05 am', '2024-01-02T00:05:00.000'],
    ['M/D/YYYY h:mm A', '1/2/2024 12:05 PM', '2024-01-02T12:05:00.000'],
    ['D MMM YYYY', '29 Feb 2024', '2024-02-29T00:00:00.000'],
    ['MMMM D, YYYY', 'may 1, 2024', '2024-05-01T00:00:00.000'],
    ['D-MMM-YY', '1-Jan-68', '2068-01-01T00:00:00.000'],
    ['D/M/YY', '1/2/69', '1969-02-01T00:00:00.000'],
    ['YYYYMMDD', '20240301', '2024-03-01T00:00:00.000'],
    ['YYYYMMDD', 20240301, '2024-03-01T00:00:00.000'],
    ['YYYY', '2024', '2024-01-01T00:00:00.000'],
    ['YYYY-MM-DD [at] HH:mmZ', '2024-03-01 at 05:00+0130', '2024-03-01T05:00:00.000+01:30'],
  ])('%s reads %s', (timeFormat, text, expected) => {
    expect(read({ timeFormat }, text)).toEqual([expected]);
  });

  it.each([
    ['DD/MM/YYYY', '1/02/2024'],
    ['DD/MM/YYYY', '31/02/2024'],
    ['DD/MM/YYYY', '01/13/2024'],
    ['DD/MM/YYYY', '01/02/2024 05:00'],
    ['DD.MM.YYYY', '01/02/2024'],
    ['MMMM D YYYY', 'Jan 1 2024'],
    ['h:mm A D/M/YYYY', '13:00 PM 1/1/2024'],
    ['h:mm A D/M/YYYY', '0:00 AM 1/1/2024'],
    ['DD/MM/YYYY', '2024-02-01'],
  ])('%s refuses %s', (timeFormat, text) => {
    expect(() => read({ timeFormat }, text)).toThrow(
      `E_TIME: Times must all be of the form ${timeFormat}, but 1 is not: line 2: ${JSON.stringify(text)}`,
    );
  });

  it.each([
    ['DD/MM/YYY', 'it has "YYY"'],
    ['DD/MM/YY YYYY', 'a part of the date stands in it twice'],
    ['DD/YYYY', 'it has a day but no month'],
    ['MM/DD HH', 'it has no year'],
    ['YYYY-MM-DD hh:mm', 'hh and A (AM or PM) belong together'],
    ['YYYY-MM-DD MM', 'a part of the date stands in it twice'],
    ['YYYY-MM-DDTHH', 'it has "T"'],
  ])('%s is no form', (timeFormat, problem) => {
    expect(() => read({ timeFormat })).toThrow(problem);
    expect(() => read({ timeFormat })).toThrow(/^E_OPTION: timeFormat must be/);
  });

  it('is what an ambiguous date is answered with', () => {
    expect(() => read({}, '01/02/2024')).toThrow(
      /Say how such dates are written.* timeFormat: "DD\/MM\/YYYY" or "MM\/DD\/YYYY"/,
    );
  });
});

describe('timeUnit', () => {
  it('makes dates of numbers since 1970', () => {
    expect(read({ timeUnit: 's' }, 1709251200, '1709251201.5')).toEqual([
      '2024-03-01T00:00:00.000Z',
      '2024-03-01T00:00:01.500Z',
    ]);
    expect(read({ timeUnit: 'ms' }, 1709251200001)).toEqual(['2024-03-01T00:00:00.001Z']);
    expect(read({ timeUnit: 'us' }, '1709251200001000')).toEqual(['2024-03-01T00:00:00.001Z']);
    expect(read({ timeUnit: 'ns' }, 1709251200001000000n, '+1709251200002999999', '-1')).toEqual([
      '2024-03-01T00:00:00.001Z',
      '2024-03-01T00:00:00.002Z',
      '1969-12-31T23:59:59.999Z',
    ]);
    expect(read({ timeUnit: 's' }, 1.001)).toEqual(['1970-01-01T00:00:01.001Z']);
  });

  it('is not guessed', () => {
    expect(read({}, 1709251200)).toEqual([1709251200]);
    expect(read({}, '20240301')).toEqual([20240301]);
  });

  it('refuses what is no number of it, and what no date can be', () => {
    expect(() => read({ timeUnit: 's' }, '2024-03-01')).toThrow(
      'E_TIME: Times must all be numbers (s since 1970), but 1 is not',
    );
    expect(() => read({ timeUnit: 's' }, 1709251200000000)).toThrow(/^E_TIME: /);
    expect(() => read({ timeUnit: 'd' as 's' })).toThrow(
      'E_OPTION: timeUnit must be one of "s", "ms", "us", "ns", got "d". Correct',
    );
    expect(() => read({ timeUnit: 's', timeFormat: 'YYYY' })).toThrow('E_OPTION: timeFormat must be left out');
  });
});

describe('zones', () => {
  const local = ['2024-03-31T01:00+01:00', '2024-03-31T03:00+02:00'];

  it('are refused when there are several, or converted to UTC', () => {
    expect(() => read({}, ...local)).toThrow(/^E_TIME_ZONE: .* line 3: .* zones: utc/);
    expect(read({ zones: 'utc' }, ...local)).toEqual(['2024-03-31T00:00:00.000Z', '2024-03-31T01:00:00.000Z']);
    expect(read({ zones: 'utc' }, '2024-03-31T01:00')).toEqual(['2024-03-31T01:00:00.000']);
    expect(() => read({ zones: 'utc' }, local[0] as string, '2024-03-31T03:00')).toThrow(/^E_TIME_ZONE: .* line 3/);
    expect(() => read({ zones: 'local' as 'utc' })).toThrow('E_OPTION: zones must be "error" or "utc"');
  });
});

it('takes dates as they come from readers of columns', () => {
  expect(read({}, new Date(0), new Date(1))).toEqual(['1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00.001Z']);
  expect(() => read({}, new Date(Number.NaN))).toThrow(/^E_TIME/);
});

it('reads the usual forms by their characters as it does all forms', () => {
  const random = new Random(9);
  const digits = (n: number, width: number): string => String(n).padStart(width, '0');
  const forms = [10, 16, 17, 19, 20];
  let read = 0;
  for (let round = 0; round < 20_000; round++) {
    // Months 0 to 13, days 0 to 32, hours up to 24, seconds up to 60.
    const date = `${digits(random.integer(10_000), 4)}-${digits(random.integer(14), 2)}-${digits(random.integer(33), 2)}`;
    const time = [25, 61, 61].map((most) => digits(random.integer(most), 2)).join(':');
    const length = forms[random.integer(5)] as number;
    const zone = length === 17 || length === 20 ? 'Z' : '';
    let text = `${date}${random.uniform() < 0.5 ? 'T' : ' '}${time}`.slice(0, length - zone.length) + zone;
    const changed = random.uniform() < 0.1;
    if (changed) {
      const at = random.integer(text.length);
      text = `${text.slice(0, at)}${'Z:-x/ 7'[random.integer(7)]}${text.slice(at + 1)}`;
    }
    const usual = parseUsualMoment(text);
    if (usual !== null) read += 1;
    if (usual !== null) expect(usual).toEqual(parseAnyMoment(text));
    else if (!changed) expect(parseAnyMoment(text)).toBeNull();
  }
  expect(read).toBeGreaterThan(5000);
});

describe('weeks and quarters', () => {
  it('are read where they are meant beyond doubt', () => {
    const dateOf = (text: string): string | null => {
      const moment = parseMoment(text);
      return moment === null ? null : new Date(moment.time).toISOString().slice(0, 10);
    };
    // Recorded with Python: datetime.date.fromisocalendar(year, week, day).
    expect(dateOf('2024-W05')).toBe('2024-01-29');
    expect(dateOf('2020-W53-5')).toBe('2021-01-01');
    expect(dateOf('2021W011')).toBe('2021-01-04');
    expect(dateOf('2026-W01-1')).toBe('2025-12-29');
    expect([dateOf('2021-W53'), dateOf('2024-W00'), dateOf('2024-W05-8')]).toEqual([null, null, null]);
    expect(dateOf('2024-Q3')).toBe('2024-07-01');
    expect([dateOf('2024-Q5'), dateOf('2024-Q0')]).toEqual([null, null]);
  });
});
