import type { ScannedSentence } from '../scanned-text.ts';

/** Numbers of lists are bits of one. */
const MOST_LISTS = 31;
let lists = 0;

/** Words of which a text must have one for a pattern to be tried: most texts have none, and looking is cheap. */
export class Words {
  private readonly words: readonly string[];
  private readonly bit: number;

  /** In their normalised spelling. For lists that live as long as the program. */
  constructor(...words: string[]) {
    if (lists >= MOST_LISTS) throw new RangeError(`more than ${MOST_LISTS} lists of words`);
    this.bit = 1 << lists;
    this.words = words;
    lists += 1;
  }

  /** Looked up once for a text, which rows of a catalogue share. */
  isIn(sentence: ScannedSentence): boolean {
    const { learnt } = sentence;
    if ((learnt.asked & this.bit) === 0) {
      const { text } = sentence.normalized;
      learnt.asked |= this.bit;
      if (this.words.some((word) => text.includes(word))) learnt.held |= this.bit;
    }
    return (learnt.held & this.bit) !== 0;
  }
}
