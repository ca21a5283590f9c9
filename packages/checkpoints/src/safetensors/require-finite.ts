import { allFinite } from './all-finite.ts';
import { firstNonFinite } from './first-non-finite.ts';
import { NonFiniteError } from './safetensors-error.ts';

/** @throws E_NONFINITE at the first NaN or infinity. */
export function requireFinite(tensor: string, data: Float32Array): void {
  if (allFinite(data)) return;
  const index = firstNonFinite(data);
  throw new NonFiniteError({ tensor, index, value: String(data[index]) as 'NaN' | 'Infinity' | '-Infinity' });
}
