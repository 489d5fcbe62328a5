// Replaces the parts of Node's `crypto` that are used in the browser.
import { Buffer } from './buffer.ts';

export const randomBytes = (size: number) => Buffer.from(crypto.getRandomValues(new Uint8Array(size)));

const tags = new Map<string, Uint8Array>();

/** Replaces HMAC: equal texts get equal random tags while the page is open, which reveal nothing. */
export const createHmac = (_hash: string, key: string) => ({
  update: (text: string) => ({
    digest: () => {
      const name = `${key}\n${text}`;
      const tag = tags.get(name) ?? randomBytes(32);
      tags.set(name, tag);
      return tag;
    },
  }),
});
