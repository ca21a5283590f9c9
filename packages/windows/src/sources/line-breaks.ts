/** Line ends in a text: LF, CRLF and CR. */
export function lineBreaksIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
