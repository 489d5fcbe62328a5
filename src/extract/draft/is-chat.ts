// Recognises the log of a chat by the times and speakers of its lines.
import type { GenreLine } from './genre-lines.ts';

const DAY = String.raw`\d{1,4}[-/.年]\d{1,2}(?:[-/.月]\d{1,4}日?)?`;
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`;
const WHEN = String.raw`(?:${DAY},?\s{1,2})?${TIME}`;
const NAME = String.raw`([^:：\d\n][^:：\n]{0,30})`;

/** "[2024-05-12 09:14] Ann: hello", "12/05/24, 09:14 - Ann: hello". */
const TIME_FIRST = new RegExp(String.raw`^[[(]?${WHEN}[\])]?\s{0,2}(?:-\s)?${NAME}[:：]`, 'iu');
/** Speaker and time on a line above the message: “张三 2024/3/8 10:21:33”. */
const NAME_FIRST = new RegExp(String.raw`^${NAME}\s[[(]?${WHEN}[\])]?:?$`, 'iu');

const FEWEST_LINES = 4;
/** At least one of three lines has a time. */
const TIMED_PART = 3;

/** Returns true for lines of at least two speakers, one of whom speaks again. */
export function isChat(lines: readonly GenreLine[]): boolean {
  const speakers = lines.flatMap(({ text }) => {
    const speaker = (TIME_FIRST.exec(text) ?? NAME_FIRST.exec(text))?.[1];
    return speaker === undefined ? [] : [speaker.trim()];
  });
  const different = new Set(speakers).size;
  if (speakers.length < FEWEST_LINES || different < 2 || different === speakers.length) return false;
  return speakers.length * TIMED_PART >= lines.length;
}
