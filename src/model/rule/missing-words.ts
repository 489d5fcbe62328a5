// Words the proofs that a claim lacks.

import type { UiLanguage } from '../../messages/languages.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { message } from '../../messages/message.ts';
import { inLanguage } from '../text/in-language.ts';

/** The concepts that a claim lacks: each of `all`, and one of `any`. */
export interface MissingProof {
  all: readonly string[];
  any: readonly string[];
}

/** Returns what a claim lacks, for people: “source, date or period; certificate or patent number”. */
export function missingWords(
  { all, any }: MissingProof,
  titles: Readonly<Record<string, Bilingual>>,
  lang: UiLanguage,
): string {
  const name = (concept: string) => {
    const title = titles[concept];
    return title === undefined ? spelledOut(concept) : inLanguage(title, lang);
  };
  const listed = [
    all.map(name).join(message(lang, 'marks', 'list')),
    any.map(name).join(message(lang, 'marks', 'or')),
  ];
  return listed.filter(Boolean).join(message(lang, 'marks', 'semicolon'));
}

/** Returns a concept's name without prefix and hyphens, where it has no title. */
function spelledOut(concept: string): string {
  return concept.replace(/^(?:proof|states|except)-/, '').replaceAll('-', ' ');
}
