import { formatNumber } from '../../output/format-number.ts';
import { html, type Markup } from '../html.ts';
import { htmlTable } from '../html-table.ts';
import type { ReportScaler } from '../report-data.ts';

/** Whose numbers scale the target, and how far it lies from the source. */
export function scalerSection({ policy, shift }: ReportScaler): Markup {
  return html`<section id="scaler"><h2>Scaler, and how far the target lies from the source</h2><p>${policy}</p>${
    shift === null
      ? null
      : html`<p>Each column of the target’s ${shift.targetRows.toLocaleString('en')} training rows beside the source’s ${shift.sourceRows.toLocaleString('en')} rows (${shift.sourceRange}). A shift of 1 is one standard deviation (or whatever the scaler divides by) of the source; a scale of × 2 is twice as wide; outside is the share of the target’s values that the source never saw.</p>${htmlTable(
          {
            caption: 'Centre ± scale of each column',
            heading: ['Column', 'source', 'target', 'shift', 'scale', 'outside'],
            rows: shift.columns.map(({ name, source, target, shift: by, scaleRatio, outside }) => [
              name,
              `${formatNumber(source.center)} ± ${formatNumber(source.scale)}`,
              `${formatNumber(target.center)} ± ${formatNumber(target.scale)}`,
              by === null ? '–' : `${by > 0 ? '+' : ''}${by.toFixed(2).replace('-', '−')}`,
              scaleRatio === null ? '–' : `× ${formatNumber(scaleRatio)}`,
              outside === null ? '–' : `${(100 * outside).toFixed(1)} %`,
            ]),
            stack: true,
          },
        )}`
  }${[['Only the source has', shift?.missing ?? []] as const, ['Only the target has', shift?.added ?? []] as const].map(
    ([words, names]) => (names.length === 0 ? null : html`<p class="note">${words} ${names.join(', ')}.</p>`),
  )}</section>`;
}
