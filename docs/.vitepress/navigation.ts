import { existsSync, readFileSync } from 'node:fs';
import type { DefaultTheme } from 'vitepress';
import { publicPackages } from '../generate/workspace.ts';

type Items = DefaultTheme.SidebarItem[];

/** The chapters, in the order in which one reads them; a chapter's file in `learn/`, its title in both languages. */
const chapters = [
  { file: 'sequences', en: 'Sequences and windows', zh: '序列与窗口' },
  { file: 'rnn', en: 'RNN', zh: '简单循环网络 RNN' },
  { file: 'lstm', en: 'LSTM', zh: '长短期记忆网络 LSTM' },
  { file: 'gru', en: 'GRU', zh: '门控循环单元 GRU' },
  { file: 'transfer', en: 'Transfer learning', zh: '迁移学习' },
  { file: 'negative-transfer', en: 'When it hurts', zh: '负迁移' },
  { file: 'judging', en: 'How we judge', zh: '如何评判' },
] as const;

const guides: Items = [
  { text: 'Forecast a series', link: '/guides/forecast' },
  { text: 'Several series', link: '/guides/several-series' },
  { text: 'Classify', link: '/guides/classify' },
  { text: 'Text', link: '/guides/text' },
  { text: 'A model from Keras', link: '/guides/keras' },
  { text: 'A model from PyTorch', link: '/guides/pytorch' },
  { text: 'In the browser', link: '/guides/browser' },
  { text: 'Checkpoints on S3', link: '/guides/s3' },
  { text: 'In scripts and CI', link: '/guides/scripts' },
  { text: 'Fast layers for TensorFlow.js', link: '/guides/tfjs' },
];

const reference: Items = [
  { text: 'Concepts', link: '/concepts' },
  { text: 'Strategies', link: '/strategies' },
  { text: 'Numerics', link: '/numerics' },
  { text: 'Benchmarks', link: '/benchmarks' },
  { text: 'Commands', link: '/commands' },
  { text: 'Error codes', link: '/errors' },
];

/** `typedoc` runs first and leaves the list of its pages: a module for each entry of each package. */
function apiPages(): Items {
  const file = new URL('../api/typedoc-sidebar.json', import.meta.url);
  const modules: { text: string; link: string }[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  return modules.map(({ text, link }) => ({ text, link: link.replace(/\.md$/, '') }));
}

/** A package's entries stand under the package, and the packages in the order of their pages. */
function apiItems(root: string): Items {
  const modules = apiPages();
  return publicPackages(root).flatMap(({ name }) =>
    modules.filter(({ text }) => text === name || text?.startsWith(`${name}/`)),
  );
}

const englishNav: DefaultTheme.NavItem[] = [
  { text: 'Start', link: '/start' },
  { text: 'Learn', link: '/learn/sequences', activeMatch: '^/learn/' },
  { text: 'Guides', link: '/guides/forecast', activeMatch: '^/guides/' },
  { text: 'Demo', link: '/demo' },
  {
    text: 'Reference',
    activeMatch: '^/(concepts|strategies|numerics|benchmarks|commands|errors|packages|api)',
    items: [
      ...reference.map(({ text = '', link = '' }) => ({ text, link })),
      { text: 'Packages', link: '/packages/core' },
      { text: 'API', link: '/api/core' },
    ],
  },
];

/** A group that folds has a link of its own: without one the theme makes a button of it that holds another. */
function englishSidebar(root: string): DefaultTheme.SidebarMulti {
  const packages = publicPackages(root).map(({ slug, name }) => ({ text: name, link: `/packages/${slug}` }));
  const api = apiItems(root);
  return {
    '/': [
      {
        text: 'Begin',
        items: [
          { text: 'Start', link: '/start' },
          { text: 'Live demo', link: '/demo' },
        ],
      },
      { text: 'Learn', items: chapters.map(({ file, en }) => ({ text: en, link: `/learn/${file}` })) },
      { text: 'Guides', items: guides },
      { text: 'Reference', items: [...reference, { text: 'API', link: '/api/core', collapsed: true, items: api }] },
      { text: 'Packages', link: '/packages/core', collapsed: true, items: packages },
      {
        text: 'Project',
        items: [
          { text: 'Decisions', link: '/decisions' },
          { text: 'Contributing', link: '/contributing' },
          { text: 'Adding a part', link: '/extending' },
        ],
      },
    ],
    '/packages/': [
      { text: 'Packages', items: packages },
      { text: 'Reference', items: [...reference, { text: 'API', link: '/api/core', collapsed: true, items: api }] },
    ],
    '/api/': [
      { text: 'API reference', items: api },
      {
        text: 'See also',
        items: [
          { text: 'Packages', link: '/packages/core' },
          { text: 'Error codes', link: '/errors' },
        ],
      },
    ],
  };
}

/** What is not translated has its English name beside the Chinese. */
const chineseNav: DefaultTheme.NavItem[] = [
  { text: '开始', link: '/zh/start' },
  { text: '教程', link: '/zh/learn/sequences', activeMatch: '^/zh/learn/' },
  { text: '在线演示', link: '/demo' },
  {
    text: '参考（英文）',
    items: [
      { text: '概念 Concepts', link: '/concepts' },
      { text: '策略 Strategies', link: '/strategies' },
      { text: '数值约定 Numerics', link: '/numerics' },
      { text: '性能测试 Benchmarks', link: '/benchmarks' },
      { text: '命令 Commands', link: '/commands' },
      { text: '错误代码 Error codes', link: '/errors' },
      { text: '指南 Guides', link: '/guides/forecast' },
    ],
  },
];

const chineseSidebar: DefaultTheme.SidebarMulti = {
  '/zh/': [
    { text: '入门', items: [{ text: '开始', link: '/zh/start' }] },
    { text: '教程', items: chapters.map(({ file, zh }) => ({ text: zh, link: `/zh/learn/${file}` })) },
    {
      text: '继续阅读（英文）',
      items: [
        { text: '在线演示 Demo', link: '/demo' },
        { text: '指南 Guides', link: '/guides/forecast' },
        { text: '策略 Strategies', link: '/strategies' },
        { text: '命令 Commands', link: '/commands' },
      ],
    },
  ],
};

/** Whether a link leads to a page of the site; those of the API are made before the others. */
function hasPage(link: string): boolean {
  return link.startsWith('/api/') || existsSync(new URL(`../${link.slice(1)}.md`, import.meta.url));
}

/** Leaves out links to pages that are not there (yet), so that no menu leads nowhere. */
export function existing<T extends { link?: string; items?: unknown }>(items: readonly T[]): T[] {
  return items
    .filter(({ link }) => link === undefined || hasPage(link))
    .map((item) => (Array.isArray(item.items) ? { ...item, items: existing(item.items as T[]) } : item))
    .filter(({ items }) => !Array.isArray(items) || items.length > 0);
}

export interface Navigation {
  readonly nav: DefaultTheme.NavItem[];
  readonly sidebar: DefaultTheme.SidebarMulti;
}

/** Menus of one language. */
export function navigation(root: string, language: 'en' | 'zh'): Navigation {
  const nav = language === 'zh' ? chineseNav : englishNav;
  const sidebar = language === 'zh' ? chineseSidebar : englishSidebar(root);
  return {
    nav: existing(nav as { link?: string; items?: unknown }[]) as DefaultTheme.NavItem[],
    sidebar: Object.fromEntries(Object.entries(sidebar).map(([path, items]) => [path, existing(items as Items)])),
  };
}
