// Takes a sample of the bytes of a page that are not ASCII.

/** Size of the sample. It is enough to tell encodings apart; the menus of a page have this much. */
const SAMPLE_BYTES = 32 * 1024;
const HIGH = 0x80;
/** In all guessed encodings, no byte below this is a part of a longer character. */
const SPLIT_BELOW = 0x30;

/** Returns the runs of bytes that contain non-ASCII bytes, cut at bytes below `SPLIT_BELOW`. */
export function foreignWords(bytes: Buffer): Buffer[] {
  const words: Buffer[] = [];
  let taken = 0;
  let start = 0;
  let foreign = false;
  for (let i = 0; i <= bytes.length && taken < SAMPLE_BYTES; i++) {
    const byte = i < bytes.length ? (bytes[i] ?? 0) : 0;
    if (byte >= HIGH) foreign = true;
    if (byte >= SPLIT_BELOW) continue;
    if (foreign) {
      words.push(bytes.subarray(start, i));
      taken += i - start;
    }
    foreign = false;
    start = i + 1;
  }
  return words;
}
