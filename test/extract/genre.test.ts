import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractMarkdown } from '../../src/extract/draft/extract-markdown.ts';
import { extractText } from '../../src/extract/draft/extract-text.ts';
import { genreOf } from '../../src/extract/draft/genre.ts';
import { joinedDraft } from '../../src/extract/draft/placed-draft.ts';
import { DRAFTS, OTHER_TEXTS } from './genre-texts.ts';
import { listingOf } from './page.ts';

const LETTER = `Dear Ms Bell,

I thank you for your patience. We have found the parcel, and you will have it on Friday.

Yours sincerely,
J. Marsh`;

describe('a text that is no listing', () => {
  it.each(OTHER_TEXTS)('%s', (genre, text) => {
    expect(genreOf(text)).toBe(genre);
    expect(genreOf(text.replaceAll('\n', '\r\n'))).toBe(genre);
  });

  it.each(DRAFTS)('is not seen in a draft: %s', (_, text) => {
    expect(genreOf(text)).toBeUndefined();
  });

  it('is none of the drafts of writers who knew no rule', () => {
    const files = readdirSync('bench/blind').filter((name) => name.startsWith('drafts-'));
    const drafts = files.flatMap((name) => readFileSync(`bench/blind/${name}`, 'utf8').trim().split('\n'));
    expect(drafts.length).toBeGreaterThan(600);
    for (const line of drafts) expect(genreOf((JSON.parse(line) as { text: string }).text)).toBeUndefined();
  });

  it('is told in text, Markdown and HTML', () => {
    const html = LETTER.split('\n\n')
      .map((text) => `<p>${text.replace('\n', '</p><p>')}</p>`)
      .join('');
    for (const { genre, pageType, source } of [
      extractText(LETTER).listing,
      extractMarkdown(LETTER).listing,
      listingOf(html),
    ])
      expect({ genre, pageType, source }).toEqual({ genre: 'letter', pageType: 'WebPage', source: 'draft' });
  });

  it('is not asked for in files that the user calls one listing', () => {
    const joined = joinedDraft([{ name: 'letter.txt', extraction: extractText(LETTER) }]);
    expect(joined.listing.genre).toBeUndefined();
    expect(joined.listing.pageType).toBe('ItemPage');
  });
});

describe('a letter', () => {
  const withBody = (...body: string[]) =>
    ['Dear Ms Bell,', ...body, 'Yours sincerely,\nJ. Marsh'].join('\n\n');

  it('may be a listing where it tells a price, but not from a customer', () => {
    expect(
      genreOf(withBody('We would like you to try our soap. You can have three bars at £6.')),
    ).toBeUndefined();
    expect(genreOf(withBody('I bought your soap for £6. I was told that you would take it back.'))).toBe(
      'letter',
    );
  });

  it.each([
    ['a line that is no sentence', 'I have written this for you.', 'Olive soap, three bars'],
    ['a line that leads on', 'I send you the text:', 'You will love our soap, as I do.'],
    ['an entry of a list', 'I send you what we have.', '- olive soap\n- tar soap'],
    [
      'paragraphs of nobody',
      'I send you the text.',
      'The soap is made of olives. It foams well. It keeps a year.',
    ],
  ])('may bring a draft: %s', (_, ...body) => {
    expect(genreOf(withBody(...body))).toBeUndefined();
  });
});

describe('a letter in Chinese', () => {
  const about = (sentence: string) =>
    `尊敬的李女士：\n\n您好！${sentence}如有问题请随时告诉我们。\n\n此致\n敬礼\n客服小周\n2026年11月3日`;

  it('may speak of an order that was placed', () => {
    expect(genreOf(about('您上个月订购的茶叶今天已经寄出。我们的茶叶能降血脂，您可以放心。'))).toBe('letter');
    expect(genreOf(about('您下单后我们当天就寄出了。'))).toBe('letter');
  });

  it('may be a listing where it calls for an order', () => {
    expect(genreOf(about('欢迎您订购我们的新茶。'))).toBeUndefined();
  });
});

it('a very long text is told by its beginning and end, and soon', () => {
  const begun = performance.now();
  expect(genreOf(`${'soap '.repeat(400_000)}\n${'\n'.repeat(400_000)}`)).toBeUndefined();
  expect(genreOf(`Dear ${'a'.repeat(100_000)}`)).toBeUndefined();
  expect(performance.now() - begun).toBeLessThan(2000);
});
