import type * as z from 'zod';
import type { UiLanguage } from '../../messages/languages.ts';
import { message, messageOrName } from '../../messages/message.ts';

/** Returns what is wrong with a setting, in the user's language: “it must be a list or text”. */
export function issueText(issue: z.core.$ZodIssue, lang: UiLanguage): string {
  const expected = expectedBy(issue, lang);
  if (expected !== undefined)
    return message(lang, 'settings', 'mustBe', {
      expected: [...new Set(expected)].join(message(lang, 'marks', 'or')),
    });
  if (issue.code === 'too_small')
    return issue.origin === 'string' || issue.origin === 'array'
      ? message(lang, 'settings', 'empty')
      : message(lang, 'settings', 'atLeast', { least: String(issue.minimum) });
  if (issue.code === 'too_big') return message(lang, 'settings', 'atMost', { most: String(issue.maximum) });
  if (issue.code === 'invalid_format' && issue.format === 'date') return message(lang, 'settings', 'notDate');
  // The schema's own message shows the format.
  if (issue.code === 'invalid_format') return message(lang, 'settings', 'form', { form: issue.message });
  return issue.message;
}

/** Returns the expected types or values of a setting; undefined where its type was right. */
function expectedBy(issue: z.core.$ZodIssue, lang: UiLanguage): string[] | undefined {
  if (issue.code === 'invalid_type') return [messageOrName(lang, 'settings', issue.expected)];
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value));
  if (issue.code !== 'invalid_union') return undefined;
  const ways = issue.errors.flatMap(([first]) => (first === undefined ? [] : [first]));
  return ways.flatMap((one) => expectedBy(one, lang) ?? [issueText(one, lang)]);
}
