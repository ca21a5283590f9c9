import { defineError, type ErrorClass } from '@seqgraft/core';
import { count } from '../table/place.ts';

export const DiskFull: ErrorClass<{ place: string; bytes: number }> = defineError(
  'E_DISK_FULL',
  'resource',
  ({ place, bytes }) => ({
    message: `A stream keeps its rows as float64 in a temporary file, but ${place} is full after ${count(bytes, 'byte')}. The file was removed.`,
    remedy: 'Free some space, or keep it on another disk: fileSpools({ folder }).',
  }),
);

export const SpoolFailed: ErrorClass<{ place: string; cause: string }> = defineError(
  'E_SPOOL',
  'resource',
  ({ place, cause }) => ({
    message: `The temporary file of a stream, in ${place}, cannot be used: ${cause}.`,
    remedy: 'Check that you may write there, or keep it elsewhere: fileSpools({ folder }).',
  }),
);

export const StreamClosed: ErrorClass<Record<string, never>> = defineError('E_CLOSED', 'usage', () => ({
  message: 'A stream cannot be read after close().',
  remedy: 'Close it when all its batches have been read, or open it again.',
}));
