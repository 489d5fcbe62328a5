import { Mark } from '../../claims/facts/marks.ts';
import { MAKINGS } from '../../claims/facts/origins.ts';
import type { Sign } from '../../claims/facts/sign.ts';
import { Words } from '../../claims/facts/words.ts';
import type { Need, NeedCase } from '../../engine/run/precondition.ts';
import type { RelationName } from '../../model/rule/rule.ts';
import { NOT_FITTING } from './compatibility-stated.ts';
import { WORTHS } from './gift-value.ts';
import { YEAR } from './model-year.ts';
import { OF_THIS_CENTURY } from './phrases-in-statements.ts';
import { UNTILS } from './sale-ended.ts';
import { STEELS } from './steel-grade-stated.ts';

const PERCENT = new Mark(/[%％]/);
/** A figure, and another in brackets behind it. */
const BESIDE = new Mark(/\d[^]{0,12}[(（[/≈=]\s*\D{0,8}\d/);
/** A label and a figure behind it. */
const LABELLED = new Mark(/\p{L}[ \t]{0,2}[:：][^\n]{0,12}?\d/u);
const EIGHT_DIGITS = new Mark(/\d{8}/);
const TIMES = new Mark(
  /\d\s?(?:[x×*]|期|meses|mois|monate|回|monthly|equal|interest|fortn|weekly|payment|instal|raten|cuotas|fois|parcelas)/iu,
);
const SO_MANY_FOR = new Mark(/\d\s?(?:for|für|pour|por|per|件|瓶|盒|袋|点で|個で)/iu);
const CHARGE = new Mark(/\d\s?mAh/iu);
const WATT_HOURS = new Mark(/Wh(?![a-z])|瓦时/);
const INGRESS = new Mark(/IP[\s-]?[X\d]/);
/** What offers of free delivery are worded with. */
const FREE = new Words(
  'free',
  'kostenlos',
  'kostenfrei',
  'grati',
  'gratu',
  'grát',
  'offert',
  'omaggio',
  '包邮',
  '免邮',
  '送料',
);

const said = (...signs: Sign[]): NeedCase => ({ signs });
const saidAgain = ({ bit }: Sign): NeedCase => ({ facts: ({ again }) => (again & bit) !== 0 });
const stated = (field: string): NeedCase => ({ fields: [field] });
const properties = stated('additionalProperty');
/** Labels as a buyer sees them; a row of a catalogue has only fields. */
const labels: NeedCase = { page: true, ...properties };
const readOf = (field: string): NeedCase => ({ read: { field, times: 1 } });
const onPage = (field: string): NeedCase => ({ page: true, ...readOf(field) });

/**
 * What a listing must have for a relation to be more than inapplicable: of most listings most relations need no more.
 * Those that are not named here are always asked.
 */
export const RELATION_NEEDS: Partial<Record<RelationName, Need>> = {
  'brand-stated': [labels, { page: true, ...readOf('brand') }],
  'code-shown': [onPage('sku'), onPage('mpn'), onPage('gtin')],
  'colour-stated': [properties],
  'compatibility-stated': [properties, said(NOT_FITTING)],
  'composition-sum': [said(PERCENT)],
  'currency-shown': [onPage('price')],
  density: [properties, said(BESIDE)],
  'discount-from-prices': [onPage('listPrice')],
  'energy-class-stated': [properties],
  'expired-goods': [properties],
  'free-delivery-charged': [said(FREE)],
  'gift-value': [said(WORTHS)],
  'gtin-check-digit': [stated('gtin'), said(EIGHT_DIGITS), readOf('gtin')],
  'instalments-total': [{ ...said(TIMES), ...readOf('price') }],
  'list-above-price': [stated('listPrice')],
  'marked-measure': [labels],
  'material-stated': [properties],
  'model-stated': [labels],
  'model-year': [said(YEAR)],
  'name-shown': [onPage('name')],
  'multi-buy-total': [{ ...said(SO_MANY_FOR), ...readOf('price') }],
  'nutrition-energy': [{ facts: ({ facts }) => facts.length > 3 }],
  'origin-stated': [properties, saidAgain(MAKINGS), onPage('countryOfOrigin'), stated('countryOfOrigin')],
  'protection-class': [said(INGRESS)],
  'rated-charge': [said(CHARGE)],
  'review-count': [onPage('aggregateRating')],
  'sale-ended': [{ ...said(OF_THIS_CENTURY, UNTILS), ...readOf('price') }],
  'saving-from-prices': [onPage('listPrice')],
  'screen-diagonal': [properties],
  'stated-measure': [properties],
  'steel-grade-stated': [{ ...properties, ...said(STEELS) }],
  'stock-left': [properties],
  'title-measure': [{ facts: ({ hasLabels }) => hasLabels }],
  'title-quantity': [properties, said(LABELLED)],
  'title-set': [labels],
  'titles-agree': [onPage('name')],
  'twin-units': [said(BESIDE)],
  'unit-price': [stated('unitPrice')],
  'wh-from-ah-and-v': [said(WATT_HOURS)],
};
