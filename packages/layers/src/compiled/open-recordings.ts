import type { Recording } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';

/*
 * Who owns a recording whose gradient nobody asks for. tfjs does not say when a tape ends, but it makes a new one for
 * the next gradient and forgets the last at its end: by then nobody can go back through what was recorded on it.
 * Held weakly, so that where no call follows the collector of garbage gets tape and recordings, and the engine its memory.
 */
let tapeOfOpen: WeakRef<object> | null = null;
const open: Set<WeakRef<Recording>> = new Set();

function currentTape(): object | null {
  return tf.engine().state.activeTape ?? null;
}

/** Gives back what was recorded on tapes that are gone. To be called before each pass. */
export function releaseForgotten(): void {
  if (open.size === 0 || tapeOfOpen?.deref() === currentTape()) return;
  for (const reference of open) reference.deref()?.dispose();
  open.clear();
}

/** Takes charge of a recording until its tape is gone. */
export function own(recording: Recording): void {
  const tape = currentTape();
  tapeOfOpen = tape && new WeakRef(tape);
  open.add(new WeakRef(recording));
}
