import { runReadmeExamples } from '@seqgraft/testkit';
import { it } from 'vitest';

it('runs the example of the README', async () => {
  await runReadmeExamples(new URL('../README.md', import.meta.url));
});
