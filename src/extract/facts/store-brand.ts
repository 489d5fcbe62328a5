import type { Candidate } from '../rank/candidate.ts';
import { visible } from './candidate.ts';
import type { Context } from './context.ts';

/** A store of one brand has the brand's name: 某某官方旗舰店, "Acme Official Store", アクメ公式ストア. */
export function storeBrands({ page, name, titleBlock }: Context): Candidate<string>[] {
  const until = Math.min(page.blocks.length, Math.max(0, titleBlock) + 80);
  for (let index = 0; index < until; index++) {
    const { text, role } = page.blocks[index]!;
    if (text.length > 48 || role === 'related' || role === 'footer' || !STORE.test(text)) continue;
    const match = OF_ONE_BRAND.exec(text) ?? OF_MANY.exec(text);
    const store = (match?.[1] ?? match?.[2])?.trim();
    if (match === null || store === undefined) continue;
    const shared = sharedStart(store, name);
    const ownStore = !OF_MANY.test(text) && !NOT_A_BRAND.test(store);
    // A store of many brands, or one with the market's name in its own, has the brand in the title as well.
    const brand =
      shared >= Math.min(store.length, 2) && (!ownStore || shared < store.length)
        ? store.slice(0, shared)
        : store;
    if ((brand === store && !ownStore) || brand.length < 2) continue;
    const start = match.index + match[0].indexOf(brand);
    const place = { block: index, start, end: start + brand.length };
    const clues = shared > 0 ? ['shares-title'] : [];
    return [visible(page, brand.trim(), place, ['the store of one brand'], clues)];
  }
  return [];
}

const STORE = /旗舰店|旗艦店|专卖店|專賣店|专营店|自营店|公式|공식|official (?:store|shop)/i;
const OF_ONE_BRAND =
  /([^\s:：，,>【】]{2,16}?)(?:海外|官方|品牌)*(?:旗舰店|旗艦店|专卖店|專賣店)|([\p{L}\p{N}&.' -]{2,24}?)\s{0,9}(?:公式(?:ストア|ショップ|通販|オンライン)|공식 ?(?:스토어|몰|판매처|온라인)|official (?:store|shop))/iu;
const OF_MANY = /([^\s:：，,>【】]{2,16}?)(?:专营店|自营店)/;
/** The market's own goods, or a word for goods. */
const NOT_A_BRAND = /自营|天猫|京东|超市|(?:数码|电器|食品|家居|服饰|母婴|办公|图书)$/;

function sharedStart(store: string, name: string): number {
  const plain = name.replace(/^[【[（(][^】\])）]*[】\])）]\s*/, '');
  let shared = 0;
  while (shared < store.length && store[shared]!.toLowerCase() === plain[shared]?.toLowerCase()) shared++;
  return shared;
}
