import type { ConceptScanner } from './concept-scanner.ts';
import type { Digest } from './digest.ts';
import {
  NO_DOUBTS,
  type ConceptMatch,
  type Doubt,
  type ScannedText,
  type TextMatch,
} from './scan-results.ts';

/** A text with what it is worded like as a whole. */
export class JudgedText {
  readonly text: ScannedText;
  readonly judged: readonly ConceptMatch[];
  /** Of a cell of several sentences. */
  readonly digest: Digest | undefined;
  /** Of the doubts; none is had without it. */
  private readonly scanner: ConceptScanner | undefined;
  private weighed: ReadonlyMap<TextMatch, Doubt> | undefined;

  constructor(
    text: ScannedText,
    judged: readonly ConceptMatch[],
    digest: Digest | undefined,
    scanner: ConceptScanner | undefined,
  ) {
    this.text = text;
    this.judged = judged;
    this.digest = digest;
    this.scanner = scanner;
    this.weighed = undefined;
  }

  /** Of what was found in it, where the text around sounds lawful; weighed when it is first asked for. */
  get doubts(): ReadonlyMap<TextMatch, Doubt> {
    return (this.weighed ??= this.scanner?.doubts(this.text) ?? NO_DOUBTS);
  }
}
