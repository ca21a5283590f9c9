export { ExportError } from './exporting/export-error.ts';
export { exportModel } from './exporting/export-model.ts';
export {
  type ExportedFile,
  type ExportedModel,
  type ExportFormat,
  type ExportSource,
  exportFormats,
} from './exporting/exported-model.ts';
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
export { ImportError, type ImportProblem } from './importing/import-error.ts';
export { importModel } from './importing/import-model.ts';
export type { ImportedModel, ImportOptions } from './importing/imported-model.ts';
