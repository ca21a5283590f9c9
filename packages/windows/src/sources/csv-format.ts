import { BadOption, type OptionProblem } from '../options/bad-option.ts';
import { checkChoice } from '../options/check-option.ts';
import type { CsvFormat } from './csv-scanner.ts';
import type { CsvSchema } from './csv-schema.ts';

/** @throws E_OPTION */
export function csvFormat({ delimiter = ',', decimal = '.' }: CsvSchema): CsvFormat {
  const problems: OptionProblem[] = [];
  if (delimiter.length !== 1 || /["\r\n]/.test(delimiter)) {
    const rule = 'one character, no quote or line break';
    problems.push({ option: 'delimiter', rule, got: JSON.stringify(delimiter) });
  }
  checkChoice(problems, 'decimal', { value: decimal, choices: ['.', ','] });
  if (problems.length > 0) throw new BadOption({ problems });
  return { delimiter, decimal };
}

/** A header of one column that is full of another delimiter was read with the wrong one. */
export function delimiterHint(columns: readonly string[], delimiter: string): string | null {
  const other = [';', '\t', ',', '|'].find((mark) => mark !== delimiter && columns[0]?.includes(mark));
  if (columns.length > 1 || other === undefined) return null;
  return `The header is one column that holds ${JSON.stringify(other)}: set it as the delimiter.`;
}
