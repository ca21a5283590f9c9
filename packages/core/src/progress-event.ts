/** What a long run tells while it goes; one type for the command, the page and a user's own listener. */
export type ProgressEvent =
  | {
      readonly type: 'phase-start';
      readonly phase: string;
      /** Of the phase, from 0. */
      readonly index: number;
      readonly phases: number;
      /** The most that this phase may take; early stopping may end it before. */
      readonly epochs: number;
    }
  | {
      readonly type: 'step';
      readonly phase: string;
      /** From 1, over all phases. */
      readonly epoch: number;
      /** From 1, within the epoch. */
      readonly step: number;
      /** Of one epoch. */
      readonly steps: number;
      /** Of this batch, before the step. */
      readonly loss: number;
    }
  | {
      readonly type: 'epoch';
      readonly phase: string;
      /** From 1, over all phases. */
      readonly epoch: number;
      /** The most that all phases together may take. */
      readonly epochs: number;
      /** Mean over the epoch, of each batch before its step. */
      readonly loss: number;
      /** Of the weights at the end of the epoch; null without validation data. */
      readonly validationLoss: number | null;
      /** Whether this is the best epoch so far. */
      readonly best: boolean;
    }
  | {
      readonly type: 'phase-end';
      readonly phase: string;
      /** Of the phase, from 0. */
      readonly index: number;
      readonly reason: 'finished' | 'early-stop';
    }
  | {
      /** A snapshot that could not be saved; the training goes on. */
      readonly type: 'snapshot-failed';
      readonly phase: string;
      readonly epoch: number;
      readonly step: number;
      readonly problem: string;
    };

export type ProgressListener = (event: ProgressEvent) => void;
