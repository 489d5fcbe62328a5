import { describe, it } from 'vitest';
import { checkHtml, checkListing } from '../../src/app/check/api.ts';
import { expectLinear } from './steps-of.ts';

/** More than the number of statements from which repeats are left out. */
const LENGTH = 150;
const SETTINGS = { asOf: '2026-11-24', laws: ['eu', 'uk', 'cn'] };

const PIECES: Readonly<Record<string, string>> = {
  'one sentence, zh': '这条围巾很薄，适合春天。',
  'one claim, zh': '国家级品质，一夜治好失眠。',
  'one sentence that denies, zh': '不含香精。香精可缓解头痛。',
  'one labelled line, zh': '面料：真丝；里布：锦纶。\n',
  'one price, zh': '活动价39元，日常价89元，全国包邮。',
  'one sentence, en': 'The lid closes with a quiet click. ',
  'one claim, en': 'Guaranteed to heal eczema, number one in Europe. ',
  'one sentence that denies, en': 'Paraben free. Parabens cure acne. ',
  'one labelled line, en': 'Material: leather; height: 40 cm; height: 45 cm\n',
  'one price, en': 'Only £14.50 instead of £29, postage £3.95, free postage. ',
};
const page = (body: string) =>
  `<html lang="en"><title>Case</title><h1>Case</h1><p>£14.50</p><button>Add to basket</button>${body}</html>`;

describe('the work for what is said again and again grows with its length, not with its square', () => {
  it.each(Object.entries(PIECES))('in one text: %s', (_, piece) =>
    expectLinear((length) => checkHtml({ html: page(`<p>${piece.repeat(length)}</p>`) }, SETTINGS), LENGTH),
  );

  it.each(Object.entries(PIECES))('a paragraph each: %s', (_, piece) =>
    expectLinear((length) => checkHtml({ html: page(`<p>${piece}</p>`.repeat(length)) }, SETTINGS), LENGTH),
  );

  it.each(Object.entries(PIECES))('in a listing: %s', (_, piece) =>
    expectLinear(
      (length) => checkListing({ name: 'Case', description: piece.repeat(length) }, SETTINGS),
      LENGTH,
    ),
  );
});
