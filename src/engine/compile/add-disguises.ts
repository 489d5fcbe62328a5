// Adds disguised spellings, such as "c.u.r.e", to the terms of a vocabulary.
import { isClaimKind } from '../../claims/matching/concept-kinds.ts';
import type { CompiledVocabulary, PhraseElement } from '../../model/rule/compiled.ts';
import type { DisguisedFile } from '../../model/rule/vocabulary.ts';
import { WORD, charClass } from '../../text/characters/char-class.ts';
import { disguisesOf } from '../../text/disguise/disguise.ts';
import { inDigits } from '../../text/disguise/disguise-han.ts';
import { foldEach } from '../../text/fold/fold.ts';
import { inflect } from '../../text/match/inflect.ts';
import { normalizeTerm } from './normalize-term.ts';

/** Limits of generated spellings per word: they keep the matcher's tables small. The likeliest come first. */
const MAX_ALONE = 52;
const MAX_INSIDE = 44;

interface Spellings {
  /** Spellings of a term that is this word. */
  alone: string[];
  /** Spellings of the word inside a longer term. */
  inside: string[];
  /** Spellings that honest texts use too. They are also added to guards. */
  honest: string[];
}

/**
 * Adds to the terms of claims the spellings by which merchants disguise their words. A spelling joins the
 * sets of its term, so it is as weak or strong and has the same guards. A spelling that is already a term is
 * left alone. Matching takes no extra step: there are only more terms.
 */
export function addDisguises(vocabulary: CompiledVocabulary, file: DisguisedFile): void {
  new DisguiseAdder(vocabulary, file).run();
}

class DisguiseAdder {
  private readonly vocabulary: CompiledVocabulary;
  private readonly file: DisguisedFile;
  private readonly ids: Map<string, number>;
  /** Number of the vocabulary's own terms; added terms have higher ids. */
  private readonly plain: number;

  constructor(vocabulary: CompiledVocabulary, file: DisguisedFile) {
    this.vocabulary = vocabulary;
    this.file = file;
    this.plain = vocabulary.terms.length;
    this.ids = new Map(vocabulary.terms.map((term, id) => [term, id]));
  }

  run(): void {
    const words = new Map<string, Spellings>();
    for (const listed of [...this.file.words, ...Object.keys(this.file.spellings ?? {})]) {
      for (const form of formsOf(listed, this.vocabulary.lang)) words.set(form, this.spell(form));
    }
    this.addToTerms(words);
    for (const [concept, list] of Object.entries(this.file.claims ?? {})) {
      for (const word of list) this.addComposed(concept, normalizeTerm(word));
    }
  }

  /** Adds spellings of words that are terms or parts of terms. */
  private addToTerms(words: ReadonlyMap<string, Spellings>): void {
    const [claimSets, guardSets] = setsInUse(this.vocabulary);
    for (let id = 0; id < this.plain; id += 1) {
      const sets = this.vocabulary.termSets[id] as number[];
      const inClaims = sets.filter((set) => claimSets.has(set));
      const inGuards = sets.filter((set) => guardSets.has(set));
      if (inClaims.length + inGuards.length === 0) continue;
      const term = this.vocabulary.terms[id] as string;
      for (const [word, { alone, inside, honest }] of words) {
        const at = find(term, word);
        if (at < 0) continue;
        const put = (spelling: string, into: readonly number[]) =>
          this.add(term.slice(0, at) + spelling + term.slice(at + word.length), into);
        for (const spelling of term === word ? alone : inside) put(spelling, inClaims);
        for (const spelling of honest) put(spelling, inGuards);
      }
    }
  }

  /** Adds spellings of a word that phrases compose from terms, as phrases with the same guards. */
  private addComposed(concept: string, word: string): void {
    const { phrases, concepts } = this.vocabulary;
    const spellings = this.spell(word).alone;
    for (const phrase of phrases.slice()) {
      if (concepts[phrase.concept]?.id !== concept || !this.composes(phrase.elements, word)) continue;
      const set = this.vocabulary.setCount;
      this.vocabulary.setCount += 1;
      phrases.push({ ...phrase, elements: [{ sets: [set], gap: 0 }] });
      for (const spelling of spellings) this.add(spelling, [set]);
    }
  }

  /** True if terms of the elements, in order, make up the word. */
  private composes(elements: readonly PhraseElement[], word: string): boolean {
    const [element, ...rest] = elements;
    if (element === undefined) return word === '';
    for (let end = word.length; end > 0; end -= 1) {
      const id = this.ids.get(word.slice(0, end));
      const sets = id === undefined ? [] : (this.vocabulary.termSets[id] as number[]);
      if (sets.some((set) => element.sets.includes(set)) && this.composes(rest, word.slice(end))) return true;
    }
    return false;
  }

  private add(spelling: string, sets: readonly number[]): void {
    // A spelling keeps its marks: where the fold removes them from a text, the plain term matches anyway.
    const term = foldEach(spelling);
    const known = this.ids.get(term);
    if (sets.length === 0 || (known !== undefined && known < this.plain)) return;
    const { terms, termSets } = this.vocabulary;
    if (known === undefined) {
      this.ids.set(term, terms.length);
      terms.push(term);
      termSets.push([...sets]);
    } else {
      const own = termSets[known] as number[];
      for (const set of sets) if (!own.includes(set)) own.push(set);
    }
  }

  private spell(word: string): Spellings {
    const listed = listedFor(word, this.file.spellings);
    const made = disguisesOf(word);
    return {
      alone: [...listed, ...made.slice(0, MAX_ALONE)],
      inside: [...listedFor(word, this.file.inside), ...listed, ...made.slice(0, MAX_INSIDE)],
      honest: inDigits(word),
    };
  }
}

function formsOf(listed: string, lang: string): string[] {
  const forms = listed.startsWith('~') ? inflect(listed.slice(1), lang) : [listed];
  return forms.map(normalizeTerm);
}

function listedFor(word: string, lists: Readonly<Record<string, string[]>> = {}): string[] {
  return Object.entries(lists).flatMap(([key, list]) => (normalizeTerm(key) === word ? list : []));
}

/** Returns the sets that claims are made of, and those of their guards. */
function setsInUse({ concepts, phrases }: CompiledVocabulary): [Set<number>, Set<number>] {
  const claimSets = new Set<number>();
  const guardSets = new Set<number>();
  for (const { concept, elements, unless } of phrases) {
    if (!isClaimKind(concepts[concept]?.id ?? '')) continue;
    for (const set of elements.flatMap((element) => element.sets)) claimSets.add(set);
    for (const set of unless.flatMap((guard) => Object.values(guard).flat() as number[])) guardSets.add(set);
  }
  return [claimSets, guardSets];
}

/** Returns the offset of the word in a term, or -1. Spaced languages match whole words only. */
function find(term: string, word: string): number {
  const isWord = (index: number) => charClass(term.charCodeAt(index)) === WORD;
  for (let at = term.indexOf(word); at >= 0; at = term.indexOf(word, at + 1)) {
    const end = at + word.length;
    const cutsLeft = at > 0 && isWord(at) && isWord(at - 1);
    const cutsRight = end < term.length && isWord(end - 1) && isWord(end);
    if (!cutsLeft && !cutsRight) return at;
  }
  return -1;
}
