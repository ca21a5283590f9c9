import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { linePeer } from './line-peer.ts';
import type { Absent, Peer } from './peer.ts';

// The same from src and from dist.
const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where a framework comes from. */
export interface Python {
  /** Of the peer; its number of threads is added. */
  readonly name: string;
  readonly framework: 'torch' | 'keras';
  readonly source: 'pypi' | 'debian';
}

const hint = 'apps/bench/setup-python.sh installs it';

/** Python from the virtual environment, or Debian's own with packages that may lie in a folder. */
function interpreter(source: Python['source']): { command: string; environment: Record<string, string> } | undefined {
  const environment: Record<string, string> = {};
  if (source === 'pypi') {
    const command = file('.venv/bin/python');
    return existsSync(command) ? { command, environment } : undefined;
  }
  const folder = file('.debian/root');
  const root = `${folder}/usr/lib`;
  if (existsSync(root)) {
    const machine = `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
    const libraries = `${root}/${machine}`;
    environment.PYTHONPATH = `${root}/python3/dist-packages`;
    environment.LD_LIBRARY_PATH = `${libraries}/openblas-pthread:${libraries}:${root}:${folder}/lib/${machine}`;
  }
  return existsSync('/usr/bin/python3') ? { command: '/usr/bin/python3', environment } : undefined;
}

/** PyTorch or Keras in a process of its own, which waits on its input while others have their turns. */
export async function pythonPeer(python: Python, threads: number): Promise<Peer | Absent> {
  const name = `${python.name} ${threads}T`;
  const found = interpreter(python.source);
  if (found === undefined) return { name, reason: `there is no Python for it; ${hint}` };
  const count = String(threads);
  const environment = {
    ...found.environment,
    OPENBLAS_NUM_THREADS: count,
    OMP_NUM_THREADS: count,
    MKL_NUM_THREADS: count,
  };
  return linePeer({
    name,
    command: found.command,
    words: [file('python/peer.py'), python.framework, count],
    environment,
    tasks: python.framework === 'torch' ? ['train', 'predict', 'predict-one'] : ['train', 'predict'],
    hint,
  });
}
