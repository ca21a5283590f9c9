/** When a server says that a file was changed, in milliseconds since 1970; one that does not say: now, so that it is not taken for old. */
export function lastModified(response: Response): number {
  const time = Date.parse(response.headers.get('last-modified') ?? '');
  return Number.isNaN(time) ? Date.now() : time;
}
