import { readFileSync } from 'node:fs';
import { parseCsv, type Table } from '@seqgraft/windows';

/** Daily highest temperature in °C: the files of the example. */
export function readWeather(city: 'seattle' | 'new-york'): Table {
  const file = new URL(`../../../examples/weather/data/${city}.csv`, import.meta.url);
  return parseCsv(readFileSync(file, 'utf8'), { time: 'date', target: ['temp_max'], past: [] });
}
