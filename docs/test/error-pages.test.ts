import { expect, it } from 'vitest';
import { errorAnchor, errorPage } from '../generate/error-page.ts';
import { errorsInSource, exitCodesInSource } from '../generate/error-source.ts';

const source = `
/** A window is longer than its series. */
export const TooShort: ErrorClass<{ need: number; series: Series }> = defineError('E_TOO_SHORT', 'data', ({ need, series }) => ({
  message: \`A window needs \${count(need, 'row')}, \${series.name} has fewer\${need > 9 ? ' by far' : ''}.\${didYouMean('a', [])}\`,
  remedy: need > 9 ? 'Shorten the *lookback*.' : 'Give {{ more }} <rows>.',
}));
const Plain = defineError('E_PLAIN', 'usage', ({ problem, remedy }) => { return { message: problem, remedy }; });
`;
const definitions = errorsInSource(source, 'windows');
const exitCodes = new Map([
  ['usage', 2],
  ['data', 3],
]);

it('reads code, category, words and remedies out of a definition', () => {
  expect(definitions).toEqual([
    {
      code: 'E_TOO_SHORT',
      category: 'data',
      source: 'windows',
      about: 'A window is longer than its series.',
      messages: ['A window needs ‹need›, ‹series› has fewer….'],
      remedies: ['Shorten the *lookback*.', 'Give {{ more }} <rows>.'],
    },
    {
      code: 'E_PLAIN',
      category: 'usage',
      source: 'windows',
      about: '',
      messages: ['‹problem›'],
      remedies: ['‹remedy›'],
    },
  ]);
});

it('refuses a definition whose code it cannot read', () => {
  expect(() => errorsInSource("defineError(code, 'data', () => ({}))", 'windows')).toThrow(
    'must stand in its definition',
  );
});

it('shows every code with its exit code, and its words as words', () => {
  const page = errorPage({ definitions, exitCodes, notices: [] });
  expect(errorAnchor('E_TOO_SHORT')).toBe('e-too-short');
  expect(page).toContain('## E_TOO_SHORT {#e-too-short}');
  expect(page).toContain('windows](/packages/windows) · data · exit 3');
  expect(page).toContain('Shorten the \\*lookback\\*.');
  expect(page).toContain('Give &#123;&#123; more }} &lt;rows>.');
});

it('does not pass over a category that has no exit code', () => {
  expect(() => errorPage({ definitions, exitCodes: new Map([['usage', 2]]), notices: [] })).toThrow('E_TOO_SHORT');
});

it('reads the exit codes of the command', () => {
  const text = "export const exitCodes: Readonly<Record<ErrorCategory, number>> = { usage: 2, 'not-found': 6 };";
  expect(exitCodesInSource(text)).toEqual(
    new Map([
      ['usage', 2],
      ['not-found', 6],
    ]),
  );
});
