/** Placeholder until @seqgraft/transfer exports its strategies. */
export interface PicturedStrategy {
  readonly groups: readonly { readonly name: string; readonly weights: 'carried' | 'fresh' }[];
  readonly phases: readonly { readonly name: string; readonly groups: Readonly<Record<string, 'frozen' | number>> }[];
}

declare const data: Readonly<Record<string, PicturedStrategy>>;

export { data };

export default { load: () => ({}) };
