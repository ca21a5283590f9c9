import { expect, it } from 'vitest';
import { guessTimeFormat } from './guess-time-format.ts';

it.each([
  [['Jan 1 2000', 'Feb 1 2000'], 'MMM D YYYY'],
  [['31/12/2020 23:00', '01/01/2021 00:00'], 'DD/MM/YYYY HH:mm'],
  [['12/31/2020', '01/01/2021'], 'MM/DD/YYYY'],
  [['1/2/2020 1:00 PM', '1/2/2020 2:00 PM'], 'D/M/YYYY h:mm A'],
  [['20240131', '20240201'], 'YYYYMMDD'],
  [['soon', 'later'], undefined],
  [['Jan 1 2000', 'later'], undefined],
  [[], undefined],
])('%j is written %s', (cells, format) => {
  expect(guessTimeFormat(cells)).toBe(format);
});

it('reads days and months so that the cells stand in order', () => {
  expect(guessTimeFormat(['01/02/2020', '01/03/2020', '01/04/2020', '02/01/2020'])).toBe('MM/DD/YYYY');
  expect(guessTimeFormat(['01/02/2020', '02/02/2020', '03/02/2020', '01/03/2020'])).toBe('DD/MM/YYYY');
});
