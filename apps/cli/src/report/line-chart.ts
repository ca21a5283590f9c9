import { area, line } from 'd3-shape';
import { type AxisOptions, type ChartSize, chartFrame, makeAxis, plotRange, short } from './chart-frame.ts';
import { html, type Markup } from './html.ts';

/** A value at a place; null leaves a gap. */
type Point = readonly [x: number, y: number | null];

interface ChartLine {
  readonly name: string;
  /** A class of the style sheet: `truth`, `scratch`, `naive`, `s0` … `s7`. */
  readonly style: string;
  readonly points: readonly Point[];
  /** Around the points. */
  readonly band?: readonly (readonly [x: number, low: number, high: number])[];
  /** Which points are marked: all, or those at these places. */
  readonly marked?: boolean | readonly number[];
}

export interface LineChartOptions {
  readonly title: string;
  readonly description: string;
  /** Beside a narrow one, which stands in its place on a phone. Default `wide`. */
  readonly size?: Exclude<ChartSize, 'narrow'>;
  readonly x: Pick<AxisOptions, 'kind' | 'whole' | 'ticks'> & {
    readonly label: string;
    /** Where the narrow picture begins, which has no room for all. */
    readonly narrowFrom?: number;
  };
  readonly y: { readonly label: string; readonly kind: 'linear' | 'log' };
  /** The first lies on top, and stands first in the legend. */
  readonly lines: readonly ChartLine[];
}

/** Lines over one axis, with a legend; drawn twice, for pages of two widths, of which the style sheet shows one. */
export function lineChart(options: LineChartOptions): Markup {
  const { size = 'wide', x, lines } = options;
  const from = x.narrowFrom ?? Number.NEGATIVE_INFINITY;
  const narrow = lines.map((each) => ({ ...each, points: each.points.filter(([at]) => at >= from) }));
  return html`${picture(options, size)}${picture({ ...options, lines: narrow }, 'narrow')}${legend(lines)}`;
}

function picture({ title, description, x, y, lines: named }: LineChartOptions, size: ChartSize): Markup {
  const lines = [...named].reverse();
  const { label: xLabel, narrowFrom: _, ...xOptions } = x;
  const range = plotRange(size);
  const xAxis = makeAxis({
    ...xOptions,
    values: lines.flatMap(({ points }) => points.map(([at]) => at)),
    range: range.x,
    count: size === 'wide' ? 7 : 5,
  });
  const yAxis = makeAxis({
    kind: y.kind,
    values: lines.flatMap(({ points, band = [] }) => [
      ...points.flatMap(([, value]) => value ?? []),
      ...band.flatMap(([, low, high]) => [low, high]),
    ]),
    range: range.y,
    count: 5,
    round: true,
  });
  const drawable = (value: number | null): value is number =>
    value !== null && Number.isFinite(value) && (y.kind !== 'log' || value > 0);
  const path = line<Point>(
    ([at]) => short(xAxis.place(at)),
    ([, value]) => short(yAxis.place(value as number)),
  ).defined(([, value]) => drawable(value));
  const stripe = area<readonly [number, number, number]>()
    .x(([at]) => short(xAxis.place(at)))
    .y0(([, low]) => short(yAxis.place(low)))
    .y1(([, , high]) => short(yAxis.place(high)))
    .defined(([, low, high]) => drawable(low) && drawable(high));
  const content = [
    ...lines.map(({ band = [], style }) =>
      band.length > 1 ? html`<path class="band ${style}" d="${stripe(band) ?? ''}"/>` : null,
    ),
    ...lines.map(({ points, style }) => html`<path class="line ${style}" d="${path(points) ?? ''}"/>`),
    ...lines.map(({ points, style, marked }) =>
      markedOf(points, marked)
        .filter(([, value]) => drawable(value))
        .map(
          ([at, value]) =>
            html`<circle class="dot ${style}" cx="${short(xAxis.place(at))}" cy="${short(yAxis.place(value as number))}" r="3"/>`,
        ),
    ),
  ];
  return chartFrame({ size, title, description, x: xAxis, y: yAxis, xLabel, yLabel: y.label, content });
}

function markedOf(points: readonly Point[], marked: ChartLine['marked'] = false): readonly Point[] {
  if (marked === true) return points;
  const places = marked === false ? [] : marked;
  return [...lonely(points), ...points.filter(([at]) => places.includes(at))];
}

/** Points without a neighbour, through which no line goes. */
function lonely(points: readonly Point[]): readonly Point[] {
  return points.filter(
    ([, value], index) =>
      value !== null && (points[index - 1]?.[1] ?? null) === null && (points[index + 1]?.[1] ?? null) === null,
  );
}

function legend(lines: readonly ChartLine[]): Markup {
  return html`<ul class="legend">${lines.map(
    ({ name, style }) =>
      html`<li><svg viewBox="0 0 26 10" aria-hidden="true"><path class="line ${style}" d="M1,5H25"/></svg>${name}</li>`,
  )}</ul>`;
}

/** Whether values of a size above 0 are told apart better by their ratio. */
export function prefersLog(values: readonly number[], ratio = 12): boolean {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  const [low = 0] = sorted;
  return low > 0 && (sorted.at(-1) as number) / low > ratio;
}
