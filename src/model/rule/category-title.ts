import type { UiLanguage } from '../../messages/languages.ts';
import { inLanguage } from '../text/in-language.ts';
import type { CompiledRules } from './compiled.ts';

/** Returns the title of a category; its id where the rules have no title for it. */
export function categoryTitle(
  id: string,
  { categories }: Pick<CompiledRules, 'categories'>,
  lang: UiLanguage,
): string {
  const title = categories[id]?.title;
  return title === undefined ? id : inLanguage(title, lang);
}
