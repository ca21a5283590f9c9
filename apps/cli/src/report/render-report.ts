import { html, type Markup } from './html.ts';
import { lineStyles } from './line-styles.ts';
import type { ReportData } from './report-data.ts';
import { reportStyle } from './report-style.ts';
import { foldsSection } from './sections/folds-section.ts';
import { leaderboardSection } from './sections/leaderboard-section.ts';
import { learningCurveSection } from './sections/learning-curve-section.ts';
import { lineageSection } from './sections/lineage-section.ts';
import { lossesSection } from './sections/losses-section.ts';
import { predictionsSection } from './sections/predictions-section.ts';
import { scalerSection } from './sections/scaler-section.ts';
import { transferSection } from './sections/transfer-section.ts';
import { verdictSection } from './sections/verdict-section.ts';
import { wordsSection } from './sections/words-section.ts';

/** One HTML file that needs nothing else: no script, no network. Every text of the data is escaped. */
export function renderReport(data: ReportData): string {
  const { title, date, version, leaderboard, folds, learningCurve, losses, predictions, scaler } = data;
  const strategies = leaderboard.rows.filter(({ kind }) => kind === 'strategy').map(({ name }) => name);
  const styleOf = lineStyles([...strategies].sort());
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title} – seqgraft</title>
<style>${reportStyle}</style>
</head>
<body>
<header><h1>${title}</h1><p class="note">seqgraft ${version}, <time datetime="${date}">${date.replace('T', ' ').replace('Z', ' UTC')}</time></p></header>
<main>
${verdictSection(data)}
${contents(data)}
${leaderboardSection(leaderboard, styleOf)}
${learningCurve === null ? null : learningCurveSection(learningCurve, styleOf)}
${folds === null ? null : foldsSection(folds)}
${predictions === null ? null : predictionsSection(predictions, { styleOf, oneOfSeveral: leaderboard.rows.some(({ sd }) => sd !== null) })}
${lossesSection(losses, styleOf)}
${transferSection(data)}
${scaler === null ? null : scalerSection(scaler)}
${lineageSection(data)}
${wordsSection(data)}
</main>
</body>
</html>
`.text;
}

const predictionWords = { forecast: 'Forecasts', classes: 'Classes', text: 'Text' } as const;

/** Links to the parts that this report has. */
function contents({ learningCurve, folds, predictions, losses, plans, scaler, lineage }: ReportData): Markup {
  const parts: readonly (readonly [id: string, words: string, there: boolean])[] = [
    ['leaderboard', 'Leaderboard', true],
    ['sizes', 'Data it is worth', learningCurve !== null],
    ['backtest', 'Backtest', folds !== null],
    ['predictions', predictions === null ? '' : predictionWords[predictions.kind], predictions !== null],
    ['training', 'Training', losses.length > 0],
    ['transfer', 'Transfer', plans.length > 0],
    ['scaler', 'Scaler', scaler !== null],
    ['lineage', 'Lineage', lineage.length > 0],
    ['again', 'Make it again', true],
    ['words', 'Words', true],
  ];
  return html`<nav aria-label="Contents">${parts.map(([id, words, there]) => there && html`<a href="#${id}">${words}</a> `)}</nav>`;
}
