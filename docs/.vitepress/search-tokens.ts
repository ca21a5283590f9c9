/**
 * The words of a text for the search: as MiniSearch cuts them, at spaces and punctuation, and of Chinese, which has no spaces, each character
 * and each pair of neighbours. Pairs are the same in every browser and in Node, which cut words by dictionaries of their own.
 *
 * Written into the page as its source text, so it uses nothing from outside.
 */
export function searchTokens(text: string): string[] {
  return text.split(/[\s\p{P}]+/u).flatMap((word) =>
    word.split(/(\p{Script=Han}+)/u).flatMap((part) => {
      if (!/^\p{Script=Han}/u.test(part)) return part === '' ? [] : [part];
      const characters = [...part];
      return [...characters, ...characters.slice(1).map((character, i) => `${characters[i]}${character}`)];
    }),
  );
}
