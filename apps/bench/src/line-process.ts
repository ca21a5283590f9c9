import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A child process that answers each line with a line. */
export class LineProcess {
  readonly #child: ChildProcess;
  readonly #waiting: { resolve(answer: Answer): void; reject(error: Error): void }[] = [];
  #ended: string | undefined;

  constructor(command: string, words: readonly string[], environment: Readonly<Record<string, string>>) {
    this.#child = spawn(command, words, {
      env: { ...process.env, ...environment },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const stdout = this.#child.stdout as NonNullable<ChildProcess['stdout']>;
    createInterface({ input: stdout }).on('line', (line) => {
      const answer = JSON.parse(line) as Answer;
      const next = this.#waiting.shift();
      if (answer.error !== undefined) next?.reject(new Error(answer.error));
      else next?.resolve(answer);
    });
    this.#child.on('error', (error) => this.#end(error.message));
    this.#child.on('close', (code, signal) => this.#end(`it ended with ${signal ?? code}`));
    this.#child.stdin?.on('error', () => {}); // What it died of is said by 'close'.
  }

  #end(reason: string): void {
    this.#ended ??= reason;
    for (const { reject } of this.#waiting.splice(0)) reject(new Error(reason));
  }

  /** The next line that nobody waits for yet. */
  next(): Promise<Answer> {
    if (this.#ended !== undefined) return Promise.reject(new Error(this.#ended));
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  ask(command: object): Promise<Answer> {
    const answer = this.next();
    this.#child.stdin?.write(`${JSON.stringify(command)}\n`);
    return answer;
  }

  close(): void {
    this.#child.stdin?.end();
  }
}

/** What it answers: one of these. */
export interface Answer {
  readonly error?: string;
  readonly version?: string;
  readonly ms?: number;
  readonly loss?: number;
}
