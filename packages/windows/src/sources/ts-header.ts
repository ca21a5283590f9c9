import { BadRow, EmptyFile } from './file-errors.ts';
import type { TextLine } from './text-lines.ts';

/** What the lines before `@data` of a `.ts` file say. */
export interface TsHeader {
  readonly timestamps: boolean;
  /** Null when it is not said. */
  readonly dimensions: number | null;
  readonly label: 'label' | 'target' | null;
  /** Null when the series have no classes, or none are named. */
  readonly classes: readonly string[] | null;
}

/**
 * Reads the lines up to `@data`. Upper and lower case do not count in the names of tags.
 *
 * @throws E_BAD_ROW, E_EMPTY
 */
export async function parseTsHeader(lines: AsyncIterator<TextLine>): Promise<TsHeader> {
  let timestamps = false;
  let dimensions: number | null = null;
  let label: 'label' | 'target' | null = null;
  let classes: readonly string[] | null = null;
  for (;;) {
    const { done, value } = await lines.next();
    if (done === true) throw new EmptyFile({ headerOnly: false, columns: [] });
    const text = value.text.trim();
    if (text === '' || text.startsWith('#')) continue;
    const [tag = '', ...words] = text.split(/\s+/);
    const yes = words[0]?.toLowerCase() === 'true';
    switch (tag.toLowerCase()) {
      case '@data':
        return { timestamps, dimensions, label, classes };
      case '@timestamps':
        timestamps = yes;
        break;
      case '@univariate':
        if (yes) dimensions = 1;
        break;
      case '@dimension':
      case '@dimensions':
        dimensions = Number(words[0]);
        if (!Number.isInteger(dimensions) || dimensions < 1) throw badTs(value.line, `"${text}" gives no count`);
        break;
      case '@classlabel':
        if (yes) label = 'label';
        if (yes && words.length > 1) classes = words.slice(1);
        break;
      case '@targetlabel':
        if (yes) label = 'target';
        break;
      case '@problemname':
      case '@missing':
      case '@equallength':
      case '@serieslength':
        break;
      default:
        throw badTs(value.line, `"${text.slice(0, 40)}" is no tag that is known, and @data has not come`);
    }
  }
}

/** A line of a `.ts` file that breaks its rules. */
export function badTs(line: number, cause: string): Error {
  return new BadRow({ line, cause, remedy: 'See the .ts format of sktime: tags, @data, then one series a line.' });
}
