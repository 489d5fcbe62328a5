// Reads pinyin between Chinese characters as the term it stands for: 治liao → 治疗.

import { flat } from '../memory/detach-string.ts';
import { memo } from '../memory/memo.ts';
import { plainPinyin } from './pinyin.ts';
import type { Rewriting } from './rewritten-text.ts';
import { allMatches } from '../match/all-matches.ts';

/** A part of a term that may be written in Latin letters. */
interface Part {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

const RUN = /[a-zü]{2,40}/g;
/** From so many characters on, the initials of a whole term count, if other words stand beside it. */
const INITIALS_FROM = 3;
/**
 * From so many letters on, initials without a vowel count alone, because they are no word of another
 * language.
 */
const CERTAIN_FROM = 5;
const VOWEL = /[aeiou]/;
/** Limit of terms that one run of letters may stand for. */
const MOST_TERMS = 3;
const MOST_RUNS = 2000;
/** Syllables that are also words among Chinese characters: 抗AI is not 抗癌. */
const SPEAKING: ReadonlySet<string> = new Set(['ai', 'logo', 'pai', 'men', 'bang']);

/** Reads pinyin among Chinese characters as terms: 治liao, zhiliao, gxy (高血压). */
export class LatinForHan {
  private readonly parts = new Map<string, Part[]>();
  private readonly initials = new Map<string, string>();
  /** Cached, because the same words and brands occur again and again. */
  private readonly wholeReading = memo(MOST_RUNS, (run) => this.wholeTerms(run, MOST_TERMS), flat);

  constructor(terms: Iterable<string>) {
    for (const term of terms) this.learn(term);
  }

  rewritings(text: string): Rewriting[] {
    const found: Rewriting[] = [];
    for (const { 0: run, index } of allMatches(text, RUN)) {
      const letters = run.replaceAll('ü', 'v');
      const [start, end] = [index, index + run.length];
      if (SPEAKING.has(letters)) continue;
      const by = this.readingOf(text, letters, start, end);
      if (by !== undefined) {
        found.push({ start, end, by });
        continue;
      }
      const term = this.initials.get(letters);
      if (term === undefined) continue;
      const isCertain = letters.length >= CERTAIN_FROM && !VOWEL.test(letters);
      found.push({ start, end, by: term, ...(isCertain ? {} : { needsMore: true }) });
    }
    return found;
  }

  private readingOf(text: string, run: string, start: number, end: number): string | undefined {
    const parts = this.parts.get(run);
    if (parts === undefined) return this.wholeReading(run);
    const before = text.slice(0, start);
    const fitting = parts.filter(
      ({ term, from, to }) =>
        to - from < term.length &&
        before.endsWith(term.slice(0, from)) &&
        text.startsWith(term.slice(to), end),
    );
    if (fitting.length === 0) return this.wholeReading(run);
    // The longest term is the least likely to match by chance.
    const part = fitting.reduce((best, one) => (one.term.length > best.term.length ? one : best));
    return part.term.slice(part.from, part.to);
  }

  /** Returns whole terms in a row: zhiliaogaoxueya → 治疗高血压. */
  private wholeTerms(run: string, most: number): string | undefined {
    const whole = this.parts.get(run)?.find(({ term, from, to }) => to - from === term.length);
    if (whole !== undefined) return whole.term;
    if (most === 1) return undefined;
    for (let cut = run.length - 1; cut > 0; cut -= 1) {
      const first = this.parts
        .get(run.slice(0, cut))
        ?.find(({ term, from, to }) => to - from === term.length);
      const rest = first && this.wholeTerms(run.slice(cut), most - 1);
      if (rest !== undefined) return `${first?.term ?? ''}${rest}`;
    }
    return undefined;
  }

  private learn(term: string): void {
    const syllables = [...term].map(plainPinyin);
    if (syllables.includes(undefined)) return;
    for (let from = 0; from < term.length; from += 1)
      for (let to = from + 1; to <= term.length; to += 1) {
        const key = syllables.slice(from, to).join('');
        const list = this.parts.get(key);
        if (list === undefined) this.parts.set(key, [{ term, from, to }]);
        else list.push({ term, from, to });
      }
    if (term.length < INITIALS_FROM) return;
    const initials = syllables.map((one) => one?.charAt(0)).join('');
    if (!this.initials.has(initials)) this.initials.set(initials, term);
  }
}
