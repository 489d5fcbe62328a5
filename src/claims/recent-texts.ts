/** So many texts, each row having a few. */
const MOST = 16;
/** Longer texts are not held on to. */
const LONGEST = 8000;

/**
 * What was worked out for the cells of the last rows: sizes and colours of one article follow one another and share
 * their description, and all rows share the terms. A few texts are compared faster than one is looked up.
 */
export class RecentTexts<T> {
  // By place: what it was worked out for, and what came of it.
  private readonly texts: string[] = [];
  private readonly langs: (string | undefined)[] = [];
  private readonly kinds = new Uint8Array(MOST);
  private readonly values: T[] = [];
  /** Of the texts: most are told apart by them, and nothing of theirs is fetched. */
  private readonly lengths = new Int32Array(MOST);
  /** Asked for since it was last passed over. */
  private readonly used = new Uint8Array(MOST);
  private next = 0;

  /** `kind` (up to 255) and `lang` tell apart what is worked out differently for the same text. */
  of(kind: number, lang: string | undefined, text: string, make: () => T): T {
    const { texts, langs, kinds, lengths } = this;
    for (let n = 0; n < texts.length; n += 1) {
      if (lengths[n] !== text.length || kinds[n] !== kind || langs[n] !== lang || texts[n] !== text) continue;
      this.used[n] = 1;
      return this.values[n] as T;
    }
    const value = make();
    if (text.length <= LONGEST) this.keep(kind, lang, text, value);
    return value;
  }

  private keep(kind: number, lang: string | undefined, text: string, value: T): void {
    const at = this.texts.length < MOST ? this.texts.length : this.freed();
    this.texts[at] = text;
    this.langs[at] = lang;
    this.kinds[at] = kind;
    this.values[at] = value;
    this.lengths[at] = text.length;
    this.used[at] = 0;
  }

  /** The place of the first that was not asked for of late. */
  private freed(): number {
    while (this.used[this.next] === 1) {
      this.used[this.next] = 0;
      this.next = (this.next + 1) % MOST;
    }
    const at = this.next;
    this.next = (at + 1) % MOST;
    return at;
  }
}
