// Tells whose words stand outside the listing's own text: buyers' and menus', or the merchant's in another voice.
import type { BlockRole, WeighedRole } from '../../model/listing/block-roles.ts';
import { wordsOf } from '../words/page-words.ts';
import { S } from '../words/signals.ts';
import { endsWithMaskedName } from '../../text/match/masked-signature.ts';
import { isBuyersMark } from './customer-words.ts';
import { HEADING } from './tags.ts';
import type { Page, PageElement, TextBlock } from './page.ts';

const ASKED_OFTEN = wordsOf('voices/asked-often');
const CHOSEN = wordsOf('voices/chosen-customers');
const FAQ_NAME = /(?:^|[^a-z])faqs?(?:[^a-z]|$)/i;
const TESTIMONIAL_NAME = /testimonial|success-?stor|kundenstimm|temoignage/i;
/** A question may have a note behind it, who asks it. */
const ASKS = /[?？]\s?(?:[（(][^（()）]{0,30}[)）])?$/u;
const LONGEST_HEADING = 70;

/** Gives a role of their own to answers, chosen customers and lines among the menus, once the facts have been read. */
export function weighVoices(page: Page, titleBlock: number): void {
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
        saysSomething(text) &&
        !ASKS.test(text) &&
        (weighed === as || isWithin(block, name) || (role === 'question' && isUnfolded(block)))
      )
        block.role = as;
    }
  }
  for (const block of page.blocks) {
    const { role: own, text } = block;
    if ((own === 'description' || own === 'testimonial') && endsWithMaskedName(text)) block.role = 'review';
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
  for (let up: PageElement | null = element; up && up.name !== 'body'; up = up.outer) {
    const { class: classes = '', id = '' } = up.attribs;
    if (name.test(classes) || name.test(id)) return true;
  }
  return false;
}

/** The merchant's own questions are folded: `<details>`, the question in its summary. */
function isUnfolded({ element }: TextBlock): boolean {
  for (let up: PageElement | null = element; up; up = up.outer) if (up.name === 'details') return true;
  return false;
}

/** Blocks of the role that follow each other. */
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

/** A sentence at the head of the page that leads nowhere. */
function isSlogan({ text, element, linked, hidden }: TextBlock, isAbove: boolean): boolean {
  if (hidden || linked > 0 || !(isAbove || element.inherited & S.header)) return false;
  if (element.inherited & MENU || !saysSomething(text)) return false;
  for (let up: PageElement | null = element, i = 0; up && i < 4; up = up.outer, i++)
    if (OF_MENU.test(up.name)) return false;
  return true;
}

const WORD = /\p{L}[\p{L}\p{M}'’-]+/gu;
const UNSPACED = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;
const FEWEST_WORDS = 3;
const FEWEST_CHARACTERS = 6;

/** More than a name: so many words, or characters of a script without spaces. */
export function saysSomething(text: string): boolean {
  return (
    (text.match(UNSPACED)?.length ?? 0) >= FEWEST_CHARACTERS ||
    (text.match(WORD)?.length ?? 0) >= FEWEST_WORDS
  );
}
