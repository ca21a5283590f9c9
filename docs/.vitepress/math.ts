import { katex } from '@mdit/plugin-katex';
import type { MarkdownRenderer } from 'vitepress';

/**
 * `$…$` and `$$…$$` are set by KaTeX when the site is built: HTML to look at, MathML to be read out. Nothing runs in the page.
 *
 * @throws Error where a formula is not TeX, so that no page shows one in red
 */
export function addMath(markdown: MarkdownRenderer): void {
  // VitePress brings types of markdown-it of its own, a little older than the plugin's.
  katex(markdown as unknown as Parameters<typeof katex>[0], {
    logger: () => 'error',
    // A page is a template of Vue, to which the braces of TeX would be an expression.
    transformer: (html) => {
      const broken = /class='katex[^']*error' title='(?<reason>[^']+)'/.exec(html)?.groups?.reason;
      if (broken !== undefined) throw new Error(broken);
      return html.replace(/^<\w+/, '$& v-pre');
    },
  });
}
