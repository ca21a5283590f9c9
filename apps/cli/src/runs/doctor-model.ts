import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defineError, type ErrorClass } from '@seqgraft/core';
import { examineModelJson, type ModelFinding } from '@seqgraft/transfer';
import type { Outcome } from '../run-action.ts';

/** Something in the model makes results other than it says. */
const DoctorFailed: ErrorClass<{ file: string; wrong: number }> = defineError(
  'E_DOCTOR_FAILED',
  'check',
  ({ file, wrong }) => ({
    message: `${wrong} ${wrong === 1 ? 'thing makes' : 'things make'} results of "${file}" other than the model says.`,
    remedy: 'How to mend each stands with it.',
  }),
);

const ModelNotFound: ErrorClass<{ file: string; reason: string }> = defineError(
  'E_MODEL_NOT_FOUND',
  'not-found',
  ({ file, reason }) => ({
    message: `A model must be a model.json that can be read, "${file}" is not: ${reason}.`,
    remedy: 'Give the path of the model.json that model.save or tensorflowjs_converter wrote.',
  }),
);

const ModelNotJson: ErrorClass<{ file: string; reason: string }> = defineError(
  'E_MODEL_NOT_JSON',
  'data',
  ({ file, reason }) => ({
    message: `A model.json must be JSON, "${file}" is not: ${reason}.`,
    remedy: 'Give the model.json, not the weights beside it; save the model again if it was cut off.',
  }),
);

async function readModel(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new ModelNotFound({ file, reason: (cause as Error).message }, { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ModelNotJson({ file, reason: (cause as Error).message }, { cause });
  }
}

/** Bytes of a file beside the model. */
async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? found.size : null;
}

function findingText({ rule, severity, layers, what, why, mend }: ModelFinding): string {
  const where = layers.length === 0 ? '' : `  ${layers.join(', ')}`;
  return [`${severity.padEnd(6)}  ${rule}${where}`, `  ${what}`, `  ${why}`, `  → ${mend}`, ''].join('\n');
}

/** Looks for what TensorFlow.js does silently with a saved model. Loads and runs nothing of it. */
export async function examineModelFile(file: string): Promise<Outcome> {
  const folder = dirname(file);
  const findings = await examineModelJson(await readModel(file), { sizeOf: (path) => sizeOf(join(folder, path)) });
  const counted = (severity: ModelFinding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const [wrong, risk, advice] = [counted('wrong'), counted('risk'), counted('advice')];
  const summary =
    findings.length === 0
      ? `${file}: nothing was found.`
      : `${file}: ${wrong} wrong, ${risk} ${risk === 1 ? 'risk' : 'risks'}, ${advice} advice.`;
  return {
    result: { file, wrong, risk, advice, findings },
    text: [...findings.map(findingText), summary].join('\n'),
    ...(wrong === 0 ? {} : { failure: new DoctorFailed({ file, wrong }) }),
  };
}
