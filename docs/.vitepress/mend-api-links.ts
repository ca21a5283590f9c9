import type { MarkdownRenderer } from 'vitepress';

/**
 * In the API reference a function and a type may have one name but for the case of a letter, and TypeDoc numbers their headings otherwise than
 * VitePress does: a link within the page whose target is not there leads to the heading that reads as the link does.
 */
export function mendApiLinks(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('mend-api-links', ({ tokens, env }) => {
    if (!String(env.relativePath).startsWith('api/')) return;
    const idOf = new Map<string, string>();
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'heading_open') continue;
      const text = tokens[index + 1]?.children?.find(({ type }) => type === 'text' || type === 'code_inline')?.content;
      idOf.set(text?.trim() ?? '', token.attrGet('id') ?? '');
    }
    const ids = new Set(idOf.values());
    for (const { children } of tokens) {
      for (const [index, link] of (children ?? []).entries()) {
        const href = link.type === 'link_open' ? (link.attrGet('href') ?? '') : '';
        const target = idOf.get(children?.[index + 1]?.content ?? '');
        const numbered = /^#(.+)-\d+$/.exec(href);
        if (numbered && target !== undefined && !ids.has(href.slice(1)) && target.startsWith(numbered[1] as string))
          link.attrSet('href', `#${target}`);
      }
    }
  });
}
