import { registerChainedOps } from './chained-ops.ts';
import { registerKernels } from './compiled/register-kernels.ts';
import { registerLayers } from './register-layers.ts';

registerChainedOps();
registerLayers();
registerKernels();
