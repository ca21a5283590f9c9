import { createMarkdownRenderer } from 'vitepress';
import { expect, it } from 'vitest';
import { linkErrorCodes } from '../.vitepress/link-error-codes.ts';

const markdown = await createMarkdownRenderer('.', {
  config: (renderer) => linkErrorCodes(renderer, new Set(['E_TOO_SHORT', 'E_LEAK'])),
});
const render = (text: string, relativePath = 'start.md'): string => markdown.render(text, { relativePath });

it('links codes in words and in inline code', () => {
  expect(render('throws E_LEAK, `E_TOO_SHORT`')).toContain(
    'throws <a href="/errors.html#e-leak">E_LEAK</a>, <a href="/errors.html#e-too-short"><code>E_TOO_SHORT</code></a>',
  );
});

it.each([
  ['a code that nobody defined', 'E_OTHER', 'start.md'],
  ['a link', '[E_LEAK](/start)', 'start.md'],
  ['a heading', '## E_LEAK', 'start.md'],
  ['a block of code', '```js\nE_LEAK\n```', 'start.md'],
  ['the page that explains them', 'E_LEAK', 'errors.md'],
])('leaves %s', (_, text, page) => {
  expect(render(text, page)).not.toContain('/errors.html');
});
