/** What a picture may fill. */
export interface Terminal {
  readonly columns: number;
  readonly colors: boolean;
}

/** The terminal behind a stream; null where there is none, or one that cannot move its cursor. */
export function terminalOf(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>): Terminal | null {
  const { NO_COLOR, TERM } = process.env;
  if (!stream.isTTY || TERM === 'dumb') return null;
  return { columns: stream.columns || 80, colors: NO_COLOR === undefined || NO_COLOR === '' };
}
