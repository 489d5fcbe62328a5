// Languages of the statement models.
import { CHARACTER_NAMES } from '../../src/text/features/character-features.ts';
import type { FeatureNames } from '../../src/text/features/text-features.ts';
import { wordNames } from '../../src/text/features/wording-features.ts';
import type { Lang } from './bags.ts';

/** A language with a statement model. Dutch has none, because it lacks honest texts to set the threshold. */
export type Modelled = Exclude<Lang, 'nl'>;
export const LANGUAGES: readonly Modelled[] = ['zh', 'ja', 'en', 'de', 'fr', 'es', 'it'];
/** Languages that learn from each other by beginnings and ends of words. */
export const KIN: readonly Lang[] = ['de', 'fr', 'es', 'it', 'nl'];

/** Languages with so few texts that they also learn from the others. */
export const FEW: readonly Modelled[] = ['es', 'it'];

/** Returns the features of statements in the language. */
export function namesOf(lang: Lang): FeatureNames {
  if (lang === 'zh' || lang === 'ja') return CHARACTER_NAMES;
  return wordNames({ marks: lang === 'en', stems: KIN.includes(lang) });
}
