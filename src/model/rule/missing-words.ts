import type { Bilingual, UiLanguage } from '../text/bilingual.ts';

/** The concepts a claim lacks: each of `all`, and one of `any`. */
export interface MissingProof {
  all: readonly string[];
  any: readonly string[];
}

/** What a claim lacks, as a person reads it: “source, date or period; certificate or patent number”. */
export function missingWords(
  { all, any }: MissingProof,
  titles: Readonly<Record<string, Bilingual>>,
  lang: UiLanguage,
): string {
  const name = (concept: string) => titles[concept]?.[lang] ?? spelledOut(concept);
  const [comma, or, pause] = lang === 'zh' ? ['、', '或', '；'] : [', ', ' or ', '; '];
  return [all.map(name).join(comma), any.map(name).join(or)].filter(Boolean).join(pause);
}

/** A concept without a title: its own name, without hyphens. */
function spelledOut(concept: string): string {
  return concept.replace(/^(?:proof|states|except)-/, '').replaceAll('-', ' ');
}
