import { nextCommand } from '../output/next-command.ts';
import type { ReportNext, ReportVerdict } from './report-data.ts';

export interface AdaptedNextOptions {
  readonly tone: ReportVerdict['tone'];
  /** Of the checkpoint that was kept. */
  readonly ref: string;
  readonly data: string;
  readonly store: string;
}

/** What to do with a model that was adapted. */
export function adaptedNext({ tone, ref, data, store }: AdaptedNextOptions): ReportNext {
  if (tone === 'hurts') {
    return {
      advice: `${ref} is kept, but a network trained on the target alone does better. Ask whether another stored checkpoint suits the data:`,
      command: nextCommand(['rank', data], store),
    };
  }
  const doubt = tone === 'helps' ? '' : ', though it is not shown to be better than training on the target alone';
  return {
    advice: `The model is kept as ${ref}${doubt}. Predict with it:`,
    command: nextCommand(['predict', ref, data], store),
  };
}
