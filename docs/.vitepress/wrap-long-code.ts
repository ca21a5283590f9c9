import type { MarkdownRenderer } from 'vitepress';

/** Characters that a column of a wide page has room for. */
const SHORT = 26;

/** Marks code in a cell that may break: `long` on any page, `spaced` on a phone. A name or a flag stays whole. */
export function wrapLongCode(markdown: MarkdownRenderer): void {
  const render = markdown.renderer.rules.code_inline;
  markdown.renderer.rules.code_inline = (tokens, index, options, env, self) => {
    const token = tokens[index];
    if (token !== undefined && token.content.length > SHORT) token.attrJoin('class', 'long');
    if (token?.content.includes(' ')) token.attrJoin('class', 'spaced');
    return render?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
  };
}
