/** A name for a checkpoint: `load` of `data/load.csv.gz`. */
export function nameOfFile(file: string): string {
  const [name = 'source'] = (file.split(/[\\/]/).at(-1) ?? '').split('.');
  return name.replace(/[^\w-]+/g, '-') || 'source';
}
