import type { ByteSource } from './byte-source.ts';
import { FileUnreadable } from './file-errors.ts';

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
};

const pieceSize = 2 ** 20;

type FileSystem = typeof import('node:fs/promises');
type FileHandle = Awaited<ReturnType<FileSystem['open']>>;

/** Bytes of a file by path or `file:` URL. It needs Node; this module imports nothing of it, so that it can stand in a page. */
export function fileBytes(path: string | URL): ByteSource {
  const name = String(path).split(/[\\/]/).at(-1) ?? null;
  return {
    name,
    repeatable: true,
    async *pieces(): AsyncGenerator<Uint8Array> {
      const file = await openFile(path);
      try {
        for (;;) {
          const { bytesRead, buffer } = await saying(path, file.read(new Uint8Array(pieceSize), 0, pieceSize, null));
          if (bytesRead === 0) return;
          yield buffer.subarray(0, bytesRead);
        }
      } finally {
        await file.close();
      }
    },
    async open() {
      const file = await openFile(path);
      const { size } = await file.stat();
      return {
        byteLength: size,
        async slice(start: number, end: number = size): Promise<ArrayBuffer> {
          const bytes = new Uint8Array(end - start);
          for (let at = 0; at < bytes.length; ) {
            const { bytesRead } = await saying(path, file.read(bytes, at, bytes.length - at, start + at));
            if (bytesRead === 0)
              throw new FileUnreadable({ path: String(path), cause: 'it became shorter while it was read' });
            at += bytesRead;
          }
          return bytes.buffer;
        },
        close: () => file.close(),
      };
    },
  };
}

/** @throws E_FILE */
async function openFile(path: string | URL): Promise<FileHandle> {
  const process = globalThis.process as NodeJS.Process | undefined;
  if (typeof process?.getBuiltinModule !== 'function') {
    const cause = 'a page has no paths; give it an address (https:, blob:), a File, a stream or bytes';
    throw new FileUnreadable({ path: String(path), cause });
  }
  const file = await saying(path, process.getBuiltinModule('node:fs/promises').open(path, 'r'));
  const kind = await file.stat();
  if (!kind.isDirectory()) return file;
  await file.close();
  throw new FileUnreadable({ path: String(path), cause: causes.EISDIR as string });
}

async function saying<T>(path: string | URL, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new FileUnreadable({ path: String(path), cause: causes[code] ?? String(error) }, { cause: error });
  }
}
