import { quantile } from '@seqgraft/core';
import { type Engine, gemmPeak } from '@seqgraft/engine';
import { engineSession, type Session } from './engine-session.ts';
import { takeTurns } from './take-turns.ts';
import { makeWorkload, type SizeName, workloadSizes } from './workload.ts';

/** Times of one kind of work, in milliseconds. */
interface Timing {
  readonly median: number;
  /** A tenth of the times are below it: what the machine does when nothing disturbs it. */
  readonly p10: number;
  readonly count: number;
}

export interface BenchRow {
  readonly size: SizeName;
  readonly work: 'train' | 'predict';
  readonly milliseconds: Timing;
  /** Of the matrix products alone, in the time p10. */
  readonly gigaflops: number;
  /** That rate over threads × peak. */
  readonly shareOfPeak: number;
  /** The same work elsewhere; `ratio` is its median over that of the engine. */
  readonly against: { readonly milliseconds: Timing; readonly ratio: number } | null;
}

export interface MeasuredSize {
  /** GFLOP/s of the engine's matrix product on one thread; a tenth of its times were better. */
  readonly peak: number;
  readonly rows: readonly BenchRow[];
}

export interface MeasureOptions {
  readonly cell: 'rnn' | 'lstm' | 'gru';
  readonly seconds: number;
  readonly signal: AbortSignal;
  /** Makes the other one that takes turns. */
  readonly against?: ((workload: ReturnType<typeof makeWorkload>) => Session) | undefined;
}

function timingOf(sorted: readonly number[]): Timing {
  return { median: quantile(sorted, 0.5), p10: quantile(sorted, 0.1), count: sorted.length };
}

/** Times a training step and a forecast of one size, and the bare matrix product between them. */
export async function measureSize(engine: Engine, name: SizeName, options: MeasureOptions): Promise<MeasuredSize> {
  const { cell, seconds, signal } = options;
  const workload = makeWorkload(workloadSizes[name], cell);
  const own = engineSession(engine, workload);
  const other = options.against?.(workload);
  try {
    const peaks: number[] = [];
    const cases = [
      { run: () => own.train() },
      { run: () => own.predict() },
      { run: () => peaks.push(gemmPeak(engine)) },
      ...(other ? [{ run: () => other.train() }, { run: () => other.predict() }] : []),
    ];
    const times = await takeTurns(cases, { seconds, signal });
    peaks.sort((a, b) => a - b);
    const peak = quantile(peaks, 0.9);
    const rows = (['train', 'predict'] as const).map((work, index): BenchRow => {
      const milliseconds = timingOf(times[index] as number[]);
      const flops = work === 'train' ? workload.flops.step : workload.flops.forward;
      const gigaflops = flops / milliseconds.p10 / 1e6;
      const others = other ? timingOf(times[3 + index] as number[]) : null;
      const against = others && { milliseconds: others, ratio: others.median / milliseconds.median };
      const shareOfPeak = gigaflops / (peak * engine.info.threads);
      return { size: name, work, milliseconds, gigaflops, shareOfPeak, against };
    });
    return { peak, rows };
  } finally {
    own.dispose();
    other?.dispose();
  }
}
