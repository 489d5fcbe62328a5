// What a listing was judged by, as text: the laws and why, the day, the kind of goods.
import type { UiLanguage } from '../../messages/languages.ts';
import type { Report } from '../../model/report/report.ts';
import { label } from './labels.ts';
import { joined } from './punctuation.ts';

/** Returns "under eu, de (prices are in EUR …), as of 2026-11-24". */
export function lawsBasis(
  { laws, lawsBecause: because, asOf }: Report,
  lang: UiLanguage,
  nameOf = (law: string) => law,
): string {
  return label('underLaw', lang, { laws: laws.map(nameOf).join(', '), because, asOf });
}

/** Returns "taken for Food (88 %)"; an empty text where the kind of goods is unknown. */
export function categoryBasis({ category }: Report, lang: UiLanguage): string {
  if (category === undefined) return '';
  const { title, confidence, because } = category;
  return because === undefined
    ? label('category', lang, { category: title, sure: Math.round(confidence * 100) })
    : label('categoryByNumber', lang, { category: title, number: because });
}

/** Joins both. */
export const basisText = (report: Report, lang: UiLanguage): string =>
  joined([lawsBasis(report, lang), categoryBasis(report, lang)].filter(Boolean), 'comma', lang);
