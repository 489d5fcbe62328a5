// A text in which personal data is searched, with the questions that all finders ask.
import type { Label, LabelKind } from './labels.ts';
import type { PeopleSets } from './words.ts';

/** Owner of a piece of personal data: a buyer or reader (`person`), the seller (`owner`), or unknown. */
export type DataOwner = 'person' | 'owner' | 'unsaid';

/** A label applies to text within this many characters after it. */
const REACH = 160;
/** Spaces, colons and other marks between a label and its value. */
const BEHIND_LABEL = /[ \t:|,.;\-("“'’・·是为]{0,6}/uy;

export type PersonalTextPlace = Pick<PersonalText, 'isForeign' | 'isOwners' | 'hidesAll'>;

/** One text with its labels, and the questions that the finders ask about an offset in it. */
export class PersonalText {
  /** The text with full-width characters as ASCII; same length. */
  readonly plain: string;
  readonly lowered: string;
  readonly labels: readonly Label[];
  /** Others than the seller wrote the text: a review or a question. */
  readonly isForeign: boolean;
  /** The text is in a part with the seller's own data, such as the footer. */
  readonly isOwners: boolean;
  /** The seller's own data are hidden as well. */
  readonly hidesAll: boolean;
  readonly sets: PeopleSets;
  /** Ends of names after labels. What follows within `REACH` belongs to that person. */
  readonly named: number[] = [];

  constructor(
    text: { plain: string; lowered: string },
    labels: readonly Label[],
    where: PersonalTextPlace,
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

  /**
   * Returns the offset after a label, its tails ("名称" after "客户") and marks. `marked`: a colon or the like
   * stands between. `spaced`: any mark or space does.
   */
  afterLabel({ end }: Label): { place: number; marked: boolean; spaced: boolean } {
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

  /** Returns the number of characters that the sticky regex matches at the offset; 0 for no match. */
  match(sticky: RegExp, place: number): number {
    sticky.lastIndex = place;
    return sticky.exec(this.plain)?.[0].length ?? 0;
  }

  /** Returns the last label of these kinds that starts before the offset, at most `reach` characters away. */
  labelBefore(place: number, kinds: readonly LabelKind[], reach = REACH): Label | undefined {
    for (let n = this.labels.length - 1; n >= 0; n -= 1) {
      const label = this.labels[n] as Label;
      if (label.start >= place) continue;
      if (place - label.end > reach) return undefined;
      if (kinds.some((kind) => label.kinds.has(kind))) return label;
    }
    return undefined;
  }

  /** Returns the owner of the data at the offset, by the nearest label or name before it. */
  ownerAt(place: number): DataOwner {
    const label = this.labelBefore(place, ['persons', 'introductions', 'owners']);
    const name = this.named.findLast((end) => end <= place && place - end <= REACH);
    const last = Math.max(label?.end ?? 0, name ?? 0);
    if (last === 0 || this.plain.slice(last, place).includes('\n\n')) return 'unsaid';
    return label?.end === last && label.kinds.has('owners') ? 'owner' : 'person';
  }

  /**
   * As `ownerAt`, for a number or an e-mail. In a review it is the writer's own, unless a label gives it to the
   * seller.
   */
  numberOwnerAt(place: number): DataOwner | 'writer' {
    if (this.hidesAll) return 'writer';
    if (!this.isForeign) return this.ownerAt(place);
    const label = this.labelBefore(place, ['owners', 'phones'], 12);
    return label?.kinds.has('owners') === true ? 'owner' : 'writer';
  }

  /** Returns true for an article or document number, such as "SKU 138 1234 5678". */
  isCode(place: number): boolean {
    const label = this.labelBefore(place, ['codes', 'phones', 'ids', 'cards'], 24);
    return label?.kinds.has('codes') ?? false;
  }

  /** Returns true if a label of this kind is right before, in the same sentence. */
  isLabelled(place: number, kind: LabelKind, reach = 12): boolean {
    const label = this.labelBefore(place, [kind], reach);
    return label !== undefined && !/[\n。；]/.test(this.plain.slice(label.end, place));
  }
}
