import { expect, it } from 'vitest';
import { fromArrays } from './from-arrays.ts';
import { fromRows } from './from-rows.ts';
import { parseCsv } from './parse-csv.ts';

const csv = `t,site,y
1,north,1
1,south,2
2,north,3
2,south,4
1,east,soon
1,east,5
`;
const schema = { time: 't', series: 'site', target: ['y'] };
const idsOf = (options: object): string[] => parseCsv(csv, { ...schema, ...options }).series.map(({ id }) => id);

it('takes some series, or leaves some out, and does not look at what the others hold', () => {
  expect(idsOf({ only: ['south', 'north'] })).toEqual(['north', 'south']);
  expect(idsOf({ except: ['east'] })).toEqual(['north', 'south']);
  expect(idsOf({ only: ['north', 'east'], except: ['east'] })).toEqual(['north']);
  const table = parseCsv(csv, { ...schema, only: ['south'] });
  expect({ columns: table.columns, times: table.times, origins: table.origins }).toEqual({
    columns: new Map([['y', Float64Array.of(2, 4)]]),
    times: Float64Array.of(1, 2),
    origins: Uint32Array.of(3, 5),
  });
  // Places are those of the file.
  expect(() => idsOf({ only: ['east'] })).toThrow(/^E_NOT_NUMBER: column "y", line 6/);
});

it('takes them from rows and arrays as from texts', async () => {
  const rows = ['a', 'b'].flatMap((id) => [1, 2].map((t) => ({ t, id, y: t })));
  const table = await fromRows(rows, { time: 't', series: 'id', target: ['y'], except: ['a'] });
  expect(table.series).toEqual([{ id: 'b', start: 0, end: 2 }]);
  const arrays = ['a', 'b'].map((id) => ({ id, columns: { y: [1, 2] } }));
  expect(fromArrays(arrays, { only: ['b'] }).series.map(({ id }) => id)).toEqual(['b']);
});

it('names what is nearest to a series that is not there, all of them at once', () => {
  expect(() => idsOf({ only: ['nort', 'south'], except: ['wset'] })).toThrow(
    /^E_SERIES_NAME: Column "site" has no series "nort"\. Did you mean "north"\? and no "wset".*The series are "north"; "south"; "east"\./,
  );
  expect(() => idsOf({ except: ['north', 'south', 'east'] })).toThrow(
    /^E_SERIES_NAME: No series .* all 3 are left out/,
  );
  expect(() => parseCsv(csv, { target: ['y'], only: ['north'] })).toThrow(/^E_OPTION: only must be left out where no/);
});
