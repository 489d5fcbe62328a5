// Validates a configuration and words its problems in the user's language.

import type * as z from 'zod';
import type { UiLanguage } from '../../messages/languages.ts';
import { columnMappingSchema } from '../listing/column-mapping.ts';
import { configSchema, type Config } from './config.ts';
import { message } from '../../messages/message.ts';
import { issueText } from './issue-text.ts';

/** A problem of a configuration: the path of the setting, and a message in the user's language. */
export interface ConfigIssue {
  path: PropertyKey[];
  message: string;
}

/** Returns the parsed configuration, or up to ten problems in the user's language. */
export function configIssues(
  value: unknown,
  lang: UiLanguage,
): { config: Config } | { issues: ConfigIssue[] } {
  const result = configSchema.safeParse(value);
  if (result.success) return { config: result.data };
  return { issues: result.error.issues.slice(0, 10).flatMap((issue) => toIssues(issue, lang)) };
}

/** Returns the problems of one issue. An unknown key gets one problem, with similar known keys. */
function toIssues(issue: z.core.$ZodIssue, lang: UiLanguage): ConfigIssue[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: issueText(issue, lang) }];
  if (issue.path.at(-1) === 'mapping') {
    const names = Object.keys(columnMappingSchema.shape).join(message(lang, 'marks', 'list'));
    const text = message(lang, 'settings', 'noMappingSetting', { names });
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: text }));
  }
  const known = Object.keys(configSchema.shape);
  return issue.keys.map((key) => {
    const near = issue.path.length === 0 ? nearest(known, key) : [];
    const names =
      near.length > 0 ? near.join(message(lang, 'marks', 'or')) : known.join(message(lang, 'marks', 'list'));
    const text =
      issue.path.length > 0 ? 'noSetting' : near.length > 0 ? 'noSettingSimilar' : 'noSettingKnown';
    return { path: [...issue.path, key], message: message(lang, 'settings', text, { names }) };
  });
}

/** Returns the name that differs in case and signs only; else all similar ones: `failOn` for `failon`. */
function nearest(known: readonly string[], key: string): string[] {
  const fold = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');
  const same = known.filter((one) => fold(one) === fold(key));
  return same.length > 0 ? same : known.filter((one) => alike(one, key));
}

/** Whether two names are similar: a common prefix, or most letters in common. */
function alike(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase().replace(/[^a-z]/g, '')];
  if (y.length < 3) return false;
  const common = [...new Set(y)].filter((letter) => x.includes(letter)).length;
  return x.startsWith(y.slice(0, 4)) || (Math.abs(x.length - y.length) < 3 && common >= new Set(x).size - 1);
}
