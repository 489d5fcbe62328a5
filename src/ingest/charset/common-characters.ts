// Data to guess the encoding of a page.

/**
 * Frequent characters of each script, from frequency lists and shop pages. Text that is decoded with the
 * wrong encoding contains few of them.
 */
const SIMPLIFIED =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然' +
  '家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机' +
  '十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西' +
  '月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活更别打女' +
  '变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指许统区保至队形社便空决治展马科司五基' +
  '眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取格望觉领共确传清今切院让' +
  '识候带导争运价购商店买卖元包邮货质装颜型号寸送服费销热满仅折券促评图片详登录注册首页搜索收藏客联系版所牌材适';
const TRADITIONAL =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然' +
  '家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日者意無力它與長把機十' +
  '民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西' +
  '月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活更別打女' +
  '變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直資命山金指許統區保至隊形社便空決治展馬科司五基書' +
  '非則聽白卻界達光放強即像難且權思象完設式色路記南品住告類求據程北邊該交規萬取格望覺領共確傳清今切院讓價購商店買' +
  '賣元包郵貨質裝顏型號寸送服費銷熱滿僅折券促評圖片詳登錄註冊首頁搜尋索收藏客聯繫版牌材適運優惠';
const JAPANESE =
  '日本人大年国会中出上生自分時間前後今行見事者場手体気発動作用全部新品商価格円送料無税込購入在庫数量注文販売市場' +
  '楽天店舗情報検索一覧対応方法利用可能通常配送約個表示確認問合使用素材製造保証期間内外高安最特集人気限定返交換';
const KOREAN =
  '이다는의에을가고하지은로를한기도사리자인대어서시나수스아해일정보라부구원장상전제주그만들등선내생성과용위있공동안' +
  '국관소비개치입우여중무음면트드오세니모거연으할것게되방경문명물분실당심러르마미조전회신유물품가격배송무료구매판매';

export const COMMON_CHARACTERS: Readonly<Record<string, ReadonlySet<string>>> = {
  gb18030: new Set(SIMPLIFIED + TRADITIONAL),
  big5: new Set(TRADITIONAL),
  shift_jis: new Set(JAPANESE),
  'euc-jp': new Set(JAPANESE),
  'euc-kr': new Set(KOREAN),
};

/** Usual encodings of a language besides UTF-8. */
export const LANGUAGE_CHARSETS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^zh-(?:hant|tw|hk|mo)/i, ['big5']],
  [/^(?:zh|cn)\b/i, ['gb18030']],
  [/^ja|^jp/i, ['shift_jis', 'euc-jp']],
  [/^ko|^kr/i, ['euc-kr']],
  [/^(?:ru|uk|be|bg|sr|mk)\b/i, ['windows-1251']],
  [/^(?:pl|cs|sk|hu|ro|hr|sl|sq|bs)\b/i, ['windows-1250']],
  [/^el\b/i, ['windows-1253']],
  [/^(?:tr|az)\b/i, ['windows-1254']],
  [/^he\b|^iw\b/i, ['windows-1255']],
  [/^(?:ar|fa|ur)\b/i, ['windows-1256']],
  [/^(?:lt|lv|et)\b/i, ['windows-1257']],
  [/^vi\b/i, ['windows-1258']],
  [/^th\b/i, ['windows-874']],
];
