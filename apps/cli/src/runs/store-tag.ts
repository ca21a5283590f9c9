import { listTags, removeTag, type Store, tagCheckpoint, tagHistory } from '@seqgraft/checkpoints';
import type { StoreOptions } from '../options/store-options.ts';
import { nextCommand } from '../output/next-command.ts';
import { shortDigest } from '../output/short-digest.ts';
import { shortTime } from '../output/short-time.ts';
import { tagWord } from '../output/tag-word.ts';
import { textTable } from '../output/text-table.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { openStore } from '../store/open-store.ts';
import { UsageError } from '../usage-error.ts';

export interface StoreTagOptions extends StoreOptions {
  readonly remove?: boolean;
  readonly history?: boolean;
}

interface TagRequest extends StoreTagOptions {
  readonly ref: string | undefined;
  readonly tag: string | undefined;
}

/** Sets, removes or lists tags. @throws E_USAGE and what the store throws */
export async function tagStore(request: TagRequest, { reporter }: ActionContext): Promise<Outcome> {
  requireOneWish(request);
  const { ref, tag, remove, history } = request;
  const store = await openStore(request.store);
  if (ref === undefined || (tag === undefined && !remove && !history && !ref.includes('@'))) {
    return listedTags(store, ref, reporter);
  }
  if (remove) return removed(store, ref, request.store);
  if (history) return historyOf(store, ref, reporter);
  return setTag(store, { ref, tag: tag as string, place: request.store });
}

function requireOneWish({ ref, tag, remove, history }: TagRequest): void {
  const example = 'Write it as seqgraft store tag load@production';
  const fail = (problem: string, remedy: string): Error => new UsageError({ problem, remedy });
  if (remove && history) throw fail('Both --remove and --history were given.', 'Give one of them.');
  const flag = remove ? '--remove' : '--history';
  if (remove || history) {
    if (tag !== undefined) throw fail(`${flag} takes the tag behind the name.`, `Write it as ${ref}@${tag} ${flag}.`);
    if (ref === undefined) throw fail(`${flag} needs a tag.`, `${example} ${flag}.`);
  } else if (ref?.includes('@') && tag === undefined) {
    throw fail(`What "${ref}" shall be tagged as is missing.`, `Add the tag: seqgraft store tag ${ref} production.`);
  }
}

async function setTag(
  store: Store,
  { ref, tag, place }: { readonly ref: string; readonly tag: string; readonly place: string },
): Promise<Outcome> {
  const { before, ...set } = await tagCheckpoint(store, ref, tag);
  const named = `${set.ref}@${set.entry}`;
  const same = before?.number === set.number;
  const undo =
    before === null
      ? ['store', 'tag', set.tag, '--remove']
      : ['store', 'tag', `${before.ref}@${before.entry}`, tagWord(set)];
  const lines = same
    ? [`${set.tag} names ${named} already; nothing was changed.`]
    : [
        `${set.tag} names ${named} now (${shortDigest(set.digest)})${before === null ? '' : `, before ${before.ref}@${before.entry}`}.`,
        `Back: ${nextCommand(undo, place)}`,
      ];
  return { result: { ...set, before, changed: !same }, text: lines.join('\n') };
}

async function removed(store: Store, tag: string, place: string): Promise<Outcome> {
  const before = await removeTag(store, tag);
  const lines =
    before === null
      ? [`${tag} is removed; what it named cannot be read.`]
      : [
          `${tag} is removed; ${before.ref}@${before.entry} stays.`,
          `Back: ${nextCommand(['store', 'tag', `${before.ref}@${before.entry}`, tagWord({ tag })], place)}`,
        ];
  return { result: { tag: before?.tag ?? tag, before }, text: lines.join('\n') };
}

async function listedTags(
  store: Store,
  name: string | undefined,
  reporter: ActionContext['reporter'],
): Promise<Outcome> {
  const { tags, warnings } = await listTags(store, name);
  for (const warning of warnings) reporter.warn(warning);
  const rows = tags.map(({ tag, ref, entry, digest, created }) => [
    tag,
    `${ref}@${entry}`,
    shortDigest(digest),
    shortTime(created),
  ]);
  const none = `There are no tags${name === undefined ? '' : ` of ${name}`} yet: seqgraft store tag ${name ?? 'NAME'} production sets one.`;
  return {
    result: { tags },
    text: rows.length === 0 ? none : textTable(['tag', 'names', 'digest', 'since (UTC)'], rows),
  };
}

async function historyOf(store: Store, ref: string, reporter: ActionContext['reporter']): Promise<Outcome> {
  const { warnings, ...history } = await tagHistory(store, ref);
  for (const warning of warnings) reporter.warn(warning);
  const name = history.tag.slice(0, history.tag.indexOf('@'));
  const rows = history.entries.map(({ number, target, created }) => [
    String(number),
    shortTime(created),
    target === null ? 'removed' : `${name}@${target.entry}`,
    target === null ? '' : shortDigest(target.digest),
  ]);
  return { result: history, text: textTable(['', 'set (UTC)', history.tag, 'digest'], rows, { right: [0] }) };
}
