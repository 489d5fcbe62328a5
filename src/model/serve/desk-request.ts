// Requests and answers of the HTTP interface of `claimcheck serve`.

import * as z from 'zod';
import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import { issueText } from '../config/issue-text.ts';

/** The input of one request: a text, a page, a file with its bytes, or an address. */
export const deskInputSchema = z.strictObject({
  /** A draft in plain text or Markdown, or a page. */
  text: z.string().max(2_000_000).optional(),
  form: z.enum(['text', 'markdown', 'html']).optional(),
  /** A document, page or catalogue; `base64` holds its bytes. */
  file: z.strictObject({ name: z.string().min(1).max(255), base64: z.base64() }).optional(),
  /** An address to fetch; private ones are refused. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Date (YYYY-MM-DD) whose laws and sale prices apply; today where absent. */
  asOf: z.iso.date().optional(),
});

/** Schema of a request to check an input. */
export const deskCheckSchema = deskInputSchema.extend({
  /** Jurisdictions; inferred from the listing where absent. */
  laws: z.array(z.string().max(10)).min(1).max(30).optional(),
  category: z.string().max(60).optional(),
  lang: z.enum(['en', 'zh']).optional(),
  /** Whether wordings are suggested; true by default. */
  suggest: z.boolean().optional(),
  /** Findings to ignore, and why. */
  ignores: z
    .array(z.strictObject({ rule: z.string(), quote: z.string(), reason: z.string().min(1).max(500) }))
    .max(500)
    .optional(),
  /** Format of the report; `html` and `markdown` are returned as text. */
  format: z.enum(['json', 'html', 'markdown']).optional(),
});

/** Schema of a request to explain a rule. */
export const deskExplainSchema = z.strictObject({
  rule: z.string().max(100),
  lang: z.enum(['en', 'zh']).optional(),
});

export type DeskInput = z.infer<typeof deskInputSchema>;
export type DeskCheck = z.infer<typeof deskCheckSchema>;
export type DeskExplain = z.infer<typeof deskExplainSchema>;

/** Schema of the body, by request. */
const DESK_BODIES = { check: deskCheckSchema, extract: deskInputSchema, explain: deskExplainSchema };

export type DeskTask = keyof typeof DESK_BODIES;
export type DeskBody<W extends DeskTask> = z.infer<(typeof DESK_BODIES)[W]>;

/** Validates the body of a request. Returns the body, or what is wrong with it in a language. */
export function readDeskBody<W extends DeskTask>(
  what: W,
  given: unknown,
  lang: UiLanguage = 'en',
): { body: DeskBody<W> } | { problem: string } {
  const read = DESK_BODIES[what].safeParse(given);
  if (read.success) return { body: read.data as DeskBody<W> };
  const names = Object.keys(DESK_BODIES[what].shape).join(message(lang, 'marks', 'list'));
  const problems = read.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys')
      return `${issue.path.join('.') || 'body'}: ${issueText(issue, lang)}`;
    const text =
      issue.path.length === 0
        ? message(lang, 'settings', 'noSettingKnown', { names })
        : message(lang, 'settings', 'noSetting');
    return issue.keys.map((key) => `${[...issue.path, key].join('.')}: ${text}`);
  });
  return { problem: problems.join(message(lang, 'marks', 'semicolon')) };
}

/** A task for a worker. */
export type DeskRequest =
  | { what: 'check'; body: DeskCheck; today: string }
  | { what: 'extract'; body: DeskInput; today: string }
  | { what: 'explain'; body: DeskExplain }
  | { what: 'choices'; lang: 'en' | 'zh' };

/** The worker's answer: JSON or a report in another format, or an error with its HTTP status. */
export type DeskAnswer =
  | { type: string; body: string }
  | { error: { code: string; message: string; hint?: string }; status: 400 | 404 | 422 | 500 };
