import * as tf from '@tensorflow/tfjs-core';
import { gradientKernel, recurrentKernel } from './kernel-names.ts';
import type { RecurrentCall } from './recurrent-call.ts';

type Call = Pick<RecurrentCall, 'forward' | 'gradients' | 'gradientOf' | 'refuseSecondOrder'>;
type Inputs = Parameters<RecurrentCall['forward']>[0];
type Way = Parameters<RecurrentCall['gradientOf']>[2]['way'];

const backends = ['wasm', 'cpu', 'tensorflow'] as const;

/** Whether the layers of this package have a kernel on a backend. */
export function hasKernel(backend: string): boolean {
  return tf.getKernel(recurrentKernel, backend) !== undefined;
}

/**
 * Registers the compiled recurrent layers as kernels of the backends `wasm`, `cpu` and `tensorflow`, with their gradient.
 * `useBackend` does so too. May be called again, from another copy of this package too.
 */
export function registerKernels(): void {
  for (const backendName of backends) {
    if (hasKernel(backendName)) continue;
    tf.registerKernel({
      kernelName: recurrentKernel,
      backendName,
      kernelFunc: ({ inputs, attrs, backend }) => callOf(attrs).forward(inputs as Inputs, backendOf(backend)),
    });
    tf.registerKernel({
      kernelName: gradientKernel,
      backendName,
      kernelFunc: ({ inputs, attrs, backend }) => {
        const { name, way } = attrs as unknown as { name: string; way: Way };
        const all = inputs as Inputs;
        return callOf(attrs).gradientOf(name, all, { way, backend: backendOf(backend) });
      },
    });
  }
  if (tf.getGradient(recurrentKernel) !== undefined) return;
  tf.registerGradient({
    kernelName: recurrentKernel,
    gradFunc: (dy, _saved, attrs) => callOf(attrs).gradients(Array.isArray(dy) ? dy : [dy]),
  });
  tf.registerGradient({
    kernelName: gradientKernel,
    gradFunc: (_dy, _saved, attrs) => callOf(attrs).refuseSecondOrder(),
  });
}

function callOf(attrs: tf.NamedAttrMap | undefined): Call {
  return (attrs as unknown as { call: Call }).call;
}

function backendOf(backend: unknown): tf.KernelBackend {
  return backend as tf.KernelBackend;
}
