// Finds the merchant's statements outside the description: FAQ answers, testimonials and slogans.
import type { BlockRole, WeighedRole } from '../../model/listing/block-roles.ts';
import { leadOf, wordsOf } from '../words/page-words.ts';
import { S } from '../words/signals.ts';
import { endsWithMaskedName } from '../../text/match/masked-signature.ts';
import { isBuyersMark } from './customer-words.ts';
import { HEADING } from './tags.ts';
import { closest, type Page, type PageElement, type TextBlock } from './page.ts';

const ASKED_OFTEN = wordsOf('voices/asked-often');
const CHOSEN = wordsOf('voices/chosen-customers');
const ASKS_FOR_REVIEWS = leadOf('voices/asks-for-reviews');
const FAQ_NAME = /(?:^|[^a-z])faqs?(?:[^a-z]|$)/i;
const TESTIMONIAL_NAME = /testimonial|success-?stor|kundenstimm|temoignage/i;
/** A question, which may have a remark such as who asks after it. */
const ASKS = /[?？]\s?(?:[（(][^（()）]{0,30}[)）])?$/u;
const LONGEST_HEADING = 70;
/** Longest words of the shop among reviews: a request, or a note on which it shows. */
const LONGEST_REQUEST = 240;

/** Gives the roles answer, testimonial, slogan and review to blocks. Must run after most facts are read. */
export function assignSpeakerRoles(page: Page, titleBlock: number): void {
  let role: BlockRole | undefined;
  let weighed: WeighedRole | undefined;
  for (const [index, block] of page.blocks.entries()) {
    const { text } = block;
    if (block.role !== role) weighed = undefined;
    ({ role } = block);
    if (role === 'navigation') {
      if (isSlogan(block, index < titleBlock)) block.role = 'slogan';
    } else if (role === 'description' && (weighed === 'testimonial' || text.length <= LONGEST_HEADING)) {
      if (HEADING.test(block.element.name)) weighed = CHOSEN.test(text) ? 'testimonial' : undefined;
      else if (weighed !== undefined) block.role = weighed;
    } else if (role === 'question' || role === 'review') {
      const [heads, name, as] = VOICES[role];
      if (text.length <= LONGEST_HEADING && heads.test(text)) weighed = as;
      else if (
        isMoreThanName(text) &&
        !ASKS.test(text) &&
        (weighed === as || isWithin(block, name) || (role === 'question' && isUnfolded(block)))
      )
        block.role = as;
    }
  }
  for (const block of page.blocks) {
    const { role: own, text } = block;
    if ((own === 'description' || own === 'testimonial') && endsWithMaskedName(text)) block.role = 'review';
    // "Leave 5 stars and get a gift" among the reviews is the shop's offer.
    else if (own === 'review' && text.length <= LONGEST_REQUEST && ASKS_FOR_REVIEWS.test(text))
      block.role = 'policy';
  }
  for (const part of partsOf(page, 'testimonial')) {
    if (part.some(({ text }) => isBuyersMark(text))) for (const block of part) block.role = 'review';
  }
}

const VOICES = {
  question: [ASKED_OFTEN, FAQ_NAME, 'answer'],
  review: [CHOSEN, TESTIMONIAL_NAME, 'testimonial'],
} as const;

function isWithin({ element }: TextBlock, name: RegExp): boolean {
  for (let up: PageElement | null = element; up && up.name !== 'body'; up = up.parentElement) {
    const { class: classes = '', id = '' } = up.attribs;
    if (name.test(classes) || name.test(id)) return true;
  }
  return false;
}

/** Returns true inside `<details>`: there merchants put their FAQ, with the question as summary. */
const isUnfolded = ({ element }: TextBlock) =>
  closest(element, ({ name }) => name === 'details') !== undefined;

/** Returns runs of adjacent blocks with the role. */
function partsOf({ blocks }: Page, role: BlockRole): TextBlock[][] {
  const parts: TextBlock[][] = [];
  let last = -2;
  for (const [index, block] of blocks.entries()) {
    if (block.role !== role) continue;
    if (last === index - 1) parts.at(-1)?.push(block);
    else parts.push([block]);
    last = index;
  }
  return parts;
}

const MENU = S.nav | S.crumb | S.dialog | S.hidden;
const OF_MENU = /^(?:li|button|label|option|select|a|form|dt|td|th)$/;

/** Returns true for a sentence at the top of the page that is no link and not in a menu. */
function isSlogan({ text, element, linked, hidden }: TextBlock, isAbove: boolean): boolean {
  if (hidden || linked > 0 || !(isAbove || element.inherited & S.header)) return false;
  if (element.inherited & MENU || !isMoreThanName(text)) return false;
  return closest(element, ({ name }) => OF_MENU.test(name), 4) === undefined;
}

const WORD = /\p{L}[\p{L}\p{M}'’-]+/gu;
const UNSPACED = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;
const FEWEST_WORDS = 3;
const FEWEST_CHARACTERS = 6;

/** Returns true for more than a name: at least 3 words, or 6 characters of a script without spaces. */
export function isMoreThanName(text: string): boolean {
  return (
    (text.match(UNSPACED)?.length ?? 0) >= FEWEST_CHARACTERS ||
    (text.match(WORD)?.length ?? 0) >= FEWEST_WORDS
  );
}
