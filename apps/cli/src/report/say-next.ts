import type { Reporter } from '../output/reporter.ts';
import type { ReportVerdict } from './report-data.ts';
import { needsNoNetwork } from './without-network.ts';

/**
 * Says the command to type next, and before it the reason, where that is not what was hoped for.
 *
 * @param best the row of the best mean
 */
export function sayNext({ next, tone }: ReportVerdict, best: string | null, reporter: Reporter): void {
  const { advice, command } = next;
  const hoped = tone === 'helps' && (best === null || !needsNoNetwork(best));
  if (!hoped) reporter.say(command === null ? advice : advice.replace(/:$/, '.'));
  if (command !== null) reporter.say(`Next: ${command}`);
}
