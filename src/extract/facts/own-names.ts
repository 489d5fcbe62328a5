import type { Literal } from '../structured/item.ts';
import type { Context } from './context.ts';
import { siteNames } from './seller.ts';

/** What the shop calls itself, without words for what it is and where. */
export interface OwnName {
  name: string;
  /** In how many places: Open Graph, the organisation, the title's tail, logo, copyright, address. */
  sources: number;
  /** It calls itself the official site or store. */
  official: boolean;
  /** It is called a shop, a market, a bookseller. */
  retail: boolean;
  literal: Literal;
}

/** What most places call the shop, and its address; one that calls itself by its address is not meant by the bare word. */
export function ownNames(context: Context): OwnName[] {
  const byFold = new Map<string, OwnName>();
  let bare = 0;
  let withTail = 0;
  for (const { value, evidence } of siteNames(context)) {
    if (/\.(?:com|net|org|[a-z]{2})$/i.test(value)) withTail++;
    else bare++;
    const name = coreOf(value);
    const fold = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    if (fold.length < 2) continue;
    const official = OFFICIAL.test(value);
    const known = byFold.get(fold);
    if (known) {
      known.sources++;
      known.official ||= official;
    } else {
      const from = evidence.start ?? 0;
      const literal = { text: evidence.quote, from, to: evidence.end ?? context.page.html.length };
      byFold.set(fold, { name, sources: 1, official, retail: RETAIL.test(name), literal });
    }
  }
  const names = [...byFold.values()];
  const agreed = names.filter(({ name, sources }) => sources > 1 && !/\.\p{L}{2,3}$/u.test(name));
  agreed.sort((a, b) => b.sources - a.sources);
  // The address itself is always the last of them and bare.
  const address = withTail > 0 && bare <= 1 ? undefined : names.at(-1);
  return [...agreed.slice(0, 1), ...(address && address !== agreed[0] ? [address] : [])];
}

const OFFICIAL = /official|offiziell|officiel|oficial|ufficiale|oficjaln|公式|官方|官网|공식/i;

/** "Acme Official Store", "Acme India", "Acme GmbH" → "Acme". */
function coreOf(value: string): string {
  let name = value.replace(/[®™]/g, '').trim();
  for (let tries = 0; tries < 4; tries++) {
    const shorter = name.replace(TAIL, '').trim();
    if (shorter === name || shorter.length < 2) break;
    name = shorter;
  }
  return name;
}

const TAIL =
  /(?<![\s,])[\s,]+(?:(?:the )?official(?: (?:site|website|online|store|shop))*|offizielle\p{L}*|site officiel|sito ufficiale|(?:sitio|web|tienda|loja) oficial|online(?:[- ]?(?:store|shop))?|e-?shop|web-?shop|inc\.?|llc|l\.l\.c\.|ltd\.?|limited|plc|co\.?|corp\.?|corporation|company|gmbh(?: & co\.? kg)?|ag|e\.? ?k\.?|kg|ug|sas|sarl|s\.?a\.?|s\.?l\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|b\.?v\.?|a\/s|aps|ab|oy|ltda\.?|pvt\.?|private|s\/a|sp\. z o\.o\.|usa?|u\.s\.|uk|eu|europe|canada|australia|india|deutschland|france|españa|italia|méxico|brasil|polska|nederland|japan|中国|日本)$|(?:官方旗舰店|官方商城|官网|公式(?:オンライン)?(?:ストア|ショップ|サイト|通販)?|공식 ?(?:몰|스토어|온라인몰)?)$/iu;

const RETAIL =
  /(?<!\p{L})(?:stores?|shop(?:pe|ping)?|market(?:place)?|\p{L}*mart|outlet|depot|warehouse|deals?|direct|supply|supplies|discounts?|books?(?:store|shop)?|toys|pharmacy|apotheke|pharmacie|farmacia|drogerie|\p{L}*(?:versand|handel|markt|haus|kontor)|boutique|magasin|tienda|loja|enoteca|negozio|sklep|butik|emporium|mall|bazaar|groceries|grocer|retail|wholesale|parts|24)(?!\p{L})|市場|市场|商城|商店|超市|マート|ストア|ショップ|백화점|마트/iu;
