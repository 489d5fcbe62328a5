/** How a currency is written beside a number. */
export interface CurrencyMark {
  text: string;
  /** The currencies it may stand for, the likeliest first. */
  codes: string[];
  /** On which side of the number it may stand; `before` and `after` say it stands nowhere else. */
  side: 'before' | 'after' | 'either';
  /** The side it mostly stands on, where both are possible. */
  leans: 'before' | 'after';
  /** Alone it tells no currency: krone or krona, ¥ or ￥. */
  open: boolean;
  /** A unit or a word elsewhere: only read as money where the hint or the locale points to the currency. */
  local: boolean;
  /** A common word ("Euro 6", "Euro 2024"): before a number it is money only where the amount has cents. */
  wary: boolean;
}

const DOLLARS = 'USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP UYU BRL MOP';
const PESOS = 'MXN ARS CLP COP UYU PHP DOP';
const DINARS = 'TND KWD BHD JOD DZD LYD RSD';

/** `codes | marks, parted by ";" | flags`: b(efore), a(fter), > leans after, o(pen), l(ocal). */
const ROWS = `
${DOLLARS} | $;＄;﹩ |
USD | US$;U$S;美元;美金;US dollars;Dollar US | 
CAD | CA$;C$;CDN$;加元 |
AUD | AU$;A$;澳元 |
NZD | NZ$ |
HKD | HK$;港币;港幣;港元 |
TWD | NT$;NTD;新台币;新台幣;台币;台幣 |
SGD | S$;SG$;新币 |
BRL | R$ |
BRL | reais | a
MXN | MX$;Mex$ |
CLP | CLP$ |
COP | COL$ |
ARS | AR$ |
UYU | $U;U$ | b
MOP | MOP$ |
${DOLLARS} | dollars;dollar | a
${PESOS} | pesos | ao
${DINARS} | dinars;dinar | ao
EUR | €;ευρώ;欧元;歐元;ユーロ;유로 | >
EUR | euro;euros | >w
GBP | £;￡;英镑;英鎊 |
CNY JPY | ¥;￥ | o
CNY | 人民币;人民幣;RMB;CN¥;yuan;元人民币 | 
CNY TWD HKD | 元;圆;圓;块钱;块;塊 | a
JPY | JP¥;日元;日圓;日圆;yen;円 | 
JPY | 税込;税抜 |
INR PKR LKR NPR MUR | Rs.;Rs;₨ |
INR PKR LKR NPR MUR | rupees | a
INR | ₹ |
KRW | ₩;￦;韩元;韓元 |
KRW | 원 | a
RUB | ₽;卢布 | >
RUB | RUR |
RUB | руб.;руб;рублей | a
RUB | р. | al
PLN | zł;złotych;zloty | >
CZK | Kč | >
SEK NOK DKK ISK | kr.;kr | >o
SEK NOK DKK ISK | kronor;kroner | ao
HUF | Ft | al
RON | lei | a
BGN | лв.;лв | a
CHF | Fr.;SFr.;sFr. | l
TRY | ₺ |
TRY | TL | >w
ILS | ₪;ש"ח | >
VND | ₫;đ;VNĐ;đồng | >
THB | ฿;บาท | >
TND | DT | a
TND | DT | bl
DZD | DA | al
MAD | DH;Dhs;dhs | al
AED | DH;Dhs;د.إ | l
PHP | ₱ |
NGN | ₦ |
UAH | ₴ | >
UAH | грн.;грн | a
KZT | ₸ | >
BDT | ৳ |
PYG | ₲ |
CRC | ₡ |
GHS | ₵ |
GEL | ₾ | >
IDR | Rp.;Rp | b
MYR | RM | bw
PEN | S/;S/. | bl
ZAR | R | bl
`;

/** ISO codes that are also English words count only after the number; some only where the locale agrees. */
const WORDLIKE = new Map([
  ['TRY', 'a'],
  ['MAD', 'a'],
  ['COP', 'a'],
  ['RON', 'w'],
  ['BOB', 'al'],
  ['PEN', 'al'],
  ['GEL', 'al'],
  ['MOP', 'al'],
]);
const LOWER_CASE_TOO = new Set(['USD', 'EUR', 'CNY', 'GBP', 'JPY', 'CHF', 'AUD', 'CAD', 'INR', 'TND']);

/** Every mark, words in lower and upper case and capitalised, with the ISO codes among them. */
export function currencyMarks(codes: readonly string[]): CurrencyMark[] {
  const marks: CurrencyMark[] = [];
  for (const row of ROWS.trim().split('\n')) {
    const [which = '', written = '', flags = ''] = row.split('|').map((cell) => cell.trim());
    for (const text of written.split(';')) {
      for (const variant of variants(text)) marks.push(toMark(variant, which.split(' '), flags));
    }
  }
  for (const code of codes) {
    marks.push(toMark(code, [code], WORDLIKE.get(code) ?? ''));
    if (LOWER_CASE_TOO.has(code)) marks.push(toMark(code.toLowerCase(), [code], ''));
  }
  return marks;
}

function toMark(text: string, codes: string[], flags: string): CurrencyMark {
  return {
    text,
    codes,
    side: flags.includes('a') ? 'after' : flags.includes('b') ? 'before' : 'either',
    leans: flags.includes('a') || flags.includes('>') || /[A-Za-z]$/.test(text) ? 'after' : 'before',
    open: flags.includes('o'),
    local: flags.includes('l'),
    wary: flags.includes('w'),
  };
}

function variants(text: string): string[] {
  if (!/^\p{Ll}{2,}/u.test(text)) return text === 'RMB' ? [text, 'rmb'] : [text];
  const upper = text.toUpperCase();
  return [...new Set([text, upper, upper.charAt(0) + text.slice(1)])];
}
