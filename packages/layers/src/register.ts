import { registerChainedOps } from './chained-ops.ts';
import { registerKernels } from './compiled/recurrent-kernels.ts';
import { registerLayers } from './register-layers.ts';

registerChainedOps();
registerLayers();
registerKernels();
