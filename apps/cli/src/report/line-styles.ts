/** As many strategies have a colour of their own; further ones begin again. */
const colours = 8;

const controls: Readonly<Record<string, string>> = {
  truth: 'truth',
  scratch: 'scratch',
  'zero-shot': 'zero-shot',
  source: 'zero-shot',
  'source as it is': 'zero-shot',
  'random-body': 'random-body',
};

/** The class of each name's line, the same in every picture of a report. */
export function lineStyles(strategies: readonly string[]): (name: string) => string {
  return (name) => {
    const place = strategies.indexOf(name);
    return place < 0 ? (controls[name] ?? 'naive') : `s${place % colours}`;
  };
}
