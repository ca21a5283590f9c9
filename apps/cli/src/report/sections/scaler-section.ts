import { formatNumber } from '../../output/format-number.ts';
import { html, type Markup } from '../html.ts';
import { htmlTable } from '../html-table.ts';
import type { ReportScaler } from '../report-data.ts';

/** Whose numbers scale the target, and how far it lies from the source. */
export function scalerSection({ policy, shift }: ReportScaler): Markup {
  return html`<section><h2>Scaler</h2><p>${policy}</p>${
    shift === null
      ? null
      : htmlTable({
          caption: html`Shift from the source (${shift.sourceRows} rows, ${shift.sourceRange}) to the target (${shift.targetRows} rows of train). shift: (target − source center) / source scale; scale: target / source; outside: share of the target beyond the source’s range`,
          heading: ['', 'source', 'target', 'shift', 'scale', 'outside'],
          rows: shift.columns.map(({ name, source, target, shift: by, scaleRatio, outside }) => [
            name,
            `${formatNumber(source.center)} ± ${formatNumber(source.scale)}`,
            `${formatNumber(target.center)} ± ${formatNumber(target.scale)}`,
            by === null ? '–' : by.toFixed(2).replace('-', '−'),
            scaleRatio === null ? '–' : `× ${formatNumber(scaleRatio)}`,
            outside === null ? '–' : `${(100 * outside).toFixed(1)} %`,
          ]),
        })
  }${[['Only the source has', shift?.missing ?? []] as const, ['Only the target has', shift?.added ?? []] as const].map(
    ([words, names]) => (names.length === 0 ? null : html`<p class="note">${words} ${names.join(', ')}.</p>`),
  )}</section>`;
}
