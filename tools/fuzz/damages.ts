// Random damage to files, for fuzzing.
import fc from 'fast-check';

/**
 * Texts that may confuse readers: delimiters, unmatched ends, control characters, names of inherited
 * properties.
 */
const PIECES = [
  '<', '>', '</', '<!--', ']]>', '<![CDATA[', '&', '&#x0;', '"', "'", '{', '}', '[', ']', ',', ':', '\\', '\\u', '\n', '\r',
  '\0', '\u202e', '\ufeff', '::', '##[', '__proto__', 'constructor', '<script type="application/ld+json">{', 'NaN', '-1e999',
  '1'.repeat(400), '<b>'.repeat(200), '[{"a":'.repeat(200), '"" '.repeat(200), '国家级', 'のの', '\ud800', '%', '#'.repeat(200),
]; // prettier-ignore

interface Damage {
  kind: 'insert' | 'drop' | 'repeat' | 'flip' | 'end';
  /** Position as a share of the length. */
  at: number;
  length: number;
  piece: string;
}

/** One to twelve changes, applied in order. */
export const damages: fc.Arbitrary<Damage[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Damage['kind']>('insert', 'drop', 'repeat', 'flip', 'end'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 2000 }),
    piece: fc.constantFrom(...PIECES),
  }),
  { minLength: 1, maxLength: 12 },
);

export function damaged(bytes: Buffer, changes: readonly Damage[]): Buffer {
  return changes.reduce(damagedOnce, bytes);
}

function damagedOnce(bytes: Buffer, { kind, at, length, piece }: Damage): Buffer {
  const start = Math.floor(at * bytes.length);
  const end = Math.min(bytes.length, start + length);
  const [before, part, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  if (kind === 'insert') return Buffer.concat([before, Buffer.from(piece), part, after]);
  if (kind === 'drop') return Buffer.concat([before, after]);
  if (kind === 'repeat') return Buffer.concat([before, part, part, part, after]);
  if (kind === 'flip') return Buffer.concat([before, part.map((byte) => byte ^ (1 << (length % 8))), after]);
  return bytes.length > 200 ? before : bytes;
}
