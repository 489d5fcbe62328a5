// Recognises the greeting above a draft that was sent in a message.
import { leadOf } from '../words/page-words.ts';

const GREETING = leadOf('letter/greeting');
const LONGEST = 80;
/** A line that introduces what follows: "please use this:", “文案如下：”. */
const LEADS_ON = /[,，:：]$/u;

const SENTENCE = /[.!?。！？]$/u;

/**
 * Returns true for a line that greets the reader of a message: "Hello Ann, as agreed". If the next line is a sentence,
 * it may be the name of a product: "Hello Moon, a lamp".
 */
export function isGreeting(line: string, next: string): boolean {
  if (line.length > LONGEST) return false;
  return LEADS_ON.test(line) || (GREETING.test(line) && !SENTENCE.test(next));
}
