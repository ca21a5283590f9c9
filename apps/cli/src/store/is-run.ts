/** The model of the names of runs: `runs/20261125-230415-k3f9`. They belong to the store in which they began. */
export const runsModel = 'runs';

/** Whether a ref names a run that can be resumed, and no checkpoint to use. */
export function isRun(ref: string): boolean {
  return ref.startsWith(`${runsModel}/`);
}
