// Recognises headings of sections, such as "Customer reviews" or "Delivery & returns".
import { memo } from '../../text/memory/memo.ts';
import { flat } from '../../text/memory/detach-string.ts';
import type { BlockRole } from '../../model/listing/block-roles.ts';
import { LowerCasePattern } from './lower-case-pattern.ts';
import { leadOf } from './page-words.ts';

const OTHER_SELLERS = leadOf('voices/other-sellers');

/** Roles of sections, by the start of their heading; the first match counts. */
const SECTIONS: [BlockRole, LowerCasePattern][] = [
  [
    'related',
    new LowerCasePattern(
      /^(?:(?:our )?(?:related|recommended|suggested|similar)\b|you (?:may|might|could)|you'?ll (?:also )?love|customers? (?:who|also|ultimately)|people (?:who|also)|others? (?:also|who)|(?:frequently|commonly|often) (?:bought|purchased)|bought together|buy (?:it|them|together) with|more (?:from|like|items?|to (?:explore|love|consider)|ways)|(?:your )?recent(?:ly)? (?:viewed|items|history)|sponsored|also (?:available|bought|viewed|like)|complete (?:the|your)|shop (?:the|similar|more|by)|best ?sell|trending|top (?:sellers|picks)|compare (?:with|similar|to)|(?:see )?other (?:sellers?|products|items|offers)|inspired by|pairs? (?:it )?with|(?:popular|new|featured) (?:products|items|arrivals)|don't forget|add[- ]?ons|accessories|what (?:other|do) (?:items|customers)|hot deals|items? (?:you|related)|because you|also from|also in this|from the same|explore more|deals? (?:in|on|related))/iu,
    ),
  ],
  [
    'related',
    new LowerCasePattern(
      /^(?:produits? (?:similaires?|associés?|liés?|complémentaires?)|vous (?:aimerez|pourriez|serez)|les clients (?:ayant|qui)|autres? (?:produits|articles|offres|vendeurs)|articles? (?:similaires?|associés?|consultés?)|dans la même|à voir aussi|à découvrir aussi|ähnliche artikel|passt dazu|das passt|auch interessant|ähnliche|das könnte|dazu pass|passend|kunden,? (?:kauften|interess|die|haben|sahen)|wird oft zusammen|zuletzt (?:an)?gesehen|empfehl|zubehör|weitere (?:artikel|produkte|angebote|anbieter|verkäufer)|productos? (?:relacionados?|similares|vistos|patrocinados)|también (?:te|le|compr|podr)|otros (?:clientes|productos|vendedores)|otras ofertas|altri venditori|altre offerte|andere (?:verkopers|aanbiedingen)|inne oferty|inni sprzedawcy|quienes? (?:compr|vier|viste)|los clientes que|vistos? reciente|te (?:puede|podr)|comprados? juntos|produtos? (?:relacionados?|similares|vistos)|quem (?:viu|compr)|você também|veja também|compre junto|potrebbe|prodotti (?:correlati|simili|visti)|chi ha|i clienti che|spesso comprati|anderen (?:bekeken|kochten)|vergelijkbare|gerelateerd|podobne|klienci|sản phẩm (?:liên quan|tương tự|cùng)|похож|с этим товаром|рекоменд|benzer|ilgili)/iu,
    ),
  ],
  [
    'related',
    new LowerCasePattern(
      /^(?:同店|店[里内](?:还有|其[他它]|更多)|大家(?:都|也)?在[买看]|看過|相关|相關|相似|推荐|推薦|猜你|看了又看|买了又买|買了又買|看了还|浏览了|浏览此|购买此|购买了|同类|热销|热卖|热门|热门推荐|为你|为您|最近浏览|我的足迹|搭配|店长推荐|掌柜推荐|宝贝排行|其他.{0,4}(?:商品|宝贝)|店[铺鋪](?:其[他它]|更多)|本店|関連|おすすめ|オススメ|この商品(?:を|に|と)|この(?:お店|ショップ)の|よく一緒|最近(?:チェック|見)|閲覧履歴|チェックした|あなたに|合わせて|一緒に|同じ(?:カテゴリ|ショップ)|ランキング|人気(?:商品|ランキング)|推奨|관련|추천|함께|최근 본)/iu,
    ),
  ],
  [
    'question',
    new LowerCasePattern(
      /^(?:(?:customer |product )?questions?\b|q ?& ?a\b|faqs?\b|frequently asked|have a question|ask (?:a|the|us)|(?:kunden)?fragen|questions? (?:et|des|fréquentes)|preguntas|perguntas|domande|dúvidas|(?:商品|宝贝|寶貝|买家|常見|买家)?[问問]答|[问問]大家|大家[问問]|常見問題|常见问题|商品咨询|咨询|(?:よくある|みんなの|お客様の)?(?:ご)?質問|q＆a|vragen|câu hỏi)/iu,
    ),
  ],
  [
    'review',
    new LowerCasePattern(
      /^(?:(?:(?:global|customer|user|product|verified|top|most helpful|editorial|all|our|latest|recent|critic|expert|guest|\d[\d,.]*)\s+)*(?:reviews?|ratings?|testimonials?)\b|what (?:(?:our|other|happy) )?(?:people|customers|others|owners|users|buyers|clients|guests|members|parents|readers)|write (?:a|your) review|be the first to review|comments?\b|(?:kunden)?bewertung|(?:kunden)?rezension|meinung|avis\b|(?:les )?commentaires?|note(?:s)? (?:et|globale)|opini|valoraci|rese[nñ]a|comentario|avalia[cç]|coment[aá]rio|recension|beoordeling|(?:商品|用户|用戶|买家|買家|客户|客戶|顾客|顧客|宝贝|寶貝|累计|累計|全部|网友)?(?:评价|評價|评论|評論|晒单|点评|口碑)|(?:カスタマー|みんなの|商品|お客様の)?(?:レビュー|クチコミ|口コミ|評価|ご感想)|お客様の声|리뷰|후기|đánh giá|bình luận|отзыв|opinie|yorum)/iu,
    ),
  ],
  [
    'policy',
    new LowerCasePattern(
      /^(?:(?:free |our |easy )?(?:shipping|delivery|returns?|refunds?|exchanges?|warranty|guarantees?|payment)\b|(?:product|manufacturer'?s?|limited) warranty|return polic|garantie|lieferung|versand|rückgabe|rücksend|widerruf|livraison|retours?|expédition|env[ií]o|devoluci|garant[ií]a|garanzia|spedizion|resi\b|reso\b|consegna|entrega|devolu|frete|troca|levering|verzending|dostawa|zwrot|售后|售後|保修|质保|退换|退貨|退货|配送|运费|物流|包装售后|服务承诺|购物须知|返品|交換|保証|送料|お届け|発送|お支払|배송|교환|반품|bảo hành|đổi trả|giao hàng|vận chuyển|доставк|гарант|возврат)/iu,
    ),
  ],
  [
    'specification',
    new LowerCasePattern(
      /^(?:(?:technical |product |tech |key |full |item )*(?:specifications?|specs?|details? (?:&|and) (?:specs|dimensions)|attributes|dimensions?|measurements|ingredients|nutrition|composition|materials?|what'?s in the box|in the box|package contents|additional information|product information|technical details|item specifics|weights? (?:&|and) dim|size (?:chart|guide))|technische (?:daten|details)|produktdaten|inhaltsstoffe|zutaten|merkmale|eigenschaften|lieferumfang|fiche technique|caract[eé]r|composition|ingrédients|contenu|especificaci|características|ficha|detalles t[eé]cnicos|ingredientes|composici|dimensiones|especifica[cç]|informa[cç][oõ]es t|caratteristiche|specifiche|scheda tecnica|规格|規格|主体参数|基本参数|参数|參數|产品参数|商品参数|产品信息|技术|属性|成分|配料|包装清单|商品仕様|仕様|スペック|原材料|成分|サイズ|詳細情報|登録情報|제품 사양|상품정보|thông số|характеристик|состав|specyfikacja|kenmerken|özellik)/iu,
    ),
  ],
  [
    'highlights',
    new LowerCasePattern(
      /^(?:(?:key |product |main )*(?:features|highlights|benefits)\b|why (?:you|we|buy)|about this item|at a glance|highlights|vorteile|points forts|en bref|caracter[ií]sticas principales|acerca de este|sobre este|destaques|informazioni su|卖点|亮点|特点|特色|特長|ポイント|この商品について)/iu,
    ),
  ],
  [
    'seller',
    new LowerCasePattern(
      /^(?:(?:about the |sold by|seller|meet your|shop )(?:seller|shop|store|information|info|sellers|owner)?\b|verkäufer|anbieter|vendeur|vendedor|venditore|impressum|店铺|商家|卖家|掌柜|公司|供应商|出品者|販売元|ショップ情報|会社概要|판매자|người bán)/iu,
    ),
  ],
  [
    'description',
    new LowerCasePattern(
      /^(?:(?:product |item |full |long |the )*(?:description|overview|details|story|synopsis|summary|about)\b|from the (?:manufacturer|publisher|brand|back cover)|beschreibung|produkt(?:beschreibung|details|informationen)|artikelbeschreibung|description|descriptif|détails|descripci|detalles|descri[cç]|detalhes|descrizione|dettagli|omschrijving|opis|商品详情|商品介绍|产品介绍|产品详情|详情|宝贝详情|图文详情|商品描述|内容简介|商品説明|商品詳細|製品情報|内容|詳細|상품 설명|상세|mô tả|описание)/iu,
    ),
  ],
];

const NOT_A_WORD = /^[^A-Za-zÀ-ɏͰ-ӿḁ-ỿ\u3041-\u9fff\uac00-\ud7af\uff21-\uff5a]+/;

const LONGEST_HEADING = 70;

/** Cached, because the same short texts are tested for tabs, sections and headings. */
const recentRole = memo(500, roleAnnouncedBy, flat);

/** Returns the role of the section that the heading opens; undefined if it opens none. */
export function announcedRole(heading: string): BlockRole | undefined {
  return heading.length <= LONGEST_HEADING ? recentRole(heading) : roleAnnouncedBy(heading);
}

function roleAnnouncedBy(heading: string): BlockRole | undefined {
  const text = heading.replace(NOT_A_WORD, '');
  if (OTHER_SELLERS.test(text)) return 'related';
  for (const [role, pattern] of SECTIONS) if (pattern.test(text)) return role;
  return undefined;
}

/** Returns true if the offers of other sellers follow: "Other sellers on this marketplace". */
export const announcesOtherSellers = (heading: string): boolean =>
  heading.length <= LONGEST_HEADING && OTHER_SELLERS.test(heading.replace(NOT_A_WORD, ''));

/**
 * Words in lower case after the heading's words. Two of them make a sentence: "Reviews come from our staff".
 */
const SMALL_WORD = /(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}\p{M}'’-]+/gu;
const UNSPACED = /[\u3041-\u30ff\u3400-\u9fff]/gu;
/** This many characters without a space after the heading's words make a sentence: 评价都是员工写的. */
const SAYS_UNSPACED = 5;
const CLOSED = /(?<!\.)[.!。！]$/u;

/**
 * Returns true if the text may be a sentence that only starts like a heading. The caller must check what
 * follows.
 */
export function mayBeSentence(heading: string): boolean {
  if (CLOSED.test(heading)) return true;
  const text = heading.replace(NOT_A_WORD, '');
  for (const [, pattern] of SECTIONS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const rest = text.slice(found[0].length);
    return (rest.match(SMALL_WORD)?.length ?? 0) >= 2 || (rest.match(UNSPACED)?.length ?? 0) >= SAYS_UNSPACED;
  }
  return false;
}
