/**
 * A word (letters, marks, digits; apostrophes inside) or another character that is no white space, each with the blank before it;
 * or one character of white space. Every character belongs to one of them, so that the tokens joined are the text.
 */
const word = / ?[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*| ?[^\s\p{L}\p{M}\p{N}]|\s/gu;

/** Cuts a text into words with their punctuation and white space; joined they are the text again. */
export function splitWords(text: string): string[] {
  return text.match(word) ?? [];
}
