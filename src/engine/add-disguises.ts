import { isClaimKind } from '../claims/concept-kinds.ts';
import type { CompiledVocabulary } from '../model/compiled.ts';
import type { DisguisedFile } from '../model/vocabulary.ts';
import { WORD, charClass } from '../text/char-class.ts';
import { disguisesOf } from '../text/disguise.ts';
import { inDigits } from '../text/disguise-han.ts';
import { inflect } from '../text/inflect.ts';
import { normalizeTerm } from './normalize-term.ts';

/** Keep the matcher's tables small; the likeliest spellings come first. */
const MAX_ALONE = 44;
const MAX_INSIDE = 20;

interface Word {
  /** As its spellings stand for it alone. */
  alone: string[];
  /** Inside a longer term. */
  inside: string[];
  /** What honest texts write too; guards know it as well. */
  honest: string[];
}

/**
 * Adds to the terms of claims the spellings by which their words are disguised. A spelling belongs to the sets of
 * the term it stands for, so that it is as firm or as weak and keeps the same company; one that is a term already
 * stays what it is. Costs nothing at matching: terms are only more.
 */
export function addDisguises(
  vocabulary: CompiledVocabulary,
  file: DisguisedFile,
  claims: ReadonlyMap<number, readonly string[]>,
): void {
  const adder = new DisguiseAdder(vocabulary);
  const words = new Map<string, Word>();
  const listedWords = [...file.words, ...Object.keys(file.spellings ?? {}), ...[...claims.values()].flat()];
  for (const listed of listedWords) {
    for (const form of formsOf(listed, vocabulary.lang)) words.set(form, spell(form, file));
  }
  const plain = vocabulary.terms.length;
  const [claimSets, guardSets] = setsInUse(vocabulary);
  for (let id = 0; id < plain; id += 1) {
    const sets = vocabulary.termSets[id] as number[];
    const inClaims = sets.filter((set) => claimSets.has(set));
    const inGuards = sets.filter((set) => guardSets.has(set));
    if (inClaims.length + inGuards.length === 0) continue;
    const term = vocabulary.terms[id] as string;
    for (const [word, { alone, inside, honest }] of words) {
      const at = find(term, word);
      if (at < 0) continue;
      const put = (spelling: string, into: readonly number[]) =>
        adder.add(term.slice(0, at) + spelling + term.slice(at + word.length), into);
      for (const spelling of term === word ? alone : inside) put(spelling, inClaims);
      for (const spelling of honest) put(spelling, inGuards);
    }
  }
  for (const [set, list] of claims) {
    for (const word of list) for (const spelling of words.get(normalizeTerm(word))?.alone ?? []) adder.add(spelling, [set]);
  }
}

class DisguiseAdder {
  private readonly vocabulary: CompiledVocabulary;
  private readonly ids: Map<string, number>;
  private readonly plain: number;

  constructor(vocabulary: CompiledVocabulary) {
    this.vocabulary = vocabulary;
    this.plain = vocabulary.terms.length;
    this.ids = new Map(vocabulary.terms.map((term, id) => [term, id]));
  }

  add(spelling: string, sets: readonly number[]): void {
    const term = normalizeTerm(spelling);
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
}

function formsOf(listed: string, lang: string): string[] {
  const forms = listed.startsWith('~') ? inflect(listed.slice(1), lang) : [listed];
  return forms.map(normalizeTerm);
}

function spell(word: string, { spellings = {}, inside = {} }: DisguisedFile): Word {
  const listed = spellings[word] ?? [];
  const made = disguisesOf(word);
  return {
    alone: [...listed, ...made.slice(0, MAX_ALONE)],
    inside: [...(inside[word] ?? []), ...listed, ...made.slice(0, MAX_INSIDE)],
    honest: inDigits(word),
  };
}

/** The sets that claims are made of, and those that guard claims. */
function setsInUse({ concepts, phrases }: CompiledVocabulary): [Set<number>, Set<number>] {
  const claimSets = new Set<number>();
  const guardSets = new Set<number>();
  for (const { concept, elements, unless } of phrases) {
    if (!isClaimKind(concepts[concept]?.id ?? '')) continue;
    for (const element of elements) for (const set of element.sets) claimSets.add(set);
    for (const guard of unless) for (const sets of Object.values(guard)) for (const set of sets as number[]) guardSets.add(set);
  }
  return [claimSets, guardSets];
}

/** Where a term holds the word, in spaced languages as a whole word; -1 for nowhere. */
function find(term: string, word: string): number {
  const at = term.indexOf(word);
  if (at < 0) return -1;
  const isWord = (index: number) => charClass(term.charCodeAt(index)) === WORD;
  const cutsLeft = isWord(at) && at > 0 && isWord(at - 1);
  const end = at + word.length;
  const cutsRight = isWord(end - 1) && end < term.length && isWord(end);
  return cutsLeft || cutsRight ? -1 : at;
}
