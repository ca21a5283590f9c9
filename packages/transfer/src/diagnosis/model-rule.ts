import type { ModelFacts } from './model-facts.ts';
import type { ModelFinding } from './model-finding.ts';

/** Looks for one trap. Null: it is not there, or cannot be seen in what is known. */
export type ModelRule = (facts: ModelFacts) => ModelFinding | null;
