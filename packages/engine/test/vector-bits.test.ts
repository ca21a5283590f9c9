import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEngine } from '../src/index.ts';
import type { Kernels } from '../src/kernels.ts';
import { widenedIsRight, widensVectors } from '../src/vector-bits.ts';

afterEach(() => vi.unstubAllEnvs());

async function variantOf(options: Parameters<typeof createEngine>[0]): Promise<string> {
  const engine = await createEngine({ threads: 1, ...options });
  engine.dispose();
  return engine.info.variant;
}

describe('the width of vectors', () => {
  it('is 256 bits where V8 is known to make them, and what is asked for elsewhere', async () => {
    expect(await variantOf({})).toBe(widensVectors() ? 'relaxed-simd-256' : 'relaxed-simd');
    expect(await variantOf({ vectorBits: 128 })).toBe('relaxed-simd');
    expect(await variantOf({ vectorBits: 256 })).toBe('relaxed-simd-256');
    expect(await variantOf({ vectorBits: 256, deterministic: true })).toBe('simd');
  });

  it('can be set by the environment, which an option overrules', async () => {
    vi.stubEnv('SEQGRAFT_VECTOR_BITS', '128');
    expect(await variantOf({})).toBe('relaxed-simd');
    expect(await variantOf({ vectorBits: 256 })).toBe('relaxed-simd-256');
    vi.stubEnv('SEQGRAFT_VECTOR_BITS', '512');
    await expect(variantOf({})).rejects.toThrow('Option vectorBits must be 128 or 256, got 512');
  });
});

describe('the trial of widened code', () => {
  /** Tries the kernels of an engine, one of whose sums comes out wrong by so much. */
  async function tried(options: Parameters<typeof createEngine>[0], wrong = 0): Promise<boolean> {
    const engine = await createEngine({ threads: 1, ...options });
    const right = engine.withScratch(64, ({ kernels, heap }) => {
      const product: Kernels['product'] = (weights, stride, x, rows, out, panels, add, rowBytes) => {
        kernels.product(weights, stride, x, rows, out, panels, add, rowBytes);
        heap.f32[(out >>> 2) + 21] = (heap.f32[(out >>> 2) + 21] as number) + wrong;
      };
      return widenedIsRight({ ...kernels, product }, heap);
    });
    engine.dispose();
    return right;
  }

  it.each([128, 256] as const)('accepts fused products, of %o bits', async (vectorBits) => {
    expect(await tried({ vectorBits })).toBe(true);
  });

  it('refuses products that are not fused: a processor without them has no such vectors', async () => {
    expect(await tried({ deterministic: true })).toBe(false);
  });

  it('refuses a product with one wrong sum', async () => {
    expect(await tried({ vectorBits: 256 }, 1)).toBe(false);
  });
});
