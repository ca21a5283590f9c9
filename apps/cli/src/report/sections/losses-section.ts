import { html, type Markup } from '../html.ts';
import { lineChart, prefersLog } from '../line-chart.ts';
import type { ReportLosses } from '../report-data.ts';

/** Losses by epoch, of validation where there is one: the source's own training, then strategies and scratch on the target. */
export function lossesSection(panels: readonly ReportLosses[], styleOf: (name: string) => string): Markup | null {
  if (panels.length === 0) return null;
  const marked = panels.some(({ curves }) => curves.some(({ kept }) => kept !== null));
  return html`<section id="training"><h2>Training</h2><p>The loss by epoch; lower is better.${
    marked ? ' The dot is the epoch whose weights were kept, the best on validation.' : null
  } The losses of source and target are those of scaled values, each on its own data, and not to be compared with each other.</p><div class="pair">${panels.map(
    (panel) => lossesOf(panel, styleOf),
  )}</div></section>`;
}

function lossesOf({ title, curves }: ReportLosses, styleOf: (name: string) => string): Markup {
  const validated = curves.some(({ points }) => points.some(({ validationLoss }) => validationLoss !== null));
  const which = validated ? 'validation loss' : 'training loss';
  const lines = curves.map(({ name, points, kept }) => ({
    name,
    style: styleOf(name),
    points: points.map((point) => [point.epoch, validated ? point.validationLoss : point.loss] as const),
    ...(kept === null ? {} : { marked: [kept] }),
  }));
  const values = lines.flatMap(({ points }) => points.flatMap(([, value]) => value ?? []));
  const chart = lineChart({
    title: `${title}: ${which} by epoch`,
    description: `${which} by epoch of ${curves.map(({ name, points }) => `${name}, ${points.length} epochs`).join('; ')}.`,
    size: 'small',
    x: { label: 'epoch', kind: 'linear', whole: true },
    y: { label: which, kind: prefersLog(values) ? 'log' : 'linear' },
    lines,
  });
  return html`<figure><figcaption>${title}</figcaption>${chart}</figure>`;
}
