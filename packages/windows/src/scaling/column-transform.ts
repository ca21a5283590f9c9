/** What is done to a column before it is scaled: first the logarithm, then the difference. Both are undone exactly. */
export type ColumnTransform = {
  /** `log`: ln x, for values above 0. `log1p`: ln(1 + x), for values of at least 0. */
  readonly log: 'none' | 'log' | 'log1p';
  /** Rows between a value and the one that is taken from it; 0: values as they are. */
  readonly difference: number;
};

/** A transform in words; two of them: a logarithm, then a difference. `difference` is that of neighbouring rows. */
export type TransformOption = TransformStep | readonly TransformStep[];
export type TransformStep = 'log' | 'log1p' | 'difference' | { readonly difference: number };

export const noTransform: ColumnTransform = { log: 'none', difference: 0 };

export const transformRule =
  '"log", "log1p", "difference", { difference: rows }, or a list of a logarithm and a difference, in this order';

/** The transform that an option asks for, or null when it is none. */
export function readTransform(option: TransformOption | undefined): ColumnTransform | null {
  if (option === undefined) return noTransform;
  const steps: readonly unknown[] = Array.isArray(option) ? option : [option];
  let log: ColumnTransform['log'] = 'none';
  let difference = 0;
  for (const step of steps) {
    if (difference !== 0) return null; // nothing comes after a difference
    if (step === 'log' || step === 'log1p') {
      if (log !== 'none') return null;
      log = step;
      continue;
    }
    const lag = step === 'difference' ? 1 : (step as { difference?: unknown } | null)?.difference;
    if (!Number.isSafeInteger(lag) || (lag as number) < 1) return null;
    difference = lag as number;
  }
  return { log, difference };
}

/** A stored transform, or null when it is none. */
export function parseTransform(json: unknown): ColumnTransform | null {
  const { log, difference } = (json ?? {}) as Partial<ColumnTransform>;
  const known = log === 'none' || log === 'log' || log === 'log1p';
  if (!known || !Number.isSafeInteger(difference) || (difference as number) < 0) return null;
  return { log, difference: difference as number };
}

/** Whether a value has the logarithm that is asked for. */
export function inDomain(value: number, log: ColumnTransform['log']): boolean {
  return log === 'none' || (log === 'log' ? value > 0 : value >= 0);
}

export function applyLog(value: number, log: ColumnTransform['log']): number {
  return log === 'none' ? value : log === 'log' ? Math.log(value) : Math.log1p(value);
}

/** Undoes {@link applyLog}. */
export function undoLog(value: number, log: ColumnTransform['log']): number {
  return log === 'none' ? value : log === 'log' ? Math.exp(value) : Math.expm1(value);
}

/** `log, difference 7`; the empty string where nothing is done. */
export function describeTransform({ log, difference }: ColumnTransform): string {
  const parts = log === 'none' ? [] : [log];
  return [...parts, ...(difference === 0 ? [] : [`difference ${difference}`])].join(', ');
}
