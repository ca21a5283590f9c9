import { open } from 'node:fs/promises';
import { FileUnreadable } from '../sources/file-errors.ts';

const pieceBytes = 1 << 20;

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
};

/** The bytes of a file, in pieces. @throws E_FILE */
export async function* filePieces(path: string | URL): AsyncGenerator<Uint8Array, void, undefined> {
  const saying = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      throw new FileUnreadable({ path: String(path), cause: causes[code] ?? String(error) }, { cause: error });
    }
  };
  const file = await saying(open(path, 'r'));
  try {
    for (;;) {
      const { bytesRead, buffer } = await saying(file.read(new Uint8Array(pieceBytes), 0, pieceBytes, null));
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
