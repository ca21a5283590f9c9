import type { TrainingOptions as LoopOptions, OptimizerSpec } from '@seqgraft/training';
import type { TrainingBudget } from '@seqgraft/transfer';
import { scheduleOf } from '../options/parse-schedule.ts';
import type { TrainingOptions } from '../options/training-options.ts';
import type { TaskData } from './task-data.ts';

function optimizerOf(name: TrainingOptions['optimizer']): OptimizerSpec {
  if (name === 'adamw') return { kind: 'adamw', weightDecay: 0.01 }; // the default of Loshchilov and Hutter's code and of PyTorch
  if (name === 'sgd') return { kind: 'sgd', momentum: 0.9 };
  return { kind: 'adam' };
}

/** The flags as a budget: the same for every strategy and control. */
export function budgetOf(options: TrainingOptions, { windows }: TaskData): TrainingBudget {
  const steps = options.epochs * Math.ceil(windows.train.windowCount / options.batch);
  return { epochs: options.epochs, learningRate: options.lr, schedule: scheduleOf(options.schedule, steps) };
}

/** The flags as options of the loop, on the windows of a task. */
export function loopOptionsOf(options: TrainingOptions, { windows, loss }: TaskData): Omit<LoopOptions, 'seed'> {
  const { train, validation } = windows;
  const judged = validation.windowCount > 0;
  return {
    train,
    batchSize: options.batch,
    optimizer: optimizerOf(options.optimizer),
    loss,
    threads: options.threads,
    ...(judged ? { validation } : {}),
    ...(judged && options.patience !== undefined ? { patience: options.patience } : {}),
    ...(options.clipNorm === undefined ? {} : { clipNorm: options.clipNorm }),
  };
}
