// Written by `npm run build` from the files of this folder.
import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** A language that messages and reports are written in. */
export type UiLanguage = 'en' | 'zh';

/** The texts of the interface. What one language lacks does not compile. */
export const LANGUAGES = { en, zh } satisfies Record<UiLanguage, typeof en>;
