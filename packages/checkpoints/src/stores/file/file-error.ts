import { isSeqgraftError } from '@seqgraft/core';
import {
  type StoreFileDetails,
  StoreFullError,
  StoreIoError,
  StoreNoLinksError,
  StoreNotDirectoryError,
  StoreReadOnlyError,
} from '../store-errors.ts';

/** The system's code of an error, such as `ENOSPC`, also of one that `fileError` made. */
export function errnoOf(error: unknown): string | undefined {
  const source = isSeqgraftError(error) ? error.cause : error;
  const code = source instanceof Error ? (source as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

/** What was tried when the file system refused. */
export interface FileAttempt extends Omit<StoreFileDetails, 'errno'> {
  /** Whether to change something. */
  readonly writing: boolean;
}

/** The error of seqgraft for one of the file system; an error that has no code of the system is given back as it is. */
export function fileError(error: unknown, { writing, ...attempt }: FileAttempt): unknown {
  const errno = errnoOf(error);
  if (errno === undefined) return error;
  const details: StoreFileDetails = { ...attempt, errno };
  const options = { cause: error };
  if (errno === 'ENOSPC' || errno === 'EDQUOT') return new StoreFullError(details, options);
  if (errno === 'ENOTDIR')
    return new StoreNotDirectoryError({ location: attempt.location, path: attempt.path }, options);
  // Files could be written here a moment ago: what is missing is the link.
  const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV'].includes(errno);
  if (attempt.operation === 'link' && noLinks) return new StoreNoLinksError(details, options);
  if (writing && ['EROFS', 'EACCES', 'EPERM'].includes(errno)) return new StoreReadOnlyError(details, options);
  return new StoreIoError(details, options);
}
