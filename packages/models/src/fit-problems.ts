import { type HeadTask, outputsPerTarget } from './head-task.ts';
import { formatPath, formatValue, valueAt } from './json-place.ts';
import type { SpecProblem } from './model-errors.ts';

/** A reset gate is of the gru alone: checked beside the schema, so that it is told together with all else. */
export function resetAfterProblems(json: unknown): SpecProblem[] {
  const cell = valueAt(json, ['cell']);
  const resetAfter = valueAt(json, ['resetAfter']);
  if (resetAfter === undefined || (cell !== 'rnn' && cell !== 'lstm')) return [];
  return [
    {
      path: 'resetAfter',
      got: formatValue(resetAfter),
      allowed: `left out for the cell "${cell}": only a gru has it`,
    },
  ];
}

/**
 * What embedding, features, units and a tied head must have in common.
 *
 * @param width the words for a width that may stand there
 */
export function fitProblems(json: unknown, width: string): SpecProblem[] {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return [];
  const at = (...path: string[]): unknown => valueAt(json, path);
  const problems: SpecProblem[] = [];
  const add = (path: string[], allowed: string): void => {
    problems.push({ path: formatPath(path), got: formatValue(at(...path)), allowed });
  };
  const hasEmbedding = at('embedding') !== undefined;
  const features = at('features');
  if (hasEmbedding ? features !== undefined && features !== 1 : features === undefined) {
    add(['features'], hasEmbedding ? '1, the token number, or left out: there is an embedding' : width);
  }
  if (at('head', 'tied') !== true) return problems;
  if (!hasEmbedding) {
    add(['head', 'tied'], 'left out or false: there is no embedding');
    return problems;
  }
  const vocabulary = at('embedding', 'vocabulary');
  if (at('head', 'outputs') !== vocabulary) {
    add(['head', 'outputs'], `the vocabulary, ${formatValue(vocabulary)}: the head is tied`);
  }
  const units = at('units');
  const top = Array.isArray(units) ? units.at(-1) * (at('bidirectional') === true ? 2 : 1) : undefined;
  if (at('embedding', 'width') !== top) {
    add(['embedding', 'width'], `the width of the top layer, ${formatValue(top)}: the head is tied`);
  }
  return problems;
}

/** What outputs and task must have in common, of a head whose own rules are kept. */
export function taskProblems({ outputs, task }: { outputs: number; task?: HeadTask | undefined }): SpecProblem[] {
  const each = task === undefined ? 1 : (outputsPerTarget(task) ?? 1);
  if (outputs % each === 0) return [];
  const allowed = `a multiple of ${each}, the outputs that ${task?.kind} have for one target value`;
  return [{ path: 'head.outputs', got: formatValue(outputs), allowed }];
}
