import { type Batch, Random } from '@seqgraft/core';
import { checkInputs } from './check-batch.ts';
import type { CompiledOptions } from './choose-engine.ts';
import { InvalidOptions } from './errors.ts';
import { withInference } from './evaluate.ts';
import { Problems, positiveInteger, temperature, wholeOrZero, withHint } from './option-problems.ts';
import { passPulse } from './pulse.ts';
import type { TrainableModel } from './trainable-model.ts';

export interface SampleOptions extends CompiledOptions {
  /** Tokens to begin with, at least one. */
  readonly prompt: readonly number[];
  /** Tokens to add. */
  readonly length: number;
  /** Logits are divided by it: below 1 the likely becomes likelier, 0 takes the likeliest. Default 1. */
  readonly temperature?: number | undefined;
  /** Draws among so many of the likeliest tokens alone (Fan, Lewis & Dauphin 2018). Default: all. */
  readonly topK?: number | undefined;
  /** A whole number, 0 or more; the same one draws the same tokens. */
  readonly seed: number;
  /** Ends with E_INTERRUPTED. */
  readonly signal?: AbortSignal | undefined;
  /** Called with each token as it comes. */
  readonly onToken?: ((token: number) => void) | undefined;
}

const known = ['prompt', 'length', 'temperature', 'topK', 'seed', 'signal', 'onToken', 'compiled', 'threads'];

function checkSampling(options: SampleOptions, inputs: readonly (number | null)[] | undefined): void {
  const problems = new Problems();
  for (const path of Object.keys(options)) {
    if (!known.includes(path)) problems.add(path, withHint('is no option', path, known));
  }
  const { prompt } = options;
  if (!Array.isArray(prompt) || prompt.length === 0) {
    problems.add('prompt', `must be a list of at least one token, got ${String(prompt)}`);
  }
  problems.number('length', options.length, wholeOrZero);
  problems.optionalNumber('temperature', options.temperature, temperature);
  problems.optionalNumber('topK', options.topK, positiveInteger);
  problems.number('seed', options.seed, wholeOrZero);
  if (inputs?.length !== 3 || inputs[2] !== 1) {
    problems.add('model', `must take token numbers, [batch, time, 1], got [${inputs?.join(', ')}]`);
  }
  if (problems.list.length > 0) throw new InvalidOptions({ problems: problems.list });
}

/** Draws a token from the logits of the last step. */
function drawToken(logits: Float32Array, random: Random, { temperature = 1, topK }: SampleOptions): number {
  const order = Array.from(logits.keys()).sort((a, b) => (logits[b] as number) - (logits[a] as number) || a - b);
  if (temperature === 0) return order[0] as number;
  const kept = order.slice(0, topK ?? order.length);
  const largest = logits[kept[0] as number] as number;
  const weights = kept.map((token) => Math.exp(((logits[token] as number) - largest) / temperature));
  let left = random.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [place, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return kept[place] as number;
  }
  return kept[0] as number; // the sum's last bit was left over
}

/**
 * Lets a language model go on from a prompt, a token at a time: states go from step to step, so that each costs one step
 * however long the text is. The same model, options and backend give the same tokens.
 *
 * @param model [batch, time, 1] of token numbers → logits [batch, time, tokens] or [batch, tokens], of one-way layers
 * @returns the new tokens, without the prompt
 * @throws E_OPTION with all problems; E_BATCH_VALUE for a token of the prompt that is none; E_STATEFUL; E_INTERRUPTED
 */
export async function sampleTokens(model: TrainableModel, options: SampleOptions): Promise<number[]> {
  const { network } = model;
  checkSampling(options, network.inputs[0]?.shape);
  const { prompt, length, seed, signal, onToken } = options;
  const random = new Random(seed, ['sample']);
  const pulse = passPulse(signal);
  const tokens: number[] = [];
  await withInference(network, options, async (inference) => {
    const batchOf = (given: readonly number[], isFirst: boolean): Batch => ({
      inputs: { shape: [1, given.length, 1], data: Float32Array.from(given) },
      targets: { shape: [1, 1], data: new Float32Array(1) },
      windows: Uint32Array.of(0),
      resets: Uint8Array.of(isFirst ? 1 : 0),
    });
    let given = prompt;
    while (tokens.length < length) {
      const batch = batchOf(given, tokens.length === 0);
      checkInputs(network, batch);
      const { shape, data } = await inference.predict(batch);
      const token = drawToken(data.subarray(data.length - (shape.at(-1) as number)), random, options);
      tokens.push(token);
      onToken?.(token);
      given = [token];
      await pulse.beat();
    }
  });
  return tokens;
}

/** Between text and token numbers; a vocabulary of `@seqgraft/windows` is one. */
export interface TokenCoder {
  encode(text: string): ArrayLike<number>;
  decode(tokens: ArrayLike<number>): string;
}

export interface SampleTextOptions extends Omit<SampleOptions, 'prompt' | 'onToken'> {
  readonly vocabulary: TokenCoder;
  /** Text to begin with. */
  readonly prompt: string;
}

/**
 * As `sampleTokens`, from text to text.
 *
 * @returns the new text, without the prompt
 */
export async function sampleText(model: TrainableModel, options: SampleTextOptions): Promise<string> {
  const { vocabulary, prompt, ...rest } = options;
  return vocabulary.decode(await sampleTokens(model, { ...rest, prompt: Array.from(vocabulary.encode(prompt)) }));
}
