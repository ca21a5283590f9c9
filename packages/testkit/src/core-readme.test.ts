import { it } from 'vitest';
import { runReadmeExamples } from './markdown-examples.ts';

// Here and not in core: core depends on nothing, not even on testkit.
it('runs the README of core', async () => {
  await runReadmeExamples(new URL('../../core/README.md', import.meta.url));
});
