import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a change is judged by what it changed.
 *
 * `SEQGRAFT_TEST_SEED=random` draws others, and a number draws those of that seed.
 */
const seed = process.env.SEQGRAFT_TEST_SEED ?? '20261125';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
