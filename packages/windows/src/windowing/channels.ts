import type { Table } from '../table/table.ts';
import type { WindowFrame } from './window-frame.ts';

/** What a model sees at an input step: numbers that are read from features of the table, at the step's row or at one that follows. */
export interface Channels {
  readonly names: readonly string[];
  /** Position of each channel's column in `table.features`, [channels]. */
  readonly feature: Int32Array;
  /** Rows from the input step to the row that is read, [channels]: 0, or of leads ahead … ahead + horizon − 1. */
  readonly shift: Int32Array;
  /** Channels that are no leads, which stand first: as many as the table has features, and in their order. */
  readonly present: number;
  /** Steps of the horizon whose future columns are seen; 0 when there is none. */
  readonly leadSteps: number;
}

/** Steps of the horizon whose future columns are seen. */
export function leadStepsOf({ future }: Pick<Table, 'future'>, form: Pick<WindowFrame, 'ahead' | 'horizon'>): number {
  return future.length > 0 && form.ahead > 0 ? form.horizon : 0;
}

/**
 * The channels of windows of a form: the present value of each feature; then, for each step h = 1 … horizon to forecast, the value that each
 * future column has there, `name+h`. So what is known of the steps to forecast is seen, whatever the lookback.
 *
 * For labels the step is the labelled row; when that is the input's own (gap 0) there are no leads.
 */
export function channelsOf(table: Table, { ahead, horizon }: Pick<WindowFrame, 'ahead' | 'horizon'>): Channels {
  const { features, future } = table;
  const leadSteps = leadStepsOf(table, { ahead, horizon });
  const columns = future.map((name) => features.indexOf(name));
  const steps = Array.from({ length: leadSteps }, (_, step) => step);
  return {
    names: [...features, ...steps.flatMap((step) => future.map((name) => `${name}+${step + 1}`))],
    feature: Int32Array.from([...features.keys(), ...steps.flatMap(() => columns)]),
    shift: Int32Array.from([...features.map(() => 0), ...steps.flatMap((step) => future.map(() => ahead + step))]),
    present: features.length,
    leadSteps,
  };
}
