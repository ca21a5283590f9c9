/** Of a terminal that nobody made wider. */
const WIDTH = 80;

/** Facts under one another, each behind its label, wrapped between words. Those without text are left out. */
export function factLines(facts: readonly (readonly [label: string, text: string])[]): string[] {
  const shown = facts.filter(([, text]) => text !== '');
  const indent = Math.max(0, ...shown.map(([label]) => label.length)) + 2;
  return shown.flatMap(([label, text]) =>
    wrap(text, WIDTH - indent).map((line, index) => `${(index === 0 ? label : '').padEnd(indent)}${line}`),
  );
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
