// Recognises the battery of a device that the goods charge: "charges a phone (4000 mAh) twice".

import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

const WORDS = declareWords('charged-device', ({ source, pattern }) => ({
  before: anyCase(`(${source('device')})[^.!?;。！？；\\n]{0,12}$`),
  after: anyCase(`^[-\\s]{0,2}\\p{sc=Hiragana}?(${source('device')})`),
  times: pattern('times'),
}));
const REACH = 40;

/** Whether the measure is the battery of a device that is not the goods, or that is charged so many times. */
export function isOfChargedDevice(
  text: string,
  { dimension, start, end }: FoundQuantity,
  names: string,
  words: WordBook,
): boolean {
  if (dimension !== 'charge') return false;
  const { before, after, times } = words.of(WORDS);
  const rest = text.slice(end, end + REACH);
  const device = (before.exec(text.slice(Math.max(0, start - REACH), start)) ?? after.exec(rest))?.[1];
  return device !== undefined && (!names.includes(device.toLowerCase()) || times.test(rest));
}
