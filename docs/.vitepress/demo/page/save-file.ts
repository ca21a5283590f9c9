import type { Demo } from './demo-state.ts';

/** Hands a file to the browser, which puts it where downloads go. */
export function saveFile(name: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content]));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // Not before the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A model with its parents, as one file. */
export async function saveBundle(demo: Demo, ref: string): Promise<void> {
  const bytes = await demo.worker.pack(ref);
  saveFile(`${(ref.split('@')[0] as string).replaceAll('/', '-')}.seqgraft`, bytes);
}
