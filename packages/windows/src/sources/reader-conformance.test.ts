import { csvFormat } from './csv-format.ts';
import { csvSource } from './csv-source.ts';
import { fixedWidthSource } from './fixed-width-source.test-suite.ts';
import { jsonLines } from './json-lines.ts';
import { readerConformance } from './reader-conformance.test-suite.ts';
import { rowsSource } from './rows-source.ts';
import { tsSource } from './ts-source.ts';
import { ucrSource } from './ucr-source.ts';

const columns = ['day', 'site', 'load'];
const records = [
  ['2024-01-01', 'Köln', '12.5'],
  ['2024-01-02', 'Köln', null],
  ['2024-01-03', 'Ürgüp', '-3'],
  ['2024-01-04', 'Ürgüp', '1e3'],
];

const lineOf = (cells: readonly (string | null)[]): string => cells.map((cell) => cell ?? '').join(',');

readerConformance('csv', {
  open: (pieces) => csvSource(pieces, csvFormat({})),
  file: `day,site,load\r\n${records.map(lineOf).join('\r\n')}\r\n`,
  columns,
  records,
  origins: [2, 3, 4, 5],
});

readerConformance('json-lines', {
  open: (pieces) => rowsSource(jsonLines(pieces), null, 'line'),
  file: `${records.map(([day, site, load]) => JSON.stringify({ day, site, load })).join('\n\n')}\n`,
  columns,
  records,
  origins: [1, 3, 5, 7],
});

const caseColumns = ['case', 'label', 'value'];
const caseRecords = [
  ['1', 'up', '1'],
  ['1', 'up', '2.5'],
  ['2', 'down', '3'],
  ['2', 'down', null],
  ['2', 'down', '-4'],
];

readerConformance('ucr', {
  open: (pieces) => ucrSource(pieces),
  file: 'up\t1\t2.5\tNaN\ndown\t3\tNaN\t-4\n',
  columns: caseColumns,
  records: caseRecords,
  origins: [1, 1, 2, 2, 2],
});

readerConformance('ts', {
  open: async (pieces) => (await tsSource(pieces)).source,
  file: '@problemName Steps\n@timeStamps false\n@univariate true\n@classLabel true up down\n@data\n1,2.5:up\n3,?,-4:down\n',
  columns: caseColumns,
  records: caseRecords,
  origins: [6, 6, 7, 7, 7],
});

readerConformance('fixed-width', {
  open: (pieces) =>
    fixedWidthSource(pieces, [
      { name: 'day', start: 0, width: 10 },
      { name: 'site', start: 10, width: 6 },
      { name: 'load', start: 16, width: 6 },
    ]),
  file: records.map(([day, site, load]) => `${day}${String(site).padStart(6)}${(load ?? '').padStart(6)}\n`).join('\n'),
  columns,
  records,
  origins: [1, 3, 5, 7],
});
