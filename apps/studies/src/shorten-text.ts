import { readFile, writeFile } from 'node:fs/promises';

export interface ShortenedFile {
  readonly file: string;
  /** Value of the flag `--split` under which test is the same as before. */
  readonly split: string;
}

/** Writes the text with the newest `size` characters of train alone; what comes after train stays as it is. */
export async function shortenText(
  file: string,
  into: string,
  { shares: [train, validation], size }: { readonly shares: readonly [number, number]; readonly size: number },
): Promise<ShortenedFile> {
  const text = await readFile(file, 'utf8');
  const trained = Math.round(train * text.length);
  const rest = text.slice(Math.max(0, trained - size));
  await writeFile(into, rest);
  const [left, judged] = [Math.min(size, trained) / rest.length, (validation * text.length) / rest.length];
  return { file: into, split: [left, judged, 1 - left - judged].map((share) => share.toFixed(12)).join(',') };
}
