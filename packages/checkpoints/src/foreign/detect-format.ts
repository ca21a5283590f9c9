import type { ForeignFormat } from './foreign-model.ts';

/** What the first bytes of a file say that it is. */
export type Detected =
  | { readonly format: ForeignFormat | 'zip' }
  | { readonly format: null; readonly found: string; readonly convert: string | null };

const save = 'save_file';

/** The one line of Python for each kind of file that is refused. `weights_only` keeps the pickle from running code. */
export const conversions: Readonly<Record<'torch' | 'pickle' | 'npz' | 'npy', string>> = {
  torch: `python -c "import torch; from safetensors.torch import ${save}; ${save}({k: v.contiguous() for k, v in torch.load('model.pt', map_location='cpu', weights_only=True).items()}, 'model.safetensors')" (of a whole module, save module.state_dict() first)`,
  pickle: `python -c "import joblib, numpy; from safetensors.numpy import ${save}; ${save}({k: numpy.asarray(v) for k, v in joblib.load('model.pkl').items()}, 'model.safetensors')" (only if you made the file: loading a pickle runs what is in it)`,
  npz: `python -c "import numpy; from safetensors.numpy import ${save}; ${save}(dict(numpy.load('model.npz', allow_pickle=False)), 'model.safetensors')"`,
  npy: `python -c "import numpy; from safetensors.numpy import ${save}; ${save}({'weight': numpy.load('array.npy', allow_pickle=False)}, 'model.safetensors')"`,
};

/** What torch.save of before 1.6 begins with: its magic number, pickled. */
const OLD_TORCH = [0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46];
const HDF5 = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte);
}

/** Tells a format by its first bytes; the name of the file has no say. */
export function detectFormat(bytes: Uint8Array): Detected {
  const refused = (found: string, convert: string | null = null): Detected => ({ format: null, found, convert });
  if (bytes.length === 0) return refused('empty');
  if (startsWith(bytes, HDF5)) return { format: 'keras-h5' };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return { format: 'zip' };
  }
  if (startsWith(bytes, OLD_TORCH)) return refused('a pickle of PyTorch', conversions.torch);
  // Protocols 2 to 5 begin with their number and an opcode; a safetensors file with its length, whose byte 8 is "{".
  if (bytes[0] === 0x80 && (bytes[1] ?? 0) >= 2 && (bytes[1] ?? 0) <= 5 && bytes[8] !== 0x7b) {
    return refused('a pickle, which is a program', conversions.pickle);
  }
  if (startsWith(bytes, [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59])) return refused('an array of NumPy', conversions.npy);
  if (startsWith(bytes, [0x1f, 0x8b])) return refused('compressed by gzip', 'gunzip model.gz');
  if (startsWith(bytes, [0x28, 0xb5, 0x2f, 0xfd])) return refused('compressed by zstd', 'unzstd model.zst');
  if (startsWith(bytes, [0x78, 0x9c]) || startsWith(bytes, [0x78, 0x01]) || startsWith(bytes, [0x78, 0xda])) {
    if (bytes[8] !== 0x7b) return refused('compressed by zlib, as joblib does', conversions.pickle);
  }
  if (bytes[8] === 0x7b) return { format: 'safetensors' };
  // A byte order mark leads here too, and is refused there by its name.
  const text = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  if (text.startsWith('{')) return { format: 'tfjs' };
  return refused(
    `none of them (it begins with ${[...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')})`,
  );
}
