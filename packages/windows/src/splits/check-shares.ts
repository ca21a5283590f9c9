import { failOption } from '../options/bad-option.ts';

/** Shares of something in the three parts of a split. */
export interface Shares {
  readonly train: number;
  readonly validation: number;
  /** Left out: what the others leave. */
  readonly test: number | undefined;
}

/** Sums of shares such as 0.7 + 0.1 + 0.2 are 1 to so much. */
export const shareTolerance = 1e-9;

/** Shares must lie in 0 … 1 and add up to 1, or to no more where one is left out. @throws E_OPTION */
export function checkShares({ train, validation, test }: Shares): void {
  for (const [option, share] of Object.entries({ train, validation, test: test ?? 0 })) {
    if (!(share >= 0 && share <= 1)) failOption(option, 'a share from 0 to 1', share);
  }
  const sum = train + validation + (test ?? 0);
  if (test === undefined ? sum > 1 + shareTolerance : Math.abs(sum - 1) > shareTolerance) {
    failOption('train + validation + test', test === undefined ? 'at most 1' : '1', Number(sum.toPrecision(12)));
  }
}
