#!/usr/bin/env node
import { runCommandLine } from './program.ts';

// A reader that leaves early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// process.exit and not exitCode: tfjs-wasm and open handles must not keep a finished command alive.
process.exit(await runCommandLine(process.argv.slice(2)));
