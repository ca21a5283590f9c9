import { runReadmeExamples } from '@seqgraft/testkit';
import { test } from 'vitest';

test('the example of the README runs', async () => {
  await runReadmeExamples(new URL('../README.md', import.meta.url));
});
