import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsup';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { safetensorsAbuses } from '../safetensors/safetensors-abuses.test-suite.ts';
import { archiveAbuses } from './archive-abuses.test-suite.ts';
import { fixture } from './foreign-fixtures.test-suite.ts';
import { hdf5Features, hdf5Lies } from './hdf5-abuses.test-suite.ts';
import { jsonAbuses, manifestLies } from './tfjs-abuses.test-suite.ts';

type Reader = 'decodeManifest' | 'decodeSafetensors' | 'readForeignModel';
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** Manifests as large as they may be, and larger. */
const manifests: readonly (readonly [what: string, code: string, bytes: Uint8Array])[] = [
  ['a megabyte of brackets', 'E_MANIFEST', text('['.repeat(1_048_576))],
  ['a megabyte of values', 'E_MANIFEST', text(`[${'0,'.repeat(524_286)}0]`)],
  ['a megabyte of empty lists', 'E_MANIFEST', text(`[${'[],'.repeat(349_524)}0]`)],
  ['ten megabytes', 'E_MANIFEST', text(`"${'x'.repeat(10_000_000)}"`)],
];

const cases: readonly (readonly [reader: Reader, what: string, code: string, bytes: Uint8Array])[] = [
  ...safetensorsAbuses.map(([what, , bytes]) => ['decodeSafetensors', what, 'E_SAFETENSORS', bytes] as const),
  ...manifests.map(([what, code, bytes]) => ['decodeManifest', what, code, bytes] as const),
  ...[...archiveAbuses, ...hdf5Lies, ...manifestLies, ...jsonAbuses].map(
    ([what, , bytes]) =>
      ['readForeignModel', what, 'E_FOREIGN_FILE', typeof bytes === 'string' ? text(bytes) : bytes] as const,
  ),
  ...hdf5Features.map(
    ([file, error]) => ['readForeignModel', file, error.split(' ')[0] as string, fixture(`abuse/${file}.h5`)] as const,
  ),
];

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seqgraft-abuse-'));
  await build({
    config: false,
    entry: { everything: fileURLToPath(new URL('./everything-foreign.test-suite.ts', import.meta.url)) },
    outDir: folder,
    format: 'esm',
    target: 'node20',
    platform: 'node',
    noExternal: [/./],
    dts: false,
    silent: true,
    outExtension: () => ({ js: '.mjs' }),
  });
  // Each case from its file, so that only reading it costs; the first warms up.
  writeFileSync(
    join(folder, 'cost.mjs'),
    `import { readFileSync } from 'node:fs';
import * as readers from '${pathToFileURL(join(folder, 'everything.mjs')).href}';
const cases = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const sibling = async (path, limit) => {
  if (path !== 'w.bin') throw new Error('no such file');
  return new Uint8Array(Math.min(limit + 1, 8));
};
const read = async ({ reader, file }) => {
  const bytes = new Uint8Array(readFileSync(file));
  const before = process.cpuUsage();
  let code = null;
  try {
    await (reader === 'readForeignModel' ? readers[reader]({ name: file, bytes, sibling }) : readers[reader](bytes));
  } catch (error) {
    code = error.code ?? String(error);
  }
  const { user, system } = process.cpuUsage(before);
  return { code, milliseconds: (user + system) / 1000 };
};
await read(cases[0]);
const base = process.resourceUsage().maxRSS;
const results = [];
for (const each of cases) {
  gc();
  results.push({ ...(await read(each)), megabytes: (process.resourceUsage().maxRSS - base) / 1024 });
}
console.log(JSON.stringify(results));
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('each abuse is refused within 64 MB, in a process of its own kind', () => {
  const written = cases.map(([reader, , , bytes], index) => {
    const file = join(folder, `case-${index}`);
    writeFileSync(file, bytes);
    return { reader, file };
  });
  const list = join(folder, 'cases.json');
  writeFileSync(list, JSON.stringify(written));
  const output = execFileSync(process.execPath, ['--expose-gc', join(folder, 'cost.mjs'), list], { encoding: 'utf8' });
  const results = JSON.parse(output) as { code: string | null; milliseconds: number; megabytes: number }[];
  expect(results.map(({ code }, index) => [cases[index]?.[1], code])).toEqual(
    cases.map(([, what, code]) => [what, code]),
  );
  if (process.env.SEQGRAFT_LONG === '1') {
    const slowest = results.map((result, index) => ({ what: cases[index]?.[1], ...result }));
    slowest.sort((a, b) => b.milliseconds - a.milliseconds);
    console.log(slowest.slice(0, 12));
  }
  // The peak of the process only grows: the last tells of all.
  expect(results.at(-1)?.megabytes).toBeLessThan(64);
});
