import { NonFiniteError } from './safetensors-error.ts';

/** @throws E_NONFINITE at the first NaN or infinity. */
export function requireFinite(tensor: string, data: Float32Array): void {
  for (let index = 0; index < data.length; index++) {
    const value = data[index] as number;
    // NaN − NaN and ∞ − ∞ are NaN: one comparison for both.
    if (value - value !== 0) {
      throw new NonFiniteError({ tensor, index, value: String(value) as 'NaN' | 'Infinity' | '-Infinity' });
    }
  }
}
