import type { Json } from '@seqgraft/core';
import { parseJson } from '../../format/parse-json.ts';

/** Under this name exported files of PyTorch carry the spec of their model. */
export const SPEC_KEY = 'seqgraft.spec';

/** What names and shapes of tensors do not say of a model. */
export interface OwnSpec {
  readonly activation: 'tanh' | 'relu' | 'sigmoid' | undefined;
  readonly targets: 'last' | 'every-step' | undefined;
  /** `head.task` of a spec. */
  readonly task: Json | null;
  readonly dropout: number;
  readonly tokens: string | undefined;
}

type Fields = { readonly [key: string]: Json | undefined };

/** What was written beside the tensors; null for files of others, and for what cannot be read. */
export function ownSpecOf(metadata: Json | null): OwnSpec | null {
  const text = fieldsOf(metadata)[SPEC_KEY];
  if (typeof text !== 'string') return null;
  let spec: Fields;
  try {
    spec = fieldsOf(parseJson(text, { depth: 8, members: 2048 }));
  } catch {
    return null;
  }
  const head = fieldsOf(spec.head);
  const choice = <T extends string>(value: Json | undefined, known: readonly T[]): T | undefined =>
    known.find((one) => one === value);
  const { dropout } = spec;
  const tokens = fieldsOf(spec.embedding).tokens;
  return {
    activation: choice(spec.activation, ['tanh', 'relu', 'sigmoid']),
    targets: choice(head.targets, ['last', 'every-step']),
    task: head.task ?? null,
    dropout: typeof dropout === 'number' && dropout >= 0 && dropout < 1 ? dropout : 0,
    tokens: typeof tokens === 'string' && tokens !== '' ? tokens : undefined,
  };
}

function fieldsOf(value: Json | undefined): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
