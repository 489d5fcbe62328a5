import { Lowered } from './lowered.ts';

/** Names of rows and labels, by the field they give. Matched against the whole label. */
export const SKU_LABEL = new Lowered(
  /^(?:code|item|artikel|produkt-?id|symbol|indeks|kod|tcin|internet ?#|prod(?:uct|\.)? ?code|stock code|rif\.?|nr artykułu|obj(?:\.|ednací) č(?:íslo|\.)|(?:ürün|stok) kodu|tuote(?:koodi|nro)|varenr\.?|productcode|(?:商品|产品|產品)(?:編號|編碼|貨號)|貨號|款[号號]|お申込番号|\p{L}{0,6}상품 ?(?:번호|코드)|제품 ?(?:번호|코드)|cat(?:alog(?:ue)?)?\.? ?(?:no\.?|nr\.?|#)|best(?:ell)?\.?-?(?:nr\.?|nummer)|(?:codice|código|code) (?:articolo|prodotto|artículo|article|produit)|kód(?: produktu| zboží)?|cikkszám|(?:manufacturer )?sku(?: ?(?:#|no\.?|number|code|id))?|(?:item|product|article|catalog(?:ue)?|stock|style|web|merchant|reference)[ -]?(?:#|no\.?|nr\.?|number|num\.?|code|id|sku)s?(?: ?#)?|item ?#|style ?#?|asin|(?:bestell|artikk?el|produkt|art)\.?[- ]?(?:nummer|nr\.?|no\.?|code)|(?:código|c[oó]d\.?|codice|ref\.?|réf\.?|référence|referencia|referência)(?: (?:du )?(?:produit|article|artículo|item|produto|producto|articolo|d[eo]l? (?:producto|artículo|produto|item)|prodotto|interne|fabricant))?|n° ?(?:d')?article|artikelnr\.?|varenummer|artikelnummer|tuotenumero|nr katalogowy|kod produktu|mã (?:sản phẩm|sp|hàng)|артикул|код товара|商品编号|商品编码|产品编号|货号|商品番号|商品コード|品番|管理番号|商品id|商品コード\(asin\)|상품번호|상품코드|제품번호|제품코드|품번|모델번호)$/iu,
);
export const MODEL_LABEL = new Lowered(
  /^(?:(?:item )?model(?: ?(?:#|no\.?|number|name|id|code))?|mpn|(?:manufacturer|mfg\.?|mfr\.?)(?:'s)? ?(?:part|reference|item|model)? ?(?:#|no\.?|number)?|part ?(?:#|no\.?|number)|modell(?:nummer)?|modèle|modelo|modello|hersteller-?(?:nr|nummer|artikelnummer|teilenummer)\.?|型号|产品型号|型番|モデル(?:番号)?|メーカー型番|модель)$/iu,
);
export const GTIN_LABEL = new Lowered(
  /^(?:upc(?:-?a)?(?: code)?|ean(?:-?1?[38])?(?: code)?|gtin(?:-?\d+)?|isbn(?:[- ]?1[03])?|barcode|jan(?:コード)?|条形码|条码|商品条码|バーコード|code[- ]barres|código de barras|strichcode)$/iu,
);
export const BRAND_LABEL = new Lowered(
  /^(?:brand(?: name)?|by|marke|marque|marca|merk|märke|mærke|merke|brändi|tuotemerkki|marka|thương hiệu|hãng(?: sản xuất)?|бренд|торговая марка|značka|brend|品牌|商品品牌|品牌名称|ブランド|ブランド名|브랜드|label|author|autor|auteur)$/iu,
);
export const MANUFACTURER_LABEL = new Lowered(
  /^(?:manufacturer|winery|(?:nom (?:du )?)?domaine|weingut|bodega|cantina|make(?: ?\/ ?manufacturer)?|made by|maker|producer|hersteller|fabricant|fabricante|produttore|fabrikant|producent|tillverkare|nhà sản xuất|производитель|生产商|制造商|生产企业|厂家|厂名|製造元|製造者|メーカー(?:名)?|제조사|제조자)$/iu,
);
export const ORIGIN_LABEL = new Lowered(
  /^(?:country(?:\/region)? of (?:origin|manufacture)|(?:country|place|region) of (?:origin|manufacture)|origin|made in|manufactured in|imported from|herkunft(?:sland)?|ursprungsland|pays d'origine|origine|fabriqué en|país de (?:origen|origem|fabricación)|origen|origem|paese di origine|land van herkomst|xuất xứ|nơi sản xuất|sản xuất tại|страна(?:-изготовитель| производства| происхождения|[- ]производитель)?|产地|原产地|原产国|生产国|商品产地|国产\/进口|kraj pochodzenia|země původu|menşei?|ülke|原産国(?:名)?|生産国|産地|製造国|원산지|제조국)$/iu,
);
export const SELLER_LABEL = new Lowered(
  /^(?:(?:dispatched|ships?|shipped|fulfilled) (?:from )?and sold by|sold(?: and shipped| & shipped)? by|seller(?: name| information)?|shop(?: name)?|merchant|vendor|store|verkauf(?:t)? (?:durch|von)|verkäufer|anbieter|händler|vendu(?: et expédié)? par|vendeur|vendido(?: (?:y enviado|e entregue))? por|vendedor|tienda|loja|venduto(?: e spedito)? da|venditore|verkoper|(?:verkocht|verkoop) door|sprzedaje|prodává|prodejce|satıcı|myyjä|forhandler|bán bởi|販売店|판매업체|sprzedawca|säljare|người bán|cung cấp bởi|продавец|магазин|卖家|掌柜|掌柜名|店铺|店铺名称|店铺名|商家|商家名称|公司名称|公司名|供应商|供货商|販売元|出品者|販売者|販売業者|ショップ名?|판매자|판매처)$/iu,
);
/** Ends with the words for who sells, the name is in what follows. */
export const SELLER_FOLLOWS = new Lowered(
  /(?:sold and shipped by|\b(?:sold|shipped and sold|sold and fulfilled|ships from and sold|dispatched from and sold) by|verkauf und versand durch|verkauft von|vendu(?: et expédié)? par|vendido(?: y enviado| e entregue)? por|venduto(?: e spedito)? da)\s*(?:[:：]\s*)?$/iu,
);
export const SELLER_INLINE = new Lowered(
  /(?:fulfilled by|(?:owner of|propietari[oa] de|inhaber(?:in)? von|propriétaire de)(?= \p{L}+$)|(?:ships? from and |dispatched from and |shipped and |fulfilled and )?sold(?: (?:and|&) (?:shipped|fulfilled|delivered))? by|verkauf(?:t)? (?:und versand )?durch|vendu(?: et expédié)? par|vendido (?:y enviado |e entregue )?por|venduto (?:e spedito )?da|verk(?:ocht|oop) door|cung cấp bởi|bán bởi|sprzedaje|が販売(?:し)?|販売元|ストア名|店舗名|ショップ名)\s*(?:[:：]\s*)?(\p{L}[\p{L}\p{N}&.'’!\- ]{1,50}?)(?=\s*(?:[.,;:|(]|$| and | in | with | at |\d+%))/iu,
);

/** The name stands before the words: この商品は、某店が販売し, 由某店发货. */
export const SELLER_BEFORE = new Lowered(
  /この商品は、?\s*([^、。\s][^、。]{1,30}?)\s?が販売|(?:^|[\s，。])由\s?([^\s，。由]{2,24}?)\s?(?:销售|銷售|发货|發貨|出貨|负责发货)/iu,
);

/** "Made in" of many languages, the name of a place in capitals after it. */
export const MADE_IN =
  /(?:^|[.!•,;:\s])(?:[Hh]echo en|[Ff]abricado (?:en|n[oa]|em)|[Ff]eito (?:n[oa]|em)|[Ff]abriqué (?:en|au|aux)|[Hh]ergestellt in|[Ii]n Handarbeit in|[Gg]e(?:maakt|produceerd) in|[Pp]rodott[oa] in|[Ff]atto a mano in|[Ww]yprodukowan[oey] w|[Vv]yrobeno v|[Tt]illverka[dt] i|[Ll]aget i|[Ff]remstillet i|[Vv]almistettu|[Cc]ountry of [Oo]rigin:|[Pp]ays d'origine ?:|[Pp]aís de orige[nm]:|[Pp]aese di origine:|[Hh]erkunft(?:sland)?:) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2} ?)|(日本|中国|韓国|台湾|ベトナム|タイ|イタリア|フランス|ドイツ|アメリカ|インドネシア|インド|スペイン|ポルトガル|スイス|スウェーデン)製(?!造|品|粉)/u;

export const ORIGIN_INLINE =
  /(?:^|[.!•\s])(?:[Pp]roudly |[Hh]and)?(?:[Mm]ade|[Mm]anufactured|[Pp]roduced|[Cc]rafted|[Aa]ssembled|[Pp]rodott[oa]|[Hh]ergestellt) in (?:the )?((?:U\.?S\.?A?\.?|U\.K\.|UK)(?![\p{L}])|(?:[A-Z][a-z]+ ?){1,3})/u;
export const WARRANTY_LABEL = new Lowered(
  /^(?:(?:product |manufacturer'?s? |limited )?(?:warranty|guarantee)(?: (?:period|information|type|labor|parts)| ?[-–] ?(?:parts|labor))?|garantie(?:dauer)?|garant[ií]a|garanzia|gwarancja|takuu|garanti(?:tid| süresi)?|garant[ií]a (?:do|del) (?:fornecedor|fabricante|vendedor)|záruka|záruční doba|bảo hành|гарантия|гарантийный срок|保修(?:期|服务)?|质保(?:期)?|售后服务|保証(?:期間)?|품질보증(?:기준)?)$/iu,
);
