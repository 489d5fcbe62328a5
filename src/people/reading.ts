import type { Label, LabelKind } from './labels.ts';
import type { PeopleSets } from './words.ts';

/** Whose a piece of data is: a buyer's or reader's, the seller's own, or nobody said. */
export type Whose = 'person' | 'owner' | 'unsaid';

/** A label tells of what follows it within this many characters. */
const REACH = 160;
const BEHIND_LABEL = /[ \t:|,.;\-("“'’・·是为]{0,6}/uy;

export type ReadingPlace = Pick<Reading, 'isForeign' | 'isOwners' | 'hidesAll'>;

/** One text with what is needed to tell personal data in it. */
export class Reading {
  /** As `text`, in ASCII where there is such a character. */
  readonly plain: string;
  readonly lowered: string;
  readonly labels: readonly Label[];
  /** Somebody else's words: a review or a question. */
  readonly isForeign: boolean;
  /** The text stands where the seller speaks of itself. */
  readonly isOwners: boolean;
  /** The seller's own data are hidden too. */
  readonly hidesAll: boolean;
  readonly sets: PeopleSets;
  /** Where names behind labels end: what follows is theirs. */
  readonly named: number[] = [];

  constructor(
    text: { plain: string; lowered: string },
    labels: readonly Label[],
    where: ReadingPlace,
    sets: PeopleSets,
  ) {
    this.plain = text.plain;
    this.lowered = text.lowered;
    this.labels = labels;
    this.isForeign = where.isForeign;
    this.isOwners = where.isOwners;
    this.hidesAll = where.hidesAll;
    this.sets = sets;
  }

  /** The place behind a label, its tails and marks. */
  behind({ end }: Label): { place: number; marked: boolean; spaced: boolean } {
    let place = end;
    for (let n = 0; n < 3; n += 1) {
      const gap = this.match(/[ -]?/uy, place);
      const tail = this.sets.at('tails', this.lowered, place + gap);
      if (tail === '' || /^[a-z]/.test(this.lowered.slice(place + gap + tail.length))) break;
      place += gap + tail.length;
    }
    const marks = this.match(BEHIND_LABEL, place);
    const between = this.plain.slice(place, place + marks);
    return {
      place: place + marks,
      marked: /[:|\-是为]/.test(between) || this.plain[end - 1] === ':',
      spaced: marks > 0,
    };
  }

  /** How many characters the expression takes at the place. */
  match(sticky: RegExp, place: number): number {
    sticky.lastIndex = place;
    return sticky.exec(this.plain)?.[0].length ?? 0;
  }

  /** The last label of these kinds that begins before the place and within reach. */
  before(place: number, kinds: readonly LabelKind[], reach = REACH): Label | undefined {
    for (let n = this.labels.length - 1; n >= 0; n -= 1) {
      const label = this.labels[n] as Label;
      if (label.start >= place) continue;
      if (place - label.end > reach) return undefined;
      if (kinds.some((kind) => label.kinds.has(kind))) return label;
    }
    return undefined;
  }

  whose(place: number): Whose {
    const label = this.before(place, ['persons', 'introductions', 'owners']);
    const name = this.named.findLast((end) => end <= place && place - end <= REACH);
    const last = Math.max(label?.end ?? 0, name ?? 0);
    if (last === 0 || this.plain.slice(last, place).includes('\n\n')) return 'unsaid';
    return label?.end === last && label.kinds.has('owners') ? 'owner' : 'person';
  }

  /** As `whose`, of a number or an address: who writes a review gives their own, unless it is named the seller's. */
  whoseNumber(place: number): Whose | 'writer' {
    if (this.hidesAll) return 'writer';
    if (!this.isForeign) return this.whose(place);
    const label = this.before(place, ['owners', 'phones'], 12);
    return label?.kinds.has('owners') === true ? 'owner' : 'writer';
  }

  /** Is it a number of goods or papers? */
  isCode(place: number): boolean {
    const label = this.before(place, ['codes', 'phones', 'ids', 'cards'], 24);
    return label?.kinds.has('codes') ?? false;
  }

  /** Does a label of this kind stand right before? */
  isLabelled(place: number, kind: LabelKind, reach = 12): boolean {
    const label = this.before(place, [kind], reach);
    return label !== undefined && !/[\n。；]/.test(this.plain.slice(label.end, place));
  }
}
