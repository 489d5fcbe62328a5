/** A tag longer than this, cut in two by a chunk's end, is placed where the second chunk begins. */
const LONGEST_TAG = 64 * 1024;

/** Tells the lines of places in a text that comes in pieces; the places are asked for in order. */
export class LineCounter {
  private line = 1;
  /** The line is that of this place. */
  private at = 0;
  /** What comes from there on. */
  private text = '';

  add(piece: string): void {
    const tag = this.text.lastIndexOf('<');
    const isWithin = tag >= 0 && this.text.length - tag < LONGEST_TAG;
    this.lineAt(this.at + (isWithin ? tag : this.text.length));
    this.text += piece;
  }

  /** The line of a place, counted in characters from the beginning of the text. */
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
