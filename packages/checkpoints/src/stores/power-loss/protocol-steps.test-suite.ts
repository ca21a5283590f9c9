import { dirname } from 'node:path';
import type { FileOperations } from '../file/file-operations.ts';
import type { Store } from '../store.ts';
import {
  acknowledgedEarly,
  isManifest,
  nothing,
  plainFiles,
  withHandle,
  withLate,
  withoutFolderSync,
  withoutSyncOf,
  withoutSyncOfDropped,
  withoutSyncsOfFound,
  writtenInPlace,
} from './left-out.test-suite.ts';
import type { Protocol } from './publishing-histories.test-suite.ts';
import {
  collecting,
  copiedByStrangers,
  firstPublish,
  healing,
  killedBefore,
  laterPublishes,
  type Scenario,
  twoWriters,
} from './publishing-scenarios.test-suite.ts';
import { collidingNames, lyingDisk, shortWrites, syncsThatFail, type World } from './publishing-worlds.test-suite.ts';
import type { SimulatedDisk } from './simulated-disk.test-suite.ts';

/** A step of publishing, how to leave it out, and where that must show. */
export interface ProtocolStep {
  readonly number: number;
  readonly what: string;
  readonly files?: (files: FileOperations, disk: SimulatedDisk) => FileOperations;
  readonly store?: (store: Store) => Store;
  /** What disks may do to whoever does not take care. Default: they do as they are told. */
  readonly world?: World;
  readonly scenarios: readonly Scenario[];
  /** Whether the publish after the crash goes without the step too. Default false. */
  readonly after?: boolean;
}

/** The protocol without a step. */
export function without({ files, store }: ProtocolStep, world: World): Protocol {
  return {
    files: (disk) => {
      const plain = world(plainFiles(disk), disk);
      return files === undefined ? plain : files(plain, disk);
    },
    store: store ?? ((whole) => whole),
  };
}

/** Kills at each call of a first publish, then another publishes the same, or the same body with another head. */
const afterKills: readonly Scenario[] = Array.from({ length: 100 }, (_, call) => [
  killedBefore(call, [1, 1]),
  killedBefore(call, [1, 2]),
]).flat();

/** The nine steps of publishing into a folder, and one of dropping, taken apart where a part can be left out alone. */
export const protocolSteps: readonly ProtocolStep[] = [
  {
    number: 1,
    what: 'a blob that is there is replaced when it is not what it should be',
    files: (files) => ({ ...files, rename: (from) => files.unlink(from) }),
    scenarios: [healing],
  },
  {
    number: 1,
    what: 'the file of a blob that is there is synced',
    files: (files) => ({ ...files, syncFile: (path) => (path.includes('/blobs/') ? nothing() : files.syncFile(path)) }),
    scenarios: [copiedByStrangers],
  },
  {
    number: 1,
    what: 'the folder of a blob that is there is synced',
    files: withoutSyncsOfFound(false),
    scenarios: afterKills,
  },
  {
    number: 1,
    what: 'the folders above a blob that is there are synced',
    files: withoutSyncsOfFound(true),
    scenarios: [copiedByStrangers],
  },
  {
    number: 1,
    what: 'a store.json that is there is synced',
    files: (files) => ({
      ...files,
      syncFile: (path) => (path.endsWith('/store.json') ? nothing() : files.syncFile(path)),
    }),
    scenarios: [copiedByStrangers],
  },
  {
    number: 2,
    what: 'a temporary file is opened only when it is new',
    world: collidingNames,
    files: (files, disk) => ({
      ...files,
      open: async (path, flags) => {
        if (flags === 'r') return files.open(path, flags);
        try {
          return await files.open(path, 'wx');
        } catch {
          const there = await files.listFolder(dirname(path));
          disk.fileAt(`${dirname(path)}/${there[0]?.name}`).cached = new Uint8Array();
          return files.open(path, 'r');
        }
      },
    }),
    scenarios: Array.from({ length: 12 }, (_, seed) => twoWriters(seed, [1, 2])),
  },
  {
    number: 2,
    what: 'a temporary file is removed',
    files: (files) => ({ ...files, unlink: nothing }),
    scenarios: [firstPublish],
    after: true,
  },
  {
    number: 2,
    what: 'temporary files of those who were killed are swept',
    files: (files) => ({
      ...files,
      listFolder: async (path) => (path.endsWith('/tmp') ? [] : files.listFolder(path)),
    }),
    scenarios: [firstPublish],
    after: true,
  },
  {
    number: 3,
    what: 'a file is written until all of it is',
    world: shortWrites,
    files: (files) =>
      withHandle(files, (file) => ({
        ...file,
        write: (bytes, offset) => file.write(bytes, offset).then(() => bytes.length - offset),
      })),
    scenarios: [firstPublish],
  },
  ...(['seqgraft-checkpoint', 'seqgraft-ref', 'seqgraft-store'] as const).map((kind) => ({
    number: 4,
    what: `a file is synced: of ${kind}`,
    files: withoutSyncOf((text) => text.includes(`"format":"${kind}"`)),
    scenarios: [firstPublish],
  })),
  {
    number: 4,
    what: 'a file is synced: of weights',
    files: withoutSyncOf((text) => !text.startsWith('{')),
    scenarios: [firstPublish],
  },
  {
    number: 5,
    what: 'the size of a file is looked at',
    world: lyingDisk,
    files: (files) =>
      withHandle(files, (file) => {
        let size = 0;
        return {
          ...file,
          write: async (bytes, offset) => {
            const more = await file.write(bytes, offset);
            size += more;
            return more;
          },
          size: async () => size,
        };
      }),
    scenarios: [firstPublish],
  },
  ...(
    [
      ['above those that are new', /^\.\.\/\.\.$/],
      ['above the store', /^\.\.$/],
      ['of the store', /^\/$/],
      ['of blobs', /^\/blobs$/],
      ['of their algorithm', /^\/blobs\/sha256$/],
      ['of refs', /^\/refs$/],
      ['of a model', /^\/refs\/[^/]+$/],
    ] as const
  ).map(([folder, pattern]) => ({
    number: 6,
    what: `the names of new folders are synced: in the folder ${folder}`,
    files: withoutFolderSync(pattern),
    scenarios: [firstPublish],
  })),
  {
    number: 6,
    what: 'the names of folders that another made are synced',
    files: (files) => {
      let there = '';
      return {
        ...files,
        makeFolder: async (path) => {
          there = '';
          await files.makeFolder(path).catch((error) => {
            there = dirname(path);
            throw error;
          });
        },
        syncFolder: (path) => (path === there ? nothing() : files.syncFolder(path)),
      };
    },
    scenarios: afterKills,
  },
  {
    number: 7,
    what: 'a name is given to one alone',
    files: (files) => ({ ...files, link: (from, to) => files.rename(from, to) }),
    scenarios: Array.from({ length: 12 }, (_, seed) => twoWriters(seed, [1, 2])),
  },
  {
    number: 7,
    what: 'a file gets its name when it is whole',
    files: writtenInPlace,
    scenarios: [firstPublish],
  },
  {
    number: 8,
    what: 'the folder is synced after a name was given: of a blob',
    files: withoutFolderSync(/^\/blobs\/sha256\/[0-9a-f]{2}$/),
    scenarios: [firstPublish],
  },
  {
    number: 8,
    what: 'the folder is synced after a name was given: of an entry',
    files: withoutFolderSync(/^\/refs\/[^/]+\/[^/]+$/),
    scenarios: [firstPublish],
  },
  {
    number: 8,
    what: 'the folder is synced after a name was given to another file',
    files: (files) => {
      let healed = '';
      return {
        ...files,
        rename: async (from, to) => {
          await files.rename(from, to);
          healed = dirname(to);
        },
        syncFolder: (path) => {
          const leftOut = path === healed;
          healed = '';
          return leftOut ? nothing() : files.syncFolder(path);
        },
      };
    },
    scenarios: [healing],
  },
  {
    number: 9,
    what: 'blobs come before their manifest',
    store: withLate((key, bytes) => key.startsWith('blobs/') && !isManifest(bytes)),
    scenarios: [firstPublish],
  },
  {
    number: 9,
    what: 'the manifest comes before its entry',
    store: withLate((key, bytes) => key.startsWith('blobs/') && isManifest(bytes)),
    scenarios: [firstPublish],
  },
  {
    number: 9,
    what: 'the entry comes before it is acknowledged',
    store: acknowledgedEarly,
    scenarios: [laterPublishes],
  },
  {
    number: 9,
    what: 'a sync that fails is not tried again',
    world: syncsThatFail,
    files: (files) => withHandle(files, (file) => ({ ...file, sync: () => file.sync().catch(() => file.sync()) })),
    scenarios: [firstPublish],
  },
  {
    number: 10,
    what: 'an entry that is dropped stays dropped before its blobs go',
    files: withoutSyncOfDropped,
    scenarios: [collecting],
  },
];
