import { availableParallelism, loadavg } from 'node:os';
import { createEngine } from '@seqgraft/engine';
import { type MeasuredSize, measureSize } from '../bench/measure-size.ts';
import { workloadSizes } from '../bench/workload.ts';
import type { BenchOptions } from '../options/command-options.ts';
import { benchTable, sizeWords } from '../output/bench-table.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { startBackend } from '../task/start-backend.ts';

/** Times the compiled engine on this machine. @throws E_ENGINE_UNSUPPORTED where it does not run */
export async function bench(options: BenchOptions, { reporter, signal }: ActionContext): Promise<Outcome> {
  const { sizes, cell, threads, seconds } = options;
  // What others wanted of the machine before it began: near its cores, times are not the machine's own.
  const load = loadavg()[0] as number;
  const engine = await createEngine(threads === undefined ? {} : { threads });
  try {
    const backend = await startBackend(options.backend, reporter, { compiled: 'never' });
    const against = options.against === undefined ? undefined : (await import('../bench/tfjs-session.ts')).tfjsSession;
    const { variant, threads: atWork, sharedMemory } = engine.info;
    const cores = availableParallelism();
    if (atWork > cores) {
      const message = `${atWork} threads share ${cores} cores: the times are those of a crowd. Leave --threads out.`;
      reporter.warn({ code: 'W_THREADS', message });
    }
    const measured: MeasuredSize[] = [];
    for (const size of sizes) {
      reporter.say(`Measuring ${sizeWords(size)} …`);
      const share = seconds / sizes.length;
      measured.push(await measureSize(engine, size, { cell, seconds: share, signal, against }));
    }
    const peak = Math.max(...measured.map((each) => each.peak));
    const rows = measured.flatMap((each) => each.rows);
    const other = against === undefined ? null : `tfjs ${backend}`;
    return {
      result: {
        backend,
        engine: { variant, threads: atWork, sharedMemory },
        cores,
        load,
        cell,
        peak,
        rows: rows.map((row) => ({ ...row, ...workloadSizes[row.size] })),
        against: other,
      },
      text: [
        `Compiled engine: ${variant}, ${atWork} ${atWork === 1 ? 'thread' : 'threads'}; backend ${backend}; two ${cell} layers, dropout 0.2, dense(1), mse, Adam`,
        `Peak: ${peak.toFixed(1)} GFLOP/s on one thread, its own matrix product, measured in turns with the rest; ${cores} ${cores === 1 ? 'core' : 'cores'}, load before it began ${load.toFixed(1)}`,
        '',
        benchTable(rows, { against: other }),
      ].join('\n'),
    };
  } finally {
    engine.dispose();
  }
}
