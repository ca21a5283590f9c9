export { ContentError, type ContentProblem } from './content-error.ts';
export { decodeSafetensors } from './decode-safetensors.ts';
export { encodeSafetensors, type SafetensorsInput } from './encode-safetensors.ts';
export {
  type NonFiniteDetails,
  NonFiniteError,
  type SafetensorsDetails,
  SafetensorsError,
  type SafetensorsReason,
} from './safetensors-error.ts';
export type { SafetensorsFile } from './safetensors-format.ts';
