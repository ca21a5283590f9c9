import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BenchmarkRow, readBenchmarkResults } from '../../generate/benchmark-results.ts';

interface SiteBenchmarks {
  readonly day: string;
  readonly machine: string;
  readonly figures: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, readonly BenchmarkRow[]>>;
}

declare const data: SiteBenchmarks;

export { data };

const file = fileURLToPath(new URL('../../../apps/bench/results/latest.md', import.meta.url));

export default {
  watch: [file],
  load(): SiteBenchmarks {
    const { day, machine, figures, sections } = readBenchmarkResults(readFileSync(file, 'utf8'));
    return { day, machine, figures: Object.fromEntries(figures), sections: Object.fromEntries(sections) };
  },
};
