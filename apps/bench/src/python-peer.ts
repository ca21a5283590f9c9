import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { DenseArray } from '@seqgraft/core';
import type { Absent, Peer, Session, Task } from './peer.ts';
import { DROPOUT, LEARNING_RATE, type Workload } from './workload.ts';

// The same from src and from dist.
const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where a framework comes from. */
export interface Python {
  /** Of the peer; its number of threads is added. */
  readonly name: string;
  readonly framework: 'torch' | 'keras';
  readonly source: 'pypi' | 'debian';
}

const hint = 'apps/bench/setup-python.sh installs it';

/** Python from the virtual environment, or Debian's own with packages that may lie in a folder. */
function interpreter(source: Python['source']): { command: string; environment: Record<string, string> } | undefined {
  const environment: Record<string, string> = {};
  if (source === 'pypi') {
    const command = file('.venv/bin/python');
    return existsSync(command) ? { command, environment } : undefined;
  }
  const folder = file('.debian/root');
  const root = `${folder}/usr/lib`;
  if (existsSync(root)) {
    const machine = `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
    const libraries = `${root}/${machine}`;
    environment.PYTHONPATH = `${root}/python3/dist-packages`;
    environment.LD_LIBRARY_PATH = `${libraries}/openblas-pthread:${libraries}:${root}:${folder}/lib/${machine}`;
  }
  return existsSync('/usr/bin/python3') ? { command: '/usr/bin/python3', environment } : undefined;
}

/** A child process that answers each line with a line. */
class LineProcess {
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

interface Answer {
  readonly error?: string;
  readonly version?: string;
  readonly ms?: number;
  readonly loss?: number;
}

function pack({ shape, data }: DenseArray): { shape: readonly number[]; data: string } {
  return { shape, data: Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64') };
}

/** PyTorch or Keras in a process of its own, which waits on its input while others have their turns. */
export async function pythonPeer(python: Python, threads: number): Promise<Peer | Absent> {
  const name = `${python.name} ${threads}T`;
  const found = interpreter(python.source);
  if (found === undefined) return { name, reason: `there is no Python for it; ${hint}` };
  const count = String(threads);
  const environment = {
    ...found.environment,
    OPENBLAS_NUM_THREADS: count,
    OMP_NUM_THREADS: count,
    MKL_NUM_THREADS: count,
  };
  const child = new LineProcess(found.command, [file('python/peer.py'), python.framework, count], environment);
  let version: string;
  try {
    version = (await child.next()).version as string;
  } catch (error) {
    return { name, reason: `${(error as Error).message}; ${hint}` };
  }
  return {
    name,
    version,
    tasks: python.framework === 'torch' ? ['train', 'predict', 'predict-one'] : ['train', 'predict'],
    open: (workload) => openPython(child, workload),
    close: () => child.close(),
  };
}

async function openPython(child: LineProcess, workload: Workload): Promise<Session> {
  const { units, features } = workload.size;
  await child.ask({
    do: 'open',
    units,
    features,
    dropout: DROPOUT,
    rate: LEARNING_RATE,
    weights: Object.fromEntries([...workload.weights].map(([name, weight]) => [name, pack(weight)])),
    inputs: pack(workload.inputs),
    targets: pack(workload.targets),
  });
  return {
    run: async (task: Task) => (await child.ask({ do: 'run', task })).ms as number,
    loss: async () => (await child.ask({ do: 'loss' })).loss as number,
    dispose: () => {},
  };
}
