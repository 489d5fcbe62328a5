/** So many texts, each row having a few. */
const MOST = 16;
/** Longer texts are not held on to. */
const LONGEST = 8000;

interface Recent<T> {
  kind: number;
  lang: string | undefined;
  text: string;
  value: T;
  /** Asked for since it was last passed over. */
  used: boolean;
}

/**
 * What was worked out for the cells of the last rows: sizes and colours of one article follow one another and share
 * their description, and all rows share the terms. A few texts are compared faster than one is looked up.
 */
export class RecentTexts<T> {
  private readonly recent: Recent<T>[] = [];
  /** Of the texts: most are told apart by them, and nothing of theirs is fetched. */
  private readonly lengths = new Int32Array(MOST);
  private next = 0;

  /** `kind` and `lang` tell apart what is worked out differently for the same text. */
  of(kind: number, lang: string | undefined, text: string, make: () => T): T {
    const { recent, lengths } = this;
    for (let n = 0; n < recent.length; n += 1) {
      if (lengths[n] !== text.length) continue;
      const one = recent[n] as Recent<T>;
      if (one.kind !== kind || one.lang !== lang || one.text !== text) continue;
      one.used = true;
      return one.value;
    }
    const value = make();
    if (text.length <= LONGEST) this.keep({ kind, lang, text, value, used: false });
    return value;
  }

  private keep(one: Recent<T>): void {
    const at = this.recent.length < MOST ? this.recent.length : this.freed();
    this.recent[at] = one;
    this.lengths[at] = one.text.length;
  }

  /** The place of the first that was not asked for of late. */
  private freed(): number {
    for (let old = this.recent[this.next]; old?.used === true; old = this.recent[this.next]) {
      old.used = false;
      this.next = (this.next + 1) % MOST;
    }
    const at = this.next;
    this.next = (at + 1) % MOST;
    return at;
  }
}
