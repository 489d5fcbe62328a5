import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodePage, type CharsetHints } from '../../src/ingest/charset/decode-page.ts';

const SIMPLIFIED =
  '全网销量第一，国家级品质。这款电热水壶采用不锈钢材质，三分钟烧开一壶水，支持七天无理由退换货。';
const TRADITIONAL =
  '這款電熱水壺採用不鏽鋼材質，三分鐘燒開一壺水，支援七天鑑賞期退換貨，現在購買享有優惠價格。';
const JAPANESE = 'この電気ケトルはステンレス製で、三分でお湯が沸きます。送料無料、税込価格で販売しています。';
const KOREAN =
  '이 전기 주전자는 스테인리스로 만들어졌으며 무료 배송으로 구매하실 수 있습니다. 교환 및 반품 가능.';
const FRENCH =
  'Bouilloire électrique en acier, très légère, garantie deux années après réception. Prix réduit : 39 €.';
const GERMAN = 'Wasserkocher für große Mengen, schön geformt, Lieferung über Nacht möglich – nur 39 €.';
const RUSSIAN = 'Электрический чайник из нержавеющей стали, доставка по всей стране, гарантия два года.';

const SCRIPT = `<script charset="utf-8">var a = '<meta charset="big5">';</script>`;

interface Case {
  text: string;
  encoding: string;
  /** iconv-lite's name, where it differs. */
  bytes?: string;
}

const CASES: Case[] = [
  { text: SIMPLIFIED, encoding: 'gb18030' },
  { text: TRADITIONAL, encoding: 'big5' },
  { text: JAPANESE, encoding: 'shift_jis' },
  { text: JAPANESE, encoding: 'euc-jp' },
  { text: KOREAN, encoding: 'euc-kr', bytes: 'cp949' },
  { text: FRENCH, encoding: 'windows-1252', bytes: 'win1252' },
  { text: GERMAN, encoding: 'windows-1252', bytes: 'win1252' },
  { text: RUSSIAN, encoding: 'windows-1251', bytes: 'win1251' },
];

const pageOf = (text: string, head = '') =>
  `<!doctype html><html><head>${head}<title>${text}</title></head><body>${SCRIPT}<p>${text}</p></body></html>`;
const encode = (text: string, { encoding, bytes }: Case) => iconv.encode(text, bytes ?? encoding);

describe.each(CASES)('$encoding: $text', (given) => {
  it('undeclared', async () => {
    const page = pageOf(given.text);
    expect(await decodePage(encode(page, given))).toEqual({
      text: page,
      encoding: given.encoding,
      mixed: false,
    });
  });

  it.each([
    ['meta', (label: string) => `<meta charset="${label}">`],
    ['http-equiv', (label: string) => `<META content='text/html; charset=${label}' http-equiv=Content-Type>`],
  ])('declared by %s', async (_how, declare) => {
    const page = pageOf(given.text, declare(given.encoding));
    expect(await decodePage(encode(page, given))).toEqual({
      text: page,
      encoding: given.encoding,
      mixed: false,
    });
  });

  it('declared by the header', async () => {
    const page = pageOf(given.text);
    const read = await decodePage(encode(page, given), { charset: `"${given.encoding.toUpperCase()}"` });
    expect(read).toEqual({ text: page, encoding: given.encoding, mixed: false });
  });

  it.each(['utf-8', 'iso-8859-1', 'us-ascii', 'nonsense'])('declared as %s', async (wrong) => {
    const page = pageOf(given.text, `<meta charset="${wrong}">`);
    expect((await decodePage(encode(page, given))).text).toBe(page);
  });

  it.each(['utf-16le', 'utf-8', 'iso-2022-jp', 'gibberish'])(
    'said to be %s by the header',
    async (charset) => {
      const page = pageOf(given.text);
      expect((await decodePage(encode(page, given), { charset })).text).toBe(page);
    },
  );

  it('declared as another by the header, rightly by the page', async () => {
    const page = pageOf(given.text, `<meta charset="${given.encoding}">`);
    expect((await decodePage(encode(page, given), { charset: 'ISO-8859-1' })).text).toBe(page);
  });

  it('is UTF-8 by its bytes, whatever is declared', async () => {
    const page = pageOf(given.text, `<meta charset="${given.encoding}">`);
    const read = await decodePage(Buffer.from(page), { charset: given.encoding });
    expect(read).toEqual({ text: page, encoding: 'utf-8', mixed: false });
  });

  it.each(['utf-16le', 'utf-16be'])('as %s with its mark', async (encoding) => {
    const page = pageOf(given.text);
    const bytes = iconv.encode(page, encoding, { addBOM: true });
    expect(await decodePage(bytes, { charset: 'gbk' })).toEqual({ text: page, encoding, mixed: false });
  });
});

describe('declarations', () => {
  const far = `<script charset="utf-8">${'/* padding */'.repeat(12_000)}</script>`;

  it('utf-8 on a script and gbk 150 KB later', async () => {
    const page = pageOf('￥126', `${far}<meta charset="gbk">`);
    expect(await decodePage(iconv.encode(page, 'gbk'))).toEqual({
      text: page,
      encoding: 'gbk',
      mixed: false,
    });
  });

  it('gbk is read with what gb18030 adds to it', async () => {
    const page = pageOf(`${SIMPLIFIED}€㐂`, '<meta charset=gb2312>');
    expect(await decodePage(iconv.encode(page, 'gb18030'))).toMatchObject({ text: page, encoding: 'gbk' });
  });

  it.each([
    ['cp949 syllables of EUC-KR', KOREAN + '똠방각하 펲시콜라', 'cp949', 'euc-kr'],
    ['Hong Kong characters of Big5', TRADITIONAL + '喺度嘅嘢啱晒', 'big5', 'big5'],
    ['signs of windows-1252', '“Fast” – costs €5 for 3 years…', 'win1252', 'windows-1252'],
    ['circled digits of Shift_JIS', JAPANESE + '①～Ⅲ㈱髙', 'shift_jis', 'shift_jis'],
  ])('%s', async (_what, text, bytes, label) => {
    const page = pageOf(text, `<meta charset="${label}">`);
    expect(await decodePage(iconv.encode(page, bytes))).toEqual({
      text: page,
      encoding: label,
      mixed: false,
    });
  });

  const TIE: [string, string, CharsetHints, string][] = [
    ['by header', '', { charset: 'windows-1250' }, 'windows-1250'],
    ['by meta', '<meta charset=iso-8859-2>', {}, 'iso-8859-2'],
    ['by an alias', '<meta charset=cp1250>', {}, 'windows-1250'],
  ];
  it.each(TIE)('one byte a character: %s', async (_how, head, hints, encoding) => {
    const page = pageOf('Zażółć gęślą jaźń, ogłoszenie o sprzedaży', head);
    expect(await decodePage(iconv.encode(page, encoding), hints)).toEqual({
      text: page,
      encoding,
      mixed: false,
    });
  });

  it.each([
    ['pl', 'Zażółć gęślą jaźń, ogłoszenie o sprzedaży łódki', 'windows-1250'],
    ['el', 'Ηλεκτρικός βραστήρας από ανοξείδωτο χάλυβα', 'windows-1253'],
    ['th', 'กาต้มน้ำไฟฟ้าสแตนเลส รับประกันสองปี', 'windows-874'],
    ['he', 'קומקום חשמלי מנירוסטה, אחריות לשנתיים', 'windows-1255'],
    ['ar', 'غلاية كهربائية من الفولاذ المقاوم للصدأ', 'windows-1256'],
  ])('the language of the page helps: %s', async (lang, text, encoding) => {
    const page = `<html lang="${lang}"><body><p>${text}</p></body></html>`;
    expect(await decodePage(iconv.encode(page, encoding))).toEqual({ text: page, encoding, mixed: false });
  });

  it('the language of the header helps a page of a few characters', async () => {
    const bytes = iconv.encode('<p>5円', 'euc-jp');
    expect((await decodePage(bytes, { language: 'ja' })).text).toBe('<p>5円');
  });

  it('of UTF-16 by a tag that reads as ASCII mean UTF-8', async () => {
    const page = pageOf(FRENCH, '<meta charset="utf-16">');
    expect(await decodePage(Buffer.from(page))).toMatchObject({ text: page, encoding: 'utf-8' });
  });

  it('keep a page in the encoding it names where UTF-8 is valid by chance', async () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset=gbk><p>'), Buffer.from([0xd0, 0xa1])]);
    expect((await decodePage(bytes)).text).toBe('<meta charset=gbk><p>小');
    const utf8 = '<meta charset=gbk><p>© 2024 Café';
    expect((await decodePage(Buffer.from(utf8))).text).toBe(utf8);
  });

  it('ISO-2022-JP is known by its escapes', async () => {
    const bytes = Buffer.from('<title>\x1b$B$"\x1b(B</title>', 'latin1');
    expect(await decodePage(bytes)).toEqual({
      text: '<title>あ</title>',
      encoding: 'iso-2022-jp',
      mixed: false,
    });
  });

  it('UTF-16 without a mark is known by its zeros', async () => {
    for (const encoding of ['utf-16le', 'utf-16be']) {
      const bytes = iconv.encode('<p>水壶', encoding, { addBOM: false });
      expect(await decodePage(bytes)).toMatchObject({ text: '<p>水壶', encoding });
    }
  });
});

describe('UTF-8', () => {
  it('loses its mark', async () => {
    expect(await decodePage(Buffer.from('\ufeff<p>é'))).toEqual({
      text: '<p>é',
      encoding: 'utf-8',
      mixed: false,
    });
  });

  it('may be cut off in the middle of a character', async () => {
    const whole = Buffer.from(`<p>${SIMPLIFIED}😀`);
    for (let cut = 1; cut <= 3; cut++) {
      const read = await decodePage(whole.subarray(0, whole.length - cut));
      expect(read).toEqual({ text: `<p>${SIMPLIFIED}`, encoding: 'utf-8', mixed: false });
    }
  });

  it('is plain ASCII too', async () => {
    expect(await decodePage(Buffer.from('<p>plain'))).toEqual({
      text: '<p>plain',
      encoding: 'utf-8',
      mixed: false,
    });
  });

  it('is not what a single last byte above ASCII is', async () => {
    expect((await decodePage(Buffer.from('<p>caf\xe9', 'latin1'))).text).toBe('<p>café');
  });
});

describe('parts in different encodings', () => {
  const utf8 = Buffer.from(`<p>${SIMPLIFIED}</p>`.repeat(20));
  const gbk = iconv.encode(`<p>${SIMPLIFIED}</p>`, 'gbk');

  it('mostly UTF-8', async () => {
    const read = await decodePage(Buffer.concat([utf8, gbk, utf8]));
    expect(read).toEqual({ text: `<p>${SIMPLIFIED}</p>`.repeat(41), encoding: 'utf-8', mixed: true });
  });

  it('mostly another', async () => {
    const read = await decodePage(
      Buffer.concat([...Array<Buffer>(10).fill(gbk), Buffer.from(`<p>${TRADITIONAL}</p>`), gbk]),
    );
    expect(read.encoding).toBe('gb18030');
    expect(read.mixed).toBe(true);
    expect(read.text).toBe(`${`<p>${SIMPLIFIED}</p>`.repeat(10)}<p>${TRADITIONAL}</p><p>${SIMPLIFIED}</p>`);
  });

  it('UTF-8 with a character cut in half stays UTF-8', async () => {
    const read = await decodePage(
      Buffer.concat([utf8, Buffer.from(`<p>${SIMPLIFIED}`).subarray(0, -1), utf8]),
    );
    expect(read.encoding).toBe('utf-8');
    expect(read.mixed).toBe(true);
    expect(read.text.split('\ufffd').length).toBe(2);
  });

  it('one character cut in half in a page of one word', async () => {
    const read = await decodePage(
      Buffer.concat([Buffer.from(SIMPLIFIED).subarray(0, -2), Buffer.from('<br>')]),
    );
    expect(read.text.startsWith(SIMPLIFIED.slice(0, -1))).toBe(true);
  });

  it('bytes of no encoding at all are still read', async () => {
    const read = await decodePage(Buffer.from('<p>ok \xff\xff\xfe\xff</p>', 'latin1'));
    expect(read.text).toContain('<p>ok ');
  });
});
