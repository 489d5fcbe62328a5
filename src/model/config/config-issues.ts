import type * as z from 'zod';
import { en, zhCN } from 'zod/locales';
import type { UiLanguage } from '../text/bilingual.ts';
import { configSchema, type Config } from './config.ts';

export interface ConfigIssue {
  path: PropertyKey[];
  message: string;
}

/** Checks a configuration; what is wrong with it is said in the user's language. */
export function configIssues(
  value: unknown,
  lang: UiLanguage,
): { config: Config } | { issues: ConfigIssue[] } {
  const locale = lang === 'zh' ? zhCN() : en();
  const result = configSchema.safeParse(value, { error: locale.localeError });
  if (result.success) return { config: result.data };
  return { issues: result.error.issues.slice(0, 10).flatMap((issue) => toIssues(issue, lang)) };
}

/** A key that is not known stands for itself, with those it may have been meant for. */
function toIssues(issue: z.core.$ZodIssue, lang: UiLanguage): ConfigIssue[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: issue.message }];
  const known = Object.keys(configSchema.shape);
  return issue.keys.map((key) => {
    const near = issue.path.length === 0 ? known.filter((one) => alike(one, key)) : [];
    const all = issue.path.length === 0 ? known.join(', ') : '';
    const hint =
      near.length > 0
        ? lang === 'zh'
          ? `，是否指 ${near.join('、')}？`
          : `, did you mean ${near.join(' or ')}?`
        : all === ''
          ? ''
          : lang === 'zh'
            ? `，可用的有：${all}`
            : `; there are: ${all}`;
    const message = lang === 'zh' ? `没有这个设置${hint}` : `there is no such setting${hint}`;
    return { path: [...issue.path, key], message };
  });
}

/** One begins as the other does, or they share most letters. */
function alike(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase().replace(/[^a-z]/g, '')];
  if (y.length < 3) return false;
  const common = [...new Set(y)].filter((letter) => x.includes(letter)).length;
  return x.startsWith(y.slice(0, 4)) || (Math.abs(x.length - y.length) < 3 && common >= new Set(x).size - 1);
}
