import { runBlock } from './block';
import {
  CONTROL_BUSY, CONTROL_DONE, CONTROL_PHASE, CONTROL_PLAN, CONTROL_STOP, CONTROL_TICKET, CONTROL_WAKE, PHASE_BLOCK,
  PHASE_GRADIENT,
} from '../src/plan-layout';
import { gradientChunk, updateChunk } from './update';

/*
 * A ticket of 64 bits, (generation, chunks, next chunk), is claimed by compare-and-swap, so that a claim made of an old
 * job never takes a chunk of a new one. The job's other words change only when all claimed chunks are done.
 */

export function runChunk(phase: i32, plan: usize, index: i32, thread: i32): void {
  if (phase == PHASE_BLOCK) runBlock(plan, index, thread);
  else if (phase == PHASE_GRADIENT) gradientChunk(plan, index, thread);
  else updateChunk(plan, index);
}

/** Takes chunks until none is left to take. */
export function takeChunks(thread: i32): void {
  while (true) {
    const ticket = atomic.load<u64>(CONTROL_TICKET);
    const next = <i32>(ticket & 0xfffff);
    if (next >= <i32>((ticket >> 20) & 0xfffff)) return;
    if (atomic.cmpxchg<u64>(CONTROL_TICKET, ticket, ticket + 1) != ticket) continue;
    const busy = <usize>CONTROL_BUSY + (<usize>thread << 2);
    atomic.store<i32>(busy, next + 1);
    runChunk(atomic.load<i32>(CONTROL_PHASE), atomic.load<i32>(CONTROL_PLAN), next, thread);
    atomic.store<i32>(busy, 0);
    atomic.add<i32>(CONTROL_DONE, 1);
  }
}

/** The main thread's side: hands out the chunks of a phase. It takes part by `takeChunks` and `waitForDone`. */
export function startPhase(phase: i32, plan: usize, count: i32): void {
  atomic.store<i32>(CONTROL_PHASE, phase);
  atomic.store<i32>(CONTROL_PLAN, plan);
  atomic.store<i32>(CONTROL_DONE, 0);
  const generation = (atomic.load<u64>(CONTROL_TICKET) >> 40) + 1;
  atomic.store<u64>(CONTROL_TICKET, (generation << 40) | (<u64>count << 20));
  atomic.add<i32>(CONTROL_WAKE, 1);
  atomic.notify(CONTROL_WAKE, -1);
}

/** Whether all chunks are done, after looking at most `spins` times. Never blocks: a browser's main thread may call it. */
export function waitForDone(count: i32, spins: i32): bool {
  for (let i = 0; i < spins; i++) {
    if (atomic.load<i32>(CONTROL_DONE) == count) return true;
  }
  return false;
}

/** A worker's life: works, looks out for more, sleeps. Returns when the engine stops. */
export function work(thread: i32, spins: i32): void {
  while (!atomic.load<i32>(CONTROL_STOP)) {
    const wake = atomic.load<i32>(CONTROL_WAKE);
    takeChunks(thread);
    let idle = 0;
    while (idle < spins && atomic.load<i32>(CONTROL_WAKE) == wake) idle++;
    if (idle == spins) atomic.wait<i32>(CONTROL_WAKE, wake, -1);
  }
}
