import { defineError, type ErrorClass } from '@seqgraft/core';

export const BadVocabulary: ErrorClass<{ problem: string }> = defineError(
  'E_VOCABULARY',
  'integrity',
  ({ problem }) => ({
    message: `A vocabulary must be what serializeVocabulary wrote, but ${problem}.`,
    remedy: 'Take it from the checkpoint again, or fit it on the train text.',
  }),
);

export const UnknownToken: ErrorClass<{ token: number; size: number; position: number }> = defineError(
  'E_VOCABULARY',
  'usage',
  ({ token, size, position }) => ({
    message: `Tokens must be whole numbers from 0 to ${size - 1}, but ${token} stands at position ${position}.`,
    remedy: 'Decode tokens with the vocabulary that encoded them.',
  }),
);
