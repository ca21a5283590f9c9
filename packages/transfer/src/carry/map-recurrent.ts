import type { Parameter, ParameterGroup } from '@seqgraft/core';
import { type AxisLine, type AxisMap, simplifyAxis } from './axis-map.ts';
import { roleKey } from './compare-groups.ts';
import type { Flow, GroupMap, TensorMap } from './group-map.ts';
import { type RecurrentShape, recurrentShapeOf } from './recurrent-shape.ts';

/** What a recurrent group reads: which lines of the source's inputs, and how that is called. */
export interface RecurrentInputs {
  readonly lines: Flow;
  /** `rows by column`, `rows of what is new below at 0`. */
  readonly rule: string;
}

/**
 * Puts a recurrent layer together of a smaller one, its function unchanged: other inputs, more units, a backward half.
 *
 * New units: every block (gate) of the kernels is padded by itself. What a new unit receives is fresh, so that it has
 * something to tell; what the old units and the layer above receive from it is 0, so that it tells it only once that is
 * learnt. (Chen, Goodfellow and Shlens, "Net2Net", 2016, widen by copying units instead, which then have equal gradients.)
 * A backward half is fresh; with merge `concat` the layer above reads it with rows of 0. Other merges mix the halves, and
 * fewer units or one direction less would change the function: these are left as differences.
 *
 * @returns null when the tensors are not those of recurrent layers of one cell, or nothing but a copy is possible
 */
export function mapRecurrent(source: ParameterGroup, target: ParameterGroup, inputs: RecurrentInputs): GroupMap | null {
  const from = recurrentShapeOf(source);
  const to = recurrentShapeOf(target);
  if (from === null || to === null || from.blocks !== to.blocks || to.units < from.units) return null;
  const second = from.directions.length === 1 && to.directions.length === 2;
  const sameDirections = from.directions.join() === to.directions.join();
  if (!sameDirections && !(second && from.directions[0] === null && to.merge === 'concat')) return null;
  if (target.parameters.length !== source.parameters.length * (second ? 2 : 1)) return null;
  if (inputs.lines === null && from.inputs !== to.inputs) return null;
  if (inputs.lines !== null && (inputs.lines.length !== to.inputs || !fits(inputs.lines, from.inputs))) return null;

  const { units, gates } = unitLines(from, to);
  const kernelRows = inputs.lines === null ? null : simplifyAxis(inputs.lines, from.inputs);
  const tensors = new Map<string, TensorMap>();
  for (const parameter of target.parameters) {
    const { role, shape } = parameter;
    const key = roleKey(parameter);
    if (second && parameter.direction === 'backward') {
      tensors.set(key, { source: null, axes: shape.map(() => null), rule: 'the source reads in one direction' });
      continue;
    }
    const own = source.parameters.find((one) => one.role === role && (second || one.direction === parameter.direction));
    if (own === undefined || own.shape.length !== shape.length) return null;
    const axes: AxisMap[] = shape.map((_, axis) => (axis === shape.length - 1 ? gates : null));
    if (role === 'kernel') axes[0] = kernelRows;
    if (role === 'recurrentKernel') axes[0] = units;
    tensors.set(key, { source: own.name, axes, rule: ruleOf(role, { axes, inputs: inputs.rule, from, to }) });
  }
  const grown = to.units - from.units;
  return {
    tensors,
    outputs: outputLines(from, to, units),
    overcome: new Set([
      ...(grown > 0 ? ['units'] : []),
      ...(second ? ['bidirectional', 'merge'] : []),
      ...[...source.parameters, ...target.parameters].map((one) => `shape of the ${roleKey(one)}`),
    ]),
    sentences: [
      ...(grown > 0
        ? [`${target.name} grows from ${from.units} to ${to.units} units: the new ones start without effect.`]
        : []),
      ...(second ? [`${target.name} reads in both directions now: its backward half starts without effect.`] : []),
    ],
  };
}

/** Whether lines name lines that a source of this length has. */
function fits(lines: readonly AxisLine[], length: number): boolean {
  return lines.every((line) => typeof line !== 'number' || line < length);
}

/** Entries of the state, and columns of a kernel: the units of each block one after the other. */
function unitLines(from: RecurrentShape, to: RecurrentShape): { units: AxisMap; gates: AxisMap } {
  if (from.units === to.units) return { units: null, gates: null };
  const all = Array.from({ length: to.units }, (_, unit) => unit);
  const units = all.map((unit): AxisLine => (unit < from.units ? unit : 'zero'));
  const gates = Array.from({ length: to.blocks }, (_, block) =>
    all.map((unit): AxisLine => (unit < from.units ? block * from.units + unit : 'fresh')),
  ).flat();
  return { units, gates };
}

/** [units], or [forward | backward] of a concat. */
function outputLines(from: RecurrentShape, to: RecurrentShape, units: AxisMap): Flow {
  const forward = units ?? Array.from({ length: to.units }, (_, unit): AxisLine => unit);
  if (to.directions.length === 1 || to.merge !== 'concat') return units;
  const backward = forward.map(
    (line): AxisLine => (from.directions.length === 2 && typeof line === 'number' ? from.units + line : 'zero'),
  );
  return units === null && from.directions.length === 2 ? null : [...forward, ...backward];
}

function ruleOf(
  role: Parameter['role'],
  {
    axes,
    inputs,
    from,
    to,
  }: {
    readonly axes: readonly AxisMap[];
    readonly inputs: string;
    readonly from: RecurrentShape;
    readonly to: RecurrentShape;
  },
): string {
  const parts: string[] = [];
  if (role === 'kernel' && axes[0]) parts.push(inputs);
  if (to.units > from.units) {
    const rows = role === 'recurrentKernel' ? ', their rows at 0' : '';
    parts.push(`${from.units} → ${to.units} units in each of ${to.blocks} blocks, new ones fresh${rows}`);
  }
  return parts.join('; ');
}
