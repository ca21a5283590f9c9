import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What --json printed. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever a command prints
  readonly json: any;
}

export interface CliOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Flags of Node itself. */
  readonly nodeFlags?: readonly string[];
  /** Called with the running process, to send it signals. */
  readonly during?: (child: ChildProcess) => void;
}

/** Runs the built command in a process of its own, as a user does. */
export function startCli(
  args: readonly string[],
  { cwd, env, during, nodeFlags = [] }: CliOptions,
): Promise<CliResult> {
  requireBuilt();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeFlags, main, ...args], { cwd, env: { ...process.env, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr, json: jsonOf(stdout) }));
    during?.(child);
  });
}

let host: Promise<CommandHost> | undefined;

/**
 * Runs the built command. What has to do with its process gets one of its own, as by {@link startCli}; other commands of a test file share one,
 * for most of a short command's time goes into starting Node and TensorFlow.js.
 */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  const { cwd, env = {}, during, nodeFlags } = options;
  if (during !== undefined || nodeFlags !== undefined) return startCli(args, options);
  requireBuilt();
  host ??= startHost();
  return (await host)({ args, cwd, env });
}

interface HostedCommand extends Required<Pick<CliOptions, 'cwd' | 'env'>> {
  readonly args: readonly string[];
}

type CommandHost = (command: HostedCommand) => Promise<CliResult>;

async function startHost(): Promise<CommandHost> {
  const child = fork(fileURLToPath(new URL('./command-host.mjs', import.meta.url)), [main]);
  await once(child, 'message');
  let last: Promise<unknown> = Promise.resolve();
  const run: CommandHost = (command) =>
    new Promise((resolve, reject) => {
      const onExit = (code: number | null): void => reject(new Error(`The command ended its process with ${code}.`));
      child.once('exit', onExit);
      child.once('message', (result: Omit<CliResult, 'json'>) => {
        child.off('exit', onExit);
        resolve({ ...result, json: jsonOf(result.stdout) });
      });
      child.send(command);
    });
  // The test may end while the host waits for more.
  child.unref();
  child.channel?.unref();
  return (command) => {
    const result = last.then(() => run(command));
    last = result.catch(() => undefined);
    return result;
  };
}

function requireBuilt(): void {
  if (!existsSync(main)) throw new Error('The command is not built: run pnpm --filter seqgraft build.');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A folder of its own for one test file, and how to write into it and remove it. */
export async function makeFolder(): Promise<{
  folder: string;
  write(name: string, text: string): Promise<string>;
  /** Copies a folder in it to another name, in place of what is there. */
  copy(from: string, to: string): Promise<void>;
  remove(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'seqgraft-cli-'));
  return {
    folder,
    async write(name, text) {
      await writeFile(join(folder, name), text);
      return name;
    },
    async copy(from, to) {
      await rm(join(folder, to), { recursive: true, force: true });
      await cp(join(folder, from), join(folder, to), { recursive: true });
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
