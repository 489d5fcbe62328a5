// Labels of rows, by field, and wordings that name the seller or the origin.
import { LowerCasePattern } from './lower-case-pattern.ts';
import { wholeOf } from './page-words.ts';

/** Labels of the rows for each field. */
export const SKU_LABEL = wholeOf('labels/sku');
export const MODEL_LABEL = wholeOf('labels/model');
export const GTIN_LABEL = wholeOf('labels/gtin');
/** Labels of permits, standards and reports, whose numbers are not the product's. */
export const LICENCE_LABEL = wholeOf('labels/licence');
export const BRAND_LABEL = wholeOf('labels/brand');
export const MANUFACTURER_LABEL = wholeOf('labels/maker');
export const ORIGIN_LABEL = wholeOf('labels/origin');
export const SELLER_LABEL = wholeOf('labels/seller');
/** Matches if the text ends with "Sold by": the name is in the next block. */
export const SELLER_FOLLOWS = new LowerCasePattern(
  /(?:sold and shipped by|\b(?:sold|shipped and sold|sold and fulfilled|ships from and sold|dispatched from and sold) by|verkauf und versand durch|verkauft von|vendu(?: et expédié)? par|vendido(?: y enviado| e entregue)? por|venduto(?: e spedito)? da)\s*(?:[:：]\s*)?$/iu,
);
export const SELLER_INLINE = new LowerCasePattern(
  /(?:fulfilled by|(?:owner of|propietari[oa] de|inhaber(?:in)? von|propriétaire de)(?= \p{L}+$)|(?:ships? from and |dispatched from and |shipped and |fulfilled and )?sold(?: (?:and|&) (?:shipped|fulfilled|delivered))? by|verkauf(?:t)? (?:und versand )?durch|vendu(?: et expédié)? par|vendido (?:y enviado |e entregue )?por|venduto (?:e spedito )?da|verk(?:ocht|oop) door|cung cấp bởi|bán bởi|sprzedaje|が販売(?:し)?|販売元|ストア名|店舗名|ショップ名)\s*(?:[:：]\s*)?(\p{L}[\p{L}\p{N}&.'’!\- ]{1,50}?)(?=\s*(?:[.,;:|(]|$| and | in | with | at |\d+%))/iu,
);

/** The name precedes the words: この商品は、某店が販売し, 由某店发货. */
export const SELLER_BEFORE = new LowerCasePattern(
  /この商品は、?\s*([^、。\s][^、。]{1,30}?)\s?が販売|(?:^|[\s，。])由\s?([^\s，。由]{2,24}?)\s?(?:销售|銷售|发货|發貨|出貨|负责发货)/iu,
);

/** "Made in" in many languages, followed by a capitalised place. */
export const MADE_IN =
  /(?:^|[.!•,;:\s])(?:[Hh]echo en|[Ff]abricado (?:en|n[oa]|em)|[Ff]eito (?:n[oa]|em)|[Ff]abriqué (?:en|au|aux)|[Hh]ergestellt in|[Ii]n Handarbeit in|[Gg]e(?:maakt|produceerd) in|[Pp]rodott[oa] in|[Ff]atto a mano in|[Ww]yprodukowan[oey] w|[Vv]yrobeno v|[Tt]illverka[dt] i|[Ll]aget i|[Ff]remstillet i|[Vv]almistettu|[Cc]ountry of [Oo]rigin:|[Pp]ays d'origine ?:|[Pp]aís de orige[nm]:|[Pp]aese di origine:|[Hh]erkunft(?:sland)?:) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2} ?)|(日本|中国|韓国|台湾|ベトナム|タイ|イタリア|フランス|ドイツ|アメリカ|インドネシア|インド|スペイン|ポルトガル|スイス|スウェーデン)製(?!造|品|粉)/u;

export const ORIGIN_INLINE =
  /(?:^|[.!•\s])(?:[Pp]roudly |[Hh]and)?(?:[Mm]ade|[Mm]anufactured|[Pp]roduced|[Cc]rafted|[Aa]ssembled|[Pp]rodott[oa]|[Hh]ergestellt) in (?:the )?((?:U\.?S\.?A?\.?|U\.K\.|UK)(?![\p{L}])|(?:[A-Z][a-z]+ ?){1,3})/u;
const WARRANTY_LABEL = wholeOf('labels/warranty');

const KNOWN = [SELLER_LABEL, BRAND_LABEL, SKU_LABEL, MODEL_LABEL, GTIN_LABEL, ORIGIN_LABEL, WARRANTY_LABEL];

/** Returns true if the text is the label of a known field. */
export const isLabel = (text: string) => text.length <= 30 && KNOWN.some((label) => label.test(text));
