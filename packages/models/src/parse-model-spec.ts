import { nearestName } from '@seqgraft/core';
import * as z from 'zod';
import { countParameters } from './count-parameters.ts';
import { fitProblems, resetAfterProblems, taskProblems } from './fit-problems.ts';
import { groupsOf } from './groups-of.ts';
import { formatPath, formatValue, valueAt } from './json-place.ts';
import { SpecError, type SpecProblem } from './model-errors.ts';
import type { ModelSpec } from './model-spec.ts';

// The caps are far above what runs in JavaScript and far below what makes a typing error take the machine down.
const largestWidth = 16_384;
const mostLayers = 64;
const mostParameters = 2 ** 27; // 512 MiB of float32
const mostClasses = 65_536; // tokens of a vocabulary, outputs of a head

const list = `a list of 1 to ${mostLayers} integers, the units of each layer`;
const flag = 'true or false';
const object = 'an object';
const share = 'a number from 0 up to, but not, 1';

function oneOf(names: readonly string[]): string {
  return `one of ${names.map((name) => `"${name}"`).join(', ')}`;
}

function wholeRule(largest: number): string {
  return `an integer from 1 to ${largest}`;
}

// Each message is the `allowed` of an E_SPEC problem.
function wholeTo(largest: number): z.ZodNumber {
  const rule = wholeRule(largest);
  return z.number(rule).int(rule).min(1, rule).max(largest, rule);
}

const widthSchema = wholeTo(largestWidth);
const cells = ['rnn', 'lstm', 'gru'] as const;
const activations = ['tanh', 'relu', 'sigmoid'] as const;
const targets = ['last', 'every-step'] as const;

const classesSchema = wholeTo(mostClasses);
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
    vocabulary: classesSchema,
    width: widthSchema,
    tokens: z.string('a text').min(1, 'a text').optional(),
  },
  object,
);

const headSchema = z.strictObject(
  {
    targets: z.enum(targets, oneOf(targets)).default('last'),
    outputs: classesSchema,
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
    ...fitProblems(json, wholeRule(largestWidth)),
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
