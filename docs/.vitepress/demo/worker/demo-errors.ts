/** What the page itself refuses; with a code and a remedy, as the errors of the packages. */
import { defineError, type ErrorClass } from '@seqgraft/core';

export const UnusableModel: ErrorClass<{ readonly ref: string; readonly why: string }> = defineError(
  'E_DEMO_MODEL',
  'incompatible',
  ({ ref, why }) => ({
    message: `The page forecasts one column from its own past, and ${ref} is another kind of model: ${why}.`,
    remedy: 'Use it with the command: export it here, then seqgraft store import.',
  }),
);

export const DataNotLoaded: ErrorClass<{ readonly address: string; readonly status: number }> = defineError(
  'E_DEMO_DATA',
  'resource',
  ({ address, status }) => ({
    message: `The data of the page could not be loaded: ${address} answered ${status}.`,
    remedy: 'Look at the network, and choose the data again.',
  }),
);
