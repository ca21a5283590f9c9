import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const program = fileURLToPath(new URL('../../cli/dist/main.js', import.meta.url));
const run = promisify(execFile);

/** Runs the command as a user would, and gives the result of its JSON. */
export async function seqgraftCommand(args: readonly string[], folder: string): Promise<Record<string, unknown>> {
  const { stdout } = await run(process.execPath, [program, ...args, '--json', '--progress', 'none'], {
    cwd: folder,
    maxBuffer: 2 ** 28,
  });
  return (JSON.parse(stdout) as { result: Record<string, unknown> }).result;
}
