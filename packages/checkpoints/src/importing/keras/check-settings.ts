import type { Findings } from '../findings.ts';
import { functionName, type KerasLayer, quotedLayer, type Settings, settingsOf } from './keras-layer.ts';

/** Settings that change what a layer computes, with the values that a spec can say; a value left out is one of them. */
const required: Readonly<Record<string, { readonly allowed: readonly unknown[]; readonly why: string }>> = {
  go_backwards: { allowed: [false, null, undefined], why: 'the steps are read from the first to the last' },
  stateful: { allowed: [false, null, undefined], why: 'every window starts from a state of zeros' },
  return_state: { allowed: [false, null, undefined], why: 'a layer passes on its outputs alone' },
  time_major: { allowed: [false, null, undefined], why: 'inputs are [batch, time, features]' },
  mask_zero: { allowed: [false, null, undefined], why: 'no token is left out' },
  sparse: { allowed: [false, null, undefined], why: 'inputs are dense' },
  ragged: { allowed: [false, null, undefined], why: 'all windows of a batch are equally long' },
  lora_rank: { allowed: [null, undefined], why: 'weights are whole' },
  quantization_config: { allowed: [null, undefined], why: 'weights are float32' },
};

/** Settings that act in training alone, with the values at which they do nothing. */
const training: Readonly<Record<string, readonly unknown[]>> = {
  recurrent_dropout: [0, null, undefined],
  kernel_regularizer: [null, undefined],
  recurrent_regularizer: [null, undefined],
  bias_regularizer: [null, undefined],
  embeddings_regularizer: [null, undefined],
  activity_regularizer: [null, undefined],
  kernel_constraint: [null, undefined],
  recurrent_constraint: [null, undefined],
  bias_constraint: [null, undefined],
  embeddings_constraint: [null, undefined],
};

/** Refuses the settings that a spec cannot say and notes those that only training knows. */
export function checkSettings(layer: KerasLayer, findings: Findings): void {
  for (const [name, { allowed, why }] of Object.entries(required)) {
    const got = layer.settings[name];
    if (!allowed.includes(got))
      findings.refuse(quotedLayer(layer), `${name} is ${short(got)}, and must be ${short(allowed[0])}: ${why}`);
  }
  for (const [name, nothing] of Object.entries(training)) {
    if (nothing.includes(layer.settings[name])) continue;
    findings.note(`${name} of ${quotedLayer(layer)} is left behind: it acts in training alone.`);
  }
  const policy = policyOf(layer.settings);
  if (policy !== 'float32') findings.note(`${quotedLayer(layer)} computes in ${policy}, the imported one in float32.`);
}

/** The logistic function, which the gates of every cell here have. */
export function checkGates(layer: KerasLayer, findings: Findings): void {
  const name = functionName(layer.settings.recurrent_activation ?? 'hard_sigmoid');
  if (name === 'sigmoid') return;
  const given = layer.settings.recurrent_activation === undefined ? `not given, which means "${name}"` : `"${name}"`;
  findings.refuse(quotedLayer(layer), `recurrent_activation is ${given}, and must be "sigmoid"`);
}

/** Keras 3 has a policy as an object. */
function policyOf({ dtype }: Settings): string {
  if (typeof dtype === 'string') return dtype;
  const { name } = settingsOf(settingsOf(dtype).config);
  return typeof name === 'string' ? name : 'float32';
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'left out';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
