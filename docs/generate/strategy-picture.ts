import type { GroupRule, Phase } from '@seqgraft/training';
import type { Strategy, StrategyGroup } from '@seqgraft/transfer';

/** A group in a phase, as a box. */
interface PicturedGroup {
  readonly name: string;
  readonly weights: 'carried' | 'fresh';
  /** What the phase does with it, in words. */
  readonly rule: string;
  /** 0 is frozen, 1 the whole group at the budget's rate. */
  readonly strength: number;
}

export interface PicturedPhase {
  readonly name: string;
  /** What holds for the phase as a whole, in words; empty where there is nothing to say. */
  readonly note: string;
  readonly groups: readonly PicturedGroup[];
}

/** The network of the pictures. Its lowest layer is what `surgical` finds steepest. */
const groups = [
  { name: 'recurrent_1', kind: 'recurrent', relativeGradient: 3 },
  { name: 'recurrent_2', kind: 'recurrent', relativeGradient: 2 },
  { name: 'head', kind: 'head', relativeGradient: 1 },
] as const satisfies readonly StrategyGroup[];

const budget = { epochs: 30, learningRate: 1 };

const roleNames: Readonly<Record<string, string>> = { recurrentKernel: 'recurrent kernel' };

function rateText(rate: number): string {
  return `rate × ${Number(rate.toFixed(3))}`;
}

/** What a rule does with a group. The budget's rate is 1, so that the phase's is a multiple of it. */
function readRule(rule: GroupRule, phase: Phase, group: string): Pick<PicturedGroup, 'rule' | 'strength'> {
  if (rule === 'frozen') return { rule: 'frozen', strength: 0 };
  if (typeof rule === 'number') {
    const solved = phase.solve !== undefined;
    const rate = rule * phase.learningRate;
    return solved ? { rule: 'solved', strength: 1 } : { rule: rateText(rate), strength: Math.min(1, rate) };
  }
  const trained = Object.entries(rule).flatMap(([role, rate]) =>
    typeof rate === 'number' ? [{ role, rate: rate * phase.learningRate }] : [],
  );
  if (trained.length === 0) return { rule: 'frozen', strength: 0 };
  const { lowRank } = phase;
  const rank = lowRank?.groups.includes(group) === true ? `, rank ${lowRank.rank}` : '';
  const parts = [...new Set(trained.map(({ rate }) => rate))].map((rate) => {
    const roles = trained.filter((each) => each.rate === rate).map(({ role }) => roleNames[role] ?? role);
    return `${roles.join(', ')}: ${rateText(rate)}${rank}`;
  });
  // Less than the whole group trains: half as strong at most.
  return { rule: parts.join('; '), strength: Math.min(1, ...trained.map(({ rate }) => rate)) / 2 };
}

function noteOf(phase: Phase, several: boolean): string {
  const { solve, penalty, schedule, epochs } = phase;
  const notes: string[] = [];
  if (several) notes.push(`${epochs} of ${budget.epochs} epochs`);
  if (solve !== undefined) {
    notes.push(`one pass, drawn to ${solve.around === 'head' ? 'the head that was carried' : 'zero'}`);
  }
  if (penalty !== undefined) {
    notes.push(`held to the carried weights (${penalty.alpha}), new ones to zero (${penalty.beta})`);
  }
  if (schedule.kind !== 'constant') notes.push(`${schedule.kind.replaceAll('-', ' ')} rate`);
  return notes.join('; ');
}

/** The phases of a strategy for a network of two recurrent layers, to be drawn. One that trains nothing is a single row. */
export function strategyPicture({ start, phases }: Pick<Strategy, 'start' | 'phases'>): PicturedPhase[] {
  const weights = start;
  const asked = groups.map((group) => ({ ...group, carried: start === 'carried' }));
  const made = phases(asked, budget);
  if (made.length === 0) {
    const resting = groups.map(({ name }) => ({ name, weights, rule: 'frozen', strength: 0 }));
    return [{ name: 'no phase: nothing trains', note: '', groups: resting }];
  }
  return made.map((phase) => ({
    name: phase.name,
    note: noteOf(phase, made.length > 1),
    groups: groups.map(({ name }) => ({ name, weights, ...readRule(phase.groups[name] ?? 'frozen', phase, name) })),
  }));
}
