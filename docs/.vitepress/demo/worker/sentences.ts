import { type ComparisonResult, type ComparisonRow, type Verdict, verdictSentence } from '@seqgraft/transfer';
import type { Metrics } from '../protocol.ts';

/** What it means that this control is the best. */
const controlWords: Readonly<Record<string, string>> = {
  naive: 'naive, the last value repeated; no network is needed for this forecast',
  'seasonal-naive': 'seasonal-naive, the last season repeated; no network is needed for this forecast',
  'zero-shot': 'zero-shot, the source as it is; fine-tuning it gained nothing here',
  scratch: 'scratch, the network trained on the target alone; the transfer gained nothing here',
};

/** What a comparison found, in the words of the library. */
export function sentencesOf({ rows, best, naive, auto }: ComparisonResult<Metrics>, unit: string): string[] {
  const strategies = rows.filter(({ kind, failure }) => kind === 'strategy' && failure === null);
  const chosen = strategies.find(({ name }) => name === 'auto') ?? strategies[0];
  if (chosen === undefined) return [];
  const tell = (row: ComparisonRow, verdict: Verdict | null, control: string): string[] =>
    verdict === null ? [] : [verdictSentence(verdict, { candidate: row.name, control, metric: 'MAE', unit })];
  return [
    ...tell(chosen, chosen.versusScratch, 'scratch'),
    ...tell(chosen, chosen.versusNaive, naive ?? 'naive'),
    ...(best in controlWords ? [`The lowest mean error is that of a control: ${controlWords[best]}.`] : []),
    ...(auto ?? []).map(({ reason }) => `Validation chose: ${reason}.`),
  ];
}
