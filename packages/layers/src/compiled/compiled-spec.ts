import type { NetworkSpec, RecurrentSpec } from '@seqgraft/engine';
import type { Activation } from '../activations.ts';
import { gruResetAfterCell, gruResetBeforeCell } from '../cells/gru-cell.ts';
import { lstmCell } from '../cells/lstm-cell.ts';
import type { RecurrentCell } from '../cells/recurrent-cell.ts';
import { simpleRnnCell } from '../cells/simple-rnn-cell.ts';
import type { RecurrentConfig } from '../recurrent-config.ts';

/** What the engine calls a layer that runs alone: its weights are `layer/kernel`, …, its states `layer/h`, `layer/c`. */
export const layerName = 'layer';

/** The parts of a layer that say what it computes. */
export interface CompiledParts {
  readonly cell: RecurrentCell;
  readonly config: RecurrentConfig;
  /** Of the gates. */
  readonly recurrentActivation: Activation;
}

// By identity: a class that brings a cell of its own computes something else, whatever its name.
const cells: ReadonlyMap<RecurrentCell, Pick<RecurrentSpec, 'cell' | 'resetAfter'>> = new Map([
  [simpleRnnCell, { cell: 'rnn' }],
  [lstmCell, { cell: 'lstm' }],
  [gruResetAfterCell, { cell: 'gru', resetAfter: true }],
  [gruResetBeforeCell, { cell: 'gru', resetAfter: false }],
]);

/** A layer in the engine's words, or the reason why the engine has none for it. */
export function compiledSpec(parts: CompiledParts): NetworkSpec | { readonly reason: string } {
  const { config } = parts;
  const known = cells.get(parts.cell);
  if (known === undefined) return { reason: 'it has a cell of its own' };
  const activation = config.activation.name;
  const gates = parts.recurrentActivation.name;
  if (activation !== 'tanh' && !(known.cell === 'rnn' && (activation === 'relu' || activation === 'sigmoid'))) {
    return { reason: `it has the activation ${activation}` };
  }
  if (known.cell !== 'rnn' && gates !== 'sigmoid' && gates !== 'hardSigmoid') {
    return { reason: `it has gates of ${gates}` };
  }
  const layer: RecurrentSpec = {
    name: layerName,
    ...known,
    units: config.units,
    activation: activation as 'tanh' | 'relu' | 'sigmoid',
    ...(known.cell === 'rnn' ? {} : { recurrentActivation: gates as 'sigmoid' | 'hardSigmoid' }),
    useBias: config.useBias,
    direction: config.goBackwards ? 'reversed' : 'forward',
  };
  return { layers: [layer], outputs: config.returnSequences ? 'every-step' : 'last' };
}
