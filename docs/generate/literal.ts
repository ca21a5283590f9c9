/** Text as text: Markdown and Vue shall find nothing in it. */
export function literal(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('{', '&#123;')
    .replaceAll(/[\\*_[\]|`]/g, '\\$&')
    .replaceAll(/\s*\n\s*/g, ' ');
}
