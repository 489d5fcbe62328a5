import * as z from 'zod';

/** What may be checked by one request: a text, a page, a file with its bytes, or an address. */
export const deskInputSchema = z.strictObject({
  /** A draft in plain text or Markdown, or a page. */
  text: z.string().max(2_000_000).optional(),
  form: z.enum(['text', 'markdown', 'html']).optional(),
  /** A document, a page or a catalogue as it is; `base64` holds its bytes. */
  file: z.strictObject({ name: z.string().min(1).max(255), base64: z.base64() }).optional(),
  /** An address to fetch; private ones are refused. */
  url: z.url({ protocol: /^https?$/ }).optional(),
});

export const deskCheckSchema = deskInputSchema.extend({
  /** Jurisdictions; told by the listing where absent. */
  laws: z.array(z.string().max(10)).min(1).max(30).optional(),
  category: z.string().max(60).optional(),
  lang: z.enum(['en', 'zh']).optional(),
  /** The law in force on that day, YYYY-MM-DD; today where absent. */
  asOf: z.iso.date().optional(),
  /** Wordings to put instead; on unless switched off. */
  suggest: z.boolean().optional(),
  /** Findings that are set aside, and why. */
  ignores: z
    .array(z.strictObject({ rule: z.string(), quote: z.string(), reason: z.string().min(1).max(500) }))
    .max(500)
    .optional(),
  /** How the report is given; `html` and `markdown` come as text. */
  format: z.enum(['json', 'html', 'markdown']).optional(),
});

export const deskExplainSchema = z.strictObject({
  rule: z.string().max(100),
  lang: z.enum(['en', 'zh']).optional(),
});

export type DeskInput = z.infer<typeof deskInputSchema>;
export type DeskCheck = z.infer<typeof deskCheckSchema>;
export type DeskExplain = z.infer<typeof deskExplainSchema>;

/** What each address of the interface takes. */
const DESK_BODIES = { check: deskCheckSchema, extract: deskInputSchema, explain: deskExplainSchema };

type DeskBody<W extends keyof typeof DESK_BODIES> = z.infer<(typeof DESK_BODIES)[W]>;

/** The body of a request, or what is wrong with it. */
export function readDeskBody<W extends keyof typeof DESK_BODIES>(
  what: W,
  given: unknown,
): { body: DeskBody<W> } | { problem: string } {
  const read = DESK_BODIES[what].safeParse(given);
  if (read.success) return { body: read.data as DeskBody<W> };
  const problems = read.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
  return { problem: problems.join('; ') };
}

/** What a worker is asked. */
export type DeskRequest =
  | { what: 'check'; body: DeskCheck; today: string }
  | { what: 'extract'; body: DeskInput }
  | { what: 'explain'; body: DeskExplain }
  | { what: 'choices'; lang: 'en' | 'zh' };

/** What it answers: JSON, or a report in another form; or what was wrong. */
export type DeskAnswer =
  | { type: string; body: string }
  | { error: { code: string; message: string; hint?: string }; status: 400 | 404 | 422 | 500 };
