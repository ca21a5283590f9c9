import { defineError, type ErrorClass, nearestName } from '@seqgraft/core';

/** No run of that name, or none at all, waits in the store. */
export const RunNotFoundError: ErrorClass<{ run: string | null; store: string; known: readonly string[] }> =
  defineError('E_RUN_NOT_FOUND', 'not-found', ({ run, store, known }) => {
    const list = known.length === 0 ? 'none waits there' : `there are ${known.slice(0, 5).join(', ')}`;
    const nearest = run === null ? undefined : nearestName(run, known);
    return {
      message:
        run === null
          ? `No interrupted run waits in ${store}.`
          : `No interrupted run "${run}" waits in ${store} (${list}); of a run that has ended nothing is left to resume.`,
      remedy:
        nearest === undefined
          ? 'See seqgraft resume --list, or give another --store.'
          : `Did you mean ${nearest}? See seqgraft resume --list.`,
    };
  });

/** A run is going on in another process, as far as can be seen. */
export const RunBusyError: ErrorClass<{ run: string; process: number; host: string; heard: string }> = defineError(
  'E_RUN_BUSY',
  'resource',
  ({ run, process, host, heard }) => ({
    message: `The run ${run} is going on: process ${process} on ${host} has it, last heard of at ${heard}.`,
    remedy: 'Wait until it ends; if it is gone for certain, take the run over with --force.',
  }),
);

/** What a run reads is no longer what it read when it began. */
export const RunChangedError: ErrorClass<{ run: string; changes: readonly string[] }> = defineError(
  'E_RUN_CHANGED',
  'data',
  ({ run, changes }) => ({
    message: `The run ${run} cannot go on to the same end, for what it reads has changed: ${changes.join('; ')}.`,
    remedy: 'Put back what was there, or run the command anew.',
  }),
);

/** A run that another version of seqgraft began: its numbers may differ. */
export const RunVersionError: ErrorClass<{ run: string; began: string; here: string }> = defineError(
  'E_RUN_VERSION',
  'incompatible',
  ({ run, began, here }) => ({
    message: `The run ${run} was begun by seqgraft ${began}, this is ${here}: it would not end on the same bits.`,
    remedy: `Go on with that version, npx seqgraft@${began} resume ${run}, or run the command anew.`,
  }),
);

/** An entry under `runs/` that no run has written. */
export const RunDamagedError: ErrorClass<{ run: string }> = defineError('E_RUN_DAMAGED', 'integrity', ({ run }) => ({
  message: `What is kept under runs/${run} is not the state of a run.`,
  remedy: `Remove it with seqgraft resume --forget ${run}, and run the command anew.`,
}));

/** A run was stopped; it can be gone on with. */
export const RunInterruptedError: ErrorClass<{
  run: string;
  kept: string;
  command: string;
}> = defineError('E_INTERRUPTED', 'interrupted', ({ kept, command }) => ({
  message: `Stopped before the end; ${kept}.`,
  remedy: `Go on with: ${command}`,
}));

/** Stopped before a run began. */
export const StoppedBeforeError: ErrorClass<Record<string, never>> = defineError(
  'E_INTERRUPTED',
  'interrupted',
  () => ({
    message: 'Stopped before anything was trained.',
    remedy: 'Run the command again.',
  }),
);
