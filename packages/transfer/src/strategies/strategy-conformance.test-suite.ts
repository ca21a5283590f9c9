import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { randomise, tinyModel, tinyTraining, weightsOf } from '../../test/tiny-network.ts';
import { adapt } from '../adapting/adapt.ts';
import { trainControl } from '../adapting/train-control.ts';
import { carry } from '../carry/carry.ts';
import { readCarrySource } from '../carry/read-carry-source.ts';
import type { Budget, Strategy, StrategyGroup } from './strategy.ts';

/** A model of so many recurrent layers, with or without an embedding below them. */
export function groupsOf(depth: number, { embedded = false }: { embedded?: boolean } = {}): StrategyGroup[] {
  const body = Array.from({ length: depth }, (_, i) => ({ name: `recurrent_${i + 1}`, kind: 'recurrent' as const }));
  const below = embedded ? [{ name: 'embedding', kind: 'embedding' as const }] : [];
  const groups: StrategyGroup[] = [...below, ...body, { name: 'head', kind: 'head' }];
  return groups.map((group, place) => ({ ...group, relativeGradient: place }));
}

export interface ConformanceOptions {
  /** Whether it takes the budget's schedule; false where it has one of its own. Default true. */
  readonly followsSchedule?: boolean;
}

/**
 * What every strategy must do: phases that are plain data, with a rule for every group, within the budget; the same ones for
 * the same question; and a training in which what they freeze stays as it was, and what was not carried learns.
 */
export function strategyConformance(strategy: Strategy, { followsSchedule = true }: ConformanceOptions = {}): void {
  const schedule = { kind: 'cosine' } as const;

  describe(`${strategy.name} is a strategy`, () => {
    beforeAll(async () => {
      await tf.setBackend('cpu');
    });

    it('gives phases as plain data, with a rule for every group, and spends the budget', () => {
      const models = fc.record({ depth: fc.integer({ min: 1, max: 6 }), embedded: fc.boolean() });
      fc.assert(
        fc.property(models, fc.integer({ min: 1, max: 50 }), ({ depth, embedded }, epochs) => {
          const groups = groupsOf(depth, { embedded });
          const budget: Budget = { epochs, learningRate: 0.01, schedule };
          const phases = strategy.phases(groups, budget);
          expect(strategy.phases(groups, budget)).toEqual(phases);
          expect(groups).toEqual(groupsOf(depth, { embedded }));
          expect(JSON.parse(JSON.stringify(phases))).toEqual(phases);
          for (const phase of phases) {
            expect(Object.keys(phase.groups)).toEqual(groups.map(({ name }) => name));
            if (phase.solve !== undefined) continue;
            expect(phase.epochs).toBeGreaterThan(0);
            expect(phase.learningRate).toBeLessThanOrEqual(0.01);
            if (followsSchedule) expect(phase.schedule).toEqual(schedule);
          }
          // A head that is solved takes no epochs of the budget; a control may train nothing at all.
          if (phases.length === 0 || phases.some(({ solve }) => solve !== undefined)) return;
          expect(phases.reduce((total, phase) => total + phase.epochs, 0)).toBe(epochs);
        }),
      );
    });

    // A control may freeze random weights: that is what it shows.
    if (strategy.kind === 'strategy')
      it('trains what was not carried in some phase', () => {
        fc.assert(
          fc.property(fc.integer({ min: 2, max: 4 }), fc.nat(), (depth, chosen) => {
            const groups = groupsOf(depth).map((group, place) => ({
              ...group,
              carried: place !== chosen % (depth + 1),
            }));
            const phases = strategy.phases(groups, { epochs: 12, learningRate: 0.01 });
            // The body below a head that is solved rests, whatever it holds.
            if (phases.some(({ solve }) => solve !== undefined)) return;
            const fresh = groups.find(({ carried }) => !carried)?.name as string;
            expect(phases.some((phase) => phase.groups[fresh] !== 'frozen')).toBe(true);
          }),
        );
      });

    it('refuses a budget that is none', () => {
      if (strategy.phases(groupsOf(1), { epochs: 1, learningRate: 0.01 }).length === 0) return;
      for (const epochs of [0, -1, 1.5, Number.NaN]) {
        expect(() => strategy.phases(groupsOf(1), { epochs, learningRate: 0.01 })).toThrow(
          /E_STRATEGY_OPTION: `epochs`/,
        );
      }
      for (const learningRate of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
        expect(() => strategy.phases(groupsOf(1), { epochs: 1, learningRate })).toThrow(/E_STRATEGY_OPTION/);
      }
    });

    it('leaves frozen weights as they were, bit for bit, and moves others', async () => {
      const options = { units: [6, 5] };
      const source = tinyModel(options);
      randomise(source, 5);
      const target = tinyModel({ ...options, seed: 2 });
      const budget = { ...tinyTraining.budget, epochs: 5 };
      const origin = weightsOf(strategy.start === 'fresh' ? target : source);
      const { proof, phases } =
        strategy.start === 'fresh'
          ? await trainControl(target, { ...tinyTraining, budget, strategy })
          : await adapt(await carry(await readCarrySource(source), target, { head: strategy.head }), strategy, {
              ...tinyTraining,
              budget,
            });
      const after = weightsOf(target);
      for (const { name } of proof.frozen) expect(after.get(name)).toEqual(origin.get(name));
      for (const { name } of proof.trained) expect(after.get(name)).not.toEqual(origin.get(name));
      expect(proof.trained.length > 0).toBe(phases.length > 0);
    });

    it('tells what it is in one sentence, under a name that can be typed', () => {
      expect(strategy.name).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
      expect(strategy.description).toMatch(/^[A-Z].*[^.]\.$/);
    });
  });
}
