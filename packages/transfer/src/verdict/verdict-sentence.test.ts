import { expect, it } from 'vitest';
import { pairedVerdict } from './paired-verdict.ts';
import { verdictSentence } from './verdict-sentence.ts';

const names = { candidate: 'freeze', control: 'scratch', metric: 'MAE', unit: 'births a day' };

it('says what helped, by how much, over how many seeds and how sure', () => {
  expect(verdictSentence(pairedVerdict([398, 402, 400], [441, 445, 449]), names)).toBe(
    'freeze helps against scratch: over 3 seeds its MAE is lower by 45 births a day on average (95 % interval 36.39 to 53.61).',
  );
});

it('says as plainly what hurt', () => {
  expect(verdictSentence(pairedVerdict([441, 445, 449], [398, 402, 400], { confidence: 0.9 }), names)).toBe(
    'freeze hurts against scratch: over 3 seeds its MAE is higher by 45 births a day on average (90 % interval 39.16 to 50.84).',
  );
});

it('does not take a mean for a finding', () => {
  expect(verdictSentence(pairedVerdict([390, 440, 400], [441, 438, 449]), names)).toBe(
    'freeze and scratch cannot be told apart: over 3 seeds the difference in MAE (freeze − scratch) is −32.67 births a day on average (95 % interval −107.3 to 41.95).',
  );
});

it('concludes nothing from one seed', () => {
  expect(verdictSentence(pairedVerdict([398], [441]), names)).toBe(
    'The MAE of freeze is 398 births a day and that of scratch 441 births a day, from one seed; one seed gives no interval, so whether it helps cannot be said.',
  );
});

it('says when the control is one value', () => {
  expect(verdictSentence(pairedVerdict([398, 402, 400], 472), { ...names, control: 'naive' })).toBe(
    'freeze helps against naive (one value, the same for every seed): over 3 seeds its MAE is lower by 72 births a day on average (95 % interval 67.03 to 76.97).',
  );
});

it('says when there was nothing to vary, nothing to see, or too little', () => {
  expect(verdictSentence(pairedVerdict([5, 5], 7))).toBe(
    'The candidate helps against the control (one value, the same for every seed): over 2 seeds its error is lower by 2 on average (the same in every seed, which says nothing about other data).',
  );
  expect(verdictSentence(pairedVerdict([5, 6], [5, 6]))).toBe(
    'The candidate and the control have the same error in each of 2 seeds.',
  );
  expect(verdictSentence(pairedVerdict([5, 5.01], [5.01, 5.01], { neutralBand: 1 }))).toBe(
    'The candidate and the control differ by no more than ±1, which was set to count as equal: over 2 seeds the difference in error (the candidate − the control) is −0.005 on average (95 % interval −0.06853 to 0.05853).',
  );
});
