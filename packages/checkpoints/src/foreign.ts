export {
  type ForeignCode,
  ForeignCodeError,
  type ForeignFileDetails,
  ForeignFileError,
  ForeignFormatError,
} from './foreign/foreign-errors.ts';
export type { ForeignFormat, ForeignModel, ForeignSource } from './foreign/foreign-model.ts';
export type { ForeignReason } from './foreign/foreign-problem.ts';
export { readForeignModel } from './foreign/read-foreign-model.ts';
export { refuseForeignCode } from './foreign/refuse-foreign-code.ts';
