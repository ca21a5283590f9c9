import { describe, expect, it } from 'vitest';
import { protocolSteps, without } from './protocol-steps.test-suite.ts';
import { examine, wholeProtocol } from './publishing-histories.test-suite.ts';
import {
  collecting,
  copiedByStrangers,
  firstPublish,
  healing,
  healingByTwo,
  killedBefore,
  laterPublishes,
  type Scenario,
  tagging,
  twoWriters,
} from './publishing-scenarios.test-suite.ts';
import { obedient } from './publishing-worlds.test-suite.ts';

/** How many times as much as in CI is looked at. */
const times = Number(process.env.SEQGRAFT_POWER_LOSS ?? 1);

const count = <Item>(length: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: length * times }, (_, index) => make(index));

const scenarios: Readonly<Record<string, readonly Scenario[]>> = {
  'a first publish, into folders that are new': [firstPublish],
  'later publishes, of what is there in part and whole': [laterPublishes],
  'a publish that finds a blob damaged': [healing],
  'two publishes that find a blob damaged': count(1, healingByTwo),
  'two writers of the same': count(2, (seed) => twoWriters(seed, [1, 1])),
  'two writers of what is the same in part': count(2, (seed) => twoWriters(seed, [1, 2])),
  'a publish after another was killed at any of its calls': [
    ...Array.from({ length: 60 }, (_, call) => killedBefore(call, [1, 1])),
    ...Array.from({ length: 60 }, (_, call) => killedBefore(call, [1, 2])),
  ],
  'tags that are set': [tagging],
  'an entry that is dropped, its blobs collected, and published again': [collecting],
  'a publish into a store that was copied and not synced': [copiedByStrangers],
};

/** What was found in states that come up again and again. */
const known = new Map<string, string | undefined>();

describe('a file store that loses power', () => {
  it('loses nothing that was acknowledged and serves nothing broken, in 4,000 histories', async () => {
    let histories = 0;
    for (const [name, several] of Object.entries(scenarios)) {
      for (const scenario of several) {
        const outcome = await examine(await scenario(wholeProtocol), { seed: 1, randomStates: 4 * times, known });
        expect(outcome.bad, name).toEqual([]);
        histories += outcome.histories;
      }
    }
    expect(histories).toBeGreaterThanOrEqual(4000);
    if (times > 1) console.log(`${histories} histories, ${known.size} of them different`);
  });

  it('has nine steps, and a tenth of dropping', () => {
    expect([...new Set(protocolSteps.map(({ number }) => number))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it.each(protocolSteps)('needs step $number: $what', async (step) => {
    const world = step.world ?? obedient;
    let bad: readonly string[] = [];
    for (const scenario of step.scenarios) {
      // The same, with the step: in this world, too, all is well.
      const whole = await scenario(without({ number: step.number, what: 'nothing', scenarios: [] }, world));
      expect(await examine(whole, { seed: 1, randomStates: 0, known })).toMatchObject({ bad: [] });

      const protocol = without(step, world);
      const history = await scenario(protocol);
      const after = step.after === true ? { after: protocol } : { known };
      ({ bad } = await examine(history, { seed: 1, randomStates: 0, first: true, ...after }));
      if (history.promises < whole.promises) bad = [...bad, 'nothing can be published'];
      if (bad.length > 0) break;
    }
    expect(bad).not.toEqual([]);
  });
});
