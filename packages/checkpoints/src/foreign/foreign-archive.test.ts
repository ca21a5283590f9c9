import { describe, expect, it } from 'vitest';
import { archive, archiveAbuses, config, descriptor, extra, text, zeros } from './archive-abuses.test-suite.ts';
import { refusal } from './foreign-fixtures.test-suite.ts';
import { readForeignModel } from './read-foreign-model.ts';
import { openZip } from './zip/zip-archive.ts';
import { writeZip } from './zip-writer.test-suite.ts';

describe('an archive of Keras', () => {
  it('is read when it is whole, with folders and files of its own', async () => {
    const folder = { name: 'assets/', data: zeros(0), attributes: 0x41ed0010 };
    const { format, tensors } = await readForeignModel({
      name: 'm',
      bytes: archive({ method: 8 }, [folder, { name: 'assets/words.txt', data: text('a b') }]),
    });
    expect({ format, names: [...tensors.keys()] }).toEqual({ format: 'keras', names: ['layers/w'] });
  });

  it('is read with sizes after the data, with and without their signature', async () => {
    const { length } = config.data;
    const plain = openZip(writeZip([config]));
    expect(plain.names).toEqual(['config.json']);
    const crc = new DataView(writeZip([config]).buffer).getUint32(14, true);
    for (const signature of [0, 4]) {
      const after = descriptor(crc, length, length).subarray(4 - signature);
      const bytes = archive({ flags: 0x808, local: { crc: 0, packed: 0, size: 0 }, after });
      const { config: read } = await readForeignModel({ name: 'm', bytes });
      expect(read).toMatchObject({ class_name: 'Sequential' });
    }
  });

  it.each(archiveAbuses)('%s is refused: %s', async (_what, reason, bytes) => {
    expect(await refusal(() => readForeignModel({ name: 'model.keras', bytes }))).toBe(`E_FOREIGN_FILE ${reason}`);
  });

  it('says which file, what was got and where', async () => {
    await expect(readForeignModel({ name: 'a.keras', bytes: extra('../x') })).rejects.toThrow(
      'E_FOREIGN_FILE: Not a readable keras file: "a.keras": entry 4 of its directory has the name "../x", which leads out of its folder. ',
    );
  });
});
