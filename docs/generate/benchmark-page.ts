import { readBenchmarkResults } from './benchmark-results.ts';

const introduction = `How long seqgraft takes, beside others that do the same work on the same machine.

## In one look

<BenchmarkBars section="Training step M" />

<BenchmarkBars section="Inference M, one sequence" />

The scale is logarithmic: from one tick to the next it is ten times as long. _2T_ and _1T_ are threads. _seqgraft_ takes the widest vectors that the machine
and the version of Node have, _FMA_ and _SIMD_ are the builds for others: browsers and Node 20 and 22 run _FMA_.

## How it is measured

All cases of a table take turns in one run (A B C A B C …), so that whatever else the machine does meets them alike. The first call of a turn does not count.
A peer begins with the same weights, sees the same batch, and is timed only if its loss is the engine's within 1e-5. Each time is taken by the clock of the
process that does the work. The program is \`apps/bench\` in the repository, and a clone runs it by

\`\`\`sh
npm run -s bench
npm run -s bench -- --only train-M
\`\`\`

On your machine, without a clone, the command times three sizes of network in some seconds:

\`\`\`sh
npx seqgraft bench --sizes S,M
npx seqgraft bench --sizes M --against tfjs
\`\`\`

## What to beware of

- It is **one machine**, and a small virtual one that others share. Compare ratios rather than milliseconds, and the tenth percentile (p10) where the median looks
  odd: p10 says what the machine does undisturbed.
- Networks of a few dozen units are what seqgraft is made for. On **large batches of large networks a GPU wins**, and none was measured here.
- With more cores, peers that split one product over many threads gain more than two threads show.
- PyTorch of Debian and of PyPI are two programs: another version, other libraries. Both are shown, since both are what people have.
- What was asked for and was **missed stands in the table**, too.
- Speed says nothing about whether a transfer helps. That is [another page](/learn/judging).
`;

/** The page of benchmarks: how to read it, then the results as the bench wrote them. */
export function benchmarkPage(results: string): string {
  const { day, machine } = readBenchmarkResults(results);
  const tables = results.slice(results.indexOf('\n## ') + 1).trimEnd();
  const models = /^A model is .+$/m.exec(results)?.[0] ?? '';
  return [
    '---',
    'description: Training steps, inference, memory and start beside TensorFlow.js, PyTorch, Keras and ONNX Runtime; how it was measured and what to beware of.',
    'editLink: false',
    '---',
    '',
    '# Benchmarks',
    '',
    `Measured on ${day}: ${machine}.`,
    '',
    introduction,
    models,
    '',
    tables,
    '',
  ].join('\n');
}
