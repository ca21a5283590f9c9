import { StoreUnsupportedError } from './remote-errors.ts';

/** Digests need Web Crypto, which pages have by https and from localhost alone. @throws E_STORE_UNSUPPORTED */
export function requireWebCrypto(store: string): void {
  if (globalThis.crypto?.subtle === undefined) {
    const problem = 'there is no Web Crypto (crypto.subtle), which pages have by https and from localhost alone';
    throw new StoreUnsupportedError({ store, problem });
  }
}
