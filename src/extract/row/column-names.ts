export type RowField =
  | 'id' | 'name' | 'description' | 'highlights' | 'specification' | 'price' | 'salePrice' | 'currency' | 'listPrice'
  | 'brand' | 'sku' | 'gtin' | 'mpn' | 'inLanguage' | 'category' | 'availability' | 'url' | 'image' | 'condition'
  | 'seller' | 'manufacturer' | 'countryOfOrigin' | 'returnPolicy' | 'warranty' | 'shipping' | 'ratingValue'
  | 'reviewCount' | 'unitPrice' | 'market'; // prettier-ignore

/** Column names as exports write them, folded: lower case, letters and digits only. */
const NAMES: Record<RowField, string> = {
  id: 'id productid itemid offerid 商品id 编号 商品编号 id商品',
  name: 'name title productname producttitle itemname itemtitle 标题 商品标题 商品名称 产品名称 名称 商品名 タイトル titre nom titel titulo título nombre nome titolo',
  description:
    'description body bodyhtml longdescription productdescription desc shortdescription details text content 描述 商品描述 详情 商品详情 产品描述 商品説明 説明 beschreibung descripcion descripción descricao descrição descrizione',
  highlights:
    'highlights producthighlight producthighlights bullets bulletpoints bulletpoint bulletpoint1 bulletpoint2 bulletpoint3 bulletpoint4 bulletpoint5 features feature keyfeatures sellingpoints 卖点 亮点 subtitle slogan promotion promotiontext 促销 促销语',
  specification:
    'specification specifications specs productdetail productdetails attributes additionalproperty 规格 参数 属性 ingredients 成分 配料 仕様',
  price:
    'price regularprice unitamount amount 价格 售价 单价 現価 価格 販売価格 prix preis precio preco preço prezzo cena',
  salePrice:
    'saleprice specialprice discountprice offerprice currentprice finalprice 促销价 活动价 现价 特价 セール価格',
  currency: 'currency pricecurrency currencycode 币种 货币 通貨 waehrung währung devise moneda moeda valuta',
  listPrice:
    'listprice msrp compareatprice originalprice rrp oldprice strikeprice 原价 市场价 划线价 定価 通常価格 uvp',
  brand: 'brand brandname 品牌 ブランド marke marque marca merk',
  sku: 'sku skuid itemnumber articlenumber productcode merchantsku 货号 型号编码 品番 artikelnummer',
  gtin: 'gtin gtin8 gtin12 gtin13 gtin14 ean ean13 upc isbn barcode 条码 条形码 jan',
  mpn: 'mpn partnumber manufacturerpartnumber model modelnumber 型号 型番',
  inLanguage: 'inlanguage language lang locale contentlanguage 语言 言語',
  category:
    'category categories producttype googleproductcategory categorypath 类目 分类 品类 カテゴリ kategorie categorie catégorie categoria categoría',
  availability:
    'availability stockstatus instock stock 库存状态 是否有货 在庫 verfügbarkeit disponibilité disponibilidad',
  url: 'url link producturl productlink permalink 链接 商品链接 リンク',
  image: 'image imagelink imageurl imagesrc images picture 图片 主图 画像',
  condition: 'condition itemcondition 成色 新旧 状態 zustand état',
  seller: 'seller sellername merchant vendor shop shopname store storename 店铺 卖家 商家 店铺名称 販売元',
  manufacturer: 'manufacturer producer 生产商 厂家 制造商 メーカー hersteller fabricant fabricante',
  countryOfOrigin: 'countryoforigin origin madein 产地 原产地 原产国 原産国 herkunftsland paysorigine',
  returnPolicy: 'returnpolicy returns returnpolicylabel hasmerchantreturnpolicy 退货 退换货 返品',
  warranty: 'warranty guarantee 保修 质保 保証 garantie garantia',
  shipping: 'shipping shippinglabel shippingdetails delivery 物流 运费 配送 送料 versand livraison',
  ratingValue: 'ratingvalue rating averagerating stars 评分 評価',
  reviewCount: 'reviewcount ratingcount reviews numreviews 评价数 レビュー数',
  unitPrice: 'unitpricingmeasure unitprice 单位价格',
  market: 'market country targetcountry salescountry 市场 国家',
};

export const ROW_FIELDS: ReadonlyMap<string, RowField> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(' ').map((name) => [name, field as RowField] as const),
  ),
);

/** `g:Product_Highlight` → `producthighlight`. */
export function foldColumn(name: string): string {
  const colon = name.indexOf(':');
  return (colon >= 0 && colon < 10 ? name.slice(colon + 1) : name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
