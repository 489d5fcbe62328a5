// Lists how every currency is written beside a number, with the sides and the doubts of each mark.

import type { Currency } from './currencies.ts';

/** One way to write a currency beside a number. */
export interface CurrencyMark {
  text: string;
  /** ISO 4217 codes that the mark may stand for, the likeliest first. */
  codes: string[];
  /** The side of the number where the mark may stand; `before` and `after` exclude the other side. */
  side: 'before' | 'after' | 'either';
  /** The usual side, where both are allowed. */
  leans: 'before' | 'after';
  /** The mark alone does not identify the currency: "kr", "¥". */
  open: boolean;
  /**
   * The mark is also a unit or a word. It is money only where the hint or the locale names the currency.
   */
  local: boolean;
  /**
   * The mark is also a common word ("Euro 6"). Before a number it is money only where the amount has
   * cents.
   */
  wary: boolean;
  /**
   * The mark has many meanings. It is money only where the text is nothing but the price: "5 pounds", "K
   * 120".
   */
  lone: boolean;
}

const DOLLARS =
  'USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP UYU BRL MOP DOP BSD BBD BMD BND BZD CUP FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD';
const PESOS = 'MXN ARS CLP COP UYU PHP DOP CUP';
const DINARS = 'TND KWD BHD JOD DZD LYD RSD IQD';
const RUPEES = 'INR PKR LKR NPR MUR SCR';
const CROWNS = 'SEK NOK DKK ISK';
const SHILLINGS = 'KES TZS UGX SOS';
const CFA = 'XOF XAF';

/**
 * Marks that Intl lacks or gets wrong, as `codes | marks, separated by ";" | flags`. Flags: b = before, a
 * = after, > = leans after, o = open, l = local, w = wary, x = lone. A mark listed here is not taken from
 * Intl.
 */
const ROWS = `
${DOLLARS} | $;＄;﹩ |
USD | US$;U$S;U$D;美元;美金;US dollars;Dollar US |
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
COP | COL$;COP$ |
ARS | AR$ |
UYU | $U;U$ | b
MOP | MOP$ |
JMD | J$;JA$;JM$ |
BBD | BDS$;Bds$;BD$ | b
TTD | TT$ |
DOP | RD$ |
NAD | N$ | b
GYD | G$;GY$ | b
LRD | L$ | b
FJD | FJ$ | b
KYD | CI$ | b
NAD BND BSD | B$ | bo
${DOLLARS} | dollars;dollar | a
${DOLLARS} | долларов;доллара;доллар;долл.;ドル;달러;دولار | ao
${PESOS} | pesos | ao
${PESOS} | peso | aox
${DINARS} | dinars;dinar;dinara;динара;دينار;dinares | ao
EUR | €;ευρώ;欧元;歐元;ユーロ;유로;يورو;یورو | >
EUR | euro;euros | >w
EUR | eura;eur;eurot;euroa;eiro;evro;evra;евро;eurų;ევრო;евра | a
GBP | £;￡;英镑;英鎊;фунтов стерлингов;ポンド |
GBP EGP LBP SYP SDG | pounds;pound | aox
EGP SDG | جنيه | ao
CNY JPY | ¥;￥ | o
CNY | 人民币;人民幣;RMB;CN¥;yuan;元人民币;юаней;юань;위안 |
CNY TWD HKD | 元;圆;圓;块钱;块;塊 | a
JPY | JP¥;日元;日圓;日圆;yen;円;иен;엔 |
JPY | 税込;税抜 |
${RUPEES} | Rs.;Rs;₨ |
${RUPEES} | rupees;rupee | a
INR | ₹;रुपये;रु.;रू.;ரூ. |
NPR | रू;रु;नेरू;रुपैयाँ |
LKR | රු.;රු |
KRW | ₩;￦;韩元;韓元 |
KRW | 원;вон | a
KRW | won | al
RUB | ₽;卢布 | >
RUB | RUR |
RUB | руб.;руб;рублей;рубля;рубль;р.- | a
RUB | р.;р;Р;Р. | al
BYN | бел. руб.;бел.руб. | a
BYN ETB | Br;Br. | lo
PLN | zł;złotych;zloty;złote;złoty | >
PLN | zl;zl. | al
CZK | Kč;Kčs;kč | >
CZK DKK SEK NOK ISK | korun;koruny;koruna | ao
${CROWNS} | kr.;kr;Kr | >o
${CROWNS} | kronor;kroner;krónur;kronur | ao
HUF | Ft;Ft. | al
HUF | forint | a
RON MDL | lei;Lei;lej | a
RON | leu;лей;леев | al
BGN | лв.;лв;Лв.;Лв;лева |
CHF | Fr.;SFr.;sFr.;Sfr.;Fr | l
CHF | Franken;francs suisses | a
TRY | ₺ | >
TRY | Türk lirası;lira;лир | a
TRY | TL | >w
ILS | ₪;ש"ח;ש״ח;ש''ח;שקלים;שקל | >
ILS | NIS |
VND | ₫;đ;VNĐ;đồng | >
THB | ฿;บาท;baht | >
TND | DT | a
TND | DT | bl
TND | د.ت;د.ت. |
DZD | DA;DZ | al
DZD | دج;د.ج;د.ج. | >
MAD AED | DH;Dhs;Dh | al
MAD AED | Dhs. | o
MAD AED | dirhams;dirham;درهم;dhs | ao
AED | د.إ;د.إ. |
MAD | د.م.;د.م;درهم مغربي | >
KWD | د.ك;د.ك.;دينار كويتي |
KWD | KD;K.D.;KD. | l
BHD | د.ب;د.ب.;.د.ب |
BHD | BD | l
SAR | ر.س;ر.س.;ريال سعودي;﷼;⃁ |
SAR SCR | SR | l
QAR | ر.ق;ر.ق. |
QAR | QR | l
OMR | ر.ع;ر.ع. |
IRR SAR QAR OMR YER | ريال;ریال;rials;riyals;riyal;rial | ao
IRR | تومان;تومن;tomans;toman | a
JOD | د.أ;د.أ. |
JOD | JD | l
EGP | ج.م;ج.م.;E£;EG£;L.E.;L.E |
EGP | LE | l
IQD | د.ع;د.ع. |
LBP | ل.ل;ل.ل.;L.L. |
SYP | ل.س;ل.س. |
LYD | د.ل;د.ل. |
SDG | ج.س;ج.س. |
PHP | ₱;Php | 
PHP BWP | P | box
NGN | ₦ |
UAH | ₴ | >
UAH | грн.;грн;гривень;гривня;гривні | a
KZT | ₸ | >
KZT | тенге;тг;тг.;теңге;tenge | a
UZS | сум | al
UZS | сўм;so'm;so‘m;soʻm;so’m | a
KGS | сом | al
TJS | сомони;сом. | a
AZN TMT | manat;манат | ao
AZN | ₼ |
AZN | man. | al
AMD | ֏;դր.;դր;դրամ;драм |
GEL | ₾;ლარი;лари | >
MKD | МКД;денари | a
MKD | ден.;ден | al
RSD | дин.;дин;din.;din;РСД;динара | a
BAM | KM;КМ | l
ALL | lekë;lek |
HRK | kn | al
HRK | kuna | a
ISK | íkr | a
BDT | ৳;টাকা;Tk.;taka |
BDT | Tk | l
PYG | ₲;Gs.;₲s |
PYG | Gs | l
CRC | ₡;colones |
GTQ | Q;Q. | bl
HNL | L;L.;Lps.;Lps | bl
NIO CAD | C$ | bo
PAB | B/.;B/ | b
BOB VES | Bs.;Bs | blo
VES | Bs.S;Bs.D;Bs.F;VEF | b
GHS | ₵;GH₵;GH¢;GHC |
KES | KSh;Ksh;KSh.;Ksh.;Kshs;KShs;Kshs.;Ksh/;KSHS |
TZS | TSh;Tsh;TSh.;Tsh.;Tshs;TZS/ |
UGX | USh;Ush;USh.;Ush.;Ushs;UShs |
${SHILLINGS} | shillings;shilling;shilingi | ao
${CFA} | FCFA;F CFA;CFA;Fcfa;fcfa;francs CFA | >o
XOF XAF XPF | F | aox
HTG | G | bx
MGA | Ar | l
MGA | ariary | a
RWF | FRw;Frw;Rwf |
RWF | RF | l
CDF KMF | FC | al
GNF | FG | al
MZN | MT;MTn;Mt | l
AOA | Kz;KZ;kz | l
AOA | kwanzas | a
ZMW MMK PGK MWK | K | box
MWK | MK | bl
MMK | ကျပ် |
MMK | Ks;Ks. | l
LAK | ₭;ກີບ | >
KHR | ៛;រៀល | >
MNT | ₮;төгрөг;₮. | >
MVR | MRf | b
MVR | Rf;Rf. | bl
BTN | Nu.;Nu | bl
AFN | ؋;افغانی;افغانۍ |
ETB | ብር;birr |
AWG ANG XCG | ƒ | o
AWG | Afl.;Afl |
ANG | NAƒ |
SZL | E | bx
LSL | M | bx
GMD | D | bx
SLE SLL | Le | blo
VUV | VT;Vt;vatu | l
SCR | SRe | b
IDR | Rp.;Rp | b
IDR | rupiah | a
MYR | RM | bw
MYR | ringgit | a
PEN | S/;S/. | b
PEN | soles | ax
ZAR | R | bl
ZAR | rand | al
SBD | SI$ | b
CVE | Esc. | a
`;

/**
 * Flags of ISO codes that are also English words: some count only after the number, some only in their
 * locale.
 */
const WORDLIKE = new Map([
  ['TRY', 'a'],
  ['MAD', 'a'],
  ['COP', 'w'],
  ['RON', 'w'],
  ['BOB', 'w'],
  ['PEN', 'al'],
  ['GEL', 'al'],
  ['ALL', 'lw'],
  ['TOP', 'lw'],
  ['CUP', 'lw'],
  ['SOS', 'lw'],
  ['AMD', 'a'],
  ['BAM', 'w'],
  ['PAB', 'w'],
  ['LAK', 'w'],
  ['GIP', 'al'],
  ['MRU', 'w'],
  ['ANG', 'w'],
  ['MUR', 'w'],
  ['STN', 'w'],
  ['SLE', 'w'],
  ['MOP', 'w'],
]);
const LOWER_CASE_TOO = new Set(['USD', 'EUR', 'CNY', 'GBP', 'JPY', 'CHF', 'AUD', 'CAD', 'INR', 'TND']);

/** Returns every mark and ISO code. Lower-case words also come in upper case and capitalised. */
export function currencyMarks(currencies: readonly Currency[]): CurrencyMark[] {
  const marks = new Map<string, CurrencyMark[]>();
  const add = (mark: CurrencyMark) => {
    const known = marks.get(mark.text);
    if (known === undefined) marks.set(mark.text, [mark]);
    else known.push(mark);
  };
  for (const row of ROWS.trim().split('\n')) {
    const [which = '', written = '', flags = ''] = row.split('|').map((cell) => cell.trim());
    for (const text of written.split(';')) {
      for (const variant of variants(text)) add(toMark(variant, which.split(' '), flags));
    }
  }
  for (const { code } of currencies) {
    add(toMark(code, [code], WORDLIKE.get(code) ?? ''));
    if (LOWER_CASE_TOO.has(code)) add(toMark(code.toLowerCase(), [code], ''));
  }
  for (const [text, mark] of marksOfIntl(currencies)) if (!marks.has(text)) marks.set(text, [mark]);
  return [...marks.values()].flat();
}

/** Returns the signs and names that Intl knows. A mark of several currencies is `open`. */
function marksOfIntl(currencies: readonly Currency[]): Map<string, CurrencyMark> {
  const found = new Map<string, CurrencyMark>();
  for (const { code, follows, signs, names } of currencies) {
    const add = (text: string, flags: string) => {
      const known = found.get(text);
      if (known === undefined) found.set(text, toMark(text, [code], flags));
      else if (!known.codes.includes(code))
        found.set(text, { ...known, codes: [...known.codes, code], open: true });
    };
    // A sign of one or two letters may be a unit or part of a name: `K`, `Ar`.
    for (const sign of signs) add(sign, `${follows ? '>' : ''}${/^\p{L}{1,2}\.?$/u.test(sign) ? 'l' : ''}`);
    for (const name of names) for (const variant of new Set([name, ...variants(name)])) add(variant, 'a');
  }
  return found;
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
    lone: flags.includes('x'),
  };
}

function variants(text: string): string[] {
  if (!/^\p{Ll}{2,}/u.test(text)) return text === 'RMB' ? [text, 'rmb'] : [text];
  const upper = text.toUpperCase();
  return [...new Set([text, upper, upper.charAt(0) + text.slice(1)])];
}
