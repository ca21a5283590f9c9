import type { RefusalReason } from '../remote-errors.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#34': '"',
  '#39': "'",
};

/**
 * The texts of all elements of one name in the XML that S3 answers with: flat lists of plain texts, so that no parser is needed.
 * Elements that hold others are given with their tags, to be looked into again.
 */
export function xmlTexts(xml: string, element: string): readonly string[] {
  const found: string[] = [];
  const [open, close] = [`<${element}>`, `</${element}>`];
  for (let start = xml.indexOf(open); start !== -1; start = xml.indexOf(open, start)) {
    const end = xml.indexOf(close, start);
    if (end === -1) break;
    const text = xml.slice(start + open.length, end);
    found.push(text.replace(/&(amp|lt|gt|quot|apos|#34|#39);/g, (_, entity: string) => ENTITIES[entity] as string));
    start = end;
  }
  return found;
}

const REASONS: Readonly<Record<string, RefusalReason>> = {
  NoSuchBucket: 'no-bucket',
  InvalidBucketName: 'no-bucket',
  InvalidAccessKeyId: 'credentials',
  SignatureDoesNotMatch: 'credentials',
  InvalidToken: 'credentials',
  ExpiredToken: 'credentials',
  TokenRefreshRequired: 'credentials',
  // Of versitygw, with the status 404.
  XAdminUserNotFound: 'credentials',
  RequestTimeTooSkewed: 'clock',
  RequestExpired: 'clock',
  AuthorizationHeaderMalformed: 'region',
  PermanentRedirect: 'region',
  TemporaryRedirect: 'region',
  IllegalLocationConstraintException: 'region',
};

/** Why S3 refused, by its own word where it gives one. */
export function refusalReason(status: number, code: string): RefusalReason {
  const known = REASONS[code];
  if (known !== undefined) return known;
  if (status === 401) return 'credentials';
  if (status === 403) return 'denied';
  // A redirect that the platform does not show has the status 0.
  return status === 0 || (status >= 300 && status < 400) ? 'region' : 'other';
}
