// Run by cold-start-time.ts in a new process: from nothing to an engine with its threads, in milliseconds.
const start = performance.now();
const { createEngine } = await import('@seqgraft/engine');
const loaded = performance.now();
const engine = await createEngine();
const ready = performance.now();
process.stdout.write(JSON.stringify({ load: loaded - start, create: ready - loaded }));
engine.dispose();

export {};
