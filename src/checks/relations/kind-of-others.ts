// Tells whether plain words on a kind are of goods in general, or of a thing that the title does not name.

import { toldBefore } from '../../claims/facts/told-near.ts';
import type { CheckContext } from '../../engine/run/check-context.ts';
import { goodsOf, type Span } from '../evidence/referent-of.ts';
import { KINDS } from './kind-words.ts';

/** How far the line before the words is read. */
export const REACH = 160;
export const LINE_END = /[\n•|｜]/u;
export const SENTENCE_END = /(?<=[.!?])\s|(?<=[。！？;；])/u;

/** A word of the title may have another ending: "hoops", "hoop earrings". */
const STEM = -1;
/** In Chinese a name ends in what the thing is: 链子 is named in 手链. */
const HEAD = -2;
/** Characters read behind the words. */
const NEAR = 3;

/** Whether the words are of others: "Most lamps ", "The gift tray ", 绳扣 before 为铜镀金. */
export function isOfOthers({ block, start, end }: Span, { scanned }: CheckContext): boolean {
  const { others, behind, subject, verb, before, itself, property, placed } = scanned.words.of(KINDS);
  const text = scanned.listing.blocks[block]?.text ?? '';
  const own = toldBefore(text, start, REACH, LINE_END).split(SENTENCE_END).at(-1) ?? '';
  if (others.test(own) || behind.test(text.slice(end, end + NEAR))) return true;
  const { title } = goodsOf(scanned.listing);
  const name = subject.exec(own)?.[1]?.toLowerCase();
  if (name !== undefined) return !title.includes(name.slice(0, STEM));
  if (!verb.test(text.slice(start, end))) return false;
  const who = before.exec(own)?.[1];
  if (who === undefined) return false;
  // The stuff of a thing that stands on another: 礼盒上的小锁扣材质.
  const [thing = ''] = who.split(property, 1);
  const isNamed = placed.test(thing) && thing !== who;
  if (!isNamed && itself.test(who)) return false;
  return ![...(isNamed ? thing : who).slice(HEAD)].some((letter) => title.includes(letter));
}
