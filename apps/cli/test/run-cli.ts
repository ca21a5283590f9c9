import { type ChildProcess, spawn } from 'node:child_process';
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
export function runCli(args: readonly string[], { cwd, env, during, nodeFlags = [] }: CliOptions): Promise<CliResult> {
  if (!existsSync(main)) throw new Error('The command is not built: run pnpm --filter seqgraft build.');
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
    child.on('close', (code) => {
      let json: unknown;
      try {
        json = JSON.parse(stdout);
      } catch {
        json = undefined;
      }
      resolve({ code, stdout, stderr, json });
    });
    during?.(child);
  });
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
