// In place of what the engine takes from Node's `crypto`, in the browser.
import { Buffer } from './buffer.ts';

export const randomBytes = (size: number) => Buffer.from(crypto.getRandomValues(new Uint8Array(size)));

const tags = new Map<string, Uint8Array>();

/** As long as the page is open equal texts have equal tags, made at random: nothing can be told from one. */
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
