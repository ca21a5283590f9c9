import type { RankedSource, Ranking } from './ranking-result.ts';

/** Independent stretches below which no difference is no finding. */
const fewest = 5;

/** Of ranked sources, best first: which may be the best, and what to say of it. */
export function decideRanking(
  sources: readonly RankedSource[],
  { windows, independent }: { readonly windows: number; readonly independent: number },
): Pick<Ranking, 'verdict' | 'best' | 'among' | 'sentence'> {
  const [best, ...others] = sources as [RankedSource, ...RankedSource[]];
  const names = sources.map(({ name }) => name);
  const cannotTell = (among: readonly string[], why: string): ReturnType<typeof decideRanking> => ({
    verdict: 'cannot-tell',
    best: null,
    among,
    sentence: `Cannot tell: ${why}.`,
  });
  if (best.score === null) {
    return cannotTell(
      names,
      windows === 0 ? 'there are too few windows, or the target never changes' : 'nothing could be left out',
    );
  }
  if (independent < 2) {
    return cannotTell(names, `${windows} windows overlap so much that they are not two independent stretches`);
  }
  const { versusRandom } = best;
  if (versusRandom !== null && versusRandom.low <= 0) {
    const ahead = `${best.name}, the best, is ahead of a body of random weights by ${show(versusRandom)}`;
    // An interval of a few stretches reaches across zero whatever the sources are worth.
    if (independent < fewest) return cannotTell(names, `${ahead}, in ${windows} windows that overlap`);
    const sentence = `None is better than a body of random weights, as far as ${windows} windows tell: ${ahead}.`;
    return { verdict: 'none', best: null, among: [], sentence };
  }
  const rivals = others.filter(({ versusBest }) => versusBest === null || versusBest.high >= 0);
  if (rivals.length > 0) {
    const among = [best.name, ...rivals.map(({ name }) => name)];
    return cannotTell(among, `${among.join(', ')} are too close for ${windows} windows to tell apart`);
  }
  const second = others[0]?.versusBest;
  const ahead = second == null ? '' : `, ahead of ${others[0]?.name} by ${show(negated(second))}`;
  const random = versusRandom === null ? '' : `, of a body of random weights by ${show(versusRandom)}`;
  return {
    verdict: 'best',
    best: best.name,
    among: [best.name],
    sentence: `Start from ${best.name}${ahead}${random}.`,
  };
}

interface Shown {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

function negated({ difference, low, high }: Shown): Shown {
  return { difference: -difference, low: -high, high: -low };
}

function show({ difference, low, high }: Shown): string {
  return `${difference.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
}
