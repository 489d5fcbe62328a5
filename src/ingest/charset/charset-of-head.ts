import { decodePage } from './decode-page.ts';

/** Guesses the encoding of a text by its beginning: by whole lines, because the end may be inside a character. */
export async function charsetOfHead(head: Buffer): Promise<string> {
  const end = head.lastIndexOf(0x0a);
  const { encoding } = await decodePage(end < 0 ? head : head.subarray(0, end));
  return encoding;
}
