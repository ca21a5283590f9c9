import { type DenseArray, formatShape, type NamedArrays, nearestName } from '@seqgraft/core';
import type { Findings } from '../findings.ts';
import type { ImportOptions } from '../imported-model.ts';

/** A module with `weight` or `bias` alone: nn.Linear, nn.Embedding. */
export interface PlainModule {
  readonly name: string;
  readonly weight: DenseArray | null;
  readonly bias: DenseArray | null;
}

export interface HeadAndEmbedding {
  readonly head: PlainModule | null;
  readonly embedding: PlainModule | null;
}

/** Names that people give a table of token vectors. */
const embeddingName = /emb|wte|lookup|encoder|token|vocab/i;

/** The modules that are left when the recurrent ones are taken out; what is neither is refused. */
export function plainModules(tensors: NamedArrays, used: ReadonlySet<string>, findings: Findings): PlainModule[] {
  const parts = new Map<string, { weight: DenseArray | null; bias: DenseArray | null }>();
  for (const [name, array] of tensors) {
    if (used.has(name)) continue;
    const [, owner = '', kind] = /^(?:(.*)\.)?(weight|bias)$/.exec(name) ?? [];
    const rank = { weight: 2, bias: 1 }[kind ?? ''];
    if (rank !== array.shape.length) {
      findings.refuse(
        `tensor "${name}"`,
        `${formatShape(array.shape)} is of no nn.RNN, nn.LSTM, nn.GRU, nn.Linear or nn.Embedding`,
      );
      continue;
    }
    const part = parts.get(owner) ?? { weight: null, bias: null };
    part[kind as 'weight' | 'bias'] = array;
    parts.set(owner, part);
  }
  return [...parts].map(([name, part]) => ({ name, ...part }));
}

/**
 * Which of the modules is the head and which the embedding.
 *
 * By what was asked for; else the embedding is what has no bias and vectors as long as the recurrent part reads, and the
 * head what reads as many columns as the recurrent part passes on. Where both fit, the name decides, and else it is refused.
 */
export function headAndEmbedding(
  modules: readonly PlainModule[],
  widths: { readonly inputs: number; readonly outputs: number },
  { chosen, findings }: { readonly chosen: ImportOptions['modules']; readonly findings: Findings },
): HeadAndEmbedding {
  const named = (role: 'head' | 'embedding'): PlainModule | null | undefined => {
    const name = chosen?.[role];
    if (name === undefined) return undefined;
    const found = modules.find((module) => module.name === name);
    if (found !== undefined) return found;
    const nearest = nearestName(
      name,
      modules.map((module) => module.name),
    );
    findings.refuse(
      'the options',
      `no module "${name}" is left for the ${role}${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`,
    );
    return null;
  };
  const isTable = ({ name, weight, bias }: PlainModule): boolean => {
    if (weight === null || bias !== null || weight.shape[1] !== widths.inputs) return false;
    return weight.shape[1] !== widths.outputs || embeddingName.test(name);
  };
  const askedHead = named('head');
  const embedding = named('embedding') ?? modules.find((module) => module !== askedHead && isTable(module)) ?? null;
  const rest = modules.filter((module) => module !== embedding);
  const heads = rest.filter(({ weight, bias }) =>
    weight === null
      ? bias !== null && bias.shape[0] === embedding?.weight?.shape[0]
      : weight.shape[1] === widths.outputs,
  );
  const head = askedHead ?? (heads.length === 1 ? (heads[0] as PlainModule) : null);
  for (const module of rest) {
    if (module === head) continue;
    const shape = module.weight === null ? formatShape(module.bias?.shape ?? []) : formatShape(module.weight.shape);
    const what =
      heads.length > 1 && head === null && heads.includes(module)
        ? `${shape} may be the head, and so may others: say which with the option modules.head`
        : `${shape} is neither the head nor an embedding, and a spec has no other layers`;
    findings.refuse(`module "${module.name}"`, what);
  }
  return { head, embedding };
}
