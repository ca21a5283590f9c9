import { type AlternateOptions, alternate } from './alternate.ts';
import type { Absent, Peer, Session, Task } from './peer.ts';
import type { Row, Section } from './results.ts';
import { summarize } from './statistics.ts';
import type { Workload } from './workload.ts';

/** Losses in float32, summed in another order: the largest difference relative to the loss that two right peers have. */
const LOSS_TOLERANCE = 1e-5;

export interface SectionPlan {
  readonly id: string;
  readonly title: string;
  readonly workload: Workload;
  readonly task: Task;
  readonly peers: readonly Peer[];
  /** Name of the peer that ratios are to, and that the losses of the others are held against. */
  readonly reference: string;
  /** Why a peer is not timed here. */
  skip?(peer: Peer): string | undefined;
}

export interface MeasuredSection {
  readonly section: Section;
  readonly wrong: readonly string[];
}

/** Rows in the order of the cases, with ratios to one of them. */
export function rowsOf(times: ReadonlyMap<string, readonly number[]>, reference: string): Row[] {
  const summaries = [...times].map(([label, values]) => ({ label, ...summarize(values) }));
  const base = summaries.find(({ label }) => label === reference);
  return summaries.map((row) => ({ ...row, ratio: base === undefined ? Number.NaN : row.median / base.median }));
}

/** Opens a session of every peer, refuses those that compute something else, and lets the others take turns. */
export async function measureSection(plan: SectionPlan, options: AlternateOptions): Promise<MeasuredSection> {
  const { id, title, workload, task, reference } = plan;
  const sessions = new Map<string, Session>();
  const skipped: Absent[] = [];
  const wrong: string[] = [];
  const first = new Map<string, number>();
  try {
    const ordered = [...plan.peers].sort((a, b) => Number(b.name === reference) - Number(a.name === reference));
    for (const peer of ordered) {
      const reason = peer.tasks.includes(task) ? plan.skip?.(peer) : 'does not do this';
      if (reason !== undefined) {
        skipped.push({ name: peer.name, reason });
        continue;
      }
      const session = await peer.open(workload);
      const loss = await session.loss();
      first.set(peer.name, loss);
      const expected = first.get(reference) ?? loss;
      if (Math.abs(loss - expected) <= LOSS_TOLERANCE * expected) {
        sessions.set(peer.name, session);
        continue;
      }
      wrong.push(`${peer.name}, ${title}: a loss of ${loss} where ${reference} has ${expected}, with equal weights`);
      await session.dispose();
    }
    const cases = [...sessions].map(([label, session]) => ({ label, run: () => session.run(task) }));
    const times = await alternate(cases, options);
    if (task === 'train') {
      for (const [name, session] of sessions) {
        const [before, after] = [first.get(name) as number, await session.loss()];
        if (!(after < before))
          wrong.push(`${name}, ${title}: the loss went from ${before} to ${after}, it did not learn`);
      }
    }
    return { section: { id, title, reference, rows: rowsOf(times, reference), skipped }, wrong };
  } finally {
    for (const session of sessions.values()) await session.dispose();
  }
}
