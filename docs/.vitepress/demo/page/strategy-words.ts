/** What one may choose, and what it does in a sentence. */
export const strategyWords: Readonly<Record<string, string>> = {
  auto: 'Full, freeze and discriminative are tried, and validation chooses.',
  full: 'Everything trains, at one rate.',
  freeze: 'The body rests; the head trains.',
  discriminative: 'Everything trains; lower layers more slowly.',
  'gradual-unfreeze': 'The head first, then layer after layer downwards.',
  'lp-ft': 'The head first, then everything at a tenth of the rate.',
  'l2-sp': 'Everything trains, held close to what was carried.',
  'bias-only': 'The biases and the head train.',
  'ridge-head': 'The head in closed form, in one step.',
};
