import { html, type Markup } from '../html.ts';
import { lineChart, prefersLog } from '../line-chart.ts';
import type { ReportLosses } from '../report-data.ts';

/** Losses by epoch, of validation where there is one: the source's own training, then strategies and scratch on the target. */
export function lossesSection(panels: readonly ReportLosses[], styleOf: (name: string) => string): Markup | null {
  if (panels.length === 0) return null;
  const marked = panels.some(({ curves }) => curves.some(({ kept }) => kept !== null));
  return html`<section id="training"><h2>Training</h2><p>The loss by epoch; lower is better.${
    marked ? ' The dot is the epoch whose weights were kept, the best on validation.' : null
  }${
    panels.length < 2
      ? null
      : ' The losses of source and target are each of its own data, and not to be compared with each other.'
  }</p><div class="pair">${panels.map((panel) => lossesOf(panel, styleOf))}</div></section>`;
}

function lossesOf({ title, curves }: ReportLosses, styleOf: (name: string) => string): Markup {
  const validated = curves.some(({ points }) => points.some(({ validationLoss }) => validationLoss !== null));
  const which = validated ? 'validation loss' : 'training loss';
  // Alone, a curve has room for the training beside it: where the two part, the network learns its rows by heart.
  const both = validated && curves.length === 1;
  const lines = curves.flatMap(({ name, points, kept }) => [
    {
      name: both ? 'validation' : name,
      style: styleOf(name),
      points: points.map((point) => [point.epoch, validated ? point.validationLoss : point.loss] as const),
      ...(kept === null ? {} : { marked: [kept] }),
    },
    ...(both
      ? [{ name: 'training', style: 'naive', points: points.map(({ epoch, loss }) => [epoch, loss] as const) }]
      : []),
  ]);
  const values = lines.flatMap(({ points }) => points.flatMap(([, value]) => value ?? []));
  const kind = prefersLog(values, 3) ? 'log' : 'linear';
  const chart = lineChart({
    title: `${title}: ${which} by epoch`,
    description: `${which} by epoch of ${curves.map(({ name, points }) => `${name}, ${points.length} epochs`).join('; ')}.`,
    size: 'small',
    x: { label: 'epoch', kind: 'linear', whole: true },
    y: { label: `${both ? 'loss' : which}${kind === 'log' ? ', logarithmic' : ''}`, kind },
    lines,
  });
  return html`<figure><figcaption>${title}</figcaption>${chart}</figure>`;
}
