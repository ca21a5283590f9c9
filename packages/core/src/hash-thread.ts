interface Worker {
  postMessage(message: unknown): void;
  on(event: 'online' | 'error' | 'exit', listener: () => void): unknown;
  on(event: 'message', listener: (hex: string) => void): unknown;
  ref(): void;
  unref(): void;
}

interface NodeLike {
  readonly process?: {
    getBuiltinModule?(id: string): { readonly Worker: new (code: string, options: object) => Worker } | undefined;
  };
  readonly SharedArrayBuffer?: new (length: number) => object;
}

/** Less than that takes at most a few milliseconds here. */
const LEAST = 2 ** 22;

/** Plain JavaScript, so that no bundler need know of it. Node's hash takes less than 2 GiB at a time. */
const CODE = `
const { parentPort } = require('node:worker_threads');
const { createHash } = require('node:crypto');
parentPort.on('message', (bytes) => {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.length; at += 2 ** 26) hash.update(bytes.subarray(at, at + 2 ** 26));
  parentPort.postMessage(hash.digest('hex'));
});`;

/** A thread that hashes, started when it is first of use; it ends with the process, which it does not keep up. */
class HashThread {
  readonly #worker: Worker;
  /** Of those who wait for a hash, in the order of their asking. */
  readonly #waiting: ((hex: string | null) => void)[] = [];
  #ready = false;

  constructor(Worker: new (code: string, options: object) => Worker) {
    this.#worker = new Worker(CODE, { eval: true, execArgv: [] });
    this.#worker.on('online', () => {
      this.#ready = true;
    });
    this.#worker.on('message', (hex) => this.#answer(hex));
    const end = (): void => {
      this.#ready = false;
      while (this.#waiting.length > 0) this.#answer(null);
    };
    this.#worker.on('error', end);
    this.#worker.on('exit', end);
    // After the listeners: one for messages keeps the process up.
    this.#worker.unref();
  }

  /** The hash; null when the thread has not begun yet, or is no more. */
  async sha256(bytes: Uint8Array): Promise<string | null> {
    if (!this.#ready) return null;
    this.#worker.ref();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#worker.postMessage(bytes);
    });
  }

  #answer(hex: string | null): void {
    this.#waiting.shift()?.(hex);
    if (this.#waiting.length === 0) this.#worker.unref();
  }
}

/** null: none can be had. */
let thread: HashThread | null | undefined;

/**
 * The SHA-256 of bytes in shared memory, by another thread of Node that reads them where they are; null for few bytes, for others, and where there
 * is no such thread (yet).
 */
export async function threadSha256(bytes: Uint8Array): Promise<string | null> {
  const { SharedArrayBuffer: Shared } = globalThis as NodeLike;
  if (bytes.length < LEAST || Shared === undefined || !(bytes.buffer instanceof Shared)) return null;
  if (thread === undefined) thread = startThread();
  return thread?.sha256(bytes) ?? null;
}

function startThread(): HashThread | null {
  try {
    const { Worker } = (globalThis as NodeLike).process?.getBuiltinModule?.('node:worker_threads') ?? {};
    return Worker === undefined ? null : new HashThread(Worker);
  } catch {
    // Node's permissions, for one, may forbid it.
    return null;
  }
}
