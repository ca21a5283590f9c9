import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { majorityBaseline, unigramLoss } from './class-baselines.ts';
import {
  classReport,
  confusionMatrix,
  countClasses,
  logLoss,
  predictedClasses,
  topKAccuracy,
} from './class-metrics.ts';
import { bitsPerCharacter, perplexity } from './language-metrics.ts';
import { softmax } from './softmax.ts';

interface SklearnCase {
  readonly name: string;
  readonly classes: number;
  readonly logits: number[];
  readonly actual: number[];
  readonly accuracy: number;
  readonly macroF1: number;
  readonly precision: number[];
  readonly recall: number[];
  readonly f1: number[];
  readonly support: number[];
  readonly confusion: number[][];
  readonly logLoss: number;
  readonly top2: number;
  readonly majority: number;
}
const fixture = new URL('../test/fixtures/sklearn-classification.json', import.meta.url);
const cases = JSON.parse(readFileSync(fixture, 'utf8')) as SklearnCase[];

describe.each(cases)('as scikit-learn: $name', (example) => {
  const { classes, actual } = example;
  const logits = { shape: [actual.length, classes], data: Float32Array.from(example.logits) };
  const matrix = confusionMatrix(predictedClasses(logits), actual, classes);
  const report = classReport(matrix);

  test('confusion matrix, accuracy, F1, precision, recall', () => {
    expect(matrix).toEqual(example.confusion);
    expect(report.accuracy).toBeCloseTo(example.accuracy, 12);
    expect(report.macroF1).toBeCloseTo(example.macroF1, 12);
    for (const key of ['precision', 'recall', 'f1', 'support'] as const) {
      report.classes.forEach((score, c) => {
        expect(score[key]).toBeCloseTo(example[key][c] as number, 12);
      });
    }
  });

  test('log loss, top 2, majority', () => {
    expect(logLoss(logits, actual)).toBeCloseTo(example.logLoss, 6); // logits are float32 here
    expect(topKAccuracy(logits, actual, 2)).toBeCloseTo(example.top2, 12);
    const counts = countClasses(actual, classes);
    expect(counts).toEqual(example.support);
    expect(majorityBaseline(counts, counts).report.accuracy).toBeCloseTo(example.majority, 12);
  });

  test('targets without a class change nothing', () => {
    const more = {
      shape: [actual.length + 1, classes],
      data: Float32Array.from([...example.logits, ...new Array(classes).fill(1)]),
    };
    const targets = [...actual, -1];
    expect(classReport(confusionMatrix(predictedClasses(more), targets, classes))).toEqual(report);
    expect(logLoss(more, targets)).toBe(logLoss(logits, actual));
    expect(topKAccuracy(more, targets, 2)).toBe(topKAccuracy(logits, actual, 2));
    expect(countClasses(targets, classes)).toEqual(countClasses(actual, classes));
  });
});

test('absent classes are said', () => {
  const { absent, withoutTargets, macroF1 } = classReport([
    [2, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ]);
  expect({ absent, withoutTargets, macroF1 }).toEqual({ absent: [1, 2], withoutTargets: [1, 2], macroF1: 1 });
  expect(
    classReport([
      [1, 1],
      [0, 0],
    ]),
  ).toMatchObject({ absent: [], withoutTargets: [1] });
});

test('a baseline knows the counts of train and nothing else', () => {
  const { class: most, report, logLoss: loss } = majorityBaseline([5, 9, 9], [1, 3, 0]);
  expect(most).toBe(1);
  expect(report.accuracy).toBe(0.75);
  const shares = [6 / 26, 10 / 26];
  expect(loss).toBeCloseTo(-(Math.log(shares[0] as number) + 3 * Math.log(shares[1] as number)) / 4, 12);
  expect(unigramLoss([5, 9, 9], [1, 3, 0])).toBe(loss);
  expect(unigramLoss([1, 0], [0, 1])).toBeCloseTo(Math.log(3), 12); // a token that train does not have
});

test('perplexity and bits a character', () => {
  expect(perplexity(Math.log(32))).toBeCloseTo(32, 12);
  expect(bitsPerCharacter(Math.log(2), { tokens: 10, characters: 10 })).toBe(1);
  expect(bitsPerCharacter(3 * Math.LN2)).toBeCloseTo(3, 12); // of a model of characters
  expect(bitsPerCharacter(5 * Math.LN2, { tokens: 20, characters: 100 })).toBeCloseTo(1, 12);
  expect(() => bitsPerCharacter(1, { tokens: 1, characters: 0 })).toThrow(/E_METRIC/);
});

test('what is no class is refused', () => {
  const logits = { shape: [2, 2], data: Float32Array.of(1, 2, 3, 4) };
  for (const actual of [[0], [0, 2], [0, 0.5], [-1, -1]]) expect(() => logLoss(logits, actual)).toThrow(/E_METRIC/);
  expect(() => confusionMatrix([0, 3], [0, 1], 2)).toThrow(/E_METRIC/);
  expect(() => topKAccuracy(logits, [0, 1], 0)).toThrow(/E_METRIC/);
  expect(() => predictedClasses({ shape: [0, 2], data: new Float32Array(0) })).toThrow(/E_METRIC/);
  for (const number of [2, -2, 0.5, Number.NaN]) expect(() => countClasses([0, number], 2)).toThrow(/E_METRIC/);
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
    const wrong = { shape: [1, 2], data: Float32Array.of(1, value) };
    for (const metric of [predictedClasses, softmax, () => logLoss(wrong, [0]), () => topKAccuracy(wrong, [0], 1)]) {
      expect(() => metric(wrong)).toThrow(/E_METRIC.*finite logits/);
    }
  }
  expect(() => majorityBaseline([1], [1, 2])).toThrow(/E_METRIC/);
  expect(() => unigramLoss([1, 1], [0, 0])).toThrow(/E_METRIC/);
});
