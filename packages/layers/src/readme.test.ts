import { runReadmeExamples } from '@seqgraft/testkit';
import { test } from 'vitest';

test('the example in the README runs', () => runReadmeExamples(new URL('../README.md', import.meta.url)));
