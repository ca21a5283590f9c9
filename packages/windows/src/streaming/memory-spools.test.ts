import { describe } from 'vitest';
import { memorySpools } from './memory-spools.ts';
import { spoolConformance } from './spool-conformance.test-suite.ts';

describe('memorySpools', () => spoolConformance(memorySpools));
