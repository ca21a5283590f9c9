import type { ParameterGroup } from '@seqgraft/core';
import { groupsOf } from './groups-of.ts';
import type { ModelSpecInput } from './model-spec.ts';
import { parseModelSpec } from './parse-model-spec.ts';

/**
 * The parameter groups of a model, from the input to the head, without building it: names, roles, shapes, and what the
 * numbers mean. Pure; a model built from the same spec has exactly these groups.
 *
 * Shapes are Keras': kernel [inputs, blocks × units], recurrent kernel [units, blocks × units], bias [blocks × units],
 * or [2, 3 × units] for a gru with `resetAfter`; blocks are 1 (rnn), 4 (lstm: i, f, c, o), 3 (gru: z, r, h). Embeddings are
 * [vocabulary, width], the head's kernel [inputs, outputs] — a tied head has none — and its bias [outputs].
 *
 * @throws E_SPEC for a spec that breaks its rules
 */
export function describeGroups(spec: ModelSpecInput): readonly ParameterGroup[] {
  return groupsOf(parseModelSpec(spec));
}
