/*
 * The number says what goes into a kernel: copies of this package that agree on it share the kernel.
 */

/** One call of a recurrent layer. */
export const recurrentKernel = 'SeqgraftRecurrent1';
/** The gradient of one of its inputs. */
export const recurrentGradientKernel = 'SeqgraftRecurrentGradient1';
/** One call of a dropout layer. */
export const dropoutKernel = 'SeqgraftDropout1';
/** The same mask once more, on a gradient. */
export const dropoutAgainKernel = 'SeqgraftDropoutAgain1';
