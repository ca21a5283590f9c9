import { html, type Markup } from '../html.ts';
import type { ReportData } from '../report-data.ts';

const words = {
  helps: 'Transfer helps',
  hurts: 'Transfer hurts',
  neutral: 'No clear gain',
  unknown: 'Not judged',
} as const;
/** Told apart by form as well as by colour. */
const signs = { helps: '▲', hurts: '▼', neutral: '■', unknown: '?' } as const;

/** What was found, before anything else; negative transfer is said loudly. */
export function verdictSection({ verdict, warnings }: ReportData): Markup {
  const { tone, sentences, negative } = verdict;
  const [first = '', ...others] = sentences;
  return html`<section class="verdict ${tone}" aria-label="Verdict">
<p class="badge"><span aria-hidden="true">${signs[tone]}</span> ${words[tone]}</p>
<p class="finding">${first}</p>
${others.map((sentence) => html`<p>${sentence}</p>`)}
</section>
${negative === null ? null : html`<p class="alarm" role="note"><strong>${negative}</strong></p>`}
${warnings.map(({ code, message }) => html`<p class="alarm" role="note"><strong>${code}</strong> ${message}</p>`)}`;
}
