import type { ComparedRun } from '@seqgraft/transfer';
import type { ReportDistances } from './report-data.ts';

/** How far the weights of each strategy went, the mean over its runs; of what was carried only. */
export function distancesOf(runs: readonly ComparedRun[]): ReportDistances[] {
  const moved = runs.flatMap(({ name, carried, training }) =>
    carried === null || training === null || training.steps === 0 ? [] : [{ name, proof: training.proof }],
  );
  return [...new Set(moved.map(({ name }) => name))].map((name) => {
    const own = moved.filter((each) => each.name === name).map(({ proof }) => proof);
    const groups = Object.keys(own[0]?.distance ?? {});
    return {
      name,
      groups: groups.map((group) => {
        const relative = own.flatMap((proof) => proof.relativeDistance[group] ?? []);
        return {
          group,
          absolute: mean(own.map(({ distance }) => distance[group] as number)),
          relative: relative.length < own.length ? null : mean(relative),
        };
      }),
    };
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
