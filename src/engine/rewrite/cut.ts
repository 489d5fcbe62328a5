import type { Rewriting } from '../../model/rule/rewriting.ts';
import { clauseAround, type Stretch } from './clause.ts';

/** A stretch and what is to stand there. */
export interface Change extends Stretch {
  text: string;
}

const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const isSpaced = (text: string) => !HAN_OR_KANA.test(text);

/** The clause with one of the marks around it: 三天治愈关节炎，材质304不锈钢 → 材质304不锈钢. */
export function cutClause(text: string, words: Stretch, how: Rewriting, isTitle: boolean): Change {
  const clause = clauseAround(text, words, how, isTitle);
  const joined = cutJoined(text, words, clause, how);
  if (joined !== undefined) return joined;
  let { start, end } = clause;
  end = afterObjects(text, words, end, how);
  if (!clause.last || !clause.follows) {
    while (end < text.length && (how.ends.includes(text[end] as string) || /\s/.test(text[end] as string)))
      end += 1;
    end = afterJoin(text, end, how);
  } else start = beforeMarks(text, opening(text, clause.start, how, isTitle), how);
  return withCapital(text, { start, end, text: '' }, how);
}

/** What the same verb governs goes with it: 治疗高血压、冠心病，口感好 → 口感好. */
function afterObjects(text: string, words: Stretch, from: number, { governs }: Rewriting): number {
  const said = text.slice(words.start, words.end);
  if (!governs.some((verb) => said.startsWith(verb) && said.length > verb.length)) return from;
  let end = from;
  for (;;) {
    const [item = '', object = ''] =
      /^、([^，。；！？、,;!?|\s]{2,5})(?=[，。；！？、,;!?|\s…]|$)/u.exec(text.slice(end)) ?? [];
    if (item === '' || governs.some((verb) => object.startsWith(verb))) return end;
    end += item.length;
  }
}

/** The start of the clause before, where it only leads up to this one: 一经售出，不退不换. */
function opening(text: string, start: number, how: Rewriting, isTitle: boolean): number {
  const end = beforeMarks(text, start, how);
  if (end <= 0) return start;
  const before = clauseAround(text, { start: end, end }, how, isTitle);
  const said = text.slice(before.start, before.end).toLowerCase();
  return how.opens.some((one) => said.includes(one)) ? before.start : start;
}

function beforeMarks(text: string, start: number, { ends }: Rewriting): number {
  let at = start;
  while (at > 0 && (ends.includes(text[at - 1] as string) || /\s/.test(text[at - 1] as string))) at -= 1;
  return at;
}

/** The words alone, where they say something of what follows: 全网销量第一的养生壶 → 养生壶. Undefined where they do not. */
export function cutWords(text: string, words: Stretch, how: Rewriting, isTitle: boolean): Change | undefined {
  const clause = clauseAround(text, words, how, isTitle);
  const after = text.slice(words.end, clause.end);
  const particle = how.attributive.find((one) => after.startsWith(one));
  const rest = after.slice(particle?.length ?? 0).trimStart();
  if (rest === '' || (particle === undefined && how.attributive.length > 0 && !isTitle)) return undefined;
  const next = /^[\p{L}'’-]+/u.exec(rest)?.[0] ?? '';
  if (next === '' || how.notNouns.includes(next.toLowerCase())) return undefined;
  const start =
    particle === undefined
      ? beforeJoin(text, words.start, clause.start, how)
      : beforeWords(text, words.start, clause.start, [...how.leading, ...how.scopes]);
  const end = clause.end - rest.length;
  // 能主动修复黏膜的药品: a verb before the words has lost what it was about.
  const before = text.slice(clause.start, start).trimEnd();
  if (
    particle !== undefined &&
    !isTitle &&
    before !== '' &&
    !how.takesNoun.some((one) => before.endsWith(one))
  )
    return undefined;
  return withCapital(text, withArticle(text, { start, end, text: '' }), how);
}

/** Words that are joined to others of the clause go with what joins them: "looks good and cures arthritis". */
function cutJoined(text: string, words: Stretch, clause: Stretch, how: Rewriting): Change | undefined {
  const before = text.slice(clause.start, words.start);
  const after = text.slice(words.end, clause.end);
  const spaced = isSpaced(text.slice(words.start, words.end));
  const lead = how.joins.find((one) =>
    (spaced ? new RegExp(`\\s${escaped(one)}\\s$`, 'i') : new RegExp(`${escaped(one)}$`)).test(before),
  );
  if (lead !== undefined && after.trim() === '' && before.trim().length > lead.length) {
    const start = words.start - (before.length - before.trimEnd().slice(0, -lead.length).trimEnd().length);
    return { start, end: words.end, text: '' };
  }
  const tail = how.joins.find((one) =>
    (spaced ? new RegExp(`^\\s${escaped(one)}\\s`, 'i') : new RegExp(`^${escaped(one)}`)).test(after),
  );
  if (tail === undefined) return undefined;
  const rest = after.trimStart().slice(tail.length).trimStart();
  // "Eat what you want and never diet again": what is left says nothing by itself.
  const next = /^\p{L}+/u.exec(rest)?.[0] ?? '';
  return rest === '' || how.notNouns.includes(next.toLowerCase())
    ? undefined
    : withCapital(text, { start: words.start, end: clause.end - rest.length, text: '' }, how);
}

/** 能治疗高血压的茶: the verb before the words goes too; of one character only where the clause begins with it. */
export function beforeWords(text: string, start: number, least: number, words: readonly string[]): number {
  const before = text.slice(least, start).trimEnd();
  const word = words.find((one) => before.endsWith(one) && (one.length > 1 || before === one));
  return word === undefined ? start : beforeWords(text, least + before.length - word.length, least, words);
}

/** "non-toxic and chemical-free coating" → "non-toxic coating". */
function beforeJoin(text: string, start: number, least: number, { joins }: Rewriting): number {
  const before = text.slice(least, start);
  const join = joins.find((one) => before.toLowerCase().endsWith(` ${one} `));
  return join === undefined ? start : start - join.length - 1;
}

/** A sentence does not begin with "and". */
function afterJoin(text: string, at: number, { joins }: Rewriting): number {
  const rest = text.slice(at);
  const join = joins.find(
    (one) => rest.toLowerCase().startsWith(`${one} `) || (HAN_OR_KANA.test(one) && rest.startsWith(one)),
  );
  if (join === undefined) return at;
  return at + join.length + (/^\s/.test(rest.slice(join.length)) ? 1 : 0);
}

/** "an eco-friendly bottle" → "a bottle". */
function withArticle(text: string, change: Change): Change {
  const article = /(?:^|\s)(an?)\s$/i.exec(text.slice(0, change.start))?.[1];
  if (article === undefined) return change;
  const right = /^[aeiou]/i.test(text.slice(change.end)) ? 'an' : 'a';
  if (article.toLowerCase() === right) return change;
  const start = change.start - article.length - 1;
  const written = /^[A-Z]/.test(article) ? right[0]?.toUpperCase() + right.slice(1) : right;
  return { start, end: change.end, text: `${written} ` };
}

/** What now begins a sentence begins with a capital, where the sentence did before. */
function withCapital(text: string, change: Change, { stops }: Rewriting): Change {
  const before = text.slice(0, change.start).trimEnd().at(-1);
  const first = text[change.end] ?? '';
  const begins = before === undefined || stops.includes(before);
  if (!begins || change.text !== '' || !/\p{Ll}/u.test(first) || !/^\p{Lu}/u.test(text.slice(change.start)))
    return change;
  return { start: change.start, end: change.end + 1, text: first.toUpperCase() };
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
