import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { errorAnchor, errorPage } from '../generate/error-page.ts';
import { errorsInFolder, errorsInSource, exitCodesInSource } from '../generate/error-source.ts';
import { publicPackages } from '../generate/workspace.ts';

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
      remedies: ['What to do depends on the case, and stands with the error.'],
    },
  ]);
});

it('reads words that stand in a table, a function, a list or behind another word', () => {
  const [table, list, either] = errorsInSource(
    `
const remedies = { disk: 'Make room.', right: 'Ask its owner.' } as const;
function happened(kind: string): string { if (kind === 'a') return 'It fell.'; return \`It broke: \${kind}.\`; }
defineError('E_TABLE', 'data', (details) => ({ message: happened(details.kind), remedy: remedies[details.kind] }));
defineError('E_LIST', 'data', ({ cells }) => ({ message: cells.map(({ name }) => \`"\${name}" is blank.\`).join(' '), remedy: hint || 'Fill it.' }));
defineError('E_EITHER', 'data', ({ own }) => own ? { message: 'Mine.', remedy: 'Keep.' } : { message: 'Yours.', remedy: 'Give.' });
`,
    'windows',
  );
  expect(table).toMatchObject({
    messages: ['It fell.', 'It broke: ‹kind›.'],
    remedies: ['Make room.', 'Ask its owner.'],
  });
  expect(list).toMatchObject({ messages: ['"‹name›" is blank.'], remedies: ['Fill it.'] });
  expect(either).toMatchObject({ messages: ['Mine.', 'Yours.'], remedies: ['Keep.', 'Give.'] });
});

it('finds words of every error', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const all = publicPackages(root).flatMap(({ folder, slug }) => errorsInFolder(join(folder, 'src'), slug));
  expect(all.filter(({ messages }) => messages.length === 0).map(({ code }) => code)).toEqual([]);
  // Its mends come with the tensors that do not fit.
  expect(all.filter(({ remedies }) => remedies.length === 0).map(({ code }) => code)).toEqual(['E_CARRY_MISMATCH']);
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
