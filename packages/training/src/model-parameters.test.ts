import '@tensorflow/tfjs-backend-cpu';
import type { ParameterGroup } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { denseModel, lstmModel, sineSource, useCpu } from '../test/small-models.ts';
import { checkModel } from './model-parameters.ts';
import { trainPhases } from './train-phases.ts';

beforeAll(useCpu);

describe('checkModel', () => {
  test('takes a model whose parts belong together', () => {
    const { variables, parametersOfGroup } = checkModel(lstmModel());
    expect([...variables.keys()]).toHaveLength(5);
    expect(parametersOfGroup.get('recurrent_1')).toEqual(
      ['kernel', 'recurrent_kernel', 'bias'].map((role) => `recurrent_1/${role}`),
    );
  });

  test('refuses a copy of a variable: training it would change nothing', () => {
    const model = denseModel();
    const copy = tf.tidy(() => tf.variable(tf.zeros([8, 1])));
    const parameters = new Map(model.parameters).set('head/kernel', copy);
    expect(() => checkModel({ ...model, parameters })).toThrow(
      /^E_MODEL: .*the weight ".*" is in no group; "head\/kernel" is not a live variable of the network/,
    );
    copy.dispose();
  });

  test('refuses groups that overlap, lack a variable, are empty, or share a name, all in one', () => {
    const model = denseModel();
    const [body, head] = model.groups as [ParameterGroup, ParameterGroup];
    const empty = { ...head, name: 'empty', parameters: [] };
    const ghost = { ...head, name: 'body', parameters: [...body.parameters, { ...body.parameters[0], name: 'ghost' }] };
    const groups = [body, ghost, empty] as ParameterGroup[];
    expect(() => checkModel({ ...model, groups })).toThrow(
      /two groups are called "body".*"body\/kernel" is in the groups "body" and "body".*"ghost" of group "body" has no variable.*group "empty" has no parameters.*"head\/kernel" is in no group/,
    );
  });

  test('refuses a trained parameter without influence on the loss', async () => {
    const model = denseModel();
    const frozenBias = model.network.layers.at(-1) as unknown as { useBias: boolean; bias: unknown };
    frozenBias.bias = null; // the layer no longer adds it
    const phase = {
      name: 'p',
      epochs: 1,
      learningRate: 1,
      schedule: { kind: 'constant' },
      groups: { body: 1, head: 1 },
    } as const;
    const options = { train: sineSource(4), batchSize: 4, optimizer: { kind: 'sgd' }, loss: 'mse', seed: 1 } as const;
    await expect(trainPhases(model, [phase], options)).rejects.toThrow(
      /^E_MODEL: .*"head\/bias" has no influence on the loss/,
    );
  });
});
