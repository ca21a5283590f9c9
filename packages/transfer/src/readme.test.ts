import { runReadmeExamples } from '@seqgraft/testkit';
import { it } from 'vitest';

it('runs the examples of the README', async () => {
  await runReadmeExamples(new URL('../README.md', import.meta.url));
}, 240_000); // three seeds of three trainings: seconds, but minutes on a machine with much else to do
