import { parseArgs } from 'node:util';
import { didYouMean } from '@seqgraft/core';
import { useBackend } from '@seqgraft/layers';
import { pairsStudy } from './pairs-study.ts';
import { renderStudy } from './render-study.ts';
import { sinesStudy } from './sines-study.ts';
import type { Study, StudyTable } from './study.ts';
import { weatherStudy } from './weather-study.ts';

const studies: readonly Study[] = [sinesStudy, weatherStudy, pairsStudy];

const usage = [
  'npm run -s study -- NAME [--seeds N] [--json]',
  '',
  ...studies.map(({ name, description }) => `  ${name.padEnd(10)} ${description}`),
].join('\n');

/** Gives the exit code. */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { seeds: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } },
  });
  const [name = ''] = positionals;
  const study = studies.find((one) => one.name === name);
  const count = Number(values.seeds);
  if (study === undefined || !(Number.isInteger(count) && count > 0)) {
    const known = studies.map((one) => one.name);
    const problem =
      study === undefined
        ? `No study is named "${name}".${didYouMean(name, known)}`
        : '--seeds is a whole number from 1.';
    process.stderr.write(`${problem}\n${usage}\n`);
    return 2;
  }
  await useBackend('auto');
  const seeds = Array.from({ length: count }, (_, index) => index + 1);
  const tables: StudyTable[] = [];
  for await (const table of study.run({ seeds, say: (text) => process.stderr.write(`${text}\n`) })) {
    tables.push(table);
    if (!values.json) process.stdout.write(`${renderStudy(table)}\n\n`);
  }
  if (values.json) process.stdout.write(`${JSON.stringify(tables, null, 2)}\n`);
  return 0;
}

process.exit(await main(process.argv.slice(2)));
