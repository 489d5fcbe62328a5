// Facts by what they are about, so that a claim is not compared with each of them.

import { areKindsApart, isAside, isFace, WHOLE, type Referent } from '../../claims/facts/referents.ts';
import type { WordBook } from '../../claims/words/word-book.ts';

/** Whether parts may differ from the whole, the face perhaps excepted: the cover of a sofa. */
export type Apartness = true | 'except-face' | undefined;

interface Placed<T> {
  readonly order: number;
  readonly fact: T;
}

interface Group<T> {
  readonly kind: Referent['kind'];
  readonly isFace: boolean;
  readonly all: Placed<T>[];
  readonly byName: Map<string, Placed<T>[]>;
}

/** The facts of a listing, in order. */
export class FactsByThing<T> {
  private readonly apartness: Apartness;
  private readonly words: WordBook;
  private readonly groups = new Map<string, Group<T>>();

  /** @param agreeing what is said of as claimed: a fact about one of several things is then of the others */
  constructor(
    facts: readonly T[],
    referentOf: (fact: T) => Referent,
    agreeing: () => readonly Referent[],
    { apartness, words }: { apartness: Apartness; words: WordBook },
  ) {
    this.apartness = apartness;
    this.words = words;
    const likely = apartness === undefined || facts.length === 0 ? [] : agreeing();
    const others = new Set(likely.filter((one) => !isAside(one)).map(({ name }) => name));
    others.delete('');
    for (const [order, fact] of facts.entries()) {
      const own = apartness === undefined ? WHOLE : referentOf(fact);
      const face = this.isFace(own);
      const isOneOfSeveral =
        (own.kind === 'label' || own.kind === 'outside') && others.size > (others.has(own.name) ? 1 : 0);
      if (face || !isOneOfSeveral) this.add({ order, fact }, face ? WHOLE : own, face);
    }
  }

  /** Returns the first fact that may be about the same thing as the claim. */
  first(referentOfClaim: () => Referent, accepts: (fact: T) => boolean): T | undefined {
    if (this.groups.size === 0) return undefined;
    const claim = this.apartness === undefined ? WHOLE : referentOfClaim();
    const isOfFace = this.isFace(claim);
    let first: Placed<T> | undefined;
    for (const { kind, isFace, all, byName } of this.groups.values()) {
      const isSameThing = (isFace && isOfFace) || !areKindsApart(claim.kind, kind);
      const facts = isSameThing ? all : kind === claim.kind ? byName.get(claim.name) : undefined;
      const found = facts?.find(({ fact }) => accepts(fact));
      if (found !== undefined && (first === undefined || found.order < first.order)) first = found;
    }
    return first?.fact;
  }

  private isFace(referent: Referent): boolean {
    return this.apartness === 'except-face' && isFace(referent, this.words);
  }

  private add(placed: Placed<T>, { kind, name }: Referent, isFace: boolean): void {
    const key = isFace ? 'face' : kind;
    let group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, (group = { kind, isFace, all: [], byName: new Map() }));
    group.all.push(placed);
    const named = group.byName.get(name);
    if (named === undefined) group.byName.set(name, [placed]);
    else named.push(placed);
  }
}
