/** Text that is HTML already; anything else is escaped where it is put in. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, markup is not, null and false are nothing. */
export type Insert = Markup | string | number | null | false | readonly Insert[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, which no HTML may hold, and marks that turn the direction of all text after them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

function escapeText(text: string): string {
  return text.replace(unseen, '\ufffd').replace(/[&<>"']/g, (character) => entities[character] as string);
}

function textOf(insert: Insert): string {
  if (insert === null || insert === false) return '';
  if (insert instanceof Markup) return insert.text;
  if (Array.isArray(insert)) return insert.map(textOf).join('');
  return escapeText(String(insert));
}

/** Words and commands whose flags are not broken at their hyphens. */
export function unbroken(text: string): Markup {
  const parts = text.split(/((?<=^|[\s(])--[a-z][a-z-]*)/);
  return html`${parts.map((part, at) => (at % 2 === 1 ? html`<span class="flag">${part}</span>` : part))}`;
}

/** HTML of a template. Inserts are escaped, in text and within quoted attributes; no other place may have one. */
export function html(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return new Markup(parts.reduce((text, part, index) => text + textOf(inserts[index - 1] ?? null) + part));
}
