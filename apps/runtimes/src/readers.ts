import { dataFingerprint, type ReadSchema, readTable } from '@seqgraft/windows';

/** Files by name, in base64. */
type Files = Readonly<Record<string, string>>;

/** Fingerprints of the tables that files hold, read as a Blob and as a stream of it; an error instead where one cannot be read. */
async function readFiles(files: Files, schema: ReadSchema): Promise<Record<string, readonly string[]>> {
  const prints: Record<string, readonly string[]> = {};
  for (const [name, base64] of Object.entries(files)) {
    const blob = await (await fetch(`data:;base64,${base64}`)).blob();
    const locations = [blob, blob.stream(), new File([blob], name)];
    prints[name] = await Promise.all(
      locations.map(async (location) => {
        try {
          return (await dataFingerprint(await readTable(location, schema))).sha256;
        } catch (error) {
          return String(error);
        }
      }),
    );
  }
  return prints;
}

/** What a path ends in. */
async function readPath(path: string): Promise<string> {
  return readTable(path).then(() => 'read', String);
}

/** What the page has as `readers`. */
export interface Readers {
  readonly readFiles: typeof readFiles;
  readonly readPath: typeof readPath;
}

const readers: Readers = { readFiles, readPath };
Object.assign(globalThis, { readers });
