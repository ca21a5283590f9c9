import type { RefAndData, Typed } from '../options/command-options.ts';
import { nextCommand } from '../output/next-command.ts';
import { cutsData, readsData, typedFlags } from '../output/typed-flags.ts';
import type { ReportNext, ReportVerdict } from './report-data.ts';
import { needsNoNetwork } from './without-network.ts';

export interface ComparisonNextOptions {
  readonly place: RefAndData & Typed;
  readonly tone: ReportVerdict['tone'];
  /** The strategy that was judged; null when all failed. */
  readonly leading: string | null;
  /** The row of the best mean, controls included. */
  readonly best: string;
  readonly store: string;
}

/** Of compare alone, or of what it shows. */
const notOfAdapt: readonly string[] = [
  ...['--strategies', '--backtest', '--sizes', '--random-body', '--source-data', '--report'],
  ...['--json', '--quiet', '--progress', '--store', '--name'],
];

/** What to do after a comparison. */
export function comparisonNext({ place, tone, leading, best, store }: ComparisonNextOptions): ReportNext {
  const { ref, data, typed } = place;
  const flags = (keep: (flag: string) => boolean): string[] => typedFlags(typed, { args: [ref, data], keep });
  const ofAdapt = flags((flag) => !notOfAdapt.includes(flag));
  const adapt = (strategy: string) => nextCommand(['adapt', ref, data, '--strategy', strategy, ...ofAdapt], store);
  if (needsNoNetwork(best)) {
    return {
      advice: `Nothing that was trained beats ${best}, which needs no network: use that, or look for more history or better inputs. See what the data has in it:`,
      command: nextCommand(['check', data, ...flags(cutsData)], store),
    };
  }
  if (leading !== null && tone === 'helps') {
    return best === 'zero-shot'
      ? {
          advice: 'The source as it is was the best: predict with it.',
          command: nextCommand(['predict', ref, data, ...flags(readsData)], store),
        }
      : { advice: `Keep a model that was adapted with ${leading}:`, command: adapt(leading) };
  }
  if (tone === 'hurts') {
    return {
      advice:
        'Do not carry this source. Train on the target alone, or ask whether another stored checkpoint suits it better:',
      command: nextCommand(['rank', data, ...flags(cutsData)], store),
    };
  }
  return {
    advice:
      'More seeds narrow the interval (--seeds 10), as do more test rows (--split, --backtest). Until then, choose by validation, not by these test rows:',
    command: leading === null ? null : adapt('auto'),
  };
}
