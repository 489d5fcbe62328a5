import { characterFeatures } from '../../src/text/features/character-features.ts';
import { wordingFeatures } from '../../src/text/features/wording-features.ts';
import type { Lang } from './bags.ts';

/** A language with models of statements: there are honest texts to set the bar on, which Dutch lacks. */
export type Modelled = Exclude<Lang, 'nl'>;
export const LANGUAGES: readonly Modelled[] = ['zh', 'ja', 'en', 'de', 'fr', 'es', 'it'];
/** Languages that learn from each other by how words begin and end. */
export const KIN: readonly Lang[] = ['de', 'fr', 'es', 'it', 'nl'];

/** What a statement of the language is told apart by. */
export function featuresOf(lang: Lang): (statement: string) => Set<string> {
  if (lang === 'zh' || lang === 'ja') return characterFeatures;
  return (statement) => wordingFeatures(statement, { marks: lang === 'en', stems: KIN.includes(lang) });
}
