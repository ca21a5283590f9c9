import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DefaultTheme, defineConfig } from 'vitepress';
import { writeGeneratedPages } from '../generate/pages.ts';
import { publicPackages, workspaceSources } from '../generate/workspace.ts';
import { linkErrorCodes } from './link-error-codes.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const { errorCodes } = writeGeneratedPages(root);

/** `typedoc` runs first and leaves the list of its pages: a module for each entry of each package. */
function apiPages(): DefaultTheme.SidebarItem[] {
  const file = new URL('../api/typedoc-sidebar.json', import.meta.url);
  const modules: { text: string; link: string }[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  return modules.map(({ text, link }) => ({ text, link: link.replace(/\.md$/, '') }));
}

/** A package's entries stand under the package, and the packages in the order of their pages. */
function apiSidebar(): DefaultTheme.SidebarItem[] {
  const modules = apiPages();
  return publicPackages(root).flatMap(({ name }) =>
    modules.filter(({ text }) => text === name || text?.startsWith(`${name}/`)),
  );
}

const packageSidebar: DefaultTheme.SidebarItem[] = publicPackages(root).map(({ slug, name }) => ({
  text: name,
  link: `/packages/${slug}`,
}));

export default defineConfig({
  lang: 'en',
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
    config: (markdown) => linkErrorCodes(markdown, errorCodes),
  },
  themeConfig: {
    logo: { src: '/logo.svg', alt: '' },
    search: {
      provider: 'local',
      options: {
        miniSearch: {
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
    nav: [
      { text: 'Start', link: '/start', activeMatch: '^/start' },
      { text: 'Concepts', link: '/concepts', activeMatch: '^/(concepts|strategies|numerics|decisions)' },
      { text: 'Live demo', link: '/demo' },
      { text: 'Packages', link: '/packages/core', activeMatch: '^/packages/' },
      { text: 'API', link: '/api/core', activeMatch: '^/api/' },
    ],
    sidebar: {
      '/': [
        {
          text: 'Learn',
          items: [
            { text: 'Start', link: '/start' },
            { text: 'Concepts', link: '/concepts' },
            { text: 'Strategies', link: '/strategies' },
            { text: 'Numerics', link: '/numerics' },
            { text: 'Decisions', link: '/decisions' },
          ],
        },
        { text: 'Packages', items: packageSidebar },
        {
          text: 'Reference',
          items: [
            { text: 'Commands', link: '/commands' },
            { text: 'Error codes', link: '/errors' },
            { text: 'API', collapsed: true, items: apiSidebar() },
          ],
        },
        { text: 'Project', items: [{ text: 'Contributing', link: '/contributing' }] },
      ],
      '/api/': [
        { text: 'API reference', items: apiSidebar() },
        {
          text: 'See also',
          items: [
            { text: 'Packages', link: '/packages/core' },
            { text: 'Error codes', link: '/errors' },
          ],
        },
      ],
    },
    footer: {
      message: 'MIT licence. Nothing on this site is loaded from elsewhere, and nothing is measured about you.',
    },
  },
});
