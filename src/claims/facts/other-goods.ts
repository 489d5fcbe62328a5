// Recognises what the seller's text says of other goods, or of what stands around them: "the old model had
// 800 W", "leave 60 cm behind it".
import { lazily } from '../words/lazily.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { ASIDE_WORDS } from './aside-words.ts';
import { partsNamed } from './referents.ts';
import { SENTENCE_END, toldBefore, toldBehind } from './told-near.ts';
import { anyCase } from '../../text/match/any-case.ts';
import { firstGroup } from '../../text/match/first-group.ts';

const WORDS = declareWords('other-goods', ({ source, pattern }) => {
  const begin = (parts: string) => anyCase(`^[\\s"“„«]*${parts}`);
  const predecessor = source('predecessor');
  return lazily({
    /** Before the words, in their clause. */
    named: () => anyCase(predecessor),
    unlike: () => pattern('unlike'),
    /** Before the words, in their sentence: "there is also one with honey, 20 g of sugar". */
    besides: () => pattern('besides'),
    /** As the subject of the sentence, behind up to two words: "der leise Vorgänger". */
    predecessor: () => begin(`(?:\\p{L}+['’ ]){0,2}(${predecessor})`),
    ordinary: () => begin(source('ordinary')),
    version: () => begin(source('version')),
    behind: () => anyCase(`^[^,，、。;；]*?(${source('apart')}|${predecessor})`),
    surroundings: () => pattern('surroundings'),
    than: () => pattern('than'),
    thanBehind: () => pattern('than-behind'),
    topic: () => pattern('topic'),
    comesWith: () => pattern('comes-with'),
    differsBy: () => pattern('differs-by'),
    differsBehind: () => pattern('differs-behind'),
  });
});
/** How far the sentence is read. */
const LONGEST = 160;
/** How far behind the words a comparison is read. */
const NEAR = 24;
const CLAUSE_END = /[,，:：]/u;
const COMMA = /[,，]/u;
const FIGURE_NEXT = /^\p{L}{0,2}[\s'’]{0,3}[\d\p{Sc}]/u;
const OPEN_BRACKET = /[(（][^(（)）]*$/u;
/** An aside between a name and its verb: "the scented version (other listing) contains". */
const BRACKETS = /\s?[(（][^(（)）]{0,40}[)）]/gu;
const REST_OF_BRACKET = /^[^(（)）]*[)）]/u;

/** Whether the words at `start..end` are said of other goods than those with the given names. */
export function isOfOtherGoods(
  text: string,
  [start, end]: readonly [number, number],
  names: string,
  words: WordBook,
): boolean {
  const { named, unlike, besides, predecessor, ordinary, version, behind } = words.of(WORDS);
  const told = toldBefore(text, start, LONGEST, SENTENCE_END);
  const whole = told.replace(BRACKETS, '').replace(OPEN_BRACKET, '').trimStart();
  const clause = (whole.split(CLAUSE_END).at(-1) ?? '').trimStart();
  // "There is also a lens, this camera is used" comes back to the goods.
  const sentence = words.of(ASIDE_WORDS).own.test(whole.split(COMMA).at(-1) ?? '') ? clause : whole;
  const after = toldBehind(text, end, LONGEST, SENTENCE_END);
  const rest = OPEN_BRACKET.test(told) ? after.replace(REST_OF_BRACKET, '') : after;
  const isNew = (name: string | undefined) =>
    name !== undefined && !names.includes(name.trim().toLowerCase());
  const isVersion = (where: string) =>
    isNew(
      version
        .exec(where)
        ?.slice(1)
        .find((one) => one !== undefined),
    );
  return (
    isNew(named.exec(clause)?.[0]) ||
    (unlike.test(clause) && !isOfFigure(`${clause}${text.slice(start, start + 2)}`, unlike)) ||
    isNew(besides.exec(sentence)?.[0]) ||
    isNew(predecessor.exec(sentence)?.[1]) ||
    isNew(behind.exec(rest)?.[1]) ||
    [clause, sentence].some((where) => ordinary.test(where) || isVersion(where))
  );
}

/** Whether the words compare with a figure, and with no goods: "45 € au lieu de 60 €". */
function isOfFigure(told: string, unlike: RegExp): boolean {
  const { 0: words = '', index = 0 } = unlike.exec(told) ?? {};
  return FIGURE_NEXT.test(told.slice(index + words.length));
}

/** Returns the sentence around the words where they are said of other goods. */
export function sentenceOfOtherGoods(
  text: string,
  [start, end]: readonly [number, number],
  names: string,
  words: WordBook,
): readonly [number, number] | undefined {
  if (!isOfOtherGoods(text, [start, end], names, words)) return undefined;
  const before = toldBefore(text, start, LONGEST, SENTENCE_END).length;
  return [start - before, end + toldBehind(text, end, LONGEST, SENTENCE_END).length];
}

/** Whether the goods are compared with those that the words name: "dries faster than sheets of pure cotton". */
export function isComparedWith(
  text: string,
  [start, end]: readonly [number, number],
  words: WordBook,
): boolean {
  const { than, thanBehind } = words.of(WORDS);
  const clause = toldBefore(text, start, LONGEST, SENTENCE_END).split(CLAUSE_END).at(-1) ?? '';
  return than.test(clause) || thanBehind.test(text.slice(end, end + NEAR));
}

/**
 * Whether the sentence up to a measure has an extra or a part as its topic, which the name of the goods has at
 * most as an extra: バンドは綿、長さ150cm.
 */
export function isOfTopic(text: string, start: number, names: string, words: WordBook): boolean {
  const { topic, comesWith } = words.of(WORDS);
  const match = topic.exec(toldBefore(text, start, LONGEST, SENTENCE_END).trimStart());
  if (match === null) return false;
  const name = firstGroup(match).toLowerCase();
  const at = names.indexOf(name);
  return at < 0 ? partsNamed(name, words).size > 0 : comesWith.test(names.slice(at + name.length));
}

/** Whether a figure says by how much the goods differ from others: "1 litre more". */
export function isDifference(
  text: string,
  [start, end]: readonly [number, number],
  words: WordBook,
): boolean {
  const { differsBy, differsBehind } = words.of(WORDS);
  return (
    differsBy.test(toldBefore(text, start, NEAR, SENTENCE_END)) ||
    differsBehind.test(text.slice(end, end + NEAR))
  );
}

/** Whether a length is of what stands around the goods; `clause` holds it. */
export function isOfSurroundings(clause: string, names: string, words: WordBook): boolean {
  const name = words.of(WORDS).surroundings.exec(clause)?.[0];
  return name !== undefined && !names.includes(name.toLowerCase());
}
