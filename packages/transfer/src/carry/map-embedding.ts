import type { ParameterGroup } from '@seqgraft/core';
import { simplifyAxis } from './axis-map.ts';
import { roleKey } from './compare-groups.ts';
import type { GroupMap } from './group-map.ts';
import type { VocabularyMatch } from './match-vocabulary.ts';

/**
 * Puts a table of token vectors together by token.
 *
 * @returns null when the tables are not [tokens, width] of one width
 */
export function mapEmbedding(
  source: ParameterGroup,
  target: ParameterGroup,
  { lines, sentences }: VocabularyMatch,
): GroupMap | null {
  const [from] = source.parameters;
  const [to] = target.parameters;
  if (from === undefined || to === undefined || source.parameters.length + target.parameters.length > 2) return null;
  if (from.shape.length !== 2 || to.shape.length !== 2 || from.shape[1] !== to.shape[1]) return null;
  const added = lines.filter((line) => line === 'mean').length;
  const rule = `rows by token${added === 0 ? '' : `, ${added} new at the mean`}`;
  const rows = simplifyAxis(lines, from.shape[0] as number);
  return {
    tensors: new Map([[roleKey(to), { source: from.name, axes: [rows, null], rule: rows === null ? '' : rule }]]),
    outputs: null,
    overcome: new Set(['vocabulary', 'tokens', `shape of the ${roleKey(to)}`]),
    sentences,
  };
}
