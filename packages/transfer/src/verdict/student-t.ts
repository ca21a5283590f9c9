import { VerdictOptionError } from './verdict-errors.ts';

/** Lanczos, g = 7, n = 9 (Godfrey's coefficients); relative error about 1e-15 for x > 0. */
const lanczos: readonly number[] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

function logGamma(x: number): number {
  const shifted = x - 1;
  const sum = lanczos.reduce(
    (total, coefficient, i) => total + (i === 0 ? coefficient : coefficient / (shifted + i)),
    0,
  );
  const t = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The continued fraction of the incomplete beta function by Lentz's method (Numerical Recipes, 6.4); converges for x < (a + 1) / (a + b + 2). */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300; // stands in for a denominator of zero
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (Math.abs(d) < tiny ? tiny : d);
  let fraction = d;
  const advance = (numerator: number): number => {
    d = 1 + numerator * d;
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    c = 1 + numerator / c;
    if (Math.abs(c) < tiny) c = tiny;
    fraction *= d * c;
    return d * c;
  };
  for (let m = 1; m <= 10_000; m++) {
    advance((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)));
    const factor = advance((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)));
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return fraction;
}

/** The regularised incomplete beta function I_x(a, b); `y` is 1 − x, given apart so that no digits are lost. */
function incompleteBeta(x: number, y: number, shape: { readonly a: number; readonly b: number }): number {
  const { a, b } = shape;
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(y));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(y, b, a)) / b;
}

/** P(|T| > t) for Student's t with these degrees of freedom: I_x(df/2, 1/2), x = df / (df + t²). */
export function studentTailProbability(t: number, degreesOfFreedom: number): number {
  const squared = t * t;
  const whole = degreesOfFreedom + squared;
  return incompleteBeta(degreesOfFreedom / whole, squared / whole, { a: degreesOfFreedom / 2, b: 0.5 });
}

/**
 * The t with P(|T| ≤ t) = confidence: 4.302653 for 95 % and 2 degrees of freedom.
 *
 * By bisection to the last bit; the tail probability falls strictly with t.
 *
 * @param confidence within (0, 1)
 * @param degreesOfFreedom a positive number
 * @throws E_VERDICT_OPTION outside of these
 */
export function studentQuantile(confidence: number, degreesOfFreedom: number): number {
  if (!(confidence > 0 && confidence < 1)) {
    throw new VerdictOptionError({ option: 'confidence', rule: 'within (0, 1)', value: confidence });
  }
  if (!(degreesOfFreedom > 0 && Number.isFinite(degreesOfFreedom))) {
    throw new VerdictOptionError({ option: 'degreesOfFreedom', rule: 'a positive number', value: degreesOfFreedom });
  }
  const tail = 1 - confidence;
  let low = 0;
  let high = 1;
  while (studentTailProbability(high, degreesOfFreedom) > tail) {
    low = high;
    high *= 2;
  }
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) return middle;
    if (studentTailProbability(middle, degreesOfFreedom) > tail) low = middle;
    else high = middle;
  }
}
