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
    if (made >= MOST) throw new RangeError(`more than ${MOST} signs`);
    this.bit = 1 << made;
    made += 1;
  }
}
