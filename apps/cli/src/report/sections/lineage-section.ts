import { html, type Markup } from '../html.ts';
import { htmlTable } from '../html-table.ts';
import type { ReportAncestor, ReportData } from '../report-data.ts';

/** Where the weights come from, and how all of this is made again. */
export function lineageSection({ lineage, command, version, facts }: ReportData): Markup {
  return html`<section><h2>Lineage</h2>${lineage.length === 0 ? null : ancestors(lineage)}
<h3>Made by</h3><pre><code>${command}</code></pre>
<dl>${facts.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
<div><dt>seqgraft</dt><dd>${version}</dd></div></dl></section>`;
}

function ancestors(lineage: readonly ReportAncestor[]): Markup {
  return htmlTable({
    caption: 'The source and its ancestors, youngest first',
    heading: ['', 'made by', 'trained on', 'digest'],
    rows: lineage.map(({ ref, strategy, data, digest }) => [
      ref,
      strategy ?? 'train',
      data,
      html`<code>${digest}</code>`,
    ]),
    words: [1, 2, 3],
  });
}
