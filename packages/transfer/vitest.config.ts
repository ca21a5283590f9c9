import { together } from '../../vitest.alone.ts';

/** These show what goes wrong in TensorFlow.js itself; others register what mends it. */
export default together({ alone: ['src/diagnosis/**/*.test.ts', 'src/traps.test.ts'] });
