import { mkdirSync, writeFileSync } from 'node:fs';
import { runBench } from './run-bench.ts';
import { runCommand } from './run-command.ts';

const page = new URL('../results/latest.md', import.meta.url);

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  writePage: (text) => {
    mkdirSync(new URL('.', page), { recursive: true });
    writeFileSync(page, text);
  },
  run: runBench,
});
