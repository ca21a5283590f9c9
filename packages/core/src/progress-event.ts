/** What a long run tells while it goes; one type for the command, the page and a user's own listener. */
export type ProgressEvent =
  | {
      readonly type: 'phase-start';
      readonly phase: string;
      readonly index: number;
      readonly phases: number;
      readonly epochs: number;
    }
  | {
      readonly type: 'step';
      readonly phase: string;
      readonly epoch: number;
      readonly step: number;
      readonly steps: number;
      readonly loss: number;
    }
  | {
      readonly type: 'epoch';
      readonly phase: string;
      /** From 1, over all phases. */
      readonly epoch: number;
      readonly epochs: number;
      readonly loss: number;
      readonly validationLoss: number | null;
      /** Whether this is the best epoch so far. */
      readonly best: boolean;
    }
  | {
      readonly type: 'phase-end';
      readonly phase: string;
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
