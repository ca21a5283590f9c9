import type { RefAndData } from '../options/command-options.ts';
import { nextCommand } from '../output/next-command.ts';
import type { ReportNext, ReportVerdict } from './report-data.ts';

export interface ComparisonNextOptions {
  readonly place: RefAndData;
  readonly tone: ReportVerdict['tone'];
  /** The strategy that was judged; null when all failed. */
  readonly leading: string | null;
  /** The row of the best mean, controls included. */
  readonly best: string;
  readonly store: string;
}

/** Controls that train no network. */
const withoutNetwork = ['naive', 'seasonal-naive', 'drift', 'majority', 'unigram'];

/** What to do after a comparison. */
export function comparisonNext({ place, tone, leading, best, store }: ComparisonNextOptions): ReportNext {
  const adapt = (strategy: string) => nextCommand(['adapt', place.ref, place.data, '--strategy', strategy], store);
  if (withoutNetwork.includes(best)) {
    return {
      advice: `Nothing that was trained beats ${best}, which needs no network: use that, or look for more history or better inputs. What the data has in it:`,
      command: nextCommand(['check', place.data], store),
    };
  }
  if (leading !== null && tone === 'helps') {
    return best === 'zero-shot'
      ? {
          advice: 'The source as it is was the best: predict with it.',
          command: nextCommand(['predict', place.ref, place.data], store),
        }
      : { advice: `Keep a model that was adapted with ${leading}:`, command: adapt(leading) };
  }
  if (tone === 'hurts') {
    return {
      advice:
        'Do not carry this source. Train on the target alone, or ask whether another stored checkpoint suits it better:',
      command: nextCommand(['rank', place.data], store),
    };
  }
  return {
    advice:
      'More seeds narrow the interval (--seeds 10), as do more test rows (--split, --backtest). Until then, choose by validation, not by these test rows:',
    command: leading === null ? null : adapt('auto'),
  };
}
