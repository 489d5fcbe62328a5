/** Signs are bits of one number. */
const MOST = 31;
let made = 0;

/**
 * Something that a text must show for a comparison to have anything to compare. Looked for once in each text, and
 * rows of a catalogue that share the text share the answer. For signs that live as long as the program.
 */
export class Sign {
  readonly bit: number;

  constructor() {
    this.bit = bitOf(made);
    made += 1;
  }
}

/** @throws RangeError beyond the last bit */
export function bitOf(sign: number): number {
  if (sign >= MOST) throw new RangeError(`more than ${MOST} signs`);
  return 1 << sign;
}
