import type { ParameterGroup } from '@seqgraft/core';
import type { AxisLine } from './axis-map.ts';
import type { SideNames } from './column-names.ts';
import { listNames } from './list-names.ts';
import { matchVocabulary } from './match-vocabulary.ts';

/** Which output of the source's head each output of the target's is. */
export interface OutputMatch {
  /** [target outputs]; `fresh` for a new target or class, `mean` for a new token. */
  readonly lines: readonly AxisLine[];
  /** Whether each output is one that the source has learnt to tell; false where steps or classes are new. */
  readonly whole: boolean;
  readonly sentences: readonly string[];
}

/** A head and what its side says of its outputs. */
export interface OutputSide extends SideNames {
  readonly head: ParameterGroup;
  /** Rows of its embedding; null without one. */
  readonly tokens: number | null;
}

function outputsOf(head: ParameterGroup): number {
  return head.parameters.find(({ role }) => role === 'bias' || role === 'kernel')?.shape.at(-1) ?? 0;
}

/** Whether outputs are classes: a task that says so, or an activation that makes probabilities. */
export function tellsClasses({ semantics }: ParameterGroup): boolean {
  if (semantics.task !== undefined) return semantics.task === 'classes';
  return semantics.activation === 'softmax' || semantics.activation === 'sigmoid';
}

/** Outputs that stand for one value to forecast, as the task in the semantics says it. */
export function outputsPerValue({ semantics }: ParameterGroup): number {
  const [kind, ...quantiles] = String(semantics.task ?? 'values').split(' ');
  if (kind === 'quantiles') return quantiles.length;
  return kind === 'gaussian' ? 2 : 1;
}

/** Whether a head tells the next token: its outputs are those that the embedding has rows for. */
export function tellsTokens({ head, tokens }: OutputSide): boolean {
  return tokens !== null && outputsOf(head) === tokens && (head.semantics.tied === true || tellsClasses(head));
}

/**
 * Matches the outputs of two heads that compute the same otherwise: tokens and classes by their names, values by target name
 * and step. A step beyond the source's horizon starts from the source's last step of that target.
 *
 * @returns null when names are missing, or none of the target's is one of the source's
 */
export function matchOutputs(source: OutputSide, target: OutputSide): OutputMatch | null {
  if (tellsTokens(source) && tellsTokens(target)) {
    const match = matchVocabulary(source.vocabulary, target.vocabulary);
    if (match === null || match === 'nothing') return null;
    // The vocabulary is told of once, at the embedding.
    return { lines: match.lines, whole: !match.lines.includes('mean'), sentences: [] };
  }
  const there = source.columns?.targets;
  const here = target.columns?.targets;
  if (there === undefined || here === undefined) return null;
  if (here.every((name) => !there.includes(name))) return null;
  return tellsClasses(target.head) ? matchClasses(there, here) : matchValues(source, target, { there, here });
}

function matchClasses(there: readonly string[], here: readonly string[]): OutputMatch {
  const added = here.filter((name) => !there.includes(name));
  const dropped = there.filter((name) => !here.includes(name));
  return {
    lines: here.map((name) => (there.includes(name) ? there.indexOf(name) : 'fresh')),
    whole: added.length === 0,
    sentences: sentencesOf('class', 'classes', { added, dropped, of: here.length }),
  };
}

/** Outputs of values stand at (step · targets + target) · per value + place. */
function matchValues(
  source: OutputSide,
  target: OutputSide,
  { there, here }: { readonly there: readonly string[]; readonly here: readonly string[] },
): OutputMatch | null {
  const perValue = outputsPerValue(target.head);
  const horizonThere = outputsOf(source.head) / (there.length * perValue);
  const horizonHere = outputsOf(target.head) / (here.length * perValue);
  if (!Number.isInteger(horizonThere) || !Number.isInteger(horizonHere)) return null;
  const lines: AxisLine[] = [];
  for (let step = 0; step < horizonHere; step++) {
    for (const name of here) {
      const from = there.indexOf(name);
      for (let place = 0; place < perValue; place++) {
        const known = Math.min(step, horizonThere - 1);
        lines.push(from < 0 ? 'fresh' : (known * there.length + from) * perValue + place);
      }
    }
  }
  const added = here.filter((name) => !there.includes(name));
  const dropped = there.filter((name) => !here.includes(name));
  const steps: string[] = [];
  if (horizonHere > horizonThere) {
    const first = horizonThere + 1;
    const which = first === horizonHere ? `Step ${first} starts` : `Steps ${first} to ${horizonHere} start`;
    steps.push(`${which} from what the source tells of its last step, ${horizonThere}.`);
  }
  if (horizonHere < horizonThere)
    steps.push(`Of the source's ${horizonThere} steps the first ${horizonHere} are kept.`);
  return {
    lines,
    whole: added.length === 0 && horizonHere <= horizonThere,
    sentences: [...steps, ...sentencesOf('target', 'targets', { added, dropped, of: here.length })],
  };
}

function sentencesOf(
  one: string,
  many: string,
  {
    added,
    dropped,
    of,
  }: { readonly added: readonly string[]; readonly dropped: readonly string[]; readonly of: number },
): string[] {
  const be = (names: readonly string[]): string => (names.length === 1 ? 'is' : 'are');
  const new_ = `${added.length} of ${of} ${of === 1 ? one : many} ${be(added)} new (${listNames(added)}): the head learns ${added.length === 1 ? 'it' : 'them'} afresh.`;
  const left = `${dropped.length} ${dropped.length === 1 ? one : many} of the source ${be(dropped)} not in the target (${listNames(dropped)}).`;
  return [...(added.length === 0 ? [] : [new_]), ...(dropped.length === 0 ? [] : [left])];
}
