import { html, type Insert, type Markup } from './html.ts';

export interface HtmlTableOptions {
  readonly caption: Insert;
  readonly heading: readonly Insert[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly Insert[])[];
  readonly foot?: readonly Insert[];
  /** Which columns hold words; numbers stand to the right. The first always does. */
  readonly words?: readonly number[];
}

/** A table with a caption; wide ones scroll by themselves. */
export function htmlTable({ caption, heading, rows, foot, words = [] }: HtmlTableOptions): Markup {
  const side = (column: number): string => (column === 0 || words.includes(column) ? 'word' : 'number');
  const line = (cells: readonly Insert[]): Markup =>
    html`<tr>${cells.map((cell, column) =>
      column === 0 ? html`<th scope="row">${cell}</th>` : html`<td class="${side(column)}">${cell}</td>`,
    )}</tr>`;
  return html`<div class="table"><table><caption>${caption}</caption>
<thead><tr>${heading.map((cell, column) => html`<th scope="col" class="${side(column)}">${cell}</th>`)}</tr></thead>
<tbody>${rows.map(line)}</tbody>${foot === undefined ? null : html`<tfoot>${line(foot)}</tfoot>`}</table></div>`;
}
