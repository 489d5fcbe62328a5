import type { Counts, Input, Report, Score } from './report.ts';

const NO_FINDINGS = ',"findings":[],';
const SCORE = ',"score":';
const COUNTS = ',"counts":';

/**
 * A report without findings as a worker wrote it. In a large catalogue most are of this kind, and of most no more is
 * asked than that there is nothing in it: the text is read when something else is.
 */
export class WrittenReport implements Report {
  readonly text: string;
  readonly input: Input;
  readonly findings: Report['findings'] = [];
  readonly score: Score;
  private read: Report | undefined;

  private constructor(text: string, input: Input, score: Score) {
    this.text = text;
    this.input = input;
    this.score = score;
  }

  /** The report that a text holds, read at once where there are findings in it. */
  static of(text: string, input: Input): Report {
    // Inside a string each quotation mark has a backslash before it.
    const from = text.indexOf(SCORE);
    const to = text.indexOf(COUNTS, from);
    if (from === -1 || to === -1 || !text.includes(NO_FINDINGS)) return JSON.parse(text) as Report;
    return new WrittenReport(text, input, JSON.parse(text.slice(from + SCORE.length, to)) as Score);
  }

  get schemaVersion(): Report['schemaVersion'] {
    return this.whole.schemaVersion;
  }

  get id(): string {
    return this.whole.id;
  }

  get laws(): string[] {
    return this.whole.laws;
  }

  get lawsBecause(): string {
    return this.whole.lawsBecause;
  }

  get asOf(): string {
    return this.whole.asOf;
  }

  get category(): Report['category'] {
    return this.whole.category;
  }

  get listing(): Report['listing'] {
    return this.whole.listing;
  }

  get counts(): Counts {
    return this.whole.counts;
  }

  get claims(): Report['claims'] {
    return this.whole.claims;
  }

  get notes(): string[] {
    return this.whole.notes;
  }

  toJSON(): Report {
    return this.whole;
  }

  private get whole(): Report {
    return (this.read ??= JSON.parse(this.text) as Report);
  }
}
