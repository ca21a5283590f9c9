import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root } from './workspace.mjs';

/**
 * Builds what is needed and runs an app of this workspace as if it had been called directly: in this process, so that
 * signals, terminal and exit code are its own, in the folder the user stands in, with their arguments.
 */
export async function runApp(file, args) {
  prepare();
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  const program = join(root, file);
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
}
