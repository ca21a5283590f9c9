// Compiles assembly/ into the six variants of the engine and writes them, as base64, into src/generated/binaries.ts,
// which tests on source, tsc and tsup read alike. Does nothing when the file is of the same sources.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const target = new URL('src/generated/binaries.ts', root);

const plain = ['assembly/index.ts'];
const threads = ['assembly/index.shared.ts', '--enable', 'threads', '--sharedMemory'];
const relaxed = ['--enable', 'relaxed-simd'];
// Rows of a batch that travel together: pairs of vectors become one of 256 bits where V8 makes them so.
const narrow = ['--use', 'BLOCK_ROWS=8'];
const wide = ['--use', 'BLOCK_ROWS=16'];
const variants = {
  simd: [plain, narrow],
  relaxedSimd: [plain, relaxed, narrow],
  relaxedSimd256: [plain, relaxed, wide],
  simdThreads: [threads, narrow],
  relaxedSimdThreads: [threads, relaxed, narrow],
  relaxedSimd256Threads: [threads, relaxed, wide],
};
const options = [
  ...['-O3', '--noAssert', '--enable', 'simd', '--runtime', 'stub', '--use', 'abort='],
  ...[
    '--importMemory',
    '--noExportMemory',
    '--initialMemory',
    '1',
    // Behind the threads' control block, before what the allocator gives out.
    '--memoryBase',
    '2048',
    '--maximumMemory',
    '65536',
    '--path',
    'node_modules',
  ],
];

const sources = {};
for (const name of readdirSync(new URL('assembly/', root))
  .filter((file) => file.endsWith('.ts'))
  .sort()) {
  sources[`assembly/${name}`] = readFileSync(new URL(`assembly/${name}`, root), 'utf8');
}
sources['src/plan-layout.ts'] = readFileSync(new URL('src/plan-layout.ts', root), 'utf8');
const digest = createHash('sha256')
  .update(JSON.stringify(sources))
  .update(readFileSync(new URL(import.meta.url)))
  .digest('hex');
const header = `// Made by scripts/compile.mjs from assembly/, sources ${digest}.\n`;

if (!existsSync(target) || !readFileSync(target, 'utf8').startsWith(header)) {
  const { main } = await import('assemblyscript/asc');
  let text = header;
  for (const [name, parts] of Object.entries(variants)) {
    let binary;
    const { error, stderr } = await main([...parts.flat(), ...options, '--outFile', `${name}.wasm`], {
      readFile: (file) => sources[file] ?? null,
      writeFile: (_file, content) => {
        binary = content;
      },
      listFiles: () => [],
    });
    if (error || !binary) throw new Error(`asc failed for ${name}: ${error}\n${stderr}`);
    text += `export const ${name}: string =\n  '${Buffer.from(binary).toString('base64')}';\n`;
    console.log(`${name}: ${binary.length} bytes`);
  }
  mkdirSync(new URL('./', target), { recursive: true });
  writeFileSync(target, text);
}
