import { runReadmeExamples } from '@seqgraft/testkit';
import { it } from 'vitest';

it('the example in the README runs', () => runReadmeExamples(new URL('../README.md', import.meta.url)));
