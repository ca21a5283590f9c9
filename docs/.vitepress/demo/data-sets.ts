import newYork from '../../../examples/weather/data/new-york.csv?url';
import seattle from '../../../examples/weather/data/seattle.csv?url';
import births1969 from '../../public/data/births-1969-1988.csv?url';
import births2003 from '../../public/data/births-2003-2004.csv?url';

/** Data that comes with the page. */
export interface DataSet {
  readonly name: string;
  readonly title: string;
  readonly address: string;
  readonly time: string;
  readonly target: string;
  /** Of the target column, for sentences. */
  readonly unit: string;
  /** Of a target: where the rows begin that the verdict is about. */
  readonly testFrom: string | null;
  readonly about: string;
}

const dataSets: readonly DataSet[] = [
  {
    name: 'births-1969-1988',
    title: 'US births, 1969–1988',
    address: births1969,
    time: 'date',
    target: 'births',
    unit: 'births a day',
    testFrom: null,
    about: '20 years, daily. US CDC NCHS, public domain.',
  },
  {
    name: 'seattle',
    title: 'Seattle, highest temperature',
    address: seattle,
    time: 'date',
    target: 'temp_max',
    unit: '°C',
    testFrom: null,
    about: '4 years, daily. NOAA, public domain.',
  },
  {
    name: 'births-2003-2004',
    title: 'US births, 2003–2004',
    address: births2003,
    time: 'date',
    target: 'births',
    unit: 'births a day',
    testFrom: '2004-01-01',
    about: 'Some weeks of 2003; judged on 2004. US CDC NCHS and SSA, public domain.',
  },
  {
    name: 'new-york',
    title: 'New York, highest temperature',
    address: newYork,
    time: 'date',
    target: 'temp_max',
    unit: '°C',
    testFrom: '2015-04-01',
    about: 'Some weeks up to March 2015; judged on the rest of the year. NOAA, public domain.',
  },
];

/** What one may pre-train on. */
export const sources: readonly DataSet[] = dataSets.filter(({ testFrom }) => testFrom === null);

/** What one may adapt to. */
export const targets: readonly DataSet[] = dataSets.filter(({ testFrom }) => testFrom !== null);

/** A built-in set. @throws RangeError for a name that is none */
export function dataSet(name: string): DataSet {
  const found = dataSets.find((each) => each.name === name);
  if (found === undefined) throw new RangeError(`There is no data set "${name}".`);
  return found;
}
