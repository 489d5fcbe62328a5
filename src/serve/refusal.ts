// Answers requests that `claimcheck serve` refuses: what is wrong, and what to do.
import type { Context } from 'hono';
import type { UiLanguage } from '../messages/languages.ts';
import { message, type NameIn } from '../messages/message.ts';

/** Codes of refused requests, with their HTTP status. */
const STATUS = {
  'request-invalid': 400,
  'not-json': 400,
  origin: 403,
  token: 403,
  'no-path': 404,
  'wrong-method': 405,
  'too-large': 413,
  'not-json-type': 415,
  'too-many': 429,
  internal: 500,
} as const satisfies Record<NameIn<'requests'>, number>;

/** Returns the language of a request: that of `?lang=`, else the first of `Accept-Language` that the interface has. */
export function languageOfRequest({ req }: Context): UiLanguage {
  const asked = [req.query('lang') ?? '', ...(req.header('accept-language') ?? '').split(',')];
  const known = asked.map((one) => one.trim().slice(0, 2).toLowerCase());
  return known.find((one) => one === 'zh' || one === 'en') === 'zh' ? 'zh' : 'en';
}

/** Returns the answer to a request that is refused, in its language. */
export function refusal(
  c: Context,
  code: keyof typeof STATUS,
  values: Record<string, string | number> = {},
  headers: Record<string, string> = {},
): Response {
  const lang = languageOfRequest(c);
  const error = {
    code,
    message: message(lang, 'requests', code, values),
    hint: message(lang, 'requestHints', code, values),
  };
  return c.json({ error }, STATUS[code], headers);
}
