// Writes random words, prices and codes for generated pages.
import { uniform } from '../lehmer.ts';

/** Syllables or characters of a script, and the separator of words. */
interface Script {
  pieces: readonly string[];
  space: string;
}

const LATIN: Script = {
  pieces:
    'ba be bi bo da de do fa fi ga go ka ke ki la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vo'.split(
      ' ',
    ),
  space: ' ',
};
const CYRILLIC: Script = {
  pieces: 'ба бе да до ка ки ла ли ма ми на не но па пе ра ри ро са се си та те ти то ва ве'.split(' '),
  space: ' ',
};
const HAN: Script = { pieces: [...'木石水火土金山田光明白青大小手月花茶米布'], space: '' };
const KANA: Script = { pieces: [...'かきくけこさしすせそたてとなにのはまみもらりるれろ'], space: '' };
const HANGUL: Script = { pieces: [...'가나다라마바사아자하고노도로모보소오조호'], space: ' ' };

/** How shops of a market write prices and their buy button. */
export interface Tongue {
  money: (amount: number) => string;
  buy: string;
  lang: string;
  script?: Script;
}

const point = (amount: number) => amount.toFixed(2);
const comma = (amount: number) => amount.toFixed(2).replace('.', ',');
const whole = (amount: number) => String(Math.round(amount * 100));

export const TONGUES: readonly Tongue[] = [
  { lang: 'en', buy: 'Add to cart', money: (a) => `$${point(a)}` },
  { lang: 'en', buy: 'Add to basket', money: (a) => `£${point(a)}` },
  { lang: 'de', buy: 'In den Warenkorb', money: (a) => `${comma(a)} €` },
  { lang: 'fr', buy: 'Ajouter au panier', money: (a) => `${comma(a)} €` },
  { lang: 'es', buy: 'Añadir al carrito', money: (a) => `${comma(a)} €` },
  { lang: 'it', buy: 'Aggiungi al carrello', money: (a) => `€ ${comma(a)}` },
  { lang: 'pl', buy: 'Do koszyka', money: (a) => `${comma(a)} zł` },
  { lang: 'cs', buy: 'Do košíku', money: (a) => `${whole(a)} Kč` },
  { lang: 'ru', buy: 'В корзину', money: (a) => `${whole(a)} руб.`, script: CYRILLIC },
  { lang: 'pt', buy: 'Comprar', money: (a) => `R$ ${comma(a)}` },
  { lang: 'zh', buy: '加入购物车', money: (a) => `¥${point(a)}`, script: HAN },
  { lang: 'zh-TW', buy: '加入購物車', money: (a) => `NT$${whole(a)}`, script: HAN },
  { lang: 'ja', buy: 'カートに入れる', money: (a) => `${whole(a)}円`, script: KANA },
  { lang: 'ko', buy: '장바구니에 담기', money: (a) => `${whole(a)}원`, script: HANGUL },
  { lang: 'nl', buy: 'In winkelwagen', money: (a) => `€ ${comma(a)}` },
  { lang: 'sv', buy: 'Lägg i varukorgen', money: (a) => `${whole(a)} kr` },
  { lang: 'fi', buy: 'Lisää ostoskoriin', money: (a) => `${comma(a)} €` },
  { lang: 'ro', buy: 'Adaugă în coș', money: (a) => `${comma(a)} lei` },
];

/** Writes random text that is the same in every run. */
export class Writer {
  private readonly chance: () => number;
  readonly tongue: Tongue;
  private readonly script: Script;

  constructor(seed: number, tongue: Tongue) {
    this.chance = uniform(seed * 7919 + 17);
    this.tongue = tongue;
    this.script = tongue.script ?? LATIN;
    // The first numbers of neighbouring seeds are similar, so they are skipped.
    for (let i = 0; i < 5; i += 1) this.chance();
  }

  number(least: number, most: number): number {
    return least + Math.floor(this.chance() * (most - least + 1));
  }

  is(share: number): boolean {
    return this.chance() < share;
  }

  /** Returns the text with this probability, else ''. */
  some(share: number, make: () => string): string {
    return this.is(share) ? make() : '';
  }

  pick<T>(from: readonly T[]): T {
    return from[this.number(0, from.length - 1)] as T;
  }

  word(): string {
    return this.many(1, 3, () => this.pick(this.script.pieces), '');
  }

  words(least: number, most: number): string {
    const text = this.many(least, most, () => this.word(), this.script.space);
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  sentences(least: number, most: number): string {
    return this.many(least, most, () => `${this.words(7, 18)}${this.script.space === '' ? '。' : '.'}`, ' ');
  }

  prose(least: number, most: number): string {
    return this.many(least, most, () => `<p>${this.sentences(2, 5)}</p>`);
  }

  many(least: number, most: number, make: (n: number) => string, between = '\n'): string {
    return Array.from({ length: this.number(least, most) }, (_, n) => make(n)).join(between);
  }

  price(): string {
    return this.tongue.money(this.number(300, 30000) / 100);
  }

  code(): string {
    return `${this.word().slice(0, 2).toUpperCase()}${this.number(1000, 99999)}`;
  }
}
