/** From data to pixels, on a straight line. */
export interface LinearScale {
  (value: number): number;
  readonly ticks: readonly number[];
}

/** A scale over values, with about `count` round ticks within them. */
export function linearScale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
  count = 4,
): LinearScale {
  const span = high - low || 1;
  const scale = (value: number): number => from + ((value - low) / span) * (to - from);
  return Object.assign(scale, { ticks: roundTicks(low, low + span, count) });
}

function roundTicks(low: number, high: number, count: number): number[] {
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  // Of 1, 2, 5 and 10 the nearest, in factors.
  const factor = [1, 2, 5, 10].find((each) => rough / power < each * Math.SQRT2) ?? 10;
  const step = factor * power;
  const first = Math.ceil(low / step);
  const ticks: number[] = [];
  for (let tick = first; tick * step <= high + 1e-9 * step; tick++) ticks.push(Number((tick * step).toPrecision(12)));
  return ticks;
}

/** The points of an SVG path; a gap where a value is missing. */
export function pathOf(points: readonly (readonly [x: number, y: number | null])[]): string {
  let pen = 'M';
  return points
    .map(([x, y]) => {
      if (y === null) {
        pen = 'M';
        return '';
      }
      const part = `${pen}${x.toFixed(1)} ${y.toFixed(1)}`;
      pen = 'L';
      return part;
    })
    .join('');
}

/** At most four significant digits, with marks of thousands. */
export function shortNumber(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: Math.abs(value) >= 1000 ? 5 : 4 }).replace('-', '−');
}
