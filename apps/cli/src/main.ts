#!/usr/bin/env node
import * as modules from 'node:module';

// What Node has compiled it keeps for the next start, from 22.1 on; before any other of our modules is loaded.
if ('enableCompileCache' in modules) (modules.enableCompileCache as () => void)();

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads our words may leave: the work goes on. Whoever reads our data may leave: there is nothing left to do.
    // EIO: their terminal is gone.
    if ((error.code === 'EPIPE' || error.code === 'EIO') && stream === process.stderr) return;
    if (error.code === 'EPIPE') process.exit(0);
    // A disk that is full under `> file`: there is no stream left to say it on but the other one.
    if (stream === process.stdout) process.stderr.write(`E_OUTPUT: stdout cannot be written (${error.code}).\n`);
    process.exit(7);
  });
}

const { runCommandLine } = await import('./program.ts');
// process.exit and not exitCode: tfjs-wasm and open handles must not keep a finished command alive.
process.exit(await runCommandLine(process.argv.slice(2)));
