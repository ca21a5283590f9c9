/** Whether a name is that of a run that can be resumed. These stand under a model of their own. */
export function isRun(ref: string): boolean {
  return ref.startsWith('runs/');
}
