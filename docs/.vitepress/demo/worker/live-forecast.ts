import type { TrainableModel } from '@seqgraft/training';
import { formatTime, type Windows } from '@seqgraft/windows';
import * as tf from '@tensorflow/tfjs-core';
import type { LiveForecast } from '../protocol.ts';

/** Forecasts that are drawn: so many windows one after the other. */
const drawn = 8;
/** Shortest time between two pictures, in milliseconds. */
const pace = 120;

/** A stretch of rows, and how the forecasts of a model over it are drawn while it trains. */
export class ForecastStretch {
  readonly #windows: Windows;
  readonly #chosen: Uint32Array;
  readonly #unit: string;
  #last = 0;

  /** @param windows whose newest, end to end, are drawn */
  constructor(windows: Windows, unit: string) {
    const { windowCount } = windows;
    const { horizon } = windows.frame;
    const count = Math.min(drawn, Math.ceil(windowCount / horizon));
    this.#windows = windows;
    this.#unit = unit;
    this.#chosen = Uint32Array.from({ length: count }, (_, index) => windowCount - 1 - (count - 1 - index) * horizon);
  }

  /** Whether a picture is due, so that drawing takes no time from training. */
  due(now: number): boolean {
    if (now - this.#last < pace) return false;
    this.#last = now;
    return true;
  }

  /** What a model says now; between two steps, without waiting. */
  draw({ network }: TrainableModel): LiveForecast {
    const { inputs } = this.#windows.batchOf(this.#chosen);
    const data = tf.tidy(() => {
      const outputs = network.predict(tf.tensor(inputs.data, [...inputs.shape])) as tf.Tensor;
      return outputs.dataSync() as Float32Array;
    });
    return this.#picture(this.#windows.toDataUnits(data, this.#chosen));
  }

  /** The same of forecasts for all windows. */
  pick(forecasts: Float64Array): LiveForecast {
    const { horizon } = this.#windows.frame;
    const picked = Float64Array.from(
      Array.from(this.#chosen).flatMap((window) =>
        Array.from(forecasts.subarray(window * horizon, (window + 1) * horizon)),
      ),
    );
    return this.#picture(picked);
  }

  #picture(forecast: Float64Array): LiveForecast {
    const { table, frame } = this.#windows;
    const measured = Array.from(this.#windows.targetsOf(this.#chosen));
    const times = Array.from(this.#windows.timesOf(this.#chosen), (time) => formatTime(table.clock, time));
    const first = this.#chosen[0] ?? 0;
    // Rows before the first forecast, to see what it goes on from.
    const values = table.columns.get(table.targets[0] as string) as Float64Array;
    const start = (this.#windows.starts[first] as number) + (frame.lookback - 1) * frame.rate + 1;
    const before = Math.min(frame.lookback, start);
    const rows = Array.from({ length: before }, (_, index) => start - before + index);
    return {
      times: [...rows.map((row) => formatTime(table.clock, table.times[row] as number)), ...times],
      measured: [...rows.map((row) => values[row] as number), ...measured],
      forecast: [...rows.map(() => null), ...forecast],
      unit: this.#unit,
    };
  }
}
