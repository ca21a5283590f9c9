import { html, type Markup, unbroken } from '../html.ts';
import type { ReportAncestor, ReportData } from '../report-data.ts';

/** Where the weights come from, and how all of this is made again. */
export function lineageSection({ lineage, command, version, facts }: ReportData): Markup {
  return html`<section id="lineage">${
    lineage.length === 0
      ? null
      : html`<h2>Lineage</h2><p>The source and its ancestors, youngest first.</p><ol class="lineage">${lineage.map(ancestor)}</ol>`
  }
<h2 id="again">Make it again</h2><pre tabindex="0"><code>${unbroken(command)}</code></pre>
<dl class="facts">${facts.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
<div><dt>seqgraft</dt><dd>${version}</dd></div></dl></section>`;
}

function ancestor({ ref, strategy, data, digest }: ReportAncestor): Markup {
  return html`<li><strong>${ref}</strong> <span class="kind">${strategy ?? 'train'}</span><br>data: ${data}<br><code>${digest}</code></li>`;
}
