import { type NamedArrays, sizeOf } from '@seqgraft/core';
import { dropoutMask } from '../dropout.ts';
import type { NetworkSpec } from '../network-spec.ts';
import { passShapes } from '../parameter-shapes.ts';
import { type LayerSpec, lastOnly, type PassSpec, resolveNetwork } from '../resolve-network.ts';
import { backwardCell, forwardCell, type PassWeights, type StepRecord } from './cells.ts';

/** Named float64 arrays, flat. */
type Named64 = Map<string, Float64Array>;

export interface TwinRun {
  readonly batch: number;
  readonly steps: number;
  readonly features: number;
  /** [batch, time, features] */
  readonly inputs: ArrayLike<number>;
  readonly states?: ReadonlyMap<string, ArrayLike<number>>;
  /** [batch, time] of 0 and 1 */
  readonly mask?: ArrayLike<number>;
  readonly dropout?: { seed: number; counter: number };
}

export interface TwinResult {
  readonly outputs: Float64Array;
  readonly states: Named64;
  backward(upstream: { outputs?: ArrayLike<number>; states?: ReadonlyMap<string, ArrayLike<number>> }): {
    inputs: Float64Array;
    weights: Named64;
    states: Named64;
  };
}

function maskOf(layer: LayerSpec, batch: number, steps: number, key: { seed: number; counter: number }): Float32Array {
  const ofSteps = (count: number) =>
    dropoutMask(layer.dropout, [batch, count, layer.inputs], { ...key, layer: layer.group }).data;
  if (!layer.dropoutPerSequence) return ofSteps(steps);
  const once = ofSteps(1);
  const { inputs } = layer;
  return Float32Array.from(
    { length: batch * steps * inputs },
    (_, i) => once[Math.floor(i / (steps * inputs)) * inputs + (i % inputs)] as number,
  );
}

function weightsOf(pass: PassSpec, named: ReadonlyMap<string, ArrayLike<number>>): PassWeights {
  const shapes = passShapes(pass);
  const width = (shapes.get(`${pass.prefix}/kernel`) as readonly number[])[1] as number;
  const array = (role: string, size: number) =>
    Float64Array.from(named.get(`${pass.prefix}/${role}`) ?? new Float64Array(size));
  return {
    kernel: array('kernel', 0),
    recurrent: array('recurrent_kernel', 0),
    bias: array('bias', (pass.resetAfter ? 2 : 1) * width),
  };
}

/** One direction over one row of a batch. */
function runPass(
  pass: PassSpec,
  weights: PassWeights,
  inputs: readonly Float64Array[],
  start: { h: Float64Array; c: Float64Array; mask: readonly boolean[]; stateScale: ArrayLike<number> },
): { records: StepRecord[]; order: number[]; outputs: Float64Array[]; h: Float64Array; c: Float64Array } {
  let { h, c } = start;
  const order = inputs.map((_, t) => (pass.reversed ? inputs.length - 1 - t : t));
  const outputs: Float64Array[] = [];
  const records = order.map((t) => {
    const record = forwardCell(pass, weights, inputs[t] as Float64Array, {
      h: h.map((value, j) => value * (start.stateScale[j] ?? 1)),
      c,
    });
    if (start.mask[t] !== false) {
      h = record.hNext;
      c = record.cNext;
    }
    outputs[t] = h;
    return record;
  });
  return { records, order, outputs, h, c };
}

/** The whole network in float64, with its gradient. */
export function twinNetwork(network: NetworkSpec, weights: NamedArrays, run: TwinRun): TwinResult {
  return twinOfArrays(network, new Map([...weights].map(([name, array]) => [name, array.data])), run);
}

/** As `twinNetwork`, on float64 weights, for finite differences. */
export function twinOfArrays(
  network: NetworkSpec,
  named: ReadonlyMap<string, ArrayLike<number>>,
  run: TwinRun,
): TwinResult {
  const layers = resolveNetwork(network, run.features);
  const { batch, steps, features } = run;
  const last = lastOnly(network);
  const passWeights = new Map(layers.flatMap((l) => l.passes).map((pass) => [pass.prefix, weightsOf(pass, named)]));
  const weightsFor = (pass: PassSpec) => passWeights.get(pass.prefix) as PassWeights;
  const states: Named64 = new Map();
  const stateScaleOf = (layer: LayerSpec, pass: PassSpec, row: number): ArrayLike<number> => {
    if (!run.dropout || layer.recurrentDropout === 0) return [];
    const key = { ...run.dropout, layer: `${pass.prefix}/h` };
    const mask = dropoutMask(layer.recurrentDropout, [batch, 1, pass.units], key).data;
    return mask.subarray(row * pass.units, (row + 1) * pass.units);
  };
  const stateOf = (name: string, units: number) =>
    states.get(name) ?? states.set(name, new Float64Array(batch * units)).get(name);
  const outputsOf = (layers.at(-1) as LayerSpec).outputs;
  const outputSteps = last ? 1 : steps;
  const outputs = new Float64Array(batch * outputSteps * outputsOf);
  type Saved = { inputs: Float64Array[]; scales: Float64Array[]; runs: ReturnType<typeof runPass>[] };
  const saved: Saved[][] = [];
  const masks: Float32Array[] = [];

  for (let b = 0; b < batch; b++) {
    const mask = Array.from({ length: steps }, (_, t) => run.mask?.[b * steps + t] !== 0);
    let rows: Float64Array[] = Array.from({ length: steps }, (_, t) =>
      Float64Array.from({ length: features }, (_, i) => run.inputs[(b * steps + t) * features + i] as number),
    );
    const savedRow: Saved[] = [];
    layers.forEach((layer, index) => {
      if (layer.dense && last && layers.length > 1) rows = [rows.at(-1) as Float64Array];
      const { dropout } = run;
      if (dropout && b === 0) masks.push(maskOf(layer, batch, rows.length, dropout));
      const scales = rows.map((row, t) =>
        row.map((_, i) => masks[index]?.[(b * rows.length + t) * row.length + i] ?? 1),
      );
      const inputs = rows.map((row, t) => row.map((value, i) => value * (scales[t]?.[i] as number)));
      const runs = layer.passes.map((pass) => {
        const initial = (letter: string) =>
          Float64Array.from({ length: pass.units }, (_, j) =>
            pass.cell === 'dense' ? 0 : (run.states?.get(`${pass.prefix}/${letter}`)?.[b * pass.units + j] ?? 0),
          );
        const done = runPass(pass, weightsFor(pass), inputs, {
          h: initial('h'),
          c: initial('c'),
          mask: layer.dense ? [] : mask,
          stateScale: stateScaleOf(layer, pass, b),
        });
        if (pass.cell === 'dense') {
          done.outputs.forEach((_, t) => {
            done.outputs[t] = done.records[t]?.hNext as Float64Array;
          });
        } else {
          stateOf(`${pass.prefix}/h`, pass.units)?.set(done.h, b * pass.units);
          if (pass.cell === 'lstm') stateOf(`${pass.prefix}/c`, pass.units)?.set(done.c, b * pass.units);
        }
        return done;
      });
      savedRow.push({ inputs, scales, runs });
      const lastOfStack = last && (index === layers.length - 1 || layers[index + 1]?.dense === true);
      if (lastOfStack && !layer.dense) {
        // The last output of a direction is that of its own last step, at time 0 where it is reversed.
        rows = [Float64Array.from(runs.flatMap((done) => [...done.h]))];
      } else {
        rows = inputs.map((_, t) => Float64Array.from(runs.flatMap((done) => [...(done.outputs[t] as Float64Array)])));
      }
    });
    rows.forEach((row, t) => {
      outputs.set(row, (b * outputSteps + t) * outputsOf);
    });
    saved.push(savedRow);
  }

  return {
    outputs,
    states,
    backward(upstream) {
      const gradients: Named64 = new Map();
      const stateGradients: Named64 = new Map();
      const inputGradient = new Float64Array(batch * steps * features);
      const passGradients = new Map(
        [...passWeights].map(([prefix, w]): [string, PassWeights] => [
          prefix,
          {
            kernel: new Float64Array(w.kernel.length),
            recurrent: new Float64Array(w.recurrent.length),
            bias: new Float64Array(w.bias.length),
          },
        ]),
      );
      for (let b = 0; b < batch; b++) {
        const mask = Array.from({ length: steps }, (_, t) => run.mask?.[b * steps + t] !== 0);
        let above: Float64Array[] = Array.from({ length: outputSteps }, (_, t) =>
          Float64Array.from(
            { length: outputsOf },
            (_, i) => upstream.outputs?.[(b * outputSteps + t) * outputsOf + i] ?? 0,
          ),
        );
        for (let index = layers.length - 1; index >= 0; index--) {
          const layer = layers[index] as LayerSpec;
          const { inputs, scales, runs } = (saved[b] as Saved[])[index] as Saved;
          const below = inputs.map((row) => new Float64Array(row.length));
          layer.passes.forEach((pass, direction) => {
            const { records, order } = runs[direction] as ReturnType<typeof runPass>;
            const given = (letter: string) =>
              Float64Array.from({ length: pass.units }, (_, j) =>
                pass.cell === 'dense'
                  ? 0
                  : (upstream.states?.get(`${pass.prefix}/${letter}`)?.[b * pass.units + j] ?? 0),
              );
            let dh: Float64Array = given('h');
            let dc: Float64Array = given('c');
            const offset = direction * pass.units;
            for (let s = records.length - 1; s >= 0; s--) {
              const t = order[s] as number;
              const single = above.length === 1 && records.length > 1;
              const from = single ? (s === records.length - 1 ? above[0] : undefined) : above[t];
              if (pass.cell === 'dense') dh = new Float64Array(pass.units);
              dh = dh.map((value, j) => value + (from?.[offset + j] ?? 0));
              if (!layer.dense && mask[t] === false) continue;
              const step = backwardCell(pass, weightsFor(pass), records[s] as StepRecord, {
                dh,
                dc,
                gradient: passGradients.get(pass.prefix) as PassWeights,
              });
              const stateScale = stateScaleOf(layer, pass, b);
              dh = step.dh.map((value, j) => value * (stateScale[j] ?? 1));
              dc = step.dc;
              const target = below[t] as Float64Array;
              step.dx.forEach((value, i) => {
                target[i] = (target[i] as number) + value * (scales[t]?.[i] as number);
              });
            }
            if (pass.cell === 'dense') return;
            for (const [letter, value] of [['h', dh] as const, ['c', dc] as const]) {
              if (letter === 'c' && pass.cell !== 'lstm') continue;
              const name = `${pass.prefix}/${letter}`;
              if (!stateGradients.has(name)) stateGradients.set(name, new Float64Array(batch * pass.units));
              stateGradients.get(name)?.set(value, b * pass.units);
            }
          });
          above = below;
        }
        above.forEach((row, t) => {
          inputGradient.set(row, (b * steps + t) * features);
        });
      }
      for (const pass of layers.flatMap((layer) => layer.passes)) {
        const g = passGradients.get(pass.prefix) as PassWeights;
        const roles = { kernel: g.kernel, recurrent_kernel: g.recurrent, bias: g.bias };
        for (const [name, shape] of passShapes(pass)) {
          const role = name.slice(pass.prefix.length + 1) as keyof typeof roles;
          gradients.set(name, roles[role].slice(0, sizeOf(shape)));
        }
      }
      return { inputs: inputGradient, weights: gradients, states: stateGradients };
    },
  };
}
