import { ModelFilesError } from './diagnosis-errors.ts';
import { applyRules } from './examine-model.ts';
import { jsonFacts } from './json-facts.ts';
import type { ModelFinding } from './model-finding.ts';
import type { WeightGroup } from './weights-manifest.ts';

export interface ExamineJsonOptions {
  /** Gives the bytes of a file beside the model.json, null where there is none. Left out, files are not looked at. */
  readonly sizeOf?: ((path: string) => Promise<number | null>) | undefined;
}

async function checkFiles(
  files: readonly WeightGroup[],
  sizeOf: (path: string) => Promise<number | null>,
): Promise<void> {
  const problems: string[] = [];
  for (const { paths, bytes } of files) {
    const sizes = await Promise.all(paths.map(sizeOf));
    const missing = paths.filter((_, index) => sizes[index] === null);
    problems.push(...missing.map((path) => `${path} is missing`));
    const total = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
    if (missing.length > 0 || bytes === null || bytes === total) continue;
    problems.push(`${paths.join(', ')} must hold ${bytes} bytes, got ${total}`);
  }
  if (problems.length > 0) throw new ModelFilesError({ problems });
}

/**
 * Looks for the traps of {@link examineModel} in a parsed model.json, of tfjs or of tensorflowjs_converter, Keras 2 or 3, as
 * far as they stand there: not what `compile` has kept, nor the freeze of a nested model, which is not saved.
 *
 * Safe on files of anyone: nothing is loaded or run, and no path is followed out of the folder.
 *
 * @throws E_MODEL_JSON for what is no layers model, or names files outside of its folder; E_MODEL_FILES for files that are
 * missing or of another length than the weights
 */
export async function examineModelJson(
  json: unknown,
  { sizeOf }: ExamineJsonOptions = {},
): Promise<readonly ModelFinding[]> {
  const { facts, files } = jsonFacts(json);
  if (sizeOf !== undefined) await checkFiles(files, sizeOf);
  return applyRules(facts);
}
