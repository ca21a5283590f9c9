import { runReadmeExamples } from '@seqgraft/testkit';
import { it } from 'vitest';

it('runs the examples of the README', () => runReadmeExamples(new URL('../README.md', import.meta.url)));
