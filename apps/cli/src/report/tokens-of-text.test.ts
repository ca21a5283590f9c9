import { expect, it } from 'vitest';
import { tokensOfText } from './tokens-of-text.ts';

it('tells a text from a table', () => {
  expect(tokensOfText({ task: 'language-model', vocabulary: { kind: 'words', tokens: [] } })).toBe('words');
  expect(tokensOfText({ task: 'forecast', vocabulary: null })).toBeNull();
  expect(tokensOfText(null)).toBeNull();
});
