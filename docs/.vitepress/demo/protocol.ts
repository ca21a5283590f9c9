import type { EngineUse } from '@seqgraft/layers';
import type { ComparisonResult } from '@seqgraft/transfer';

/** Which data: a set of the page by its name, or a file of the visitor's. */
export type DataChoice =
  | { readonly kind: 'built-in'; readonly name: string }
  | {
      readonly kind: 'own';
      readonly file: string;
      readonly text: string;
      /** null: each row is one step. */
      readonly time: string | null;
      readonly target: string;
      /** Windows that would read a missing value or cross a gap are left out, instead of the file being refused. */
      readonly lenient: boolean;
    };

/** A file that was looked at, before it is used. */
export interface FileFacts {
  readonly columns: readonly string[];
  /** The one column of dates; null: each row is one step. */
  readonly time: string | null;
  /** Numeric columns, one of which is to be forecast. */
  readonly candidates: readonly string[];
}

/** What a choice of data holds, to be shown before anything is trained. */
export interface DataFacts {
  readonly rows: number;
  readonly from: string;
  readonly until: string;
  /** `1 day` */
  readonly step: string;
  readonly target: string;
  readonly unit: string;
  /** Rows of a week where rows are days, else 1: what a history is counted in. */
  readonly perWeek: number;
  /** As a target: rows before those that are judged, and how many of them it needs at least. */
  readonly history: { readonly least: number; readonly most: number; readonly judgedFrom: string };
  /** Some hundred values over all of the rows. */
  readonly preview: readonly number[];
}

/** Where a run begins: data to pre-train on, or a model that is kept. */
export type SourceChoice =
  | { readonly kind: 'train'; readonly data: DataChoice }
  | { readonly kind: 'kept'; readonly ref: string };

/** All that a run depends on; kept while it goes, so that the page may be reloaded. */
export interface RunOrder {
  readonly id: string;
  readonly source: SourceChoice;
  readonly target: DataChoice;
  /** Rows of the target that may be trained on. */
  readonly history: number;
  /** `auto`, or the name of a strategy. */
  readonly strategy: string;
  readonly seeds: number;
}

/** A part of a series, with what a model says of it. */
export interface LiveForecast {
  readonly times: readonly string[];
  readonly measured: readonly number[];
  /** null where nothing is forecast. */
  readonly forecast: readonly (number | null)[];
  readonly unit: string;
}

/** What is trained. */
export interface Curve {
  /** `source`, a strategy or a control. */
  readonly name: string;
  readonly seed: number;
}

/** What a run tells while it goes. */
export type RunEvent =
  | { readonly type: 'stage'; readonly stage: 'loading' | 'source' | 'target'; readonly note: string }
  | {
      readonly type: 'epoch';
      readonly curve: Curve;
      readonly epoch: number;
      readonly loss: number;
      readonly validationLoss: number | null;
    }
  | {
      readonly type: 'step';
      readonly curve: Curve;
      readonly epoch: number;
      readonly step: number;
      readonly steps: number;
    }
  | { readonly type: 'forecast'; readonly curve: Curve; readonly forecast: LiveForecast }
  | { readonly type: 'job'; readonly done: number; readonly total: number }
  /** A training goes on from a snapshot that was taken after so many steps. */
  | { readonly type: 'resumed'; readonly curve: Curve; readonly step: number };

/** Errors in the data's units. */
export interface Metrics {
  readonly mae: number;
  readonly rmse: number;
}

/** The verdict, and all that is shown of it. */
export interface RunResult {
  readonly order: RunOrder;
  readonly unit: string;
  /** `helps`, `neutral` or `hurts` against scratch; null where no interval could be had. */
  readonly verdict: 'helps' | 'neutral' | 'hurts' | null;
  /** The row that the verdict is about. */
  readonly judged: string;
  readonly sentences: readonly string[];
  /** Of carrying that did harm; to be said first and loudly. */
  readonly negativeTransfer: string | null;
  readonly rows: ComparisonResult<Metrics>['rows'];
  readonly best: string;
  readonly naive: string | null;
  readonly source: string;
  /** The adapted model, as it is kept. */
  readonly kept: string;
  readonly windows: { readonly train: number; readonly validation: number; readonly test: number };
  /** Of the kept model, scratch and what was measured, on test rows. */
  readonly forecast: LiveForecast & { readonly scratch: readonly (number | null)[] };
  readonly seconds: number;
}

/** A model that is kept in this browser. */
export interface KeptModel {
  readonly name: string;
  /** `births@3`, the newest of the name. */
  readonly ref: string;
  readonly versions: number;
  readonly digest: string;
  readonly created: string;
  readonly bytes: number;
  readonly parent: string | null;
  /** MAE on test, else on validation. */
  readonly mae: number | null;
  readonly target: string | null;
  /** Why the page cannot use it; it can be exported all the same. */
  readonly unusable: string | null;
}

/** Rows to come, as `seqgraft predict` prints them. */
export interface Prediction {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly csv: string;
}

/** A failure as it crosses from the worker to the page. */
export interface Failure {
  readonly code: string;
  readonly reason: string;
  readonly remedy: string;
}

/** What the worker can be asked for. */
export interface DemoWorker {
  /** Which backend computes from now on. */
  start(): Promise<EngineUse>;
  /** All that the page may need later, so that it needs no network any more. */
  loadTheRest(): Promise<void>;
  lookAt(text: string): Promise<FileFacts>;
  describe(choice: DataChoice): Promise<DataFacts>;
  run(order: RunOrder): Promise<RunResult>;
  stop(): Promise<void>;
  /** The run that was stopped or cut off, if there is one. */
  unfinished(): Promise<RunOrder | null>;
  forget(): Promise<void>;
  kept(): Promise<readonly KeptModel[]>;
  remove(name: string): Promise<void>;
  pack(ref: string): Promise<Uint8Array<ArrayBuffer>>;
  unpack(bytes: Uint8Array): Promise<readonly string[]>;
  predict(ref: string, choice: DataChoice): Promise<Prediction>;
}

/** Page to worker. */
export interface Question {
  readonly id: number;
  readonly call: keyof DemoWorker;
  readonly args: readonly unknown[];
}

/** Worker to page. */
export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: Failure }
  | { readonly event: RunEvent };
