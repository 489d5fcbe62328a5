// Finds the company that a page names with its address: “Acme Ltd, 1 Main St, Leeds, company no. 01234567”.
import type { Candidate } from '../rank/candidate.ts';
import { fold } from '../rank/ranker.ts';
import { MANUFACTURER_LABEL } from '../words/labels.ts';
import { textCandidate } from './candidate.ts';
import type { Context } from './context.ts';
import { companyIn } from './maker-name.ts';

const LONGEST = 400;
const OF_OTHERS: ReadonlySet<string> = new Set(['review', 'question', 'related']);
/** Where a name may begin in a line: after a sentence, a sign, or a label. */
const STARTS = /[|｜·•©:：]\s*|[.!?。！？]\s+|\s{2,}/gu;
/** An address, a registration or a telephone number. */
const NUMBER = /\d{4}/;

/** Returns the only company that is named with an address or a number, except the manufacturer. */
export function legalName(context: Context, manufacturer: string | undefined): Candidate<string> | undefined {
  const found = new Map<string, Candidate<string>>();
  for (const [block, { text, role, hidden }] of context.page.blocks.entries()) {
    if (hidden || text.length > LONGEST || OF_OTHERS.has(role) || !NUMBER.test(text)) continue;
    for (const start of startsIn(text)) {
      const label = text
        .slice(0, start)
        .split(/[.;|。]/)
        .at(-1)!
        .replace(/[:：\s]/g, ' ')
        .trim();
      const name = MANUFACTURER_LABEL.test(label) ? undefined : companyIn(text.slice(start));
      if (name === undefined || name.length > 60 || name === manufacturer) continue;
      if (!NUMBER.test(text.slice(start + name.length))) continue;
      found.set(fold(name), textCandidate(context.page, name, block, start, ['a company with its address']));
      break;
    }
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

function startsIn(text: string): number[] {
  return [0, ...[...text.matchAll(STARTS)].map(({ index, 0: sign }) => index + sign.length)];
}

/** Returns true if no visible text of the page says the name, only its address does. */
export function isUnsaid(value: string, { page, head }: Context): boolean {
  const name = bare(value);
  const says = (text: string | undefined) => text !== undefined && bare(text).includes(name);
  return !says(head.title?.text) && !page.blocks.some(({ text, hidden }) => !hidden && says(text));
}

/** “Dragées & Co” → “drageesandco”, as an address writes it. */
const bare = (text: string) => fold(text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/&/g, 'and'));
