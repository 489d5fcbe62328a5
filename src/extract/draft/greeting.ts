import { leadOf } from '../words/page-words.ts';

const GREETING = leadOf('letter/greeting');
const LONGEST = 80;
/** A line that leads over to what follows: "please use this:", “文案如下：”. */
const LEADS_ON = /[,，:：]$/u;

const SENTENCE = /[.!?。！？]$/u;

/**
 * Returns true for a line that speaks to the reader of a mail: "Hello Ann, as agreed". Before a sentence it names the
 * goods: "Hello Moon, a lamp".
 */
export function isGreeting(line: string, next: string): boolean {
  if (line.length > LONGEST) return false;
  return LEADS_ON.test(line) || (GREETING.test(line) && !SENTENCE.test(next));
}
