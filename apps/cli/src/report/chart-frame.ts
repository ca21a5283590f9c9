import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import { html, type Insert, type Markup } from './html.ts';

/** From a value to a place in the picture, with the values that are written on its axis. */
export interface Axis {
  readonly place: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

export interface AxisOptions {
  readonly kind: 'linear' | 'log' | 'date';
  /** Of the values that are drawn. */
  readonly values: readonly number[];
  /** Where the axis begins and ends in the picture. */
  readonly range: readonly [number, number];
  /** About how many values are written. */
  readonly count: number;
  /** Ends of a linear axis are round numbers. */
  readonly round?: boolean;
  /** Only whole numbers are written, such as those of epochs. */
  readonly whole?: boolean;
  /** Exactly these are written. */
  readonly ticks?: readonly number[];
}

const day = 86_400_000;

/** As fine as the distance of two neighbours asks for. */
function dateForm(distance: number): string {
  if (distance >= 300 * day) return '%Y';
  if (distance >= 27 * day) return '%b %Y';
  return distance >= day ? '%-d %b' : '%H:%M';
}

/** Without a value, or with one alone, there is still an axis around it. */
function domainOf(values: readonly number[], kind: AxisOptions['kind']): [number, number] {
  const finite = values.filter((value) => Number.isFinite(value) && (kind !== 'log' || value > 0));
  const low = finite.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = finite.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (low > high) return kind === 'log' ? [1, 10] : [0, 1];
  if (low < high) return [low, high];
  if (kind === 'log') return [low / 2, low * 2];
  const reach = low === 0 ? 1 : Math.abs(low) / 10;
  return [low - reach, low + reach];
}

/** An axis over some values. Values that are not finite, and of a logarithm those up to 0, count for nothing. */
export function makeAxis({ kind, values, range, count, round = false, whole = false, ticks }: AxisOptions): Axis {
  const domain = domainOf(values, kind);
  if (kind === 'date') {
    const scale = scaleUtc(domain, range);
    const dates = scale.ticks(count);
    const [first = 0, second = Number.POSITIVE_INFINITY] = dates.map(Number);
    const label = scale.tickFormat(count, dateForm(second - first));
    return {
      place: (value) => scale(value),
      ticks: dates.map((date) => ({ value: Number(date), label: label(date) })),
    };
  }
  const scale = kind === 'log' ? scaleLog(domain, range) : scaleLinear(domain, range);
  if (round && kind === 'linear') scale.nice();
  const label = kind === 'log' || whole ? String : scale.tickFormat(count);
  const all = kind === 'log' ? logTicks(domain, scale.ticks(count)) : scale.ticks(count);
  const usual = whole ? all.filter(Number.isInteger) : all;
  return {
    place: (value) => scale(value),
    ticks: (ticks ?? usual).map((value) => ({ value, label: label(value).replace('-', '−') })),
  };
}

/** A logarithmic axis writes 1, 2, 5 of each power of ten at most, over many of them the powers alone. */
function logTicks([low, high]: readonly [number, number], ticks: readonly number[]): number[] {
  const powers = Math.log10(high / low);
  const digits = powers > 3 ? [1] : powers > 1 ? [1, 3] : [1, 2, 3, 5, 7];
  return ticks.filter((value) => digits.includes(Math.round(value / 10 ** Math.floor(Math.log10(value) + 1e-9))));
}

export type ChartSize = 'wide' | 'small' | 'narrow';

export interface FrameOptions {
  readonly size: ChartSize;
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly xLabel: string;
  readonly yLabel: string;
  /** What is drawn between the axes. */
  readonly content: Insert;
}

/** Of a picture in its own units, which are about those of the page: two small ones stand side by side, a narrow one fits a phone. */
const sizes = {
  wide: { width: 880, height: 300 },
  small: { width: 430, height: 260 },
  narrow: { width: 330, height: 240 },
} as const;

const margin = { left: 50, right: 14, top: 26, bottom: 42 } as const;

/** Units that a letter of a label takes, about. */
const letter = 7;

/** Labels along the x axis without those that would touch the one before them. */
function apart({ place, ticks }: Axis): Axis['ticks'] {
  let end = Number.NEGATIVE_INFINITY;
  return ticks.filter(({ value, label }) => {
    const half = (label.length * letter) / 2;
    if (place(value) - half < end) return false;
    end = place(value) + half;
    return true;
  });
}

/** Where the axes of a picture begin and end. */
export function plotRange(size: ChartSize): Readonly<Record<'x' | 'y', readonly [number, number]>> {
  const { width, height } = sizes[size];
  return { x: [margin.left, width - margin.right], y: [height - margin.bottom, margin.top] };
}

/** A picture with two axes. */
export function chartFrame({ size, title, description, x, y, xLabel, yLabel, content }: FrameOptions): Markup {
  const { width, height } = sizes[size];
  const { left, bottom, right } = margin;
  const floor = height - bottom;
  return html`<div class="plot ${size}"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
<title>${title}</title><desc>${description}</desc>
<g class="grid">${y.ticks.map(({ value }) => html`<line x1="${left}" x2="${width - right}" y1="${short(y.place(value))}" y2="${short(y.place(value))}"/>`)}</g>
<g class="axis"><line x1="${left}" x2="${width - right}" y1="${floor}" y2="${floor}"/>
${x.ticks.map(({ value }) => html`<line x1="${short(x.place(value))}" x2="${short(x.place(value))}" y1="${floor}" y2="${floor + 5}"/>`)}</g>
<g class="ticks" text-anchor="middle">${apart(x).map(({ value, label }) => html`<text x="${short(x.place(value))}" y="${floor + 18}">${label}</text>`)}
<text class="name" x="${(left + width - right) / 2}" y="${height - 4}">${xLabel}</text></g>
<g class="ticks" text-anchor="end">${y.ticks.map(({ value, label }) => html`<text x="${left - 8}" y="${short(y.place(value) + 4)}">${label}</text>`)}</g>
<text class="name" x="4" y="12">${yLabel}</text>
${content}
</svg></div>`;
}

/** A place in a picture, to a tenth of its unit. */
export function short(place: number): number {
  return Math.round(place * 10) / 10;
}
