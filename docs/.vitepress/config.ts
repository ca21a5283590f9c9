import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { writeGeneratedPages } from '../generate/pages.ts';
import { workspaceSources } from '../generate/workspace.ts';
import { chineseSearch, chineseTheme } from './chinese.ts';
import { linkErrorCodes } from './link-error-codes.ts';
import { addMath } from './math.ts';
import { mendApiLinks } from './mend-api-links.ts';
import { existing, navigation } from './navigation.ts';
import { searchTokens } from './search-tokens.ts';
import { wrapLongCode } from './wrap-long-code.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const { errorCodes } = writeGeneratedPages(root);

/** The page of the same content in the other language, if there is one: `/zh/start.html` for `start.md`. */
function twinOf(page: string): string | undefined {
  const twin = page.startsWith('zh/') ? page.slice(3) : `zh/${page}`;
  return existsSync(new URL(`../${twin}`, import.meta.url))
    ? `/${twin.replace(/index\.md$/, '').replace(/\.md$/, '.html')}`
    : undefined;
}

export default defineConfig({
  title: 'seqgraft',
  description:
    'Transfer learning with recurrent networks in TypeScript: carry the weights, and know whether it helped.',
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: '/logo.svg' }],
    ['meta', { name: 'theme-color', content: '#1f6b45' }],
  ],
  // The sidebar is the index of the reference.
  srcExclude: ['api/index.md'],
  // The one large chunk is the search index, which is fetched when somebody searches.
  vite: {
    build: { chunkSizeWarningLimit: 4000 },
    // The live demo: the packages by their sources, in a worker that loads its parts when they are needed.
    resolve: { alias: workspaceSources(root) },
    worker: { format: 'es' },
    // Hundreds of files have the same licence: once at the end of what is made of them.
    esbuild: { legalComments: 'eof' },
  },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config(markdown) {
      linkErrorCodes(markdown, errorCodes);
      addMath(markdown);
      mendApiLinks(markdown);
      wrapLongCode(markdown);
    },
  },
  transformPageData(page) {
    const twin = twinOf(page.relativePath);
    if (twin !== undefined) page.frontmatter = { ...page.frontmatter, twin };
    const { hero } = page.frontmatter;
    if (hero) page.frontmatter = { ...page.frontmatter, hero: { ...hero, actions: existing(hero.actions) } };
    if (page.relativePath.startsWith('api/')) page.description = `API reference: ${page.title}.`;
  },
  locales: {
    root: { label: 'English', lang: 'en', themeConfig: navigation(root, 'en') },
    zh: {
      label: '简体中文',
      lang: 'zh-Hans',
      description: '用 TypeScript 做循环神经网络的迁移学习：移植权重，并弄清楚它是否真的有用。',
      themeConfig: { ...chineseTheme, ...navigation(root, 'zh') },
    },
  },
  themeConfig: {
    logo: { src: '/logo.svg', alt: '' },
    // Most pages are in English alone: the menu leads to the first page of a language, a line above the text to the twin of a page.
    i18nRouting: false,
    search: {
      provider: 'local',
      options: {
        locales: { zh: { translations: chineseSearch } },
        miniSearch: {
          options: { tokenize: searchTokens },
          searchOptions: {
            fuzzy: 0.2,
            prefix: true,
            boost: { title: 4, titles: 2, text: 1 },
            // A page that explains a word comes before the signatures that use it.
            boostDocument: (documentId: string) => (documentId.includes('/api/') ? 0.4 : 1),
          },
        },
      },
    },
    outline: [2, 3],
    externalLinkIcon: true,
    notFound: {
      title: 'There is no such page',
      quote: 'The link may be old, or mistyped. The first page and the search know the way.',
      linkText: 'To the first page',
      linkLabel: 'To the first page',
    },
    footer: {
      message: 'MIT licence. Nothing on this site is loaded from elsewhere, and nothing is measured about you.',
    },
  },
});
