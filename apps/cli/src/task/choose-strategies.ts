import { findStrategy, type HeadPolicy, type Strategy } from '@seqgraft/transfer';
import { strategyNames } from '../options/strategy-names.ts';
import { UsageError } from '../usage-error.ts';

/** The strategies of these names, with one head policy for all. @throws E_STRATEGY, E_USAGE for a control or a name twice */
export function chooseStrategies(names: readonly string[], head: HeadPolicy): Strategy[] {
  return names.map((name, index) => {
    const strategy = findStrategy(name);
    if (strategy.kind === 'control') {
      throw new UsageError({
        problem: `"${name}" is a control, which always runs.`,
        remedy: `Name strategies: ${strategyNames.join(', ')}.`,
      });
    }
    if (names.indexOf(name) !== index) {
      throw new UsageError({ problem: `The strategy "${name}" is named twice.`, remedy: 'Name each strategy once.' });
    }
    return { ...strategy, head };
  });
}
