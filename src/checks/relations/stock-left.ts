import { propertiesOf } from '../../claims/facts/stated.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { groupOf, saidIn } from './phrases-in-statements.ts';
import { twoTexts } from './two-texts.ts';
import { PROPERTIES } from './need-cases.ts';

const LABEL =
  /^(?:stock|in stock|units in stock|stock level|available(?: quantity)?|quantity available|lagerbestand|bestand|stock disponible|existencias|unidades disponibles|stock disponibile|disponibilità|unità disponibili|en stock|vorrätig|auf lager|库存|库存数量|剩余库存|在庫|在庫数)$/iu;
const LEFT =
  /(?:only|just) (\d{1,5}) (?:\p{L}+ )?(?:left|remaining|in stock|available)|noch (\d{1,5})(?= \p{Lu}\p{L}+ (?:auf lager|vorrätig|verfügbar)| (?:auf lager|vorrätig|verfügbar))|nur noch (\d{1,5})|plus que (\d{1,5})|quedan (\d{1,5})|(?:solo|soltanto|ne restano|ultimi) (\d{1,5}) (?:pezzi|rimasti|disponibili)|(?:仅剩|只剩|仅余)\s?(\d{1,5})|残り(?:わずか)?\s?(\d{1,5})|limited to (\d{1,5}) (?:pieces|units|copies)|limitiert auf (\d{1,5}) stück|(?:limitée? à|limitad[oa] a) (\d{1,5}) (?:exemplaires|unidades)|(?:全球|全国)?限量\s?(\d{1,5})\s?(?:件|份|套|台|只|个)/giu;
/** What limits the number to one price, size or buyer. */
const OF_SOME =
  /at this price|this size|this colou?r|per (?:customer|person|order)|each|pro kunde|par client|此价|该规格|每人|每单|每日|每天|首批/iu;
const FEW = 2;

/** "Only 3 left" is no fewer than the stock shown. */
const stockLeft: RelationCheck = ({ scanned, extraction, conceptsOf }) => {
  const label = propertiesOf(extraction, conceptsOf).find(
    ({ name, value }) => LABEL.test(name.trim()) && /^\D{0,6}\d[\d,. ]*\D{0,10}$/u.test(value),
  );
  if (label === undefined) return INAPPLICABLE;
  const shown = Number(label.value.replace(/\D/gu, ''));
  const said = saidIn(scanned, LEFT).find(({ clause }) => !OF_SOME.test(clause));
  if (said === undefined) return INAPPLICABLE;
  const left = Number(groupOf(said));
  if (shown <= left + FEW) return PASS;
  return twoTexts(quoteSpan(scanned, said.block, said.start, said.end, left), label.evidence, 'same-thing');
};

export const relation: Relation = {
  name: 'stock-left',
  needs: [PROPERTIES],
  same: { what: 'stock', of: 'offer', because: 'named' },
  check: stockLeft,
};
