import type { Verdict } from '@seqgraft/transfer';
import type { ReportData } from './report-data.ts';

/** What somebody may call a column to take over a page. */
export const hostile = '"><script>alert(1)</script><svg onload="alert(2)">\u202e';

const verdict = (word: Verdict['verdict'], difference: number, half: number): Verdict => ({
  verdict: word,
  difference,
  low: difference - half,
  high: difference + half,
  seeds: 3,
  confidence: 0.95,
  neutralBand: 0,
  candidateMean: 1,
  controlMean: 1,
  controlIsConstant: false,
  reason: 'for the test',
});

/** A report with every part; all its names are the given one. */
export function exampleReport(name = 'freeze'): ReportData {
  return {
    title: `load@1 → ${name}`,
    command: `seqgraft compare load@1 ${name}`,
    version: '0.1.0',
    date: '2026-01-02T03:04:05Z',
    verdict: {
      tone: 'hurts',
      headline: 'Transfer hurts',
      answers: [{ question: 'By how much?', answer: '20 % higher MAE', detail: `${name} has 12.35.` }],
      difference: { candidate: name, control: 'scratch', metric: 'mae', mean: 2.1, low: 1.5, high: 2.7 },
      next: { advice: `Do not carry ${name}.`, command: `seqgraft rank ${name}` },
      sentences: [`${name} hurts against scratch`, 'And more.'],
      negative: `Negative transfer: ${name}`,
    },
    warnings: [{ code: 'W_TEST', message: name }],
    facts: [{ name: 'task', value: name }],
    leaderboard: {
      metric: 'mae',
      best: 'seasonal-naive',
      naive: 'seasonal-naive',
      note: 'over the seeds',
      rows: [
        {
          name,
          kind: 'strategy',
          failure: null,
          mean: 12.345,
          sd: 0.5,
          low: 11.1,
          high: 13.6,
          versusNaive: verdict('neutral', -0.25, 0),
          versusScratch: verdict('hurts', 2.1, 0.6),
          metrics: { mae: { mean: 12.345, sd: 0.5 } },
          trainedParameters: 33,
          seconds: 1.5,
        },
        {
          name: 'seasonal-naive',
          kind: 'control',
          failure: null,
          mean: 472.123,
          sd: null,
          low: null,
          high: null,
          versusNaive: null,
          versusScratch: null,
          metrics: { mae: { mean: 472.123, sd: null } },
          trainedParameters: 0,
          seconds: 0,
        },
      ],
    },
    folds: {
      metric: 'mae',
      folds: [{ from: '2005-01-01', until: '2005-01-31', windows: 25 }],
      rows: [
        { name, values: [12.5] },
        { name: 'naive', values: [null] },
      ],
    },
    learningCurve: {
      metric: 'mae',
      unit: 'windows',
      times: [{ times: 40, size: 30 }],
      worth: [],
      rows: [
        {
          name,
          points: [
            { size: 30, mean: 3, low: 2, high: 4 },
            { size: 60, mean: 2, low: null, high: null },
          ],
        },
      ],
      sentences: [`${name} is worth 30 extra windows.`],
    },
    losses: [
      { title: `Source: ${name}`, curves: [{ name, kept: 1, points: [{ epoch: 1, loss: 1, validationLoss: null }] }] },
    ],
    predictions: {
      kind: 'forecast',
      target: name,
      series: name,
      clock: 'date',
      times: [0, 86_400_000],
      truth: [1, null],
      forecasts: [{ name, values: [1, 2] }],
      horizon: 2,
      errorsByStep: [{ name, values: [0.5, 1] }],
    },
    forgetting: {
      metric: 'mae',
      windows: 10,
      before: 2,
      rows: [{ name, after: 3, sd: 0.1, change: verdict('hurts', 1, 0.2) }],
    },
    distances: [{ name, groups: [{ group: name, absolute: 1.234, relative: 0.125 }] }],
    plans: [
      {
        strategy: name,
        description: name,
        carriedTensors: 3,
        totalTensors: 5,
        carriedParameters: 30,
        totalParameters: 50,
        tensors: [{ name, outcome: 're-initialised', reason: name, frozen: false }],
        phases: [{ name, epochs: 3, learningRate: 0.001, groups: [{ name, rule: 'frozen' }] }],
      },
    ],
    scaler: {
      policy: `Scaler: ${name}`,
      shift: {
        sourceRange: name,
        sourceRows: 10,
        targetRows: 5,
        columns: [
          {
            name,
            kind: 'standard',
            transform: { log: 'none', difference: 0 },
            source: { center: 1, scale: 2, min: 0, max: 3 },
            target: { center: 2, scale: 1, min: 0, max: 3 },
            shift: 0.5,
            scaleRatio: 0.5,
            outside: 0.1,
            values: 5,
          },
        ],
        missing: [name],
        added: [],
      },
    },
    lineage: [{ ref: 'load@1', digest: 'sha256:abc', strategy: null, data: name }],
  };
}
