import { together } from '../../vitest.alone.ts';

/** These register operations, layers and backends, and show what is missing before. */
export default together({
  alone: ['chained-ops', 'register', 'use-backend', 'native-backend', 'native-incomplete', 'traps'].map(
    (name) => `src/${name}.test.ts`,
  ),
});
