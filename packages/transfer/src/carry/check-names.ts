import type { ParameterGroup } from '@seqgraft/core';
import { repeatedNames } from '../repeated-names.ts';
import { CarryNamesError } from './carry-errors.ts';
import type { SideNames } from './column-names.ts';
import { listNames } from './list-names.ts';
import { outputsPerValue, tellsClasses, tellsTokens } from './match-outputs.ts';

interface Side extends SideNames {
  readonly groups: readonly ParameterGroup[];
}

function checkEach(what: string, names: readonly string[] | undefined): string[] {
  const twice = repeatedNames(names ?? []);
  return twice.length === 0 ? [] : [`${what} has ${listNames(twice.map((name) => JSON.stringify(name)))} twice`];
}

function checkFeatures({ groups: [lowest], columns }: Side): string[] {
  const features = columns?.features;
  if (features === undefined || lowest?.kind !== 'recurrent') return [];
  const rows = lowest.parameters.find(({ role }) => role === 'kernel')?.shape[0];
  if (rows === undefined || rows === features.length) return [];
  return [`columns.features has ${features.length} names, and the kernel of ${lowest.name} has ${rows} rows`];
}

function checkVocabulary({ groups, vocabulary }: Side): string[] {
  if (vocabulary === undefined) return [];
  const embedding = groups.find(({ kind }) => kind === 'embedding');
  if (embedding === undefined) return ['a vocabulary is given, and the model has no embedding'];
  const rows = embedding.parameters[0]?.shape[0];
  if (rows === undefined || rows === vocabulary.length) return [];
  return [`the vocabulary has ${vocabulary.length} tokens, and the table of ${embedding.name} has ${rows} rows`];
}

/** Of values the names of the targets divide the outputs into steps, of classes there is a name for each output. */
function checkTargets({ groups, columns, vocabulary }: Side): string[] {
  const head = groups.at(-1);
  const targets = columns?.targets;
  const outputs = head?.parameters.at(-1)?.shape.at(-1);
  if (targets === undefined || head?.kind !== 'head' || outputs === undefined) return [];
  const tokens = groups.find(({ kind }) => kind === 'embedding')?.parameters[0]?.shape[0] ?? null;
  if (tellsTokens({ head, tokens, columns, vocabulary })) return []; // the names are the vocabulary's
  if (targets.length === 0) return ['columns.targets is empty'];
  const count = tellsClasses(head)
    ? outputs / targets.length === 1
    : outputs % (targets.length * outputsPerValue(head)) === 0;
  if (count) return [];
  return [`columns.targets has ${targets.length} names, and ${head.name} has ${outputs} outputs`];
}

/**
 * Names are what rows are matched by: each stands once, and there is one for each row.
 *
 * @throws E_CARRY_NAMES with every problem of both sides
 */
export function checkNames(source: Side, target: Side): void {
  const problems = [
    { side: 'source', ...source },
    { side: 'target', ...target },
  ].flatMap((each) =>
    [
      ...checkEach('columns.features', each.columns?.features),
      ...checkEach('columns.targets', each.columns?.targets),
      ...checkEach('the vocabulary', each.vocabulary),
      ...checkFeatures(each),
      ...checkVocabulary(each),
      ...checkTargets(each),
    ].map((problem) => `of the ${each.side}, ${problem}`),
  );
  if (problems.length > 0) throw new CarryNamesError({ problems });
}
