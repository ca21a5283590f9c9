export interface BenchmarkRow {
  readonly label: string;
  readonly milliseconds: number;
  /** Times the time of the first row. */
  readonly ratio: number;
}

export interface BenchmarkResults {
  /** ISO day of the run. */
  readonly day: string;
  /** Processor, cores, memory, system, Node: as the bench wrote it. */
  readonly machine: string;
  /** What was asked for, by its words: `77.1 ×`. */
  readonly figures: ReadonlyMap<string, string>;
  readonly sections: ReadonlyMap<string, readonly BenchmarkRow[]>;
}

function tableRows(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

/**
 * The page of results that `npm run bench` writes, taken apart.
 *
 * @throws Error where date and machine are not where the bench puts them
 */
export function readBenchmarkResults(page: string): BenchmarkResults {
  const heading = /^(?<day>\d{4}-\d\d-\d\d)T[\d:.]+Z, (?<machine>.+)\.$/m.exec(page)?.groups;
  if (heading === undefined) throw new Error('The page of benchmarks does not say when and where it was measured.');
  const [, ...parts] = page.split(/^## /m);
  const bodies = new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part]));
  const sections = [...bodies].flatMap(([title, body]) => {
    if (!body.includes('median ms')) return [];
    const rows = tableRows(body).map(([label = '', median, , ratio]) => ({
      label,
      milliseconds: Number(median),
      ratio: Number(ratio),
    }));
    return [[title, rows] as const];
  });
  const figures = tableRows(bodies.get('What is asked for') ?? '').map(
    ([what = '', measured = '']) => [what, measured] as const,
  );
  return {
    day: heading.day as string,
    machine: heading.machine as string,
    figures: new Map(figures),
    sections: new Map(sections),
  };
}
