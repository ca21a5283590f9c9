import { didYouMean } from '@seqgraft/core';
import type { Schedule } from '@seqgraft/training';
import { InvalidArgumentError } from 'commander';
import { realNumber, wholeNumber } from './parse-numbers.ts';
import { takes } from './value-schema.ts';

type NumberParser = (text: string) => number;

const share = realNumber({ least: 0, most: 1 });
const positive = realNumber({ above: 0 });
const inside = realNumber({ above: 0, below: 1 });

/** The numbers that may stand behind the name of a schedule, in their order. */
const numbersOf: { readonly [Kind in Schedule['kind']]: Readonly<Record<string, NumberParser>> } = {
  constant: {},
  linear: { floor: share, warmup: share },
  cosine: { floor: share, warmup: share },
  'one-cycle': { warmup: share, startDivisor: positive, endDivisor: positive },
  'slanted-triangular': { cut: share, ratio: realNumber({ least: 1 }) },
  'warm-up': { steps: wholeNumber(1) },
  plateau: { factor: inside, patience: wholeNumber(0), threshold: inside, floor: share },
};

const names = Object.keys(numbersOf) as Schedule['kind'][];

/** A warm-up without its number of steps takes this share of all: a tenth, as a slanted triangle has it. */
const warmUpShare = 0.1;

function read(text: string): { readonly kind: Schedule['kind']; readonly numbers: Readonly<Record<string, number>> } {
  const [name = '', ...rest] = text.split(':');
  const kind = names.find((each) => each === name);
  if (kind === undefined)
    throw new InvalidArgumentError(`It takes one of ${names.join(', ')}; got "${text}".${didYouMean(name, names)}`);
  const parsers = Object.entries(numbersOf[kind]);
  if (rest.length > parsers.length) {
    const form = [kind, ...parsers.map(([option]) => `[${option}]`)].join(':');
    throw new InvalidArgumentError(`It takes ${form}; got "${text}".`);
  }
  const numbers = rest.map((number, index): [string, number] => {
    const [option, parse] = parsers[index] as [string, NumberParser];
    return [option, parse(number)];
  });
  return { kind, numbers: Object.fromEntries(numbers) };
}

/** Refuses what is no schedule, like `cosin` or `cosine:2`; gives the text as it is. */
export function checkedSchedule(text: string): string {
  read(text);
  return text;
}
takes({ type: 'string', examples: names }, checkedSchedule);

/** The schedule that a checked text stands for: `slanted-triangular:0.1:32`. @param steps of the whole training */
export function scheduleOf(text: string, steps: number): Schedule {
  const { kind, numbers } = read(text);
  const warmUp = kind === 'warm-up' ? { steps: Math.max(1, Math.round(steps * warmUpShare)) } : {};
  return { kind, ...warmUp, ...numbers } as Schedule;
}
