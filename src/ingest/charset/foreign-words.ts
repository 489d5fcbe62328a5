/** Enough to tell encodings apart; a page's menus alone hold this much. */
const SAMPLE_BYTES = 32 * 1024;
const HIGH = 0x80;
/** No byte below this is part of a character in any encoding that is guessed at. */
const SPLIT_BELOW = 0x30;

/** The runs of bytes that hold something other than ASCII, cut where every encoding allows a cut. */
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
