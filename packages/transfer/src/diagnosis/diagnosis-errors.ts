import { defineError, type ErrorClass } from '@seqgraft/core';

/** A model.json that is none, or that no one should load. */
export const ModelJsonError: ErrorClass<{ problems: readonly string[] }> = defineError(
  'E_MODEL_JSON',
  'data',
  ({ problems }) => ({
    message: `A model.json must describe a layers model and name files beside it: ${problems.join('; ')}.`,
    remedy: 'Save the model with model.save, or convert it with tensorflowjs_converter to tfjs_layers_model.',
  }),
);

/** The weight files of a model.json are not what it says. */
export const ModelFilesError: ErrorClass<{ problems: readonly string[] }> = defineError(
  'E_MODEL_FILES',
  'integrity',
  ({ problems }) => ({
    message: `The weight files of a model.json must be there, whole: ${problems.join('; ')}.`,
    remedy: 'Copy all files of the model into one folder, or save it again.',
  }),
);
