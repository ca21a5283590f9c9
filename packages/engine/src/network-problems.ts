import { gateOrder } from './gate-order.ts';
import type { EmbeddingSpec, HeadSpec, NetworkSpec, RecurrentSpec } from './network-spec.ts';

function isSize(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 65536;
}

/** All that makes no sense in a network; empty when all does. */
export function problemsOf(network: NetworkSpec, features: number): string[] {
  const problems: string[] = [];
  const names = new Set<string>();
  const head = network.head;
  if (network.layers.length === 0 && head === undefined) problems.push('neither layers nor a head');
  if (!isSize(features)) problems.push(`features: a whole number from 1 to 65536, got ${features}`);
  const { embedding } = network;
  if (embedding !== undefined) problems.push(...embeddingProblems(network, features));
  if (embedding !== undefined) names.add(embedding.name ?? 'embedding');
  if (embedding === undefined && head?.tied) problems.push(`${head.name ?? 'head'}: tied needs an embedding`);
  const entries: (RecurrentSpec | HeadSpec)[] = head ? [...network.layers, head] : [...network.layers];
  for (const entry of entries) {
    const name = entry.name ?? 'head';
    if (names.has(name)) problems.push(`${name}: two layers have this name`);
    names.add(name);
    const size = 'cell' in entry ? entry.units : entry.outputs;
    if (!isSize(size)) problems.push(`${name}: units must be a whole number from 1 to 65536, got ${size}`);
    const dropout = entry.dropout ?? 0;
    if (!(dropout >= 0 && dropout < 1))
      problems.push(`${name}: dropout must be at least 0 and below 1, got ${dropout}`);
    if (!('cell' in entry)) {
      if (entry.targets !== 'last' && entry.targets !== 'every-step')
        problems.push(`${name}: targets must be last or every-step, got ${String(entry.targets)}`);
      continue;
    }
    if (!(entry.cell in gateOrder)) problems.push(`${name}: cell must be rnn, lstm or gru, got ${String(entry.cell)}`);
    const recurrentDropout = entry.recurrentDropout ?? 0;
    if (!(recurrentDropout >= 0 && recurrentDropout < 1))
      problems.push(`${name}: recurrentDropout must be at least 0 and below 1, got ${recurrentDropout}`);
    if (!['step', 'sequence'].includes(entry.dropoutPer ?? 'step'))
      problems.push(`${name}: dropoutPer must be step or sequence, got ${entry.dropoutPer}`);
    const activation = entry.activation ?? 'tanh';
    if (!['tanh', 'relu', 'sigmoid'].includes(activation) || (entry.cell !== 'rnn' && activation !== 'tanh'))
      problems.push(`${name}: activation ${activation} is not one that ${entry.cell} has here`);
    if (!['sigmoid', 'hardSigmoid'].includes(entry.recurrentActivation ?? 'sigmoid'))
      problems.push(`${name}: recurrentActivation must be sigmoid or hardSigmoid, got ${entry.recurrentActivation}`);
    if (!['forward', 'reversed', 'bidirectional'].includes(entry.direction ?? 'forward'))
      problems.push(`${name}: direction must be forward, reversed or bidirectional, got ${entry.direction}`);
  }
  return problems;
}

function embeddingProblems({ embedding, layers, head }: NetworkSpec, features: number): string[] {
  const { name = 'embedding', vocabulary, width } = embedding as EmbeddingSpec;
  const problems: string[] = [];
  if (features !== 1) problems.push(`${name}: inputs are token numbers, one feature, got ${features}`);
  for (const [what, size] of Object.entries({ vocabulary, width })) {
    if (!isSize(size)) problems.push(`${name}: ${what} must be a whole number from 1 to 65536, got ${size}`);
  }
  const top = layers.at(-1);
  if (top === undefined) problems.push(`${name}: an embedding needs a recurrent layer above it`);
  if (!head?.tied || top === undefined) return problems;
  const headName = head.name ?? 'head';
  if (head.outputs !== vocabulary) {
    problems.push(`${headName}: tied outputs are the vocabulary, ${vocabulary}, got ${head.outputs}`);
  }
  const above = top.units * (top.direction === 'bidirectional' ? 2 : 1);
  if (above !== width) {
    problems.push(`${headName}: tied needs outputs of ${top.name} as wide as the embedding, ${width}, got ${above}`);
  }
  return problems;
}
