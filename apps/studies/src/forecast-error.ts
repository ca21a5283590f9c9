import { meanAbsoluteError, predictAll, type TrainableModel } from '@seqgraft/training';
import type { Windows } from '@seqgraft/windows';

/** Mean absolute error in the data's units. */
export async function forecastError(model: TrainableModel, windows: Windows): Promise<number> {
  const { data } = await predictAll(model, windows);
  return meanAbsoluteError(windows.toDataUnits(data), windows.targetsOf());
}
