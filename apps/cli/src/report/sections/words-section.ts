import { metricInfo, metricNames } from '../../measures/metric.ts';
import { describeStrategy } from '../describe-strategy.ts';
import { html, type Markup } from '../html.ts';
import type { ReportData } from '../report-data.ts';

const controls: Readonly<Record<string, string>> = {
  scratch: 'A control: the same network, trained on the target alone from random weights, with the same budget.',
  'zero-shot': 'A control: the source predicts the target as it is; nothing trains.',
  'random-body': 'A control: a body of random weights is frozen, and only the head is solved. A source must beat it.',
  naive: 'A control without a network: the last value, repeated.',
  'seasonal-naive': 'A control without a network: the last season, repeated.',
  drift: 'A control without a network: the line from the first value to the last, drawn on.',
  majority: 'A control without a network: the most frequent class, for every row.',
  unigram: 'A control without a network: each token as often as in training.',
  auto: 'Among what ran, the one that validation chooses; the test rows have no say in it.',
};

const metrics: Readonly<Record<string, string>> = {
  mae: 'Mean absolute error: how far a forecast lies off, on average, in the unit of the data.',
  rmse: 'Root of the mean squared error: like MAE, but large errors count for more.',
  mase: 'MAE divided by the MAE of the naive forecast within the training rows: below 1 is better than that.',
  smape: 'The error as a share of the mean of forecast and truth.',
  mape: 'The error as a share of the truth.',
  pinball: 'The loss of a quantile: errors on the rarer side cost more.',
  coverage: 'The share of values that lie within the forecast interval.',
  macroF1:
    'The F1 score (of precision and recall) of each class, averaged, so that rare classes count as much as frequent ones.',
  accuracy: 'The share of rows that were told right.',
  crossEntropy: 'How little the model believed in what came true; 0 is certainty.',
  bitsPerCharacter: 'Bits to write down the next character with the model’s help.',
  perplexity: 'Among how many tokens the model is, in effect, undecided.',
};

/** The words of this report, and only those. */
export function wordsSection({ leaderboard, folds }: ReportData): Markup {
  const { rows } = leaderboard;
  const spread = rows.some(({ low }) => low !== null);
  const words: readonly (readonly [string, string | undefined])[] = [
    ...metricNames
      .filter((name) => rows.some((row) => row.metrics[name] !== undefined))
      .map((name) => [metricInfo(name).title, metrics[name]] as const),
    ...rows.map(({ name }) => [name, controls[name] ?? describeStrategy(name)] as const),
    ...(spread
      ? [
          [
            '95 % interval',
            `Where the mean would lie in 95 of 100 repetitions with other ${folds === null ? 'random seeds' : 'folds'}, on the same kind of data (Student’s t). The seeds change the initial weights and the order of batches, not the data.`,
          ] as const,
        ]
      : []),
    [
      'Windows',
      'The examples that a model is trained and judged on: so many past rows (lookback) and what follows (horizon).',
    ],
    [
      'Train, validation, test',
      'Rows in the order of time: weights are fitted on the first, the best epoch is chosen on the second, and everything is judged on the third.',
    ],
  ];
  return html`<section id="words"><details class="words"><summary><h2>The words used here</h2></summary><dl>${words.map(
    ([word, meaning]) =>
      meaning !== undefined && meaning !== '' && html`<div><dt>${word}</dt><dd>${meaning}</dd></div>`,
  )}</dl></details></section>`;
}
