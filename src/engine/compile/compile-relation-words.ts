import { AppError } from '../../model/error/app-error.ts';
import { said } from '../../model/error/said.ts';
import { replaceSlots, type RelationWordFile, type RelationWords } from '../../model/rule/relation-words.ts';
import { tolerate, type OnInvalid } from './tolerate.ts';

/** By name, the files that hold its words: the shipped one and those that add to it. */
export type RelationWordSource = Map<string, { path: string; slots: RelationWordFile }[]>;

/** One expression a slot, of the words of all languages; with `onInvalid` a file that is wrong is left out. */
export function compileRelationWords(source: RelationWordSource, onInvalid?: OnInvalid): RelationWords {
  const compiled: Record<string, Record<string, string>> = {};
  for (const [name, files] of source) {
    tolerate(() => {
      const slots = merged(files.map((file) => file.slots));
      const path = files[0]?.path ?? name;
      compiled[name] = Object.fromEntries(
        [...slots].map(([slot, byLanguage]) => [slot, alternatives(wordsOf(byLanguage, slots, path))]),
      );
    }, onInvalid);
  }
  return compiled;
}

type Slots = Map<string, Map<string, string[]>>;

function merged(files: readonly RelationWordFile[]): Slots {
  const slots: Slots = new Map();
  for (const file of files)
    for (const [slot, byLanguage] of Object.entries(file)) {
      const known = slots.get(slot) ?? new Map<string, string[]>();
      slots.set(slot, known);
      for (const [lang, words] of Object.entries(byLanguage))
        known.set(lang, [...(known.get(lang) ?? []), ...(words ?? [])]);
    }
  return slots;
}

function wordsOf(byLanguage: ReadonlyMap<string, readonly string[]>, slots: Slots, path: string): string[] {
  return [...byLanguage].flatMap(([lang, words]) =>
    words.map((word) => expanded(word, lang, slots, path, [])),
  );
}

/** A slot that a word names is of the word's own language; what all languages share stands under `any`. */
function expanded(word: string, lang: string, slots: Slots, path: string, within: readonly string[]): string {
  return replaceSlots(word, (slot) => {
    const own = slots.get(slot)?.get(lang) ?? slots.get(slot)?.get('any');
    if (own === undefined || within.includes(slot))
      throw new AppError('rule-invalid', { file: path, detail: said('noSlot', { slot, word, lang }) });
    return `(?:${alternatives(own.map((one) => expanded(one, lang, slots, path, [...within, slot])))})`;
  });
}

/** Each once, in order. */
function alternatives(words: readonly string[]): string {
  return [...new Set(words)].join('|');
}
