import { describe, expectTypeOf, it } from 'vitest';
import { tinyModel, tinyTraining } from '../../test/tiny-network.ts';
import { adapt } from '../adapting/adapt.ts';
import { trainControl } from '../adapting/train-control.ts';
import { full } from '../strategies/full.ts';
import type { CarriedModel, FreshModel } from './carried-model.ts';

/** Type tests: `tsc` fails when one of the expected errors is none. What the calls do is tested elsewhere. */
function typeTests(carried: CarriedModel): unknown[] {
  const plain = tinyModel();
  // @ts-expect-error a model that nothing was carried to is no CarriedModel
  const unearned: CarriedModel = plain;
  // @ts-expect-error nor does a report make one: the brand cannot be written down
  const forged: CarriedModel = { ...plain, model: plain, report: carried.report };
  return [
    unearned,
    forged,
    // @ts-expect-error forgetting to carry does not type-check
    () => adapt(plain, full(), tinyTraining),
    // @ts-expect-error a control does not start from carried weights
    () => trainControl(carried, tinyTraining),
    () => adapt(carried, full(), tinyTraining),
    () => trainControl(plain, tinyTraining),
  ];
}

describe('CarriedModel', () => {
  it('is told apart from a plain model by its type', () => {
    expectTypeOf(typeTests).parameter(0).toEqualTypeOf<CarriedModel>();
    expectTypeOf<CarriedModel>().not.toMatchTypeOf<FreshModel>();
    expectTypeOf<FreshModel>().not.toMatchTypeOf<CarriedModel>();
  });
});
