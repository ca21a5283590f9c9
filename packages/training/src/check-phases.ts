import { formatShape, type NamedArrays, type ParameterGroup, type ParameterRole, shapesEqual } from '@seqgraft/core';
import { gateBlocks, lowRankMatrices } from './gate-blocks.ts';
import { linearHead } from './linear-head.ts';
import type { LowRank, LowRankRole } from './low-rank.ts';
import { checkModel } from './model-parameters.ts';
import {
  notNegative,
  type Problems,
  positive,
  positiveInteger,
  show,
  wholeOrZero,
  withHint,
} from './option-problems.ts';
import type { Penalty } from './penalty.ts';
import type { Phase } from './phase.ts';
import { rateOf } from './rate-of.ts';
import { lambdaProblem } from './ridge/fit-ridge.ts';
import type { Solve } from './ridge/solve.ts';
import { checkSchedule } from './schedules/check-schedule.ts';
import type { TrainableModel } from './trainable-model.ts';
import type { TrainingOptions } from './training-options.ts';

const roles: readonly ParameterRole[] = ['kernel', 'recurrentKernel', 'bias', 'embeddings'];
const matrixRoles: readonly LowRankRole[] = ['kernel', 'recurrentKernel'];

/** What a phase is checked against. */
interface PhaseSetting {
  readonly model: TrainableModel;
  readonly options: TrainingOptions;
}

function isRate(value: unknown): boolean {
  return value === 'frozen' || (typeof value === 'number' && positive.holds(value));
}

function noGroup(name: string, groups: readonly string[]): string {
  return withHint('is no group of the model', name, groups);
}

/** The rule of one group, from plain JavaScript too. */
function checkRule(problems: Problems, path: string, rule: unknown): void {
  if (isRate(rule)) return;
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) {
    const got = rule === undefined ? 'it is missing' : `got ${show(rule)}`;
    problems.add(path, `must be 'frozen' or a positive multiplier, ${got}`);
    return;
  }
  for (const [role, rate] of Object.entries(rule)) {
    if (!roles.includes(role as ParameterRole)) problems.name(`${path}: each role`, role, roles);
    else if (!isRate(rate))
      problems.add(`${path}.${role}`, `must be 'frozen' or a positive multiplier, got ${show(rate)}`);
  }
}

function trainsAny(phase: Phase, { name, parameters }: ParameterGroup): boolean {
  const rule = phase.groups[name];
  return parameters.some(({ role }) => rateOf(rule, role) !== 'frozen');
}

function checkGroups(problems: Problems, path: string, { phase, model }: PhaseSetting & { phase: Phase }): void {
  const rules: Readonly<Record<string, unknown>> = phase.groups ?? {};
  const names = model.groups.map(({ name }) => name);
  for (const name of Object.keys(rules)) {
    if (!names.includes(name)) problems.add(`${path}.groups.${name}`, noGroup(name, names));
  }
  const before = problems.list.length;
  for (const name of names) {
    checkRule(problems, `${path}.groups.${name}`, Object.hasOwn(rules, name) ? rules[name] : undefined);
  }
  if (problems.list.length === before && phase.epochs > 0 && !model.groups.some((group) => trainsAny(phase, group))) {
    problems.add(`${path}.groups`, `must train at least one group for ${phase.epochs} epochs, all are frozen`);
  }
}

function checkPenalty(problems: Problems, path: string, { phase, options }: PhaseSetting & { phase: Phase }): void {
  const penalty: Penalty | undefined = phase.penalty;
  if (penalty === undefined) return;
  problems.name(`${path}.penalty.kind`, penalty?.kind, ['l2-sp'] satisfies Penalty['kind'][]);
  for (const name of ['alpha', 'beta'] as const) {
    const before = problems.list.length;
    problems.number(`${path}.penalty.${name}`, penalty?.[name], notNegative);
    if (problems.list.length > before || !positive.holds(phase.learningRate)) continue;
    const step = penalty[name] * phase.learningRate;
    if (step > 1) {
      problems.add(
        `${path}.penalty.${name}`,
        `times the learning rate must be at most 1, or a step goes past its goal; got ${step}`,
      );
    }
  }
  if (penalty?.alpha > 0 && options.anchor === undefined) {
    problems.add(`${path}.penalty.alpha`, 'needs the option anchor: the weights to stay near to');
  }
}

function checkLowRank(problems: Problems, path: string, { phase, model }: PhaseSetting & { phase: Phase }): void {
  const lowRank: LowRank | undefined = phase.lowRank;
  if (lowRank === undefined) return;
  problems.number(`${path}.lowRank.rank`, lowRank?.rank, positiveInteger);
  problems.number(`${path}.lowRank.alpha`, lowRank?.alpha, positive);
  for (const role of lowRank?.roles ?? []) problems.name(`${path}.lowRank.roles`, role, matrixRoles);
  if (!Array.isArray(lowRank?.groups) || lowRank.groups.length === 0) {
    problems.add(`${path}.lowRank.groups`, 'must name at least one group');
    return;
  }
  const names = model.groups.map(({ name }) => name);
  const smallerSides = model.groups.flatMap((group) =>
    lowRankMatrices(lowRank, group).map((parameter) => {
      const { rows, columns } = gateBlocks(group, parameter);
      return Math.min(rows, columns);
    }),
  );
  const largest = Math.max(...smallerSides);
  if (smallerSides.length > 0 && lowRank.rank > largest) {
    problems.add(
      `${path}.lowRank.rank`,
      `must be at most ${largest}, the smaller side of the largest gate block, got ${lowRank.rank}`,
    );
  }
  for (const name of lowRank.groups) {
    if (!names.includes(name)) problems.add(`${path}.lowRank.groups "${name}"`, noGroup(name, names));
    else if (!trainsMatrix(phase, lowRank, name)) {
      problems.add(`${path}.lowRank.groups "${name}"`, 'must have a rule that trains its kernel or recurrent kernel');
    }
  }
}

function trainsMatrix({ groups }: Phase, { roles: chosen = matrixRoles }: LowRank, name: string): boolean {
  return chosen.some((role) => rateOf(groups?.[name], role) !== 'frozen');
}

function checkSolve(
  problems: Problems,
  path: string,
  { phase, model, options }: PhaseSetting & { phase: Phase },
): void {
  const solve: Solve | undefined = phase.solve;
  if (solve === undefined) return;
  problems.name(`${path}.solve.kind`, solve?.kind, ['ridge'] satisfies Solve['kind'][]);
  if (solve?.around !== undefined) problems.name(`${path}.solve.around`, solve.around, ['zero', 'head']);
  problems.optionalNumber(`${path}.solve.together`, solve?.together, positiveInteger);
  const wrong = solve?.lambdas === undefined ? null : lambdaProblem(solve.lambdas);
  if (wrong !== null) problems.add(`${path}.solve.lambdas`, wrong);
  if (phase.epochs !== 1)
    problems.add(`${path}.epochs`, `must be 1 where the head is solved, got ${show(phase.epochs)}`);
  for (const name of ['penalty', 'lowRank'] as const) {
    if (phase[name] !== undefined) problems.add(`${path}.${name}`, 'must be left out where the head is solved');
  }
  const head = linearHead(checkModel(model));
  if ('reason' in head) {
    problems.add(`${path}.solve`, `needs a linear dense layer as head: ${head.reason}`);
    return;
  }
  const trained = model.groups.flatMap(({ name: group, parameters }) =>
    parameters.filter(({ role }) => rateOf(phase.groups?.[group], role) !== 'frozen').map(({ name }) => name),
  );
  const solved = head.parameters.join(' and ');
  if ([...trained].sort().join() !== [...head.parameters].sort().join()) {
    problems.add(
      `${path}.groups`,
      `must train ${solved} alone where the head is solved, got ${trained.join(', ') || 'nothing'}`,
    );
  }
  const kind = typeof options.loss === 'string' ? options.loss : options.loss?.kind;
  if (head.bias === null && (kind === 'quantile' || kind === 'gaussian-nll')) {
    problems.add(`${path}.solve`, `needs a head with a bias for the loss ${kind}`);
  }
}

function checkPhase(problems: Problems, path: string, setting: PhaseSetting & { phase: Phase }): void {
  const { phase, options } = setting;
  if (phase === null || typeof phase !== 'object') {
    problems.add(path, 'must be a phase');
    return;
  }
  if (typeof phase.name !== 'string' || phase.name === '') problems.add(`${path}.name`, 'must be a text');
  problems.number(`${path}.epochs`, phase.epochs, wholeOrZero);
  problems.number(`${path}.learningRate`, phase.learningRate, positive);
  checkSchedule(problems, `${path}.schedule`, {
    schedule: phase.schedule,
    hasValidation: options.validation !== undefined,
  });
  checkGroups(problems, path, setting);
  problems.optionalNumber(`${path}.patience`, phase.patience, positiveInteger);
  if (phase.patience !== undefined && options.validation === undefined) {
    problems.add(`${path}.patience`, 'needs validation, got none');
  }
  checkPenalty(problems, path, setting);
  checkLowRank(problems, path, setting);
  checkSolve(problems, path, setting);
}

/** All that is wrong with phases. */
export function checkPhases(problems: Problems, phases: readonly Phase[], setting: PhaseSetting): void {
  if (!Array.isArray(phases)) problems.add('phases', 'must be a list of phases');
  else for (const [index, phase] of phases.entries()) checkPhase(problems, `phases[${index}]`, { ...setting, phase });
}

/** All that is wrong with the weights that penalties pull towards. */
export function checkAnchor(problems: Problems, { parameters }: TrainableModel, anchor: NamedArrays | undefined): void {
  if (anchor === undefined) return;
  if (!(anchor instanceof Map)) {
    problems.add('anchor', 'must be a map from the names of parameters to arrays');
    return;
  }
  const names = [...parameters.keys()];
  for (const [name, { shape, data }] of anchor) {
    const variable = parameters.get(name);
    if (variable === undefined) {
      problems.add(`anchor "${name}"`, withHint('is no parameter of the model', name, names));
    } else if (!shapesEqual(shape, variable.shape)) {
      problems.add(`anchor "${name}"`, `must have the shape ${formatShape(variable.shape)}, got ${formatShape(shape)}`);
    } else if (!data.every(Number.isFinite)) problems.add(`anchor "${name}"`, 'must hold finite numbers');
  }
}
