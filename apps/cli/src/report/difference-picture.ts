import type { MetricInfo } from '../measures/metric.ts';
import { makeAxis, short } from './chart-frame.ts';
import { html, type Markup } from './html.ts';
import type { ReportDifference } from './report-data.ts';

const width = 340;
const middle = 26;
const floor = 44;
const margin = 22;
/** Where the interval lies on one side of zero, the axis goes so far to the other, as a share of its length: room for the word. */
const beyond = 0.3;

/** The difference of two means with its interval, beside zero, where there is none. */
export function differencePicture(
  { candidate, control, mean, low, high }: ReportDifference,
  { better, title }: Pick<MetricInfo, 'better' | 'title'>,
): Markup {
  const values = [0, mean, low ?? mean, high ?? mean];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = beyond * (most - least);
  const axis = makeAxis({
    kind: 'linear',
    values: [...values, least === 0 ? -room : 0, most === 0 ? room : 0],
    range: [margin, width - margin],
    count: 4,
    round: true,
  });
  const zero = short(axis.place(0));
  const at = (value: number): number => short(axis.place(value));
  const [toLeft, toRight] = better === 'lower' ? ['◂ better', 'worse ▸'] : ['◂ worse', 'better ▸'];
  const name = `${title}: ${candidate} less ${control}`;
  return html`<figure class="difference-picture"><svg viewBox="0 0 ${width} 64" role="img" aria-label="${name}">
<title>${name}</title><desc>A dot at ${mean}${low === null || high === null ? null : html`, its 95 % interval from ${low} to ${high}`}; the line is zero, no difference.</desc>
<g class="axis"><line x1="${margin}" x2="${width - margin}" y1="${floor}" y2="${floor}"/>${axis.ticks.map(({ value }) => html`<line x1="${at(value)}" x2="${at(value)}" y1="${floor}" y2="${floor + 4}"/>`)}</g>
<line class="zero" x1="${zero}" x2="${zero}" y1="8" y2="${floor}"/>
<text x="${zero - 6}" y="12" text-anchor="end">${toLeft}</text><text x="${zero + 6}" y="12" text-anchor="start">${toRight}</text>
${
  low === null || high === null
    ? null
    : html`<path class="whisker" d="M${at(low)},${middle}H${at(high)}M${at(low)},${middle - 5}v10M${at(high)},${middle - 5}v10"/>`
}<circle class="mean" cx="${at(mean)}" cy="${middle}" r="5"/>
<g class="ticks" text-anchor="middle">${axis.ticks.map(({ value, label }) => html`<text x="${at(value)}" y="${floor + 17}">${label}</text>`)}</g>
</svg><figcaption>${name}</figcaption></figure>`;
}
