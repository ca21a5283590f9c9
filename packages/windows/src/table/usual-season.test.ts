import { expect, it } from 'vitest';
import { parseCsv } from '../sources/parse-csv.ts';
import { usualSeason } from './usual-season.ts';

const season = (...times: readonly string[]): number | null => {
  const lines = times.map((time, row) => `${time},${row}`);
  return usualSeason(parseCsv(['t,y', ...lines].join('\n'), { time: 't', target: ['y'] }));
};

it('is a week of days, a day of hours, a year of months; of other steps none is the custom', () => {
  expect(season('2024-03-01', '2024-03-02', '2024-03-03')).toBe(7);
  expect(season('2024-03-01T00:00', '2024-03-01T01:00', '2024-03-01T02:00')).toBe(24);
  expect(season('2024-03-01T00:00', '2024-03-01T00:15', '2024-03-01T00:30')).toBe(96);
  expect(season('2024-03-01', '2024-03-08', '2024-03-15')).toBe(52);
  expect(season('2024-01', '2024-02', '2024-03')).toBe(12);
  expect(season('2024-03-01', '2024-03-04', '2024-03-07')).toBe(null);
  expect(season('1', '2', '3')).toBe(null);
});
