import { LANGUAGES, type UiLanguage } from './languages.ts';
import { fillTemplate } from './fill-template.ts';

/** The texts of one language, by section and name. English says which there are. */
export type Messages = (typeof LANGUAGES)['en'];
export type Section = keyof Messages;
export type NameIn<S extends Section> = keyof Messages[S] & string;
export type Values = Readonly<Record<string, string | number>>;
/** One text in each language of the interface. */
export type PerLanguage = Record<UiLanguage, string>;

export const UI_LANGUAGES = Object.keys(LANGUAGES) as [UiLanguage, ...UiLanguage[]];

/** A text of the interface, its `{name}` filled with the value of that name. */
export function message<S extends Section>(
  lang: UiLanguage,
  section: S,
  name: NameIn<S>,
  values?: Values,
): string {
  const template = sectionOf(lang, section)[name] ?? name;
  return values === undefined ? template : fillTemplate(template, values);
}

/** The same for a name that data bring, such as a topic of a user's own rules; without a text it stands for itself. */
export function messageOrName(lang: UiLanguage, section: Section, name: string): string {
  return sectionOf(lang, section)[name] ?? name;
}

export function inEachLanguage(textIn: (lang: UiLanguage) => string): PerLanguage {
  return Object.fromEntries(UI_LANGUAGES.map((lang) => [lang, textIn(lang)])) as PerLanguage;
}

function sectionOf(lang: UiLanguage, section: Section): Readonly<Record<string, string>> {
  return LANGUAGES[lang][section];
}
