/** One call of a recurrent layer. The number says what goes into it: copies of this package that agree on it share it. */
export const recurrentKernel = 'SeqgraftRecurrent1';
/** The gradient of one of its inputs. */
export const gradientKernel = 'SeqgraftRecurrentGradient1';
