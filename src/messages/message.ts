// Reads the texts of the interface in a language.
import { LANGUAGES, type UiLanguage } from './languages.ts';
import { fillTemplate } from './fill-template.ts';

/** The texts of one language, by section and name. The English ones define which exist. */
export type Messages = (typeof LANGUAGES)['en'];
export type Section = keyof Messages;
export type NameIn<S extends Section> = keyof Messages[S] & string;
export type Values = Readonly<Record<string, string | number>>;
/** One text in each language of the interface. */
export type PerLanguage = Record<UiLanguage, string>;

export const UI_LANGUAGES = Object.keys(LANGUAGES) as [UiLanguage, ...UiLanguage[]];

/** Returns a text of the interface, with each `{name}` replaced by its value. */
export function message<S extends Section>(
  lang: UiLanguage,
  section: S,
  name: NameIn<S>,
  values?: Values,
): string {
  const template = sectionOf(lang, section)[name] ?? name;
  return values === undefined ? template : fillTemplate(template, values);
}

/** Returns the text for a name from data, such as a user's own topic; without a text, the name itself. */
export function messageOrName(lang: UiLanguage, section: Section, name: string): string {
  return sectionOf(lang, section)[name] ?? name;
}

export function inEachLanguage(textIn: (lang: UiLanguage) => string): PerLanguage {
  return Object.fromEntries(UI_LANGUAGES.map((lang) => [lang, textIn(lang)])) as PerLanguage;
}

function sectionOf(lang: UiLanguage, section: Section): Readonly<Record<string, string>> {
  return LANGUAGES[lang][section];
}
