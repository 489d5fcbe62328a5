// Counts how often a name is used on a page, as evidence for a brand.
import type { Page } from '../html/page.ts';
import { bin } from '../rank/bin.ts';
import { fold } from '../rank/ranker.ts';

const MOST_TEXT = 60_000;
const SHORT = 40;
const MANY = 60;

/** Counts names that are alone in a block, as in a menu of brands, and names inside other text. */
export class Mentions {
  private readonly text: string;
  private readonly alone = new Map<string, number>();
  private readonly counts = new Map<string, number>();

  constructor(page: Page) {
    let text = '';
    for (const block of page.blocks) {
      if (text.length < MOST_TEXT) text += `${block.text.toLowerCase()}\n`;
      if (block.text.length > SHORT) continue;
      const key = fold(block.text);
      this.alone.set(key, (this.alone.get(key) ?? 0) + 1);
    }
    this.text = text;
  }

  cluesOf(name: string): string[] {
    return [`alone:${bin(this.alone.get(fold(name)) ?? 0)}`, `mentions:${bin(this.countOf(name))}`];
  }

  /**
   * Returns clues that compare the first `count` words of a title with one word less and one more. The words
   * of a brand usually occur together.
   */
  stepClues(words: readonly string[], count: number): string[] {
    const [less, own, more] = [count - 1, count, count + 1].map((until) =>
      until === 0 ? 0 : this.countOf(words.slice(0, until).join(' ')),
    ) as [number, number, number];
    const alone = this.alone.get(fold(words.slice(0, count).join(' '))) ?? 0;
    return [
      `kept:${less === 0 ? 'first' : share(own, less)}`,
      `goes-on:${share(more, own)}`,
      `begins-alone:${bin(alone)}`,
      `begins-mentions:${bin(own)}`,
    ];
  }

  private countOf(name: string): number {
    const wanted = name.toLowerCase();
    let count = this.counts.get(wanted);
    if (count === undefined) this.counts.set(wanted, (count = this.countIn(wanted)));
    return count;
  }

  private countIn(wanted: string): number {
    let count = 0;
    for (let at = this.text.indexOf(wanted); at >= 0 && count < MANY; count++)
      at = this.text.indexOf(wanted, at + wanted.length);
    return count;
  }
}

const share = (part: number, whole: number) =>
  whole === 0 ? 'none' : `${Math.floor((4 * Math.min(part, whole)) / whole)}`;
