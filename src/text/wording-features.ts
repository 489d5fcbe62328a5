import { isDigit } from './char-class.ts';
import { DistinctNumbers } from './distinct-numbers.ts';

const TOKEN = /[\p{Script=Latin}']+|\d+(?:[.,]\d+)*|[%$£€#]/gu;
const ENDINGS = ['ing', 'ies', 'ed', 'es', 's', 'ly'];
const FIRST = '^';
const LAST = '$';

/** How a longer word begins, without accents, so that its forms and its kin elsewhere are one. */
const STEM = 4;
/** How a long one ends, as compounds do. */
const TAIL = 5;
const CUT = '*';
const ACCENTS = /\p{M}/gu;

/**
 * What a fitted model weighs in a text: its words without their endings, and pairs of neighbours
 * (`one_two`, `^` and `$` at the borders); any number counts as `0`. Each once. With `stems` also how its words
 * begin and end (`prot*`, `*ptung`): for languages that inflect and compound more than English does.
 */
export function wordingFeatures(text: string, stems = false): Set<string> {
  const features = new Set<string>();
  let before = FIRST;
  for (const token of tokensOf(text)) {
    const word = wordOf(token);
    features.add(word);
    if (stems) for (const stem of stemsOf(token)) features.add(stem);
    features.add(`${before}_${word}`);
    before = word;
  }
  return features.add(`${before}_${LAST}`);
}

/** The same features as numbers, cheaper to make than strings: a word has one, a pair is made of two. */
export class WordNumbers {
  private readonly words = new Map<string, number>();
  /** Words the models know. */
  private readonly own: number;
  /** By token, its word's. */
  private readonly tokens = new Map<string, number>();
  /** By token, its stems'. */
  private readonly stems?: Map<string, readonly number[]>;
  private readonly distinct = new DistinctNumbers();

  /** Words of the features are known for good, others as long as there is room. */
  constructor(features: Iterable<string>) {
    for (const word of [FIRST, LAST]) this.wordNumber(word);
    for (const feature of features) {
      if (feature.includes(CUT)) this.stems ??= new Map();
      for (const word of feature.split('_')) this.wordNumber(word);
    }
    this.own = this.words.size;
  }

  numberOf(feature: string): number {
    const [one = '', two] = feature.split('_');
    return two === undefined ? this.wordNumber(one) : pair(this.wordNumber(one), this.wordNumber(two));
  }

  /** Good until it is asked again. */
  of(text: string): Int32Array {
    const tokens = tokensOf(text);
    if (this.words.size + 3 * tokens.length > MOST_WORDS) this.forget();
    this.distinct.start(tokens.length * 4 + 1);
    let before = this.wordNumber(FIRST);
    for (const token of tokens) {
      let number = this.tokens.get(token);
      if (number === undefined) this.tokens.set(token, (number = this.wordNumber(wordOf(token))));
      this.distinct.add(number);
      if (this.stems !== undefined)
        for (const stem of this.stemNumbers(token, this.stems)) this.distinct.add(stem);
      this.distinct.add(pair(before, number));
      before = number;
    }
    this.distinct.add(pair(before, this.wordNumber(LAST)));
    return this.distinct.list;
  }

  private stemNumbers(token: string, known: Map<string, readonly number[]>): readonly number[] {
    let numbers = known.get(token);
    if (numbers === undefined)
      known.set(token, (numbers = stemsOf(token).map((stem) => this.wordNumber(stem))));
    return numbers;
  }

  private wordNumber(word: string): number {
    let number = this.words.get(word);
    if (number === undefined) this.words.set(word, (number = this.words.size + 1));
    return number;
  }

  private forget(): void {
    for (const [word, number] of this.words) if (number > this.own) this.words.delete(word);
    this.tokens.clear();
    this.stems?.clear();
  }
}

/** Two words' numbers fit into one of 32 bits. */
const MOST_WORDS = 60_000;

function pair(one: number, two: number): number {
  return (one << 16) | two;
}

function tokensOf(text: string): readonly string[] {
  return text.toLowerCase().match(TOKEN) ?? [];
}

function wordOf(token: string): string {
  if (isDigit(token.charCodeAt(0))) return '0';
  if (token.length <= 4) return token;
  const ending = ENDINGS.find((one) => token.endsWith(one) && token.length - one.length >= 3);
  return ending === undefined ? token : token.slice(0, -ending.length);
}

function stemsOf(token: string): string[] {
  if (token.length <= STEM || isDigit(token.charCodeAt(0))) return [];
  const plain = token.normalize('NFD').replace(ACCENTS, '');
  const begins = `${plain.slice(0, STEM)}${CUT}`;
  return plain.length < STEM + TAIL ? [begins] : [begins, `${CUT}${plain.slice(-TAIL)}`];
}
