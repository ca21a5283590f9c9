import type { Json } from '@seqgraft/core';
import type { CheckpointGroup } from '../format/checkpoint-content.ts';

/** What other tools load, one each: PyTorch, TensorFlow.js, Keras 3, Keras 3 into a model that is there already. */
export const exportFormats = ['safetensors', 'tfjs', 'keras', 'keras-weights'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** A checkpoint, or as much of it as is exported. */
export interface ExportSource {
  /** As @seqgraft/models writes it, version 1. */
  readonly spec: Json;
  readonly groups: readonly CheckpointGroup[];
}

export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ExportedModel {
  /** All of them belong into one folder. */
  readonly files: readonly ExportedFile[];
  /** What differs there, though predictions do not. */
  readonly notes: readonly string[];
}
