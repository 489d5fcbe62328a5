import { describe, expect, it } from 'vitest';
import { BUY, listingOf, productPage } from './page.ts';

const sellerOf = (after: string, lang = 'en') => listingOf(productPage({ box: BUY, after, lang })).seller;

describe('how to reach the seller', () => {
  it.each([
    ['it', '<footer><p>Lume S.r.l., telefono 06 5550 0112, ciao@lume.example</p></footer>', '06 5550 0112'],
    ['pl', '<footer><p>Infolinia: 22 555 01 12, biuro@lampa.example</p></footer>', '22 555 01 12'],
    ['en', '<footer><p>Lampory LLC, (212) 555-0112, hi@lampory.example</p></footer>', '(212) 555-0112'],
    ['zh', '<footer><p>客服电话：010-5550 0112，kf@deng.example</p></footer>', '010-5550 0112'],
  ])('is read from the foot of the page: %s', (lang, after, telephone) => {
    expect(sellerOf(after, lang)).toMatchObject({ telephone, email: expect.stringContaining('@') as string });
  });

  it.each([
    ['en', 'Questions? Jo Blake, 020 7946 0123', '020 7946 0123'],
    ['en', 'Contact person: Mr. Ola Lind (0114) 496 0555', '(0114) 496 0555'],
    ['de', 'Ansprechpartnerin: Jana Möller 030 5550112', '030 5550112'],
    ['fr', 'Contact : Mme Odile Roux, 01 99 00 12 34', '01 99 00 12 34'],
    ['zh', '联系人：林女士 13800550112', '13800550112'],
    ['ja', '担当：森本 090 5550 0112', '090 5550 0112'],
  ])('is read behind the name of a person: %s, %s', (lang, line, telephone) => {
    expect(sellerOf(`<footer><p>${line}</p></footer>`, lang)).toMatchObject({ telephone });
  });

  it('is read from links that dial and write', () => {
    const links =
      '<p><a href="tel:+4930555011">Ring us</a> <a href="mailto:a@b.example?subject=x">Write</a></p>';
    expect(sellerOf(links)).toMatchObject({ telephone: '+4930555011', email: 'a@b.example' });
  });

  it('is no name of the seller', () => {
    const box = '<dl><dt>Sold by</dt><dd>Mail: hello@lampory.example</dd></dl>';
    expect(listingOf(productPage({ box })).seller?.name).not.toContain('@');
  });

  it.each([
    ['a customer', '<section class="reviews"><h2>Reviews</h2><p>Write me: bob@mail.example</p></section>'],
    ['a company number', '<footer><p>Contact: Carver Ltd, company no. 01234567</p></footer>'],
    ['an order number', '<footer><p>Questions? Quote your order 20481234567.</p></footer>'],
    ['a tax number', '<footer><p>VAT DE 123456789, HRB 123456</p></footer>'],
  ])('is not that of %s', (_, after) => {
    const seller = sellerOf(after);
    expect([seller?.email, seller?.telephone]).toEqual([undefined, undefined]);
  });
});
