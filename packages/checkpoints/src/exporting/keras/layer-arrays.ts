import { type DenseArray, transpose } from '@seqgraft/core';
import { directionsOf, type ExportedContent, weightOf } from '../exported-spec.ts';

/** The weights of one layer, or of one direction of it, in the order in which Keras makes them. */
export interface LayerArrays {
  /** The layer's name. */
  readonly layer: string;
  readonly direction: 'forward' | 'backward' | null;
  readonly arrays: readonly (readonly [role: string, array: DenseArray])[];
}

/** The weights of all layers, from the input to the head. */
export function layerArrays(content: ExportedContent): LayerArrays[] {
  const { spec } = content;
  const recurrent = spec.units.flatMap((_, index) =>
    directionsOf(spec, index).map((owner, side): LayerArrays => {
      const arrays = ['kernel', 'recurrent_kernel', 'bias'].map(
        (role) => [role, weightOf(content, `${owner}/${role}`)] as const,
      );
      const direction = spec.bidirectional ? (['forward', 'backward'] as const)[side as 0 | 1] : null;
      return { layer: `recurrent_${index + 1}`, direction, arrays };
    }),
  );
  const table = spec.embedding === null ? null : weightOf(content, 'embedding/embeddings');
  // A tied head is written with the table, turned, as its kernel.
  const kernel = spec.tied && table !== null ? transpose(table) : weightOf(content, 'head/kernel');
  return [
    ...(table === null ? [] : [{ layer: 'embedding', direction: null, arrays: [['embeddings', table]] } as const]),
    ...recurrent,
    {
      layer: 'head',
      direction: null,
      arrays: [
        ['kernel', kernel],
        ['bias', weightOf(content, 'head/bias')],
      ],
    },
  ];
}
