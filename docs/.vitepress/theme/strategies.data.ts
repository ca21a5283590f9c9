import { strategies } from '@seqgraft/transfer';

/** What a picture shows of a strategy: where the weights of each group come from, and what each phase does with it. */
interface PicturedStrategy {
  readonly groups: readonly { readonly name: string; readonly weights: 'carried' | 'fresh' }[];
  readonly phases: readonly { readonly name: string; readonly groups: Readonly<Record<string, 'frozen' | number>> }[];
}

declare const data: Readonly<Record<string, PicturedStrategy>>;

export { data };

const groups = [
  { name: 'recurrent_1', kind: 'recurrent' },
  { name: 'recurrent_2', kind: 'recurrent' },
  { name: 'head', kind: 'head' },
] as const;

export default {
  /** The strategies as the package has them, asked for a network of two recurrent layers. */
  load(): Record<string, PicturedStrategy> {
    const pictured = [...strategies.values()].map(({ name, start, phases }) => [
      name,
      {
        groups: groups.map((group) => ({ name: group.name, weights: start })),
        phases: phases(groups, { epochs: 1, learningRate: 1 }),
      },
    ]);
    return Object.fromEntries(pictured);
  },
};
