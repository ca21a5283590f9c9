import * as tf from '@tensorflow/tfjs-core';
import type { DropoutCall } from './dropout-call.ts';
import { dropoutAgainKernel, dropoutKernel, recurrentGradientKernel, recurrentKernel } from './kernel-names.ts';
import type { RecurrentCall } from './recurrent-call.ts';

type Inputs = Parameters<RecurrentCall['forward']>[0];
type Way = Parameters<RecurrentCall['gradientOf']>[2]['way'];
type RecurrentAttributes = { call: RecurrentCall; name: string; way: Way };
type DropoutAttributes = { call: DropoutCall };
type Run = (inputs: Inputs, attributes: unknown, backend: tf.KernelBackend) => tf.TensorInfo | tf.TensorInfo[];

const backends = ['wasm', 'cpu', 'tensorflow'] as const;

const kernels: Readonly<Record<string, Run>> = {
  [recurrentKernel]: (inputs, attributes, backend) => (attributes as RecurrentAttributes).call.forward(inputs, backend),
  [recurrentGradientKernel]: (inputs, attributes, backend) => {
    const { call, name, way } = attributes as RecurrentAttributes;
    return call.gradientOf(name, inputs, { way, backend });
  },
  [dropoutKernel]: ({ x }, attributes, backend) =>
    (attributes as DropoutAttributes).call.forward(x as tf.TensorInfo, backend),
  [dropoutAgainKernel]: ({ x }, attributes, backend) =>
    (attributes as DropoutAttributes).call.again(x as tf.TensorInfo, backend),
};

/** Drops what was dropped before: the gradient of dropout, and its gradient again. */
const dropAgain: tf.GradFunc = (dy, _saved, attributes) => ({
  x: () => tf.engine().runKernel(dropoutAgainKernel, { x: dy as tf.Tensor }, attributes) as tf.Tensor,
});

const gradients: Readonly<Record<string, tf.GradFunc>> = {
  [recurrentKernel]: (dy, _saved, attributes) =>
    (attributes as unknown as RecurrentAttributes).call.gradients(Array.isArray(dy) ? dy : [dy]),
  [recurrentGradientKernel]: (_dy, _saved, attributes) =>
    (attributes as unknown as RecurrentAttributes).call.refuseSecondOrder(),
  [dropoutKernel]: dropAgain,
  [dropoutAgainKernel]: dropAgain,
};

/** Whether the layers of this package have their kernels on a backend. */
export function hasKernels(backend: string): boolean {
  return Object.keys(kernels).every((name) => tf.getKernel(name, backend) !== undefined);
}

/**
 * Registers the compiled layers as kernels of the backends `wasm`, `cpu` and `tensorflow`, with their gradients.
 * `useBackend` does so too. May be called again, from another copy of this package too.
 */
export function registerKernels(): void {
  for (const [kernelName, run] of Object.entries(kernels)) {
    for (const backendName of backends) {
      if (tf.getKernel(kernelName, backendName) !== undefined) continue;
      tf.registerKernel({
        kernelName,
        backendName,
        kernelFunc: ({ inputs, attrs, backend }) => run(inputs as Inputs, attrs, backend as tf.KernelBackend),
      });
    }
  }
  for (const [kernelName, gradFunc] of Object.entries(gradients)) {
    if (tf.getGradient(kernelName) === undefined) tf.registerGradient({ kernelName, gradFunc });
  }
}
