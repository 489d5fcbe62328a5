import * as z from 'zod';

/** A text for people, in the two languages the tool speaks. */
export const bilingualSchema = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });

export type Bilingual = z.infer<typeof bilingualSchema>;
export type UiLanguage = keyof Bilingual;
