import { expect, it } from 'vitest';
import { searchTokens } from '../.vitepress/search-tokens.ts';

it('cuts at spaces and punctuation', () => {
  expect(searchTokens('E_TOO_SHORT: a window, 28 rows.')).toEqual(['E', 'TOO', 'SHORT', 'a', 'window', '28', 'rows']);
});

it('finds Chinese by each character and each pair of neighbours', () => {
  expect(searchTokens('用LSTM做迁移学习。')).toEqual([
    '用',
    'LSTM',
    '做',
    '迁',
    '移',
    '学',
    '习',
    '做迁',
    '迁移',
    '移学',
    '学习',
  ]);
});

it('uses nothing from outside, since its source text is written into the page', () => {
  const copy = new Function(`return ${searchTokens.toString()}`)() as typeof searchTokens;
  expect(copy('迁移 b')).toEqual(searchTokens('迁移 b'));
});
