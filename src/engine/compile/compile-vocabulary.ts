// Compiles the vocabulary of one language: numbers its sets and terms, and expands its phrases.
import { AppError } from '../../model/error/app-error.ts';
import {
  TOKEN_SETS,
  type CompiledPhrase,
  type CompiledVocabulary,
  type CompiledWording,
  type PhraseElement,
  type PhraseGuard,
} from '../../model/rule/compiled.ts';
import type {
  Alone,
  DisguisedFile,
  Phrase,
  Reach,
  Unless,
  VocabularyFile,
} from '../../model/rule/vocabulary.ts';
import { inflect } from '../../text/match/inflect.ts';
import { isClaimKind } from '../../claims/matching/concept-kinds.ts';
import { addDisguises } from './add-disguises.ts';
import { normalizeTerm } from './normalize-term.ts';
import type { OnInvalid } from './tolerate.ts';
import { tolerate } from './tolerate.ts';
import { messagePart, type Said } from '../../model/error/message-part.ts';

/** One vocabulary file of a concept. A user's folder may add files to a shipped concept. */
export interface ConceptFile {
  file: string;
  vocabulary: VocabularyFile;
}

/** The vocabulary files of one language by concept, and the sets that they share. */
export interface VocabularySource {
  lang: string;
  concepts: Map<string, ConceptFile[]>;
  sets: Map<string, string[]>;
  wordings: CompiledWording[];
  /** Words that merchants write in disguised spellings. */
  disguised?: DisguisedFile & { file: string };
}

/** Limit of optional elements in a phrase. Each doubles the phrases; with more, write two phrases. */
const MAX_OPTIONAL = 3;
const PERCENT = /(\d) ?%/u;
const GAP = /^\.\.(\d+)$/;
const SET_NAME = /^[a-z][a-z0-9-]*$/;

/** Numbers the sets and terms of a language and expands its phrases for the scanner. */
export function compileVocabulary(source: VocabularySource, onInvalid?: OnInvalid): CompiledVocabulary {
  return new VocabularyCompiler(source).compile(onInvalid);
}

class VocabularyCompiler {
  private readonly source: VocabularySource;
  private readonly setIds = new Map<string, number>();
  private readonly termIds = new Map<string, number>();
  private readonly terms: string[] = [];
  private readonly termSets: number[][] = [];
  private readonly phrases: CompiledPhrase[] = [];
  private readonly concepts: CompiledVocabulary['concepts'] = [];
  private file = '';
  private scope = '';
  private reach: Reach = 'statement';
  private local: Record<string, string[]> = {};

  constructor(source: VocabularySource) {
    this.source = source;
  }

  compile(onInvalid: OnInvalid | undefined): CompiledVocabulary {
    const tokenSets = TOKEN_SETS.map((name) => this.setId(name));
    for (const [id, files] of this.source.concepts) {
      const reach = files.find((one) => one.vocabulary.reach !== undefined)?.vocabulary.reach;
      this.reach = reach ?? (isClaimKind(id) || id.startsWith('except-') ? 'statement' : 'sentence');
      this.concepts.push({
        id,
        negationIgnored: files.some((one) => one.vocabulary.negation === 'ignored'),
        ...(this.source.disguised?.concepts?.includes(id) === true ? { isHidden: true as const } : {}),
      });
      for (const one of files) tolerate(() => this.compileConcept(id, one), onInvalid);
    }
    const { lang, disguised, wordings } = this.source;
    const { terms, termSets, concepts, phrases } = this;
    const vocabulary = { lang, terms, termSets, setCount: this.setIds.size, tokenSets, concepts, phrases };
    if (disguised !== undefined) {
      tolerate(() => addDisguises(vocabulary, disguised), onInvalid);
    }
    return {
      ...vocabulary,
      ...inOrder(terms, termSets),
      ...(wordings.length === 0 ? {} : { wordings }),
    };
  }

  private compileConcept(id: string, { file, vocabulary }: ConceptFile): void {
    this.file = file;
    // Local sets are scoped by concept and file: categories share a file, and a concept may have several.
    this.scope = `${id} ${file}`;
    this.local = vocabulary.sets ?? {};
    const always = vocabulary.unless === undefined ? [] : [this.guard(vocabulary.unless)];
    if (vocabulary.words !== undefined) {
      const sets = [this.setOf(`${this.scope}/=words`, vocabulary.words)];
      this.addPhrase([{ sets, gap: 0 }], always, undefined, vocabulary.weak ?? false);
    }
    for (const phrase of vocabulary.phrases ?? [])
      this.compilePhrase(phrase, always, vocabulary.weak ?? false);
  }

  private compilePhrase(phrase: Phrase, always: PhraseGuard[], weakFile: boolean): void {
    const whole = typeof phrase === 'string' ? { seq: [phrase] } : phrase;
    const unless = whole.unless === undefined ? always : [...always, this.guard(whole.unless)];
    const near = whole.with === undefined ? undefined : this.guard(whole.with);
    const optional = whole.seq.filter((part) => part.startsWith('?')).length;
    if (optional > MAX_OPTIONAL)
      this.fail(messagePart('tooManyOptional', { most: MAX_OPTIONAL, phrase: JSON.stringify(whole.seq) }));
    for (let choice = 0; choice < 1 << optional; choice += 1) {
      const elements = this.sequence(whole.seq, choice);
      this.addPhrase(elements, unless, near, whole.weak ?? weakFile, whole);
    }
  }

  private addPhrase(
    elements: PhraseElement[],
    unless: PhraseGuard[],
    near: PhraseGuard | undefined,
    weak: boolean,
    { reach = this.reach, alone }: { reach?: Reach | undefined; alone?: Alone | undefined } = {},
  ): void {
    const concept = this.concepts.length - 1;
    this.phrases.push({
      concept,
      elements,
      unless,
      ...(near === undefined ? {} : { with: near }),
      weak,
      reach,
      ...(alone === undefined ? {} : { alone }),
    });
  }

  /** Returns the elements of a phrase. The bits of `choice` say which optional ones are included. */
  private sequence(parts: readonly string[], choice: number): PhraseElement[] {
    const elements: PhraseElement[] = [];
    let gap = -1;
    let optional = 0;
    for (const part of parts) {
      const match = GAP.exec(part);
      if (match !== null) {
        gap = Number(match[1]);
        continue;
      }
      let name = part;
      if (part.startsWith('?')) {
        const taken = (choice >> optional) & 1;
        optional += 1;
        if (taken === 0) continue;
        name = part.slice(1);
      }
      elements.push({
        sets: name.split('|').map((one) => this.element(one.trim())),
        gap: elements.length === 0 ? 0 : gap,
      });
      gap = -1;
    }
    if (elements.length === 0) this.fail(messagePart('onlyOptional', { phrase: JSON.stringify(parts) }));
    return elements;
  }

  /**
   * Returns the set of an element: `name` local set, `$name` shared set, `#number` token, `=word` or other
   * text literal.
   */
  private element(name: string): number {
    if (name.startsWith('#')) {
      const known = this.setIds.get(name);
      return known ?? this.fail(messagePart('unknownToken', { name, known: TOKEN_SETS.join(' ') }));
    }
    if (name.startsWith('$')) {
      const words = this.source.sets.get(name.slice(1));
      if (words === undefined) return this.fail(messagePart('noSharedSet', { name, lang: this.source.lang }));
      return this.setOf(name, words);
    }
    const local = this.local[name];
    if (local !== undefined) return this.setOf(`${this.scope}/${name}`, local);
    if (SET_NAME.test(name)) return this.fail(messagePart('noSet', { name }));
    const literal = name.startsWith('=') ? name.slice(1) : name;
    return this.setOf(`=${literal}`, [literal]);
  }

  private guard(unless: Unless): PhraseGuard {
    const sides = Array.isArray(unless) ? { within: unless } : unless;
    const guard: PhraseGuard = {};
    for (const [side, words] of Object.entries(sides) as [keyof PhraseGuard, string[] | undefined][])
      if (words !== undefined) guard[side] = words.map((word) => this.guardWord(word));
    return guard;
  }

  /** Returns the set of a guard's word. A plain word is a literal unless the file has a set of that name. */
  private guardWord(word: string): number {
    return SET_NAME.test(word) && this.local[word] === undefined
      ? this.element(`=${word}`)
      : this.element(word);
  }

  private setId(name: string): number {
    let id = this.setIds.get(name);
    if (id === undefined) this.setIds.set(name, (id = this.setIds.size));
    return id;
  }

  private setOf(name: string, words: readonly string[]): number {
    const known = this.setIds.get(name);
    if (known !== undefined) return known;
    const id = this.setId(name);
    for (const word of words) {
      // A set may include a shared set.
      if (word.startsWith('$')) {
        const shared = this.source.sets.get(word.slice(1));
        if (shared === undefined)
          this.fail(messagePart('noSharedSet', { name: word, lang: this.source.lang }));
        for (const member of shared ?? []) this.addTerm(member, id);
      } else this.addTerm(word, id);
    }
    return id;
  }

  private addTerm(word: string, set: number): void {
    const forms = word.startsWith('~') ? inflect(word.slice(1), this.source.lang) : [word];
    for (const term of forms.flatMap((form) => spacedPercents(normalizeTerm(form)))) {
      if (term.replaceAll('*', '') === '') this.fail(messagePart('noLetters', { word }));
      let id = this.termIds.get(term);
      if (id === undefined) {
        this.termIds.set(term, (id = this.terms.length));
        this.terms.push(term);
        this.termSets.push([]);
      }
      const sets = this.termSets[id] as number[];
      if (!sets.includes(set)) sets.push(set);
    }
  }

  private fail(detail: Said): never {
    throw new AppError('rule-invalid', { file: this.file, detail });
  }
}

/** Returns a term with and without a space before its percent sign: "100% cotton", "100 % cotton". */
function spacedPercents(term: string): string[] {
  return PERCENT.test(term) ? [term.replace(PERCENT, '$1%'), term.replace(PERCENT, '$1 %')] : [term];
}

/** Sorts the terms, so that the matcher has little to sort when it is built. */
function inOrder(terms: readonly string[], termSets: readonly number[][]) {
  const order = terms
    .map((_, id) => id)
    .sort((a, b) => ((terms[a] as string) < (terms[b] as string) ? -1 : 1));
  return {
    terms: order.map((id) => terms[id] as string),
    termSets: order.map((id) => termSets[id] as number[]),
  };
}
