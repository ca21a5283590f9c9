import { describe, expect, it } from 'vitest';
import { type AutoCandidate, chooseAutomatically } from './auto-choice.ts';

const candidate = (
  name: string,
  trainedParameters: number,
  windows: readonly (readonly number[])[],
): AutoCandidate => ({
  name,
  network: true,
  trainedParameters,
  scores: windows.map((errors) => errors.reduce((sum, error) => sum + error, 0) / errors.length),
  windowErrors: windows,
});
const baseline = (name: string, errors: readonly number[]): AutoCandidate => ({
  ...candidate(name, 0, [errors]),
  network: false,
});

// Mean 2 both; where they differ, they differ by noise.
const noisy = [1, 3, 1, 3, 1, 3];
const otherNoise = [2.9, 1.1, 2.9, 1.1, 2.9, 1.3];

describe('chooseAutomatically', () => {
  it('takes the clear best', () => {
    const choice = chooseAutomatically([
      candidate('full', 100, [[1, 1.1, 1, 1.2]]),
      candidate('freeze', 10, [[2, 2.1, 2.1, 2.2]]),
      candidate('zero-shot', 0, [[3, 3, 3, 3.5]]),
    ]);
    expect(choice).toMatchObject({ chosen: 'full', network: 'full' });
    expect(choice?.reason).toMatch(/best on validation, by more/);
    expect(choice?.candidates.map(({ name, asGood }) => [name, asGood])).toEqual([
      ['full', true],
      ['freeze', false],
      ['zero-shot', false],
    ]);
  });

  it('takes what trains least of those that cannot be told apart', () => {
    const choice = chooseAutomatically([
      candidate('full', 100, [noisy]),
      candidate('freeze', 10, [otherNoise]),
      candidate('zero-shot', 0, [[9, 9, 9, 9, 9, 9]]),
    ]);
    expect(choice).toMatchObject({ chosen: 'freeze', network: 'freeze' });
    expect(choice?.reason).toMatch(/trains least/);
  });

  it('takes what trains nothing only when it is the best itself', () => {
    const [full, zeroShot] = [candidate('full', 100, [noisy]), candidate('zero-shot', 0, [otherNoise])];
    expect(chooseAutomatically([full, zeroShot])?.chosen).toBe('full');
    const best = candidate('zero-shot', 0, [noisy.map((error) => 0.9 * error)]);
    const choice = chooseAutomatically([full, best]);
    expect(choice?.chosen).toBe('zero-shot');
    expect(choice?.reason).toMatch(/as it is/);
  });

  it('compares by ratios: one week of large errors does not decide alone', () => {
    const full = [1, 1.1, 1, 1.1, 1, 1.1, 30];
    const freeze = [1.5, 1.6, 1.5, 1.6, 1.5, 1.6, 25]; // lower on average, by that week
    const choice = chooseAutomatically([candidate('full', 100, [full]), candidate('freeze', 10, [freeze])]);
    expect(choice).toMatchObject({ chosen: 'full', compared: 'windows' });
    const [, behind] = choice?.candidates ?? [];
    const logs = freeze.map((error, at) => Math.log(error / (full[at] as number)));
    expect(behind?.behind).toBeCloseTo(logs.reduce((sum, log) => sum + log, 0) / 7, 12);
  });

  it('takes errors of nothing for small ones', () => {
    const perfect = candidate('full', 100, [[0, 0, 0, 0]]);
    expect(chooseAutomatically([perfect, candidate('freeze', 10, [[1, 1.1, 1, 1.2]])])?.chosen).toBe('full');
    expect(chooseAutomatically([perfect, candidate('freeze', 10, [[0, 0, 0, 0]])])?.chosen).toBe('freeze');
  });

  it('takes the better of two that train equally little', () => {
    const pair = [candidate('a', 10, [otherNoise]), candidate('b', 10, [noisy])];
    expect(chooseAutomatically(pair)?.chosen).toBe('b');
    expect(chooseAutomatically([...pair].reverse())?.chosen).toBe('b');
  });

  it('tells differences that are small but the same in every window', () => {
    const better = noisy.map((error) => error - 0.01);
    expect(chooseAutomatically([candidate('full', 100, [better]), candidate('freeze', 10, [noisy])])?.chosen).toBe(
      'full',
    );
  });

  it('pools the seeds: luck of one of them does not choose', () => {
    const lucky = candidate('full', 100, [
      [1, 1, 1, 1],
      [5, 5, 5, 5],
    ]);
    const steady = candidate('freeze', 10, [
      [2, 2, 2, 2],
      [2, 2, 2, 2],
    ]);
    expect(chooseAutomatically([lucky, steady])?.chosen).toBe('freeze');
  });

  it('names a baseline that beats every network, and the network to keep all the same', () => {
    const choice = chooseAutomatically([
      candidate('full', 100, [[3, 3.2, 3, 3.1]]),
      candidate('freeze', 10, [[4, 4.3, 4, 4.1]]),
      baseline('seasonal-naive', [1, 1, 1.2, 1]),
    ]);
    expect(choice).toMatchObject({ chosen: 'seasonal-naive', network: 'full' });
    expect(choice?.reason).toMatch(/needs no network/);
  });

  it('takes no baseline for the luck of a few days', () => {
    const network = candidate('full', 100, [[1, 1.2, 0.9, 1.1, 1, 1.3]]);
    const lucky = baseline('naive', [0.2, 1.3, 0.7, 1.2, 0.3, 1.2]); // better by 1.7 standard errors
    expect(chooseAutomatically([network, lucky])).toMatchObject({ chosen: 'full' });
    const always = baseline('naive', [0.5, 0.6, 0.45, 0.55, 0.5, 0.6]);
    expect(chooseAutomatically([network, always])).toMatchObject({ chosen: 'naive' });
    expect(chooseAutomatically([network, always], { overlap: 6 })).toMatchObject({ chosen: 'full' }); // one value, seen six times
  });

  it('prefers a network to a baseline that it cannot be told from', () => {
    const choice = chooseAutomatically([candidate('full', 100, [otherNoise]), baseline('naive', noisy)]);
    expect(choice).toMatchObject({ chosen: 'full', network: 'full' });
  });

  it('compares seeds where windows were not measured, scores too', () => {
    const scored = (name: string, trainedParameters: number, scores: number[]): AutoCandidate => ({
      name,
      network: true,
      trainedParameters,
      scores,
      windowErrors: null,
    });
    const clear = [scored('full', 100, [0.9, 0.91, 0.92]), scored('freeze', 10, [0.6, 0.62, 0.61])];
    expect(chooseAutomatically(clear, { better: 'higher' })?.chosen).toBe('full');
    expect(chooseAutomatically(clear, { better: 'lower' })?.chosen).toBe('freeze');
    const close = [scored('full', 100, [0.9, 0.7, 0.92]), scored('freeze', 10, [0.8, 0.85, 0.82])];
    expect(chooseAutomatically(close, { better: 'higher' })?.chosen).toBe('freeze');
  });

  it('takes overlapping windows for fewer than they are', () => {
    // Two stretches, in one of which each is better: seen as 20 windows that is a clear win, with an overlap of 10 it is none.
    const full = [...Array(11).fill(1), ...Array(9).fill(2.05)];
    const freeze = [...Array(11).fill(1.5), ...Array(9).fill(1.55)];
    const pair = [candidate('full', 100, [full]), candidate('freeze', 10, [freeze])];
    expect(chooseAutomatically(pair)?.chosen).toBe('full');
    expect(chooseAutomatically(pair, { overlap: 10 })?.chosen).toBe('freeze');
  });

  it('chooses nothing without validation, or without a network', () => {
    expect(chooseAutomatically([])).toBeNull();
    expect(chooseAutomatically([{ ...candidate('full', 1, [noisy]), scores: [] }])).toBeNull();
    expect(chooseAutomatically([baseline('naive', noisy)])).toBeNull();
  });
});
