// Regexes for telephone numbers of sellers.
import { LowerCasePattern } from './lower-case-pattern.ts';
import { anyOf } from './page-words.ts';

/**
 * A telephone number after "Tel." or the like. It starts with a country code, an area code in brackets or
 * with a hyphen.
 */
export const TELEPHONE = new LowerCasePattern(
  /(?:(?<!\p{L})(?:tel|telephone|phone|ph|call|call us|hotline|helpline|telefon\p{L}*|telefono|teléfono|téléphone|tél|telefone|telefoon|puhelin|infolinia|numero verde|тел|телефон)(?!\p{L})[^\p{L}\d]{0,6}|☎\s*|📞\s*|(?:电话(?:号码)?|電話(?:番号|號碼)?|热线|熱線|客服|전화(?:번호)?)[^\d\p{L}]{0,6})\+?\d[\d ()./-]{5,20}\d|(?<![\d.,])\+\d{1,3}[ (][\d ()./-]{6,18}\d|(?<!\d)\(\d{3}\) ?\d{3}-\d{4}(?!\d)|(?<![\d-])0\d{2,3}-\d{3,4}-?\d{4}(?![\d-])|(?<![\d-])400-\d{3}-?\d{4}(?![\d-])/iu,
);

/** The number behind the name of the person to speak to: "Contact: Jo Blake, 020 7946 0000". */
export const TELEPHONE_OF_PERSON = new LowerCasePattern(
  String.raw`(?<!\p{L})${anyOf('seller/contact-person')}[^\p{L}\d(+]{0,4}(?:(?!${anyOf('seller/no-telephone')}(?!\p{L}))\p{L}[\p{L}'’-]{0,19}[^\p{L}\d(+]{1,3}){0,3}(\+?[\d(][\d ()./-]{6,20}\d)(?!\d)`,
);
