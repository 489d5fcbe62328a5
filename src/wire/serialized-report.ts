// A report that is parsed only when needed.
import type { Counts, Coverage, Input, Report } from '../model/report/report.ts';
import type { Score } from '../model/report/score.ts';

const decoder = new TextDecoder();

/**
 * A report without findings, as a worker wrote it. In a large catalogue most reports are of this kind and few
 * are read in full, so the JSON is parsed at the first use of a member.
 */
export class WrittenReport implements Report {
  /** The report as JSON in UTF-8, with a line break. */
  readonly line: Uint8Array;
  readonly input: Input;
  readonly findings: Report['findings'] = [];
  readonly state = 'rated';
  readonly score: Score;
  private read: Report | undefined;

  /** `checked`: number of rules that were decided. None of them found anything. */
  constructor(line: Uint8Array, input: Input, checked: number) {
    this.line = line;
    this.input = input;
    this.score = { value: 100, grade: 'A', truth: 100, disclosure: 100, checked, undecided: 0, byTopic: {} };
  }

  /** Returns the number of rules that were decided if a report has no other content, else undefined. */
  static checkedOf({ findings, score, detail, state }: Report): number | undefined {
    const isRated = state === 'rated' && score.truth !== null;
    const isAll = isRated && findings.length === 0 && score.arithmetic === undefined && detail === undefined;
    return isAll ? score.checked : undefined;
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

  get coverage(): Coverage {
    return this.whole.coverage;
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
    return (this.read ??= readLine(this.line) as Report);
  }
}

/** Parses a line of JSON in UTF-8. */
export function readLine(line: Uint8Array): unknown {
  return JSON.parse(decoder.decode(line));
}
