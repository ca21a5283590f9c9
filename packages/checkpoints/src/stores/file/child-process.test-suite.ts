import { type ChildProcess, spawn } from 'node:child_process';

/** A program that runs beside the test. */
export interface Child {
  readonly process: ChildProcess;
  /** Resolves when it has said so many lines, or ends. */
  said(lines: number): Promise<void>;
  /** When it has ended: its whole lines of JSON, in order; words in stderr; its code, null if it was killed. */
  readonly ended: Promise<{ readonly lines: readonly unknown[]; readonly words: string; readonly code: number | null }>;
}

/** Runs a program with this Node. */
export function startChild(program: string, ...args: readonly (string | number)[]): Child {
  const child = spawn(process.execPath, [program, ...args.map(String)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let words = '';
  child.stderr?.on('data', (data) => {
    words += data;
  });
  child.stdout?.on('data', (data) => {
    output += data;
  });
  const said = (lines: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (output.split('\n').length > lines) resolve();
      };
      child.stdout?.on('data', look);
      child.on('close', () => resolve());
      look();
    });
  const ended = new Promise<Awaited<Child['ended']>>((resolve) => {
    child.on('close', (code) => {
      // A line that was cut in two by a kill was no promise.
      const lines = output.split('\n').slice(0, -1);
      resolve({ lines: lines.map((line) => JSON.parse(line) as unknown), words, code });
    });
  });
  return { process: child, said, ended };
}
