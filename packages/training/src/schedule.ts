/** How the learning rate moves over a phase. Plain data; all are pure functions of progress. */
export type Schedule =
  | { readonly kind: 'constant' }
  | { readonly kind: 'cosine'; readonly floor?: number }
  | {
      readonly kind: 'one-cycle';
      readonly warmup?: number;
      readonly startDivisor?: number;
      readonly endDivisor?: number;
    }
  | { readonly kind: 'warm-up'; readonly steps: number };
