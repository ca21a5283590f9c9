import { html, type Insert, Markup } from './html.ts';

export interface HtmlTableOptions {
  readonly caption: Insert;
  readonly heading: readonly Insert[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly Insert[])[];
  readonly foot?: readonly Insert[];
  /** Which columns hold words; numbers stand to the right. The first always does. */
  readonly words?: readonly number[];
  /** On a narrow screen each row stands as a block, its cells under one another, instead of scrolling. Headings must be text. */
  readonly stack?: boolean;
}

/** A table with a caption; wide ones scroll by themselves, with the keyboard too. */
export function htmlTable({ caption, heading, rows, foot, words = [], stack = false }: HtmlTableOptions): Markup {
  const side = (column: number): string => (column === 0 || words.includes(column) ? 'word' : 'number');
  const cellOf = (cell: Insert, column: number): Markup => {
    const label = stack && typeof heading[column] === 'string' ? html` data-label="${heading[column]}"` : null;
    return html`<td${label} class="${side(column)}">${cell}</td>`;
  };
  const row = (cells: readonly Insert[]): Markup =>
    html`<tr>${cells.map((cell, column) => (column === 0 ? html`<th scope="row">${cell}</th>` : cellOf(cell, column)))}</tr>`;
  const headCell = (cell: Insert, column: number): Markup =>
    cell === '' ? html`<td></td>` : html`<th scope="col" class="${side(column)}">${cell}</th>`;
  return html`<div class="table${stack ? ' stack' : null}" role="group" aria-label="${plainText(caption)}" tabindex="0"><table><caption>${caption}</caption>
<thead><tr>${heading.map(headCell)}</tr></thead>
<tbody>${rows.map(row)}</tbody>${
    foot === undefined
      ? null
      : html`<tfoot><tr>${foot.map((cell, column) => html`<td class="${side(column)}">${cell}</td>`)}</tr></tfoot>`
  }</table></div>`;
}

/** What is read of an insert, without its tags; it is escaped already. */
function plainText(insert: Insert): Markup {
  return new Markup(html`${insert}`.text.replace(/<[^>]*>/g, ' '));
}
