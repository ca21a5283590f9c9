// node examples/record.mjs [NAME …]: runs the commands of the examples' READMEs as they stand there, and puts what they print under them.
// `compare` writes leaderboard.json beside it. Checkpoints go to a folder that is removed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../apps/cli/dist/main.js', import.meta.url));
const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : ['weather', 'motes', 'language'];
const typed = 'npm run -s seqgraft -- ';

/** Words of a command line; what stands in double quotes is one. */
function wordsOf(line) {
  return (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''));
}

for (const name of names) {
  const folder = fileURLToPath(new URL(`${name}/`, import.meta.url));
  const store = mkdtempSync(join(tmpdir(), 'seqgraft-example-'));
  try {
    const file = join(folder, 'README.md');
    // A block of commands, and the block of text after it that holds what the last of them printed.
    const recorded = readFileSync(file, 'utf8').replace(/```sh\n([^`]*)```\n\n```text\n[^`]*```/g, (_, commands) => {
      let printed = '';
      for (const line of commands.split('\n').filter((each) => each.startsWith(typed))) {
        console.log(`${name}: ${line.slice(typed.length)}`);
        const began = performance.now();
        printed = execFileSync(
          process.execPath,
          [program, ...wordsOf(line.slice(typed.length)), '--store', store, '--quiet'],
          {
            cwd: folder,
            encoding: 'utf8',
            env: { ...process.env, NO_COLOR: '1' },
          },
        );
        console.log(`  ${((performance.now() - began) / 1000).toFixed(0)} s`);
      }
      return `\`\`\`sh\n${commands}\`\`\`\n\n\`\`\`text\n${printed.replaceAll(` --store ${store}`, '').trimEnd()}\n\`\`\``;
    });
    writeFileSync(file, recorded);
    // The store of this run is gone; the commands in what was written do without.
    for (const written of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
      const text = readFileSync(join(folder, written), 'utf8');
      writeFileSync(join(folder, written), text.replaceAll(` --store ${store}`, ''));
    }
  } finally {
    rmSync(store, { recursive: true, force: true });
  }
}
