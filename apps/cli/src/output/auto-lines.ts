import type { AutoChoice } from '@seqgraft/transfer';
import { type MetricName, metricInfo } from '../measures/metric.ts';
import { formatNumber } from './format-number.ts';
import { textTable } from './text-table.ts';

/** What `auto` tried, how each did on validation, and why it chose. */
export function autoLines({ candidates, chosen, network, compared, reason }: AutoChoice, main: MetricName): string[] {
  const { title, format } = metricInfo(main);
  const show = compared === 'windows' ? percent : format;
  const mark = (name: string): string => {
    if (name === network) return 'kept';
    return name === chosen ? 'chosen' : '';
  };
  const rows = candidates.map(({ name, validation, behind, standardError, trainedParameters, network: isNetwork }) => [
    name === chosen ? `▸ ${name}` : `  ${name}`,
    format(validation),
    behind === 0 ? '–' : `+${show(behind)}${standardError === null ? '' : ` ± ${show(standardError)}`}`,
    isNetwork ? String(trainedParameters) : '–',
    mark(name),
  ]);
  const heading = ['', `${title} on validation`, 'behind the best ± standard error', 'trained parameters', ''];
  const lines = [`Chosen on validation: ${reason}.`, '', textTable(heading, rows)];
  return compared === 'windows'
    ? [...lines, 'behind: of the error of a window, the geometric mean over the windows.']
    : lines;
}

/** A difference of logarithms as how much more. */
function percent(logarithm: number): string {
  return `${formatNumber(100 * Math.expm1(logarithm))} %`;
}
