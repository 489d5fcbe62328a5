import * as z from 'zod';

/** A text of rules and laws, in the two languages in which they are written. */
export const bilingualSchema = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });

/** A text of rules and laws in English and Chinese. */
export type Bilingual = z.infer<typeof bilingualSchema>;
