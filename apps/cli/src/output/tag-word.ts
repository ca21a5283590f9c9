import type { TagPlace } from '@seqgraft/checkpoints';

/** `production` of `births@production`. */
export function tagWord({ tag }: Pick<TagPlace, 'tag'>): string {
  return tag.slice(tag.indexOf('@') + 1);
}
