import { nearestName } from '@seqgraft/core';
import * as z from 'zod';
import { countParameters } from './count-parameters.ts';
import { groupsOf } from './groups-of.ts';
import type { HeadTask } from './head-task.ts';
import { outputsPerTarget } from './head-task.ts';
import { SpecError, type SpecProblem } from './model-errors.ts';
import type { ModelSpec } from './model-spec.ts';

// The caps are far above what runs in JavaScript and far below what makes a typing error take the machine down.
const largestWidth = 16_384;
const mostLayers = 64;
const mostParameters = 2 ** 27; // 512 MiB of float32

const width = `an integer from 1 to ${largestWidth}`;
const list = `a list of 1 to ${mostLayers} integers, the units of each layer`;
const flag = 'true or false';
const object = 'an object';
const share = 'a number from 0 up to, but not, 1';

function oneOf(names: readonly string[]): string {
  return `one of ${names.map((name) => `"${name}"`).join(', ')}`;
}

// Each message is the `allowed` of an E_SPEC problem.
const widthSchema = z.number(width).int(width).min(1, width).max(largestWidth, width);
const cells = ['rnn', 'lstm', 'gru'] as const;
const activations = ['tanh', 'relu', 'sigmoid'] as const;
const targets = ['last', 'every-step'] as const;

const largestVocabulary = 65_536;
const vocabularySize = `an integer from 1 to ${largestVocabulary}`;
const vocabularySchema = z
  .number(vocabularySize)
  .int(vocabularySize)
  .min(1, vocabularySize)
  .max(largestVocabulary, vocabularySize);
const rising = 'a list of 1 to 1000 rising numbers between 0 and 1';
const quantilesSchema = z
  .array(z.number(rising), rising)
  .min(1, rising)
  .max(1000, rising)
  .refine((list) => list.every((q, i) => q > (list[i - 1] ?? 0) && q < 1), rising);
const taskKinds = ['values', 'quantiles', 'gaussian', 'classes'] as const;
const taskSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('values') }, object),
    z.strictObject({ kind: z.literal('quantiles'), quantiles: quantilesSchema }, object),
    z.strictObject({ kind: z.literal('gaussian') }, object),
    z.strictObject({ kind: z.literal('classes') }, object),
  ],
  `an object whose kind is ${oneOf(taskKinds)}`,
);
const embeddingSchema = z.strictObject(
  {
    vocabulary: vocabularySchema,
    width: widthSchema,
    tokens: z.string('a text').min(1, 'a text').optional(),
  },
  object,
);

const headSchema = z.strictObject(
  {
    targets: z.enum(targets, oneOf(targets)).default('last'),
    outputs: vocabularySchema,
    task: taskSchema.optional(),
    tied: z.boolean(flag).optional(),
  },
  object,
);

const specSchema = z.strictObject(
  {
    version: z.literal(1, '1, the only version so far').default(1),
    cell: z.enum(cells, oneOf(cells)),
    units: z.array(widthSchema, list).min(1, list).max(mostLayers, list),
    bidirectional: z.boolean(flag).default(false),
    dropout: z.number(share).min(0, share).lt(1, share).default(0),
    activation: z.enum(activations, oneOf(activations)).default('tanh'),
    resetAfter: z.boolean(flag).optional(),
    features: widthSchema.optional(),
    embedding: embeddingSchema.optional(),
    head: headSchema,
  },
  object,
);

const knownKeys: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(specSchema.shape),
  head: Object.keys(headSchema.shape),
  'head.task': ['kind', 'quantiles'],
  embedding: Object.keys(embeddingSchema.shape),
};

function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

function formatValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value); // NaN and infinities are no JSON
  if (typeof value === 'bigint' || typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  let text: string;
  try {
    text = JSON.stringify(value) ?? 'an object that is no JSON'; // a toJSON may return undefined, whatever its type says
  } catch {
    text = 'an object that is no JSON';
  }
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    root,
  );
}

function unknownKey(key: string, known: readonly string[]): string {
  const nearest = nearestName(key, known);
  return nearest === undefined
    ? `unknown key; known are ${known.join(', ')}`
    : `unknown key; did you mean "${nearest}"?`;
}

function problemsOf(issue: z.core.$ZodIssue, root: unknown): SpecProblem[] {
  const at = formatPath(issue.path);
  if (issue.code !== 'unrecognized_keys') {
    return [{ path: at, got: formatValue(valueAt(root, issue.path)), allowed: issue.message }];
  }
  const known = knownKeys[at] ?? [];
  return issue.keys.map((key) => ({
    path: formatPath([...issue.path, key]),
    got: formatValue(valueAt(root, [...issue.path, key])),
    allowed: `left out (${unknownKey(key, known)})`,
  }));
}

function onePerPath(problems: readonly SpecProblem[]): SpecProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ path }) => !seen.has(path) && seen.add(path));
}

/** A reset gate is of the gru alone; checked beside the schema, so that it is told together with all else. */
function resetAfterProblems(json: unknown): SpecProblem[] {
  const cell = valueAt(json, ['cell']);
  const resetAfter = valueAt(json, ['resetAfter']);
  if (resetAfter === undefined || cell === 'gru' || !cells.some((known) => known === cell)) return [];
  return [
    {
      path: 'resetAfter',
      got: formatValue(resetAfter),
      allowed: `left out for the cell "${String(cell)}": only a gru has it`,
    },
  ];
}

/** What embedding, features, head and task must have in common. */
function fitProblems(json: unknown): SpecProblem[] {
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

function taskProblems({ outputs, task }: { outputs: number; task?: HeadTask | undefined }): SpecProblem[] {
  const each = task === undefined ? 1 : (outputsPerTarget(task) ?? 1);
  if (outputs % each === 0) return [];
  const allowed = `a multiple of ${each}, the outputs that ${task?.kind} have for one target value`;
  return [{ path: 'head.outputs', got: formatValue(outputs), allowed }];
}

/**
 * Checks a spec and fills in its defaults. The result is plain JSON; parsing it again changes nothing.
 *
 * Defaults: version 1, bidirectional false, dropout 0, activation `tanh`, resetAfter true (gru only), head.targets `last`.
 *
 * @param json what came out of `JSON.parse`, or a literal
 * @throws E_SPEC with every problem in `details.problems`: unknown keys (with the nearest known one), missing or wrong values
 */
export function parseModelSpec(json: unknown): ModelSpec {
  const parsed = specSchema.safeParse(json);
  const problems = onePerPath([
    ...resetAfterProblems(json),
    ...(parsed.error?.issues ?? []).flatMap((issue) => problemsOf(issue, json)),
    ...fitProblems(json),
    ...(parsed.success ? taskProblems(parsed.data.head) : []),
  ]);
  if (!parsed.success || problems.length > 0) throw new SpecError({ problems });

  const { resetAfter, features = 1, embedding, head, ...rest } = parsed.data;
  const { targets, outputs, task, tied } = head;
  const { tokens, ...table } = embedding ?? { vocabulary: 0, width: 0 };
  const spec: ModelSpec = {
    ...rest,
    ...(rest.cell === 'gru' && { resetAfter: resetAfter ?? true }),
    features,
    ...(embedding && { embedding: { ...table, ...(tokens !== undefined && { tokens }) } }),
    head: { targets, outputs, ...(task && task.kind !== 'values' && { task }), ...(tied === true && { tied }) },
  };
  const parameters = countParameters(groupsOf(spec));
  if (parameters > mostParameters) {
    const allowed = `such that the model has at most ${mostParameters} parameters`;
    throw new SpecError({
      problems: [{ path: 'units', got: `${formatValue(spec.units)}, ${parameters} parameters`, allowed }],
    });
  }
  return spec;
}
