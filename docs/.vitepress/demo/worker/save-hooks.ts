import { SavePace } from '@seqgraft/checkpoints';
import type { SnapshotOptions, TrainingSnapshot } from '@seqgraft/training';
import { runStorage } from './run-storage.ts';

/** Shortest time between two snapshots, in milliseconds: what a reload may have to take again. */
const least = 400;

export interface SaveHooks {
  readonly snapshots: SnapshotOptions;
  readonly resumeFrom?: TrainingSnapshot;
}

/** Keeps a training in the browser while it goes, and finds what was kept of it. */
export async function saveHooks(name: string): Promise<SaveHooks> {
  const resumeFrom = await runStorage.snapshot(name);
  const pace = new SavePace(performance.now(), { share: 0.1, least, most: 5000 });
  const snapshots: SnapshotOptions = {
    due: () => pace.due(performance.now()),
    save: async (snapshot) => {
      pace.begin(performance.now());
      try {
        await runStorage.keepSnapshot(name, snapshot);
      } finally {
        pace.end(performance.now());
      }
    },
  };
  return { snapshots, ...(resumeFrom === null ? {} : { resumeFrom }) };
}
