import { type Axis, makeAxis, short } from './chart-frame.ts';
import { html, type Markup } from './html.ts';

export interface Interval {
  /** Null: nothing is drawn. */
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const width = 200;
const height = 22;
const margin = 10;

/** How far beyond the rows that matter another one may lie and still be drawn at its place, as a share of their spread. */
const reach = 1;

/** The axis that the rows of a table share: of those that matter, and of others that are not so far off that nothing could be told apart. */
export function intervalAxis(rows: readonly (Interval & { readonly matters: boolean })[]): Axis {
  const valuesOf = ({ mean, low, high }: Interval): number[] =>
    mean === null ? [] : [mean, low ?? mean, high ?? mean];
  const core = rows.filter(({ matters }) => matters).flatMap(valuesOf);
  const [least, most] = [Math.min(...core), Math.max(...core)];
  const spare = reach * (most - least);
  const others = rows.flatMap(valuesOf).filter((value) => value >= least - spare && value <= most + spare);
  return makeAxis({
    kind: 'linear',
    values: [...core, ...others],
    range: [margin, width - margin],
    count: 3,
    round: true,
  });
}

/** Whether a mean has no place on the axis: a sign at its end stands for it. */
export function liesBeyond(mean: number | null, axis: Axis): boolean {
  const place = mean === null ? 0 : axis.place(mean);
  return place < 0 || place > width;
}

/** A dot at the mean and a whisker over the interval: one row of a table. `reference` is a line through all of them. */
export function intervalPlot(
  { mean, low, high }: Interval,
  axis: Axis,
  { style, reference }: { readonly style: string; readonly reference: number | null },
): Markup {
  const middle = height / 2;
  if (mean !== null && liesBeyond(mean, axis)) {
    const beyond = axis.place(mean) < 0 ? `M7,${middle - 4}L2,${middle}l5,4` : `M${width - 7},${middle - 4}l5,4l-5,4`;
    return html`<svg class="interval" viewBox="0 0 ${width} ${height}" aria-hidden="true"><path class="line ${style}" d="${beyond}"/></svg>`;
  }
  return html`<svg class="interval" viewBox="0 0 ${width} ${height}" aria-hidden="true">${
    reference === null
      ? null
      : html`<line class="reference" x1="${short(axis.place(reference))}" x2="${short(axis.place(reference))}" y1="0" y2="${height}"/>`
  }${
    low === null || high === null
      ? null
      : html`<path class="line ${style}" d="M${short(axis.place(low))},${middle}H${short(axis.place(high))}M${short(axis.place(low))},${middle - 4}v8M${short(axis.place(high))},${middle - 4}v8"/>`
  }${mean === null ? null : html`<circle class="dot ${style}" cx="${short(axis.place(mean))}" cy="${middle}" r="4"/>`}</svg>`;
}

/** The axis under the rows. */
export function intervalScale(axis: Axis): Markup {
  return html`<svg class="interval" viewBox="0 0 ${width} ${height}" aria-hidden="true"><g class="axis"><line x1="${margin}" x2="${width - margin}" y1="1" y2="1"/>${axis.ticks.map(
    ({ value }) => html`<line x1="${short(axis.place(value))}" x2="${short(axis.place(value))}" y1="1" y2="5"/>`,
  )}</g><g class="ticks" text-anchor="middle">${axis.ticks.map(
    ({ value, label }) => html`<text x="${short(axis.place(value))}" y="18">${label}</text>`,
  )}</g></svg>`;
}
