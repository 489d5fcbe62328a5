// Counts lines in a text that arrives in pieces.

/** A tag that is longer than this and cut between pieces gets the line of the second piece. */
const LONGEST_TAG = 64 * 1024;

/** Returns lines of offsets; the offsets must be ascending. */
export class LineCounter {
  private line = 1;
  /** Offset that `line` belongs to. */
  private at = 0;
  /** The text from `at` on. */
  private text = '';

  add(piece: string): void {
    const tag = this.text.lastIndexOf('<');
    const isWithin = tag >= 0 && this.text.length - tag < LONGEST_TAG;
    this.lineAt(this.at + (isWithin ? tag : this.text.length));
    this.text += piece;
  }

  /** The last line of the text so far. */
  get last(): number {
    return this.lineAt(this.at + this.text.length);
  }

  /** Returns the line of an offset in characters from the start of the text. */
  lineAt(place: number): number {
    const end = place - this.at;
    if (end <= 0) return this.line;
    for (
      let feed = this.text.indexOf('\n');
      feed >= 0 && feed < end;
      feed = this.text.indexOf('\n', feed + 1)
    )
      this.line += 1;
    this.text = this.text.slice(end);
    this.at = place;
    return this.line;
  }
}
