import { metricInfo } from '../../measures/metric.ts';
import { differencePicture } from '../difference-picture.ts';
import { html, type Markup, unbroken } from '../html.ts';
import type { ReportData } from '../report-data.ts';

/** Told apart by form as well as by colour. */
const signs = { helps: '▲', hurts: '▼', neutral: '■', unknown: '?' } as const;

/** What was found, before anything else: by how much, how sure, what next; negative transfer is said loudly. */
export function verdictSection({ verdict, warnings }: ReportData): Markup {
  const { tone, headline, sentences, negative, answers, difference, next } = verdict;
  return html`<section class="verdict ${tone}" aria-label="Verdict">
<h2 class="badge"><span aria-hidden="true">${signs[tone]}</span> ${headline}</h2>
${negative === null ? null : html`<p class="alarm" role="note"><strong>${negative}</strong></p>`}
<dl class="answers">${answers.map(
    ({ question, answer, detail }) =>
      html`<div><dt>${question}</dt><dd><strong>${answer}</strong> <span>${unbroken(detail)}</span></dd></div>`,
  )}</dl>
${difference === null ? null : differencePicture(difference, metricInfo(difference.metric))}
<div class="next"><h3>What next?</h3><p>${unbroken(next.advice)}</p>${
    next.command === null ? null : html`<pre tabindex="0"><code>${unbroken(next.command)}</code></pre>`
  }</div>
</section>
${warnings.map(({ code, message }) => html`<p class="alarm" role="note"><strong>${code}</strong> ${message}</p>`)}
${sentences.length === 0 ? null : html`<section aria-label="Findings">${sentences.map((sentence) => html`<p>${unbroken(sentence)}</p>`)}</section>`}`;
}
