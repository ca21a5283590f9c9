import { expect, it } from 'vitest';
import { countFlops } from './count-flops.ts';

const size = { batch: 2, steps: 3, features: 5 };

it('counts the products of a stack, those of a head that sees every step among them', () => {
  const flops = countFlops(
    {
      layers: [
        { name: 'a', cell: 'lstm', units: 4 },
        { name: 'b', cell: 'gru', units: 6, direction: 'bidirectional' },
      ],
      head: { outputs: 7, targets: 'every-step' },
    },
    size,
  );
  const rows = 2 * 3;
  const first = { kernel: 5 * 16, recurrent: 4 * 16 };
  const second = { kernel: 2 * 4 * 18, recurrent: 2 * 6 * 18 };
  const head = 12 * 7;
  expect(flops.forward).toBe(2 * rows * (first.kernel + first.recurrent + second.kernel + second.recurrent + head));
  // Nobody needs the gradient of the inputs.
  expect(flops.step).toBe(3 * flops.forward - 2 * rows * first.kernel);
});

it('counts a head that sees the last step once a sequence', () => {
  const layers = [{ name: 'a', cell: 'rnn', units: 4 } as const];
  const without = countFlops({ layers, outputs: 'last' }, size);
  const flops = countFlops({ layers, head: { outputs: 7, targets: 'last' } }, size);
  expect(flops.forward - without.forward).toBe(2 * 2 * 4 * 7);
  expect(flops.step - without.step).toBe(3 * 2 * 2 * 4 * 7);
});

it('refuses what is no network', () => {
  expect(() => countFlops({ layers: [] }, size)).toThrow('E_ENGINE_NETWORK');
});
