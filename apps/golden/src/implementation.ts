import type { LayerCase, LayerOutcome, TrainingCase, TrainingOutcome } from './golden-case.ts';

/** Something that computes recurrent networks and is held against the reference. */
export interface Implementation {
  /** As the table shows it: `layers/wasm`. */
  readonly name: string;
  /** Makes it ready; called before its first case. */
  open(): Promise<void>;
  runLayers(golden: LayerCase): Promise<LayerOutcome>;
  train(golden: TrainingCase): Promise<TrainingOutcome>;
}
