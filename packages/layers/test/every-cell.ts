import { gru, lstm, type RecurrentLayer, type RecurrentLayerArgs, simpleRNN } from '../src/index.ts';

type CellName = 'simpleRNN' | 'lstm' | 'gru, reset after' | 'gru, reset before';

/** A factory for every recurrent equation. */
export const cells: Readonly<Record<CellName, (args: RecurrentLayerArgs) => RecurrentLayer>> = {
  simpleRNN,
  lstm,
  'gru, reset after': gru,
  'gru, reset before': (args) => gru({ ...args, resetAfter: false }),
};
export const cellNames: readonly CellName[] = Object.keys(cells) as CellName[];
