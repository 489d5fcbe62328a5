import * as z from 'zod';

/** A text for people, in the two languages the tool speaks. */
export const bilingualSchema = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });

/** A text for people, in the languages the tool speaks. */
export type Bilingual = z.infer<typeof bilingualSchema>;
/** A language the tool speaks. */
export type UiLanguage = keyof Bilingual;
