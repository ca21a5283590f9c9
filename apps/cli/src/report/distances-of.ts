import type { StrategyRun } from '../task/run-strategy.ts';
import type { ReportDistances } from './report-data.ts';

/** How far the weights of each strategy went, the mean over its runs; of what was carried only. */
export function distancesOf(runs: readonly StrategyRun[]): ReportDistances[] {
  const moved = runs.filter(({ carried, result }) => carried !== null && result.steps > 0);
  const names = [...new Set(moved.map(({ strategy }) => strategy.name))];
  return names.map((name) => {
    const own = moved.filter(({ strategy }) => strategy.name === name).map(({ result }) => result.proof);
    const [first] = own as [StrategyRun['result']['proof']];
    return {
      name,
      groups: Object.keys(first.distance).map((group) => ({
        group,
        absolute: mean(own.map(({ distance }) => distance[group] as number)),
        relative: own.some(({ relativeDistance }) => relativeDistance[group] == null)
          ? null
          : mean(own.map(({ relativeDistance }) => relativeDistance[group] as number)),
      })),
    };
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
