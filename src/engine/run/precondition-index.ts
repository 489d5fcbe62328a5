// Tests which rules can find anything in a listing, by what they need.
import type { CheckContext } from './check-context.ts';
import { fieldOf } from './field-of.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import type { Need, NeedCase } from './precondition.ts';

type Question = (context: CheckContext) => boolean;

/** The number of questions that fit in one 32-bit mask. Further questions are evaluated each time. */
const MOST_BITS = 31;

/** The needs of all rules as bit masks. Each question is answered once per listing, for all rules. */
export class NeedTable {
  private readonly questions: Question[] = [];
  private readonly keys: unknown[] = [];
  /** Index of each rule's first case, by the rule's number. A rule without needs has no cases. */
  private readonly from: number[] = [0];
  // One entry per case: masks of its signs and traits, and its other questions.
  private readonly signs: number[] = [];
  private readonly traits: number[] = [];
  private readonly rest: Question[][] = [];
  /** Masks of the current listing: its signs, and the traits that it has. */
  shown = 0;
  had = 0;

  private readonly words: Pick<WordBook, 'bitOf' | 'shows'>;

  constructor(needs: readonly (Need | undefined)[], words: Pick<WordBook, 'bitOf' | 'shows'>) {
    this.words = words;
    for (const need of needs) {
      for (const one of need ?? []) this.add(one);
      this.from.push(this.signs.length);
    }
  }

  /** Sets the listing that `isMet` and `sort` answer for. */
  look(context: CheckContext): void {
    let had = 0;
    for (let n = 0; n < this.questions.length; n += 1)
      if ((this.questions[n] as Question)(context)) had |= 1 << n;
    this.had = had;
    this.shown = context.signs.bits;
  }

  /** Splits rules into those whose needs are met and those that `isMet` must decide; drops the rest. */
  sort(numbers: readonly number[]): { met: number[]; open: number[] } {
    const met: number[] = [];
    const open: number[] = [];
    for (const number of numbers) {
      const cases = this.casesOf(number);
      if (cases === undefined || cases.some((at) => (this.rest[at] as Question[]).length === 0))
        met.push(number);
      else if (cases.length > 0) open.push(number);
    }
    return { met, open };
  }

  /** Indexes of the rule's cases whose masks match; undefined for a rule that needs nothing. */
  private casesOf(number: number): number[] | undefined {
    const from = this.from[number] as number;
    const last = this.from[number + 1] as number;
    if (from === last) return undefined;
    return Array.from({ length: last - from }, (_, n) => from + n).filter((at) => this.holds(at));
  }

  private holds(at: number): boolean {
    const signs = this.signs[at] as number;
    const traits = this.traits[at] as number;
    return (this.shown & signs) === signs && (this.had & traits) === traits;
  }

  isMet(number: number, context: CheckContext): boolean {
    let at = this.from[number] as number;
    const last = this.from[number + 1] as number;
    if (at === last) return true;
    for (; at < last; at += 1) {
      if (!this.holds(at)) continue;
      if ((this.rest[at] as Question[]).every((question) => question(context))) return true;
    }
    return false;
  }

  private add({ page, fields = [], signs = [], again, titled, facts, read }: NeedCase): void {
    const rest: Question[] = [];
    let traits = 0;
    const ask = (key: unknown, question: Question) => {
      let number = this.keys.indexOf(key);
      if (number < 0) number = this.keys.push(key) - 1;
      if (number >= MOST_BITS) rest.push(question);
      else {
        this.questions[number] = question;
        traits |= 1 << number;
      }
    };
    if (page) ask('page', ({ extraction }) => extraction.listing.source === 'page');
    if (facts !== undefined) ask(facts, (context) => facts(context.signs));
    if (again !== undefined) {
      const bit = this.words.bitOf(again);
      ask(again, (context) => (context.signs.again & bit) !== 0);
    }
    if (titled !== undefined)
      ask(titled, ({ extraction }) =>
        extraction.listing.blocks.some(({ role, text }) => role === 'title' && titled.test(text)),
      );
    for (const field of fields)
      ask(`field ${field}`, ({ extraction }) => fieldOf(extraction.listing, field) !== undefined);
    for (const sign of signs)
      if (sign.by === 'rare') rest.push((context) => this.words.shows(context.signs, sign));
    if (read !== undefined)
      rest.push(
        ({ extraction }) =>
          extraction.hasNoEvidence?.(read.field) !== true &&
          (extraction.evidence[read.field]?.length ?? 0) >= read.times,
      );
    this.signs.push(signs.reduce((bits, sign) => bits | this.words.bitOf(sign), 0));
    this.traits.push(traits);
    this.rest.push(rest);
  }
}
