import { createEngine } from './create-engine.ts';
import type { Engine } from './engine.ts';

/**
 * Where the shared engines are kept. Packages bundle copies of this file; those that agree on this name, and so on what
 * an engine offers, share their engines.
 */
const place: unique symbol = Symbol.for('seqgraft.engine/0.2') as never;

export interface SharedEngineOptions {
  /** As of `createEngine`; each number has an engine of its own. Default: one a core. */
  readonly threads?: number | undefined;
}

interface Shared {
  readonly engines: Map<number | undefined, Promise<Engine>>;
  /** Those that have started; last the one that was asked for last. */
  ready: readonly Engine[];
  /** Calls of `withoutSharedEngine` that are running. */
  hidden: number;
}

function shared(): Shared {
  const holder = globalThis as { [place]?: Shared };
  holder[place] ??= { engines: new Map(), ready: [], hidden: 0 };
  return holder[place];
}

/** The engine of this process, made when it is first asked for. Whoever gets it does not dispose of it. */
export function sharedEngine({ threads }: SharedEngineOptions = {}): Promise<Engine> {
  const { engines } = shared();
  const known = engines.get(threads);
  const engine = known ?? createEngine(threads === undefined ? {} : { threads });
  engines.set(threads, engine);
  const settled = engine.then((made) => {
    const state = shared();
    // Disposed of before it was there: whoever waits for it gets it, nobody else.
    if (engines.get(threads) === engine) state.ready = [...state.ready.filter((other) => other !== made), made];
    return made;
  });
  // What failed once may work the next time.
  settled.catch(() => engines.delete(threads));
  return settled;
}

/**
 * For code that cannot wait: of the shared engines that have started, the one that was asked for last.
 *
 * @returns `none` where none has started, `hidden` within `withoutSharedEngine`
 */
export function readySharedEngine(): Engine | 'none' | 'hidden' {
  const { ready, hidden } = shared();
  return hidden > 0 ? 'hidden' : (ready.at(-1) ?? 'none');
}

/** Runs what shall not compute on the engine: within, `readySharedEngine` gives none. */
export function withoutSharedEngine<T>(run: () => T): T {
  const state = shared();
  state.hidden += 1;
  try {
    return run();
  } finally {
    state.hidden -= 1;
  }
}

/** Ends the shared engines and their threads; the next one who asks gets a new one. */
export async function disposeEngine(): Promise<void> {
  const state = shared();
  const ending = [...state.engines.values()];
  state.engines.clear();
  state.ready = [];
  for (const engine of await Promise.allSettled(ending)) if (engine.status === 'fulfilled') engine.value.dispose();
}
