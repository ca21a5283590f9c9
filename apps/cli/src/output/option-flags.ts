/** The flag behind an option of a package. */
const flags: Readonly<Record<string, string>> = {
  timeFormat: '--time-format',
  timeUnit: '--time-unit',
  zones: '--zones',
  missing: '--missing',
  irregular: '--irregular',
  'step of resample': '--irregular',
  duplicates: '--duplicates',
  unsorted: '--unsorted',
  calendar: '--calendar',
  calendarZone: '--calendar-zone',
  delimiter: '--delimiter',
  decimal: '--decimal',
  trainUntil: '--split',
  validationUntil: '--split',
  embargo: '--embargo',
  lookback: '--lookback',
  horizon: '--horizon',
  gap: '--gap',
  stride: '--stride',
  rate: '--rate',
};

interface OptionProblem {
  readonly option: string;
  readonly rule: string;
  readonly got: string;
}

/** What is wrong with options of a package, in words of the command; null where one of them has no flag. */
export function inFlags(details: unknown): { readonly message: string; readonly remedy: string } | null {
  const { problems } = details as { readonly problems?: readonly OptionProblem[] };
  if (!Array.isArray(problems) || problems.length === 0) return null;
  const named = (problems as readonly OptionProblem[]).map((problem) => ({ ...problem, flag: flags[problem.option] }));
  if (named.some(({ flag }) => flag === undefined)) return null;
  const words = Object.entries(flags).filter(([option]) => /[A-Z]/.test(option));
  const ruleOf = (rule: string): string =>
    words.reduce((text, [option, flag]) => text.replaceAll(new RegExp(`\\b${option}\\b`, 'g'), flag), rule);
  return {
    message: named
      .map(({ flag, rule, got }) => `${flag} must be ${ruleOf(rule)}, got ${got}${/[.?]$/.test(got) ? '' : '.'}`)
      .join(' '),
    remedy: `Correct ${[...new Set(named.map(({ flag }) => flag))].join(', ')}.`,
  };
}
