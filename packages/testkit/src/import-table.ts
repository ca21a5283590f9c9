import { readdir, readFile } from 'node:fs/promises';

/** What the sources of each package may import, beside Node's own modules and third-party packages. */
export const importTable: Readonly<Record<string, { seqgraft: readonly string[]; tfjs: boolean | readonly string[] }>> =
  {
    core: { seqgraft: [], tfjs: false },
    windows: { seqgraft: ['core'], tfjs: ['to-tensors.ts'] },
    checkpoints: { seqgraft: ['core'], tfjs: false },
    engine: { seqgraft: ['core'], tfjs: false },
    layers: { seqgraft: ['core', 'engine'], tfjs: true },
    models: { seqgraft: ['core', 'layers'], tfjs: true },
    training: { seqgraft: ['core', 'engine'], tfjs: true },
    transfer: { seqgraft: ['core', 'training'], tfjs: true },
  };

const importStatement =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

/** The names that a source text imports. */
export function importsOf(source: string): string[] {
  return [...source.matchAll(importStatement)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

/** Whether a file is a product source, which the table binds; tests may import more. */
function isProductSource(file: string): boolean {
  return /\.tsx?$/.test(file) && !/\.test(-suite)?\.tsx?$/.test(file) && !/(^|\/)fixtures\//.test(file);
}

/** Every import of a package that the table forbids, as `file imports name`. */
export async function forbiddenImports(name: string, packageFolder: URL): Promise<string[]> {
  const allowed = importTable[name];
  if (allowed === undefined) return [`packages/${name} is not in the import table`];
  const source = new URL('src/', packageFolder);
  const files = (await readdir(source, { recursive: true })).filter(isProductSource);
  const forbidden: string[] = [];
  for (const file of files) {
    for (const imported of importsOf(await readFile(new URL(file, source), 'utf8'))) {
      const seqgraft = /^@seqgraft\/([^/]+)/.exec(imported)?.[1];
      const tfjs = imported.startsWith('@tensorflow/');
      const tfjsAllowed = Array.isArray(allowed.tfjs) ? allowed.tfjs.includes(file) : allowed.tfjs === true;
      if ((seqgraft !== undefined && !allowed.seqgraft.includes(seqgraft)) || (tfjs && !tfjsAllowed)) {
        forbidden.push(`packages/${name}/src/${file} imports ${imported}`);
      }
    }
  }
  return forbidden;
}
