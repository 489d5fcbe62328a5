import { CHARACTER_NAMES } from '../../src/text/features/character-features.ts';
import type { FeatureNames } from '../../src/text/features/text-features.ts';
import { wordNames } from '../../src/text/features/wording-features.ts';
import type { Lang } from './bags.ts';

/** A language with models of statements: there are honest texts to set the bar on, which Dutch lacks. */
export type Modelled = Exclude<Lang, 'nl'>;
export const LANGUAGES: readonly Modelled[] = ['zh', 'ja', 'en', 'de', 'fr', 'es', 'it'];
/** Languages that learn from each other by how words begin and end. */
export const KIN: readonly Lang[] = ['de', 'fr', 'es', 'it', 'nl'];

/** Languages with so few lines of their own that they learn from kin. */
export const FEW: readonly Modelled[] = ['es', 'it'];

/** What a statement of the language is told apart by. */
export function namesOf(lang: Lang): FeatureNames {
  if (lang === 'zh' || lang === 'ja') return CHARACTER_NAMES;
  return wordNames({ marks: lang === 'en', stems: KIN.includes(lang) });
}
