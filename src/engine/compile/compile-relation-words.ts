// Compiles the words of relations (`_relations/*.yaml`) to regex sources.
import { AppError } from '../../model/error/app-error.ts';
import { messagePart } from '../../model/error/message-part.ts';
import { replaceSlots, type RelationWordFile, type RelationWords } from '../../model/rule/relation-words.ts';
import { tolerate, type OnInvalid } from './tolerate.ts';

/** The word files of each relation: the shipped file and those that add to it. */
export type RelationWordSource = Map<string, { path: string; slots: RelationWordFile }[]>;

/** Returns a regex source per slot, for all languages. With `onInvalid`, invalid files are skipped. */
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

/** Replaces slot names in a word by that slot's words: of the word's language, else those under `any`. */
function expanded(word: string, lang: string, slots: Slots, path: string, within: readonly string[]): string {
  return replaceSlots(word, (slot) => {
    const own = slots.get(slot)?.get(lang) ?? slots.get(slot)?.get('any');
    if (own === undefined || within.includes(slot))
      throw new AppError('rule-invalid', { file: path, detail: messagePart('noSlot', { slot, word, lang }) });
    return `(?:${alternatives(own.map((one) => expanded(one, lang, slots, path, [...within, slot])))})`;
  });
}

/** Joins words to "a|b|c", each once. */
function alternatives(words: readonly string[]): string {
  return [...new Set(words)].join('|');
}
