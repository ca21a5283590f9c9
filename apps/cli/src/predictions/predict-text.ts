import { sampleText, type TrainableModel } from '@seqgraft/training';
import { parseVocabulary, readText } from '@seqgraft/windows';
import type { PredictOptions } from '../options/command-options.ts';
import type { ActionContext } from '../run-action.ts';
import type { Preprocess } from '../task/preprocess.ts';
import { UsageError } from '../usage-error.ts';

/** Characters of the end of a file that a text goes on from: more than a state remembers. */
const longestPrompt = 1000;

/** Goes on from a prompt, or from the end of a text file. @throws E_USAGE without either */
export async function predictText(
  model: TrainableModel,
  file: string | undefined,
  {
    preprocess,
    options,
    context,
  }: {
    readonly preprocess: Preprocess;
    readonly options: PredictOptions;
    readonly context: ActionContext;
  },
): Promise<{ readonly prompt: string; readonly text: string }> {
  const prompt = options.prompt ?? (file === undefined ? '' : (await readText(file)).slice(-longestPrompt));
  if (prompt === '') {
    const problem = 'A language model goes on from something, and there is nothing.';
    throw new UsageError({ problem, remedy: 'Give a text file, or words with --prompt "Call me".' });
  }
  const text = await sampleText(model, {
    vocabulary: parseVocabulary(preprocess.vocabulary),
    prompt,
    length: options.length,
    temperature: options.temperature,
    ...(options.topK === undefined ? {} : { topK: options.topK }),
    seed: options.seed,
    signal: context.signal,
  });
  return { prompt, text };
}
