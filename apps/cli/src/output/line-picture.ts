import { BrailleCanvas } from './braille-canvas.ts';
import { formatNumber } from './format-number.ts';

export type PictureColor = 'grey' | 'cyan' | 'yellow';

export interface PictureLine {
  readonly name: string;
  /** By place on the x axis; null where there is no value. */
  readonly values: readonly (number | null)[];
  readonly color: PictureColor;
  /** Told apart without colours, too. */
  readonly dotted?: boolean;
}

export interface LinePicture {
  readonly lines: readonly PictureLine[];
  /** An interval, shaded; as long as the lines. */
  readonly band?: { readonly low: readonly (number | null)[]; readonly high: readonly (number | null)[] };
  /** Places on the x axis. Default: those of the longest line. */
  readonly places?: number;
  /** What stands under the left and the right end. */
  readonly ends: readonly [string, string];
  /** Of the terminal. */
  readonly columns: number;
  /** Of the picture without its axis and legend. */
  readonly rows: number;
  readonly colors: boolean;
}

const codes: Readonly<Record<PictureColor, number>> = { grey: 90, cyan: 36, yellow: 33 };

function paint(text: string, color: PictureColor | undefined, colors: boolean): string {
  return color === undefined || !colors || text === ' ' ? text : `\u001b[${codes[color]}m${text}\u001b[39m`;
}

/** Lines over a common axis as text: braille signs, a scale at the left, a legend below. Empty without two values to draw. */
export function linePicture({ lines, band, places, ends, columns, rows, colors }: LinePicture): string[] {
  const count = places ?? Math.max(...lines.map(({ values }) => values.length));
  const all = [...lines.map(({ values }) => values), ...(band ? [band.low, band.high] : [])].flat();
  const finite = all.filter((value): value is number => value !== null && Number.isFinite(value));
  if (finite.length < 2 || count < 2) return [];
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  const labels = [formatNumber(high), formatNumber(low)];
  const margin = Math.max(...labels.map((label) => label.length));
  const width = Math.max(10, Math.min(columns - margin - 3, 100));
  const canvas = new BrailleCanvas(width, rows);
  const x = (place: number): number => Math.round((place / (count - 1)) * (canvas.width - 1));
  const y = (value: number): number =>
    high === low ? Math.floor(canvas.height / 2) : Math.round(((high - value) / (high - low)) * (canvas.height - 1));
  for (const [owner, { values, dotted = false }] of lines.entries()) {
    let before: readonly [number, number] | null = null;
    for (const [place, value] of values.entries()) {
      const point = value === null || !Number.isFinite(value) ? null : ([x(place), y(value)] as const);
      if (point !== null) canvas.line(before ?? point, point, { owner, every: dotted ? 2 : 1 });
      before = point;
    }
  }
  const inBand = shadeOf(band, { width, count, y });
  const drawn = Array.from({ length: rows }, (_, row) => {
    const signs = Array.from({ length: width }, (__, column) => {
      const { text, owner } = canvas.sign(column, row);
      if (text === ' ') return inBand(column, row) ? paint('░', 'grey', colors) : ' ';
      return paint(text, lines[owner]?.color, colors);
    });
    const label = row === 0 ? labels[0] : row === rows - 1 ? labels[1] : '';
    return `${(label as string).padStart(margin)} ┤${signs.join('')}`.trimEnd();
  });
  const [left, right] = ends;
  const names = lines.map(
    ({ name, color, dotted }) => `${paint(dotted === true ? '┄┄' : '──', color, colors)} ${name}`,
  );
  const legend = [...names, ...(band === undefined ? [] : [`${paint('░░', 'grey', colors)} interval`])];
  const space = ' '.repeat(margin + 2);
  return [
    ...drawn,
    `${space}${left}${right.padStart(Math.max(right.length + 1, width - left.length))}`,
    `${space}${legend.join('   ')}`,
  ];
}

interface Axes {
  readonly width: number;
  readonly count: number;
  readonly y: (value: number) => number;
}

/** Whether the middle of a sign lies in the interval. */
function shadeOf(band: LinePicture['band'], { width, count, y }: Axes): (column: number, row: number) => boolean {
  if (band === undefined) return () => false;
  return (column, row) => {
    const place = Math.round((column / (width - 1)) * (count - 1));
    const [low, high] = [band.low[place] ?? null, band.high[place] ?? null];
    if (low === null || high === null) return false;
    const middle = 4 * row + 1.5;
    return middle >= y(high) - 1 && middle <= y(low) + 1;
  };
}
