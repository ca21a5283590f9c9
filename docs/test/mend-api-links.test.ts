import { createMarkdownRenderer } from 'vitepress';
import { expect, it } from 'vitest';
import { mendApiLinks } from '../.vitepress/mend-api-links.ts';

const markdown = await createMarkdownRenderer('.', { config: mendApiLinks });
const page = '[`LSTM`](#lstm-3) and [`lstm`](#lstm) and [`GRU`](#gru-7)\n\n### lstm()\n\n### LSTM\n';
const links = (relativePath: string): string[] =>
  [...markdown.render(page, { relativePath }).matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href as string);

it('leads to the heading that reads as the link, where TypeDoc numbered it otherwise', () => {
  expect(links('api/layers.md')).toEqual(['#lstm-1', '#lstm', '#gru-7']);
});

it('leaves the links of other pages', () => {
  expect(links('guides/keras.md')).toEqual(['#lstm-3', '#lstm', '#gru-7']);
});
