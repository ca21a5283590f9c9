import { createEngine, type Engine } from './engine.ts';

/**
 * Where the shared engines are kept. Packages bundle copies of this file; those that agree on this name, and so on what
 * an engine offers, share their engines.
 */
const place: unique symbol = Symbol.for('seqgraft.engine/0.1') as never;

export interface SharedEngineOptions {
  /** As of `createEngine`; each number has an engine of its own. Default: one a core. */
  readonly threads?: number | undefined;
}

type Shared = Map<number | undefined, Promise<Engine>>;

function shared(): Shared {
  const holder = globalThis as { [place]?: Shared };
  holder[place] ??= new Map();
  return holder[place];
}

/** The engine of this process, made when it is first asked for. Whoever gets it does not dispose of it. */
export function sharedEngine({ threads }: SharedEngineOptions = {}): Promise<Engine> {
  const engines = shared();
  let engine = engines.get(threads);
  if (engine === undefined) {
    engine = createEngine(threads === undefined ? {} : { threads });
    engines.set(threads, engine);
    // What failed once may work the next time.
    engine.catch(() => engines.delete(threads));
  }
  return engine;
}

/** Ends the shared engines and their threads; the next one who asks gets a new one. */
export async function disposeEngine(): Promise<void> {
  const engines = shared();
  const ending = [...engines.values()];
  engines.clear();
  for (const engine of await Promise.allSettled(ending)) if (engine.status === 'fulfilled') engine.value.dispose();
}
