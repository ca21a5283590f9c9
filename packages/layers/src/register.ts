import { registerChainedOps } from './chained-ops.ts';
import { registerLayers } from './register-layers.ts';

registerChainedOps();
registerLayers();
