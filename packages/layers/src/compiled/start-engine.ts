import { isSeqgraftError } from '@seqgraft/core';
import { sharedEngine } from '@seqgraft/engine';
import { refuseCompiled } from './choose-engine.ts';
import type { EngineUse } from './compiled-layer.ts';
import { registerKernels } from './register-kernels.ts';

export interface StartOptions {
  readonly compiled?: 'auto' | 'never' | undefined;
  readonly threads?: number | undefined;
}

/**
 * Makes the compiled engine ready for layers, which cannot wait for it in a call; or, with `never`, keeps them from it.
 *
 * @throws E_ENGINE_OPTION for a number of threads that cannot be.
 */
export async function startEngine({ compiled = 'auto', threads }: StartOptions): Promise<EngineUse> {
  if (compiled === 'never') return refused('compiled: never');
  registerKernels();
  try {
    const { variant, threads: started } = (await sharedEngine({ threads })).info;
    refuseCompiled(null);
    return { used: true, variant, threads: started };
  } catch (error) {
    if (isSeqgraftError(error, 'E_ENGINE_OPTION')) throw error;
    return refused(error instanceof Error ? error.message : String(error));
  }
}

function refused(reason: string): EngineUse {
  refuseCompiled(reason);
  return { used: false, reason };
}
