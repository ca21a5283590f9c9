import { type DenseArray, sizeOf } from '@seqgraft/core';
import { firstNonFinite } from './first-non-finite.ts';
import { failMetric, type Numbers } from './metric-input.ts';

/** How one class was met. */
export interface ClassScore {
  /** Of those predicted to be of the class, the share that is; 0 where none was, as in scikit-learn. */
  readonly precision: number;
  /** Of those of the class, the share that was predicted so; 0 where there is none. */
  readonly recall: number;
  /** Harmonic mean of the two: 2·tp / (2·tp + fp + fn); 0 where there is neither. */
  readonly f1: number;
  /** Targets of the class. */
  readonly support: number;
  /** Predictions of the class. */
  readonly predicted: number;
}

export interface ClassReport {
  /** Targets that have a class. */
  readonly count: number;
  readonly accuracy: number;
  /** Mean F1 over the classes that are among targets or predictions, as scikit-learn's `f1_score(average='macro')`. */
  readonly macroF1: number;
  readonly classes: readonly ClassScore[];
  /** Classes among neither targets nor predictions: they have no part in `macroF1`. */
  readonly absent: readonly number[];
  /** Classes without a target: their recall is 0 by convention, and they lower `macroF1` where they were predicted. */
  readonly withoutTargets: readonly number[];
}

/** Rows and outputs of logits [..., classes]; refuses what is none. @throws E_METRIC */
export function rowsOfLogits(metric: string, { shape, data }: DenseArray): { rows: number; classes: number } {
  const classes = shape.at(-1) ?? 0;
  if (classes < 1 || data.length === 0 || sizeOf(shape) !== data.length) {
    failMetric(metric, `logits [..., classes] are needed, got ${data.length} numbers`);
  }
  const wrong = firstNonFinite(data);
  if (wrong >= 0) failMetric(metric, `finite logits are needed, got ${data[wrong]} at ${wrong}`);
  return { rows: data.length / classes, classes };
}

function checkClass(metric: string, number: number, { at, classes }: { at: number; classes: number }): void {
  if (Number.isInteger(number) && number >= -1 && number < classes) return;
  failMetric(metric, `${number} at ${at} is no class number, whole, from 0 to ${classes - 1}, or −1 for none`);
}

function checkClasses(metric: string, actual: Numbers, { rows, classes }: { rows: number; classes: number }): void {
  if (actual.length !== rows) {
    failMetric(metric, `as many classes as predictions are needed, got ${actual.length} and ${rows}`);
  }
  let counted = 0;
  for (let row = 0; row < rows; row++) {
    const number = actual[row] as number;
    checkClass(metric, number, { at: row, classes });
    if (number >= 0) counted += 1;
  }
  if (counted === 0) failMetric(metric, 'no target has a class');
}

/**
 * The class of the largest logit; the first of equals.
 *
 * @param logits [..., classes]
 * @throws E_METRIC
 */
export function predictedClasses(logits: DenseArray): Uint32Array {
  const { rows, classes } = rowsOfLogits('predictedClasses', logits);
  return Uint32Array.from({ length: rows }, (_, row) => {
    let best = 0;
    for (let c = 1; c < classes; c++) {
      if ((logits.data[row * classes + c] as number) > (logits.data[row * classes + best] as number)) best = c;
    }
    return best;
  });
}

/**
 * How often each class is among targets; −1, none, is not counted.
 *
 * @throws E_METRIC for numbers that are no class
 */
export function countClasses(targets: Numbers, classes: number): number[] {
  const counts = new Array<number>(classes).fill(0);
  for (let i = 0; i < targets.length; i++) {
    const number = targets[i] as number;
    checkClass('countClasses', number, { at: i, classes });
    if (number >= 0) counts[number] = (counts[number] as number) + 1;
  }
  return counts;
}

/**
 * Counts by class: row the target's, column the prediction's, as in scikit-learn. Targets of −1, none, are left out.
 *
 * @throws E_METRIC for no targets, unequal lengths and numbers that are no class
 */
export function confusionMatrix(predicted: Numbers, actual: Numbers, classes: number): number[][] {
  const size = { rows: predicted.length, classes };
  checkClasses('confusionMatrix', actual, size);
  const wrong = Array.from(predicted).findIndex((c) => !(Number.isInteger(c) && c >= 0 && c < classes));
  if (wrong >= 0) {
    failMetric('confusionMatrix', `the prediction ${predicted[wrong]} at ${wrong} is no class number`);
  }
  const matrix = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  for (let i = 0; i < predicted.length; i++) {
    const row = matrix[actual[i] as number];
    const column = predicted[i] as number;
    if (row !== undefined) row[column] = (row[column] as number) + 1;
  }
  return matrix;
}

/** Accuracy, macro-F1 and what every class came to, of a confusion matrix. */
export function classReport(matrix: readonly (readonly number[])[]): ClassReport {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const classes = matrix.map((row, c): ClassScore => {
    const hits = row[c] as number;
    const support = sum(row);
    const predicted = sum(matrix.map((other) => other[c] as number));
    return {
      precision: share(hits, predicted),
      recall: share(hits, support),
      f1: share(2 * hits, predicted + support),
      support,
      predicted,
    };
  });
  const numbers = classes.map((_, c) => c);
  const absent = numbers.filter((c) => classes[c]?.support === 0 && classes[c]?.predicted === 0);
  const met = classes.filter((_, c) => !absent.includes(c));
  const count = sum(classes.map(({ support }) => support));
  return {
    count,
    accuracy: share(sum(matrix.map((row, c) => row[c] as number)), count),
    macroF1: share(sum(met.map(({ f1 }) => f1)), met.length),
    classes,
    absent,
    withoutTargets: numbers.filter((c) => classes[c]?.support === 0),
  };
}

/**
 * Mean cross-entropy in nats of logits [..., classes]; targets of −1, none, do not count.
 *
 * @throws E_METRIC
 */
export function logLoss(logits: DenseArray, actual: Numbers): number {
  const size = rowsOfLogits('logLoss', logits);
  checkClasses('logLoss', actual, size);
  let sum = 0;
  let counted = 0;
  for (let row = 0; row < size.rows; row++) {
    const number = actual[row] as number;
    if (number < 0) continue;
    const own = logits.data.subarray(row * size.classes, (row + 1) * size.classes);
    const largest = own.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    const total = own.reduce((part, value) => part + Math.exp(value - largest), 0);
    sum += largest + Math.log(total) - (own[number] as number);
    counted += 1;
  }
  return sum / counted;
}

/**
 * Share of targets whose class is among the k largest logits. Of equal logits the later classes go first, as in
 * scikit-learn's `top_k_accuracy_score`.
 *
 * @throws E_METRIC also for a k that is none
 */
export function topKAccuracy(logits: DenseArray, actual: Numbers, k: number): number {
  const metric = 'topKAccuracy';
  if (!Number.isInteger(k) || k < 1) {
    failMetric(metric, `k must be a whole number, 1 or more, got ${k}`);
  }
  const size = rowsOfLogits(metric, logits);
  checkClasses(metric, actual, size);
  let hits = 0;
  let counted = 0;
  for (let row = 0; row < size.rows; row++) {
    const number = actual[row] as number;
    if (number < 0) continue;
    const own = logits.data.subarray(row * size.classes, (row + 1) * size.classes);
    const value = own[number] as number;
    const before = own.reduce(
      (count, other, c) => count + (other > value || (other === value && c > number) ? 1 : 0),
      0,
    );
    if (before < k) hits += 1;
    counted += 1;
  }
  return hits / counted;
}
