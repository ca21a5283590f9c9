/** The parts of a split, in order of time. */
export const partNames = ['train', 'validation', 'test'] as const;
