import {
  classReport,
  confusionMatrix,
  countClasses,
  logLoss,
  majorityBaseline,
  predictAll,
  predictedClasses,
} from '@seqgraft/training';
import type { Windows } from '@seqgraft/windows';
import type { ClassMetrics, Metrics } from './metric.ts';
import type { TaskMeasure } from './task-measure.ts';

type Report = ReturnType<typeof classReport>;

function metricsOf(report: Report, crossEntropy: number, classes: readonly string[]): Metrics {
  const byClass = report.classes.map(({ precision, recall, f1, support }, index): [string, ClassMetrics] => [
    classes[index] as string,
    { precision, recall, f1, support },
  ]);
  return {
    macroF1: report.macroF1,
    accuracy: report.accuracy,
    crossEntropy,
    byClass: Object.fromEntries(byClass),
  };
}

/**
 * Classes are judged by macro-F1, which counts a rare class as much as a frequent one. The baseline says the most frequent class of
 * training every time; its cross-entropy is that of the shares of the classes in training.
 *
 * @param train whose classes are counted
 */
export function classMeasure(train: Windows): TaskMeasure {
  const { classes } = train;
  return {
    main: 'macroF1',
    async measure(model, windows, signal) {
      if (windows.windowCount === 0) return null;
      const logits = await predictAll(model, windows, signal === undefined ? {} : { signal });
      const actual = windows.targetsOf();
      const report = classReport(confusionMatrix(predictedClasses(logits), actual, classes.length));
      return metricsOf(report, logLoss(logits, actual), classes);
    },
    baselines(windows) {
      const counted = countClasses(train.targetsOf(), classes.length);
      const actual = countClasses(windows.targetsOf(), classes.length);
      const majority = majorityBaseline(counted, actual);
      return [{ name: 'majority', metrics: metricsOf(majority.report, majority.logLoss, classes) }];
    },
  };
}
