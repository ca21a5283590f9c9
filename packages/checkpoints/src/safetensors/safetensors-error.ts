import { defineError, type ErrorClass } from '@seqgraft/core';

/** Which rule of the format a file breaks. */
export type SafetensorsReason =
  | 'too-short'
  | 'header-size'
  | 'utf-8'
  | 'json'
  | 'duplicate-key'
  | 'reserved-key'
  | 'metadata'
  | 'tensor-count'
  | 'tensor-name'
  | 'tensor-entry'
  | 'dtype'
  | 'shape'
  | 'offsets'
  | 'size'
  | 'gap'
  | 'overlap'
  | 'trailing-bytes';

/** Details of `E_SAFETENSORS`. */
export type SafetensorsDetails = {
  readonly reason: SafetensorsReason;
  readonly problem: string;
  readonly tensor?: string;
};

/** The bytes are no safetensors file, or one that is not allowed; `details.reason` says which rule is broken. */
export const SafetensorsError: ErrorClass<SafetensorsDetails> = defineError(
  'E_SAFETENSORS',
  'integrity',
  ({ reason, problem, tensor }) => ({
    message: `Not a readable safetensors file: ${tensor === undefined ? '' : `tensor ${JSON.stringify(tensor)}: `}${problem}.`,
    remedy:
      reason === 'dtype'
        ? 'Save the tensors as float32 first (in PyTorch: `tensor.float()`).'
        : 'Get the file again from where it was made.',
  }),
);

/** Details of `E_NONFINITE`. */
export type NonFiniteDetails = {
  readonly tensor: string;
  /** Position in row-major order. */
  readonly index: number;
  readonly value: 'NaN' | 'Infinity' | '-Infinity';
};

/** A weight is NaN or infinite. */
export const NonFiniteError: ErrorClass<NonFiniteDetails> = defineError(
  'E_NONFINITE',
  'data',
  ({ tensor, index, value }) => ({
    message: `Weights must be finite: ${JSON.stringify(tensor)} has ${value} at index ${index}.`,
    remedy:
      'Use weights from before the training diverged; a smaller learning rate or a clip norm keeps it from diverging.',
  }),
);

/** A weight is a float64 that no float32 is near. */
export const FloatRangeError: ErrorClass<{
  readonly tensor: string;
  /** Position in row-major order. */
  readonly index: number;
  readonly value: number;
}> = defineError('E_FLOAT_RANGE', 'data', ({ tensor, index, value }) => ({
  message: `Weights are kept as float32, up to 3.4e38: ${JSON.stringify(tensor)} has ${value} at index ${index}.`,
  remedy: 'Look at how this weight came to be; where it is meant, scale it down before it is saved.',
}));
