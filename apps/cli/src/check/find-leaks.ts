import type { Table, TimeSplit } from '@seqgraft/windows';
import type { Finding } from './finding.ts';

/** Beyond this a column is as good as the answer itself. */
const tellsAll = 0.999;
/** Below this neighbouring values of a target are no answer to each other, so that a column which tells the next one is suspect. */
const persistent = 0.99;
/** Pairs of rows that a correlation needs to mean something. */
const leastPairs = 10;

type Pair = readonly [number, number];

/** Pearson's correlation; null for too few pairs and for constants. */
function correlation(pairs: readonly Pair[]): number | null {
  if (pairs.length < leastPairs) return null;
  const mean = [0, 1].map((side) => pairs.reduce((sum, pair) => sum + (pair[side] as number), 0) / pairs.length);
  const [mx, my] = mean as [number, number];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
    xy += (x - mx) * (y - my);
  }
  const size = Math.sqrt(xx * yy);
  return size > 0 ? xy / size : null;
}

/** Pairs (a at row t, b at row t + ahead) that were measured, within each series. */
function pairsOf(table: Table, [a, b]: readonly [Float64Array, Float64Array], ahead: number): Pair[] {
  return table.series.flatMap(({ start, end }) => {
    const pairs: Pair[] = [];
    for (let row = start; row + ahead < end; row++) {
      const pair = [a[row] as number, b[row + ahead] as number] as const;
      if (!Number.isNaN(pair[0]) && !Number.isNaN(pair[1])) pairs.push(pair);
    }
    return pairs;
  });
}

function columnOf(table: Table, name: string): Float64Array {
  return table.columns.get(name) as Float64Array;
}

/** Inputs that say what is to be forecast: past columns that run ahead of a target, future columns that are the target. */
function tellingInputs(table: Table, { gap, horizon }: { readonly gap: number; readonly horizon: number }): Finding[] {
  const findings: Finding[] = [];
  for (const target of table.targets) {
    const values = columnOf(table, target);
    const tell = (input: string, ahead: number, role: string): boolean => {
      const r = correlation(pairsOf(table, [columnOf(table, input), values], ahead));
      if (r === null || Math.abs(r) < tellsAll) return false;
      const when = ahead === 0 ? 'of the same row' : `${ahead} ${ahead === 1 ? 'row' : 'rows'} later`;
      const message = `The ${role} column "${input}" tells the target "${target}" ${when} (correlation ${r.toFixed(4)}): it is the answer, or made of it.`;
      const remedy = `Leave it out of --${role}, unless it is really known when a forecast is made.`;
      findings.push({ code: 'L_TELLS_TARGET', severity: 'leak', message, remedy });
      return true;
    };
    for (const input of table.future) tell(input, 0, 'future');
    for (const input of table.past) {
      for (let ahead = gap + 1; ahead <= gap + Math.min(horizon, 7); ahead++) {
        const own = correlation(pairsOf(table, [values, values], ahead));
        if (own !== null && Math.abs(own) > persistent) continue;
        if (tell(input, ahead, 'past')) break;
      }
    }
  }
  return findings;
}

/** Inputs that have one value for each class and another for every other class. */
function tellingClasses(table: Table): Finding[] {
  const { labels } = table;
  if (labels === null || labels.classes.length < 2) return [];
  return [...table.past, ...table.statics].flatMap((input) => {
    const values = columnOf(table, input);
    const classOf = new Map<number, number>();
    for (const [row, label] of labels.ofRow.entries()) {
      if (label < 0 || Number.isNaN(values[row])) continue;
      const value = values[row] as number;
      if (classOf.size > labels.classes.length || (classOf.get(value) ?? label) !== label) return [];
      classOf.set(value, label);
    }
    if (classOf.size !== labels.classes.length || new Set(classOf.values()).size !== classOf.size) return [];
    const message = `The column "${input}" has one value for each class of "${labels.column}": it is the answer.`;
    return [
      {
        code: 'L_TELLS_CLASS',
        severity: 'leak' as const,
        message,
        remedy: `Leave "${input}" out of --past and --static.`,
      },
    ];
  });
}

/** Series of different parts that hold the same numbers. */
function copiesAcrossParts(table: Table, { train, validation, test }: TimeSplit): Finding[] {
  const seriesOf = (rows: TimeSplit['train']['rows']): Set<number> =>
    new Set(rows.filter(({ start, end }) => end > start).map(({ series }) => series));
  const trained = seriesOf(train.rows);
  const others = [...seriesOf(validation.rows), ...seriesOf(test.rows)].filter((series) => !trained.has(series));
  if (others.length === 0) return [];
  const contentOf = (series: number): string => {
    const { start, end } = table.series[series] as { start: number; end: number };
    return table.targets
      .concat(table.past)
      .map((name) => columnOf(table, name).subarray(start, end).join(' '))
      .join('\n');
  };
  const known = new Map(Array.from(trained, (series) => [contentOf(series), series] as const));
  const copies = others.flatMap((series) => {
    const twin = known.get(contentOf(series));
    return twin === undefined ? [] : [`"${table.series[series]?.id}" = "${table.series[twin]?.id}"`];
  });
  if (copies.length === 0) return [];
  const message = `${copies.length} series to judge by hold the same numbers as series to train on: ${copies.slice(0, 3).join(', ')}.`;
  return [{ code: 'L_COPIES', severity: 'leak', message, remedy: 'Remove the copies, or give them one series id.' }];
}

/** Times on both sides of a split that is not by time. */
function sharedTimes({ table, train, test }: TimeSplit): Finding[] {
  if (table.clock.kind !== 'date') return [];
  const newest = (rows: TimeSplit['train']['rows']): number =>
    rows.reduce(
      (latest, { start, end }) => (end > start ? Math.max(latest, table.times[end - 1] as number) : latest),
      Number.NEGATIVE_INFINITY,
    );
  const oldest = test.rows.reduce(
    (first, { start, end }) => (end > start ? Math.min(first, table.times[start] as number) : first),
    Number.POSITIVE_INFINITY,
  );
  if (newest(train.rows) < oldest) return [];
  const message =
    'Some rows to train on are newer than some to judge by: what all series went through then is known in training.';
  return [
    {
      code: 'L_TIMES',
      severity: 'note',
      message,
      remedy: 'To judge forecasts of the future, split by time: --split 0.7,0.15,0.15.',
    },
  ];
}

/** What would let a result look better than it is. */
export function findLeaks(split: TimeSplit, frame: { readonly gap: number; readonly horizon: number }): Finding[] {
  const { table } = split;
  const filled = table.nonCausal.map((name) => `"${name}"`).join(', ');
  return [
    ...(filled === ''
      ? []
      : [
          {
            code: 'L_NOT_CAUSAL',
            severity: 'leak' as const,
            message: `Cells of ${filled} are filled from later rows.`,
            remedy: 'Fill from earlier rows: --missing forward-fill:3.',
          },
        ]),
    ...tellingInputs(table, frame),
    ...tellingClasses(table),
    ...copiesAcrossParts(table, split),
    ...sharedTimes(split),
  ];
}
