import { shallowReactive } from 'vue';
import type {
  Curve,
  DataFacts,
  Failure,
  FileFacts,
  KeptModel,
  LiveForecast,
  RunOrder,
  RunResult,
} from '../protocol.ts';

/** A loss by epoch: of what is trained, from 1 on. */
export interface DrawnCurve {
  readonly name: string;
  readonly seed: number;
  readonly train: (number | undefined)[];
  readonly validation: (number | null | undefined)[];
}

/** A file of the visitor's, as far as it has been understood. */
interface OwnFile {
  readonly name: string;
  readonly text: string;
  readonly facts: FileFacts;
  target: string;
  lenient: boolean;
}

/** One of the two choices of data. */
export interface DataSlot {
  /** A built-in set, `own`, or of a source the ref of a kept model. */
  picked: string;
  own: OwnFile | null;
  facts: DataFacts | null;
  failure: Failure | null;
  busy: boolean;
}

type Phase = 'idle' | 'running' | 'stopping' | 'stopped' | 'done';

export interface DemoView {
  readonly source: DataSlot;
  readonly target: DataSlot;
  /** Rows. */
  history: number;
  strategy: string;
  phase: Phase;
  note: string;
  /** For the live region: said rarely. */
  said: string;
  /** What computes, in a sentence; empty until that is known. */
  engine: string;
  curves: Map<string, DrawnCurve>;
  running: Curve | null;
  epoch: number;
  step: number;
  steps: number;
  jobs: { done: number; total: number };
  forecast: LiveForecast | null;
  forecastOf: string;
  result: RunResult | null;
  failure: Failure | null;
  kept: readonly KeptModel[];
  unfinished: RunOrder | null;
  resumedAt: number | null;
  /** Whether all is loaded that the page can need. */
  offline: boolean;
}

/** A choice that nothing is known of yet. */
const slot = (picked: string): DataSlot => ({ picked, own: null, facts: null, failure: null, busy: false });

/** The page as it opens. */
export function initialView(): DemoView {
  return {
    source: slot('births-1969-1988'),
    target: slot('births-2003-2004'),
    history: 0,
    strategy: 'gradual-unfreeze',
    phase: 'idle',
    note: '',
    said: '',
    engine: '',
    curves: shallowReactive(new Map()),
    running: null,
    epoch: 0,
    step: 0,
    steps: 0,
    jobs: { done: 0, total: 0 },
    forecast: null,
    forecastOf: '',
    result: null,
    failure: null,
    kept: [],
    unfinished: null,
    resumedAt: null,
    offline: false,
  };
}
