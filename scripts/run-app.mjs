import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { prepare, root } from './workspace.mjs';

/**
 * Builds what is needed and runs an app of this workspace as if it had been called directly:
 * in the folder the user stands in, with their arguments, terminal, signals and exit code.
 */
export function runApp(file, args) {
  prepare();
  const child = spawn(process.execPath, [join(root, file), ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
  });
  // The terminal sends Ctrl-C to both; the app decides what it means, this process waits for it.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
  });
}
