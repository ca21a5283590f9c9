import { nearestName } from '@seqgraft/core';
import { z } from 'zod';
import { countParameters } from './count-parameters.ts';
import { groupsOf } from './groups-of.ts';
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

const headSchema = z.strictObject(
  {
    targets: z.enum(targets, oneOf(targets)).default('last'),
    outputs: widthSchema,
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
    features: widthSchema,
    head: headSchema,
  },
  object,
);

const knownKeys: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(specSchema.shape),
  head: Object.keys(headSchema.shape),
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
  ]);
  if (!parsed.success || problems.length > 0) throw new SpecError({ problems });

  const { resetAfter, ...rest } = parsed.data;
  const spec: ModelSpec = { ...rest, ...(rest.cell === 'gru' && { resetAfter: resetAfter ?? true }) };
  const parameters = countParameters(groupsOf(spec));
  if (parameters > mostParameters) {
    const allowed = `such that the model has at most ${mostParameters} parameters`;
    throw new SpecError({
      problems: [{ path: 'units', got: `${formatValue(spec.units)}, ${parameters} parameters`, allowed }],
    });
  }
  return spec;
}
