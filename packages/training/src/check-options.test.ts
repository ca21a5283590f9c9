import '@tensorflow/tfjs-backend-cpu';
import { isSeqgraftError } from '@seqgraft/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { denseModel, digestOf, sineSource, useCpu } from '../test/small-models.ts';
import type { OptionProblem } from './errors.ts';
import type { Phase } from './phase.ts';
import { trainPhases } from './train-phases.ts';
import type { TrainingOptions } from './training-options.ts';

beforeAll(useCpu);

const phase: Phase = {
  name: 'all',
  epochs: 1,
  learningRate: 0.01,
  schedule: { kind: 'constant' },
  groups: { body: 1, head: 1 },
};
const options: TrainingOptions = {
  train: sineSource(8),
  batchSize: 4,
  optimizer: { kind: 'adam' },
  loss: 'mse',
  seed: 1,
};

/** What trainPhases says of wrong options and phases, which plain JavaScript can give it. */
async function refusal(changed: object, phases: unknown = [phase]): Promise<{ code: string; problems: string[] }> {
  const model = denseModel();
  const before = await digestOf(model);
  const given = { ...options, ...changed } as TrainingOptions;
  const error = await trainPhases(model, phases as Phase[], given).then(
    () => new Error('It was trained.'),
    (reason: unknown) => reason,
  );
  if (!isSeqgraftError(error)) throw error;
  expect(await digestOf(model)).toBe(before);
  const problems = error.details.problems as OptionProblem[];
  return { code: error.code, problems: problems.map(({ path, problem }) => `${path} ${problem}`) };
}

describe('checkOptions', () => {
  test.each<[object, string]>([
    [{ batchSize: 0 }, 'batchSize must be a whole number, 1 or more, got 0'],
    [{ batchSize: '8' }, 'batchSize must be a whole number, 1 or more, got "8"'],
    [{ seed: 0.5 }, 'seed must be a whole number, got 0.5'],
    [{ seed: undefined }, 'seed must be a whole number, got undefined'],
    [{ clipNorm: 0 }, 'clipNorm must be a positive finite number, got 0'],
    [{ patience: 3 }, 'patience needs validation, got none'],
    [{ minDelta: 3 }, 'minDelta needs validation, got none'],
    [{ restoreBest: true }, 'restoreBest needs validation, got none'],
    [{ validation: sineSource(2), patience: 0 }, 'patience must be a whole number, 1 or more, got 0'],
    [{ validation: {} }, 'validation must be a batch source'],
    [{ train: sineSource(0) }, 'train.windowCount must be a whole number, 1 or more, got 0'],
    [
      { loss: 'mea' },
      'loss must be one of mse, mae, huber, quantile, gaussian-nll, cross-entropy, got "mea". Did you mean "mae"?',
    ],
    [
      { optimizer: { kind: 'admw' } },
      'optimizer.kind must be one of adam, adamw, sgd, got "admw". Did you mean "adamw"?',
    ],
    [{ optimizer: undefined }, 'optimizer.kind must be one of adam, adamw, sgd, got undefined'],
    [{ optimizer: { kind: 'adam', beta2: 1 } }, 'optimizer.beta2 must be a number from 0 to below 1, got 1'],
    [{ optimizer: { kind: 'adam', epsilon: 0 } }, 'optimizer.epsilon must be a positive finite number, got 0'],
    [{ optimizer: { kind: 'adamw' } }, 'optimizer.weightDecay must be a finite number, 0 or more, got undefined'],
    [{ optimizer: { kind: 'sgd', momentum: -1 } }, 'optimizer.momentum must be a number from 0 to below 1, got -1'],
    [{ anchor: {} }, 'anchor must be a map from the names of parameters to arrays'],
    [
      { anchor: new Map([['head/kernl', { shape: [8, 1], data: new Float32Array(8) }]]) },
      'anchor "head/kernl" is no parameter of the model. Did you mean "head/kernel"?',
    ],
    [
      { anchor: new Map([['head/kernel', { shape: [8], data: new Float32Array(8) }]]) },
      'anchor "head/kernel" must have the shape [8, 1], got [8]',
    ],
    [
      { anchor: new Map([['head/bias', { shape: [1], data: Float32Array.of(Number.NaN) }]]) },
      'anchor "head/bias" must hold finite numbers',
    ],
  ])('refuses %o', async (changed, problem) => {
    expect(await refusal(changed)).toEqual({ code: 'E_OPTION', problems: [problem] });
  });

  test.each<[object, string]>([
    [{ name: '' }, 'phases[0].name must be a text'],
    [{ epochs: 1.5 }, 'phases[0].epochs must be a whole number, 0 or more, got 1.5'],
    [{ learningRate: Number.NaN }, 'phases[0].learningRate must be a positive finite number, got NaN'],
    [
      { learningRate: Number.POSITIVE_INFINITY },
      'phases[0].learningRate must be a positive finite number, got Infinity',
    ],
    [{ groups: { body: 1 } }, "phases[0].groups.head must be 'frozen' or a positive multiplier, it is missing"],
    [{ groups: { body: 0, head: 1 } }, "phases[0].groups.body must be 'frozen' or a positive multiplier, got 0"],
    [
      { groups: { body: 'frozn', head: 1 } },
      'phases[0].groups.body must be \'frozen\' or a positive multiplier, got "frozn"',
    ],
    [{ groups: { body: 1, head: 1, haed: 1 } }, 'phases[0].groups.haed is no group of the model. Did you mean "head"?'],
    [
      { groups: { body: 'frozen', head: 'frozen' } },
      'phases[0].groups must train at least one group for 1 epochs, all are frozen',
    ],
    [
      { groups: { body: { kernel: 1, bais: 1 }, head: 1 } },
      'phases[0].groups.body: each role must be one of kernel, recurrentKernel, bias, embeddings, got "bais". Did you mean "bias"?',
    ],
    [
      { groups: { body: { kernel: -1 }, head: 1 } },
      "phases[0].groups.body.kernel must be 'frozen' or a positive multiplier, got -1",
    ],
    [
      { groups: { body: { recurrentKernel: 1 }, head: 'frozen' } },
      'phases[0].groups must train at least one group for 1 epochs, all are frozen',
    ],
    [{ patience: 2 }, 'phases[0].patience needs validation, got none'],
    [
      { penalty: { kind: 'l2sp', alpha: 0, beta: 0 } },
      'phases[0].penalty.kind must be one of l2-sp, got "l2sp". Did you mean "l2-sp"?',
    ],
    [
      { penalty: { kind: 'l2-sp', alpha: 0.1, beta: 0 } },
      'phases[0].penalty.alpha needs the option anchor: the weights to stay near to',
    ],
    [
      { penalty: { kind: 'l2-sp', alpha: 0, beta: 200 } },
      'phases[0].penalty.beta times the learning rate must be at most 1, or a step goes past its goal; got 2',
    ],
    [
      { lowRank: { rank: 0, alpha: 1, groups: ['body'] } },
      'phases[0].lowRank.rank must be a whole number, 1 or more, got 0',
    ],
    [{ lowRank: { rank: 1, alpha: 1, groups: [] } }, 'phases[0].lowRank.groups must name at least one group'],
    [
      { lowRank: { rank: 1, alpha: 1, groups: ['bdy'] } },
      'phases[0].lowRank.groups "bdy" is no group of the model. Did you mean "body"?',
    ],
    [
      { lowRank: { rank: 1, alpha: 1, groups: ['body'] }, groups: { body: { bias: 1 }, head: 1 } },
      'phases[0].lowRank.groups "body" must have a rule that trains its kernel or recurrent kernel',
    ],
    [
      { schedule: undefined },
      'phases[0].schedule.kind must be one of constant, cosine, linear, one-cycle, plateau, slanted-triangular, warm-up, got undefined',
    ],
    [{ schedule: { kind: 'cosine', floor: 2 } }, 'phases[0].schedule.floor must be a number from 0 to 1, got 2'],
    [{ schedule: { kind: 'warm-up' } }, 'phases[0].schedule.steps must be a whole number, 1 or more, got undefined'],
    [
      { schedule: { kind: 'one-cycle', endDivisor: 0 } },
      'phases[0].schedule.endDivisor must be a positive finite number, got 0',
    ],
    [
      { schedule: { kind: 'slanted-triangular', ratio: 0 } },
      'phases[0].schedule.ratio must be a finite number, 1 or more, got 0',
    ],
    [
      { schedule: { kind: 'slanted-triangle' } },
      'phases[0].schedule.kind must be one of constant, cosine, linear, one-cycle, plateau, slanted-triangular, warm-up, got "slanted-triangle". Did you mean "slanted-triangular"?',
    ],
    [{ schedule: { kind: 'plateau' } }, 'phases[0].schedule of kind plateau needs validation, got none'],
  ])('refuses a phase with %o', async (changed, problem) => {
    expect(await refusal({}, [{ ...phase, ...changed }])).toEqual({ code: 'E_PHASE', problems: [problem] });
  });

  test('refuses a plateau that would stay where it is', async () => {
    const schedule = { kind: 'plateau', factor: 1, patience: 0.5, threshold: -1, floor: 2 };
    expect(await refusal({ validation: sineSource(2) }, [{ ...phase, schedule }])).toEqual({
      code: 'E_PHASE',
      problems: [
        'phases[0].schedule.factor must be a number above 0 and below 1, got 1',
        'phases[0].schedule.patience must be a whole number, 0 or more, got 0.5',
        'phases[0].schedule.threshold must be a number from 0 to below 1, got -1',
        'phases[0].schedule.floor must be a number from 0 to 1, got 2',
      ],
    });
  });

  test('names everything at once', async () => {
    const { code, problems } = await refusal({ batchSize: -1, seed: 'x' }, [{}, { ...phase, epochs: -1 }, null]);
    expect(code).toBe('E_OPTION');
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'batchSize',
      'seed',
      'phases[0].name',
      'phases[0].epochs',
      'phases[0].learningRate',
      'phases[0].schedule.kind',
      'phases[0].groups.body',
      'phases[0].groups.head',
      'phases[1].epochs',
      'phases[2]',
    ]);
  });

  test('wants a list of phases', async () => {
    expect(await refusal({}, 'all')).toEqual({ code: 'E_PHASE', problems: ['phases must be a list of phases'] });
  });
});
