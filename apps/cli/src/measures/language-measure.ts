import { bitsPerCharacter, countClasses, evaluateLoss, perplexity, unigramLoss } from '@seqgraft/training';
import { StatefulWindows, type Vocabulary, type Windows } from '@seqgraft/windows';
import type { Metrics } from './metric.ts';
import type { TaskMeasure } from './task-measure.ts';

/** Streams that are read side by side when a text is judged: as many beginnings without a state. */
const lanes = 8;

/**
 * Language models are judged by what a character costs (of words, whose characters are counted by the vocabulary, by perplexity).
 * States go on from window to window. The baseline knows how often each token is in training and nothing else.
 */
export function languageMeasure(train: Windows, vocabulary: Vocabulary): TaskMeasure {
  const metricsOf = (nats: number, windows: Windows): Metrics => {
    const tokens = windows.targetsOf();
    const lengths = vocabulary.tokens.map((token, number) => (number === 0 ? 1 : Array.from(token).length));
    const characters = tokens.reduce((sum, token) => sum + (lengths[token] ?? 1), 0);
    return {
      bitsPerCharacter: bitsPerCharacter(nats, { tokens: tokens.length, characters }),
      perplexity: perplexity(nats),
      crossEntropy: nats,
    };
  };
  return {
    main: vocabulary.kind === 'characters' ? 'bitsPerCharacter' : 'perplexity',
    async measure(model, windows, signal) {
      if (windows.windowCount === 0) return null;
      const options = { loss: 'cross-entropy', batchSize: lanes, ...(signal === undefined ? {} : { signal }) } as const;
      return metricsOf(await evaluateLoss(model, new StatefulWindows(windows), options), windows);
    },
    baselines(windows) {
      const counts = (of: Windows): number[] => countClasses(of.targetsOf(), vocabulary.size);
      return [{ name: 'unigram', metrics: metricsOf(unigramLoss(counts(train), counts(windows)), windows) }];
    },
  };
}
