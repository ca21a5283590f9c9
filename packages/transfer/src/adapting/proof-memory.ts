import { isJsonObject, type Json, type JsonObject } from '@seqgraft/core';
import type { MovementReport } from './movement-report.ts';
import { AdaptationSnapshotError } from './resume-errors.ts';

/** What a movement proof goes on from. Plain JSON; digests by the name of the tensor. */
export interface ProofMemory {
  /** Before the first phase. */
  readonly start: Readonly<Record<string, string>>;
  /** At the start of the running phase. */
  readonly phaseStart: Readonly<Record<string, string>>;
  readonly phases: MovementReport['phases'];
  readonly everTrained: readonly string[];
  /** Reasons by the name of the tensor. */
  readonly inert: Readonly<Record<string, string>>;
  readonly largestFirstStep: number | null;
}

/** Checks what comes from a file. @throws E_SNAPSHOT */
export function readProofMemory(value: Json | undefined): ProofMemory {
  const { start, phaseStart, phases, everTrained, inert, largestFirstStep } = objectOf(value);
  const isWhole =
    [start, phaseStart, inert].every((one) => isJsonObject(one) && Object.values(one).every(isText)) &&
    isTexts(everTrained) &&
    isNumberOrNull(largestFirstStep) &&
    Array.isArray(phases) &&
    phases.every(isPhaseReport);
  if (!isWhole) throw new AdaptationSnapshotError({ problem: 'what the proof remembers is damaged' });
  return { start, phaseStart, phases, everTrained, inert, largestFirstStep } as unknown as ProofMemory;
}

function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function isPhaseReport(value: Json): boolean {
  const { name, frozen, trained, largestFirstStep } = objectOf(value);
  return isText(name) && isTexts(frozen) && isTexts(trained) && isNumberOrNull(largestFirstStep);
}

function isText(value: Json | undefined): boolean {
  return typeof value === 'string';
}

function isTexts(value: Json | undefined): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isNumberOrNull(value: Json | undefined): boolean {
  return value === null || typeof value === 'number';
}
