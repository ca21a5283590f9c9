import type { RefAndData, Typed } from '../options/command-options.ts';
import { nextCommand } from '../output/next-command.ts';
import { cutsData, readsData, typedFlags } from '../output/typed-flags.ts';
import type { ReportNext, ReportVerdict } from './report-data.ts';
import { needsNoNetwork } from './without-network.ts';

export interface AdaptedNextOptions {
  readonly place: RefAndData & Typed;
  readonly tone: ReportVerdict['tone'];
  /** Of the checkpoint that was kept. */
  readonly kept: string;
  /** The row of the best mean, controls included. */
  readonly best: string;
  readonly store: string;
}

/** What to do with a model that was adapted. */
export function adaptedNext({ place, tone, kept, best, store }: AdaptedNextOptions): ReportNext {
  const { ref, data, typed } = place;
  const onData = (words: readonly string[], keep: (flag: string) => boolean): string =>
    nextCommand([...words, data, ...typedFlags(typed, { args: [ref, data], keep })], store);
  if (needsNoNetwork(best)) {
    return {
      advice: `${kept} is kept, but ${best}, which needs no network, does better: use that, or look for more history or better inputs. See what the data has in it:`,
      command: onData(['check'], cutsData),
    };
  }
  if (tone === 'hurts') {
    return {
      advice: `${kept} is kept, but a network trained on the target alone does better. Ask whether another stored checkpoint suits the data:`,
      command: onData(['rank'], cutsData),
    };
  }
  const doubt = tone === 'helps' ? '' : ', though it is not shown to be better than training on the target alone';
  return {
    advice: `The model is kept as ${kept}${doubt}. Predict with it:`,
    command: onData(['predict', kept], readsData),
  };
}
