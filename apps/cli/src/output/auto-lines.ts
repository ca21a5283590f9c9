import type { AutoChoice } from '@seqgraft/transfer';
import { type MetricName, metricInfo } from '../measures/metric.ts';
import { textTable } from './text-table.ts';

/** What `auto` tried, how each did on validation, and why it chose. */
export function autoLines({ candidates, chosen, network, reason }: AutoChoice, main: MetricName): string[] {
  const { title, format } = metricInfo(main);
  const mark = (name: string): string => {
    if (name === network) return 'kept';
    return name === chosen ? 'chosen' : '';
  };
  const rows = candidates.map(({ name, validation, behind, standardError, trainedParameters, network: isNetwork }) => [
    name === chosen ? `▸ ${name}` : `  ${name}`,
    format(validation),
    behind === 0 ? '–' : `+${format(behind)}${standardError === null ? '' : ` ± ${format(standardError)}`}`,
    isNetwork ? String(trainedParameters) : '–',
    mark(name),
  ]);
  return [
    `Chosen on validation: ${reason}.`,
    '',
    textTable(['', `${title} on validation`, 'behind the best ± standard error', 'trained parameters', ''], rows),
  ];
}
