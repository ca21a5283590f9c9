import { findStrategy, strategies } from '@seqgraft/transfer';
import { type PicturedPhase, strategyPicture } from '../../generate/strategy-picture.ts';

declare const data: Readonly<Record<string, readonly PicturedPhase[]>>;

export { data };

/** The composition that the page shows. */
const composed = ['gradual-unfreeze+discriminative+l2-sp'];

export default {
  /** The strategies as the package has them, asked for a network of two recurrent layers. */
  load(): Record<string, PicturedPhase[]> {
    const names = [...strategies.keys(), ...composed];
    return Object.fromEntries(names.map((name) => [name, strategyPicture(findStrategy(name))]));
  },
};
