import { Random } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { joinNames, nameList } from './name-list.ts';

describe('a list of names', () => {
  it.each([
    ['north', ['north']],
    [' north , south ', ['north', 'south']],
    ['"Springfield, IL",north', ['Springfield, IL', 'north']],
    ['a "b" c,d', ['a "b" c', 'd']],
    ['"""x"""', ['"x"']],
    ['" edge "', [' edge ']],
  ])('reads %s', (text, names) => {
    expect(nameList(text)).toEqual(names);
  });

  it.each(['', ' ', ',', 'a,', ',a', 'a,,b', 'a, ,b'])('refuses "%s"', (text) => {
    expect(() => nameList(text)).toThrow(`It takes names with commas between, got "${text}".`);
  });

  it.each(['"', '"a', '"a"b', '""', 'a,"'])('says how quotes are meant: %s', (text) => {
    expect(() => nameList(text)).toThrow('in quotes, as in CSV, got');
  });

  it('reads what joinNames wrote', () => {
    const random = new Random(1);
    const letters = ['a', 'é', ',', '"', ' ', '\n'];
    const texts = (count: number, one: () => string): string[] => Array.from({ length: count }, one);
    const letter = (): string => letters[random.integer(letters.length)] as string;
    for (let round = 0; round < 1000; round++) {
      const names = texts(1 + random.integer(4), () => texts(1 + random.integer(5), letter).join(''));
      expect(nameList(joinNames(names))).toEqual(names);
    }
  });
});
