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

/** The axis that the rows of a table share. */
export function intervalAxis(rows: readonly Interval[]): Axis {
  return makeAxis({
    kind: 'linear',
    values: rows.flatMap(({ mean, low, high }) => (mean === null ? [] : [mean, low ?? mean, high ?? mean])),
    range: [margin, width - margin],
    count: 3,
    round: true,
  });
}

/** A dot at the mean and a whisker over the interval: one row of a table. `reference` is a line through all of them. */
export function intervalPlot(
  { mean, low, high }: Interval,
  axis: Axis,
  { style, reference }: { readonly style: string; readonly reference: number | null },
): Markup {
  const middle = height / 2;
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
