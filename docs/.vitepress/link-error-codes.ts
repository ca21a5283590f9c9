import type { MarkdownRenderer } from 'vitepress';
import { errorAnchor } from '../generate/error-page.ts';

type Token = ReturnType<MarkdownRenderer['parse']>[number];
type TokenClass = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

/** The same tokens with every known code as a link to its explanation; what is a link already stays. */
function linkCodes(tokens: readonly Token[], codes: ReadonlySet<string>): Token[] {
  let insideLink = 0;
  return tokens.flatMap((token) => {
    if (token.type === 'link_open') insideLink += 1;
    if (token.type === 'link_close') insideLink -= 1;
    if (insideLink > 0 || (token.type !== 'text' && token.type !== 'code_inline')) return [token];
    const parts = token.type === 'text' ? token.content.split(/\b(E_[A-Z0-9_]+)\b/) : [token.content];
    return parts
      .filter((part) => part !== '')
      .flatMap((part) => {
        const copy = Object.assign(Object.create(Object.getPrototypeOf(token)), token, { content: part }) as Token;
        if (!codes.has(part)) return [copy];
        const open = new (token.constructor as TokenClass)('link_open', 'a', 1);
        open.attrSet('href', `/errors#${errorAnchor(part)}`);
        return [open, copy, new (token.constructor as TokenClass)('link_close', 'a', -1)];
      });
  });
}

/** Wherever a page names an error code, in words or as inline code, it leads to what the code means. */
export function linkErrorCodes(markdown: MarkdownRenderer, codes: ReadonlySet<string>): void {
  markdown.core.ruler.push('link-error-codes', ({ tokens, env }) => {
    if (env.relativePath === 'errors.md') return;
    for (const [index, token] of tokens.entries()) {
      const inHeading = tokens[index - 1]?.type === 'heading_open';
      if (token.type === 'inline' && token.children && !inHeading) token.children = linkCodes(token.children, codes);
    }
  });
}
