import type { Bilingual, UiLanguage } from '../../../model/text/bilingual.ts';
import { topicName } from '../../parts/labels.ts';

/** The report's own words. `{n}` and the like are filled in by `word`. */
const WORDS = {
  report: { en: 'Listing check', zh: '商品信息核查报告' },
  language: { en: 'Language', zh: '语言' },
  sections: { en: 'Sections', zh: '目录' },
  back: { en: 'All listings', zh: '全部商品' },
  skip: { en: 'Skip to the findings', zh: '跳到发现的问题' },
  overview: { en: 'Overview', zh: '总览' },
  listing: { en: 'Listing', zh: '商品' },
  unnamed: { en: '(no name found)', zh: '（未识别出名称）' },
  score: { en: 'Score', zh: '得分' },
  outOf: { en: 'of 100', zh: '满分 100' },
  grade: { en: 'Grade {grade}', zh: '等级 {grade}' },
  notRated: { en: 'Not rated', zh: '未评分' },
  nothingToCheck: {
    en: 'No rule of these laws has anything to say about this listing in its language.',
    zh: '所适用法律下没有可用于该商品及其语言的规则。',
  },
  row: { en: 'row {n}', zh: '第 {n} 行' },
  under: { en: 'Law', zh: '适用法律' },
  asOf: { en: 'As in force on', zh: '法律截至' },
  seller: { en: 'Seller', zh: '商家' },
  price: { en: 'Price', zh: '价格' },
  category: { en: 'Taken for', zh: '判定类别' },
  source: { en: 'Source', zh: '来源' },
  sure: { en: '{n} % sure', zh: '把握 {n}%' },
  checks: { en: 'Checks', zh: '检查' },
  checksText: {
    en: '{checked} rules had something to decide: {violation} found a violation, {review} need a person’s review, {pass} found nothing wrong. {inapplicable} did not apply.',
    zh: '共有 {checked} 条规则作出判断：{violation} 条违规，{review} 条待人工核查，{pass} 条未发现问题；另有 {inapplicable} 条不适用。',
  },
  couldNotRun: { en: 'This rule could not be run.', zh: '该规则未能运行。' },
  errorsText: { en: '{n} rules could not be run.', zh: '{n} 条规则未能运行。' },
  arithmetic: { en: 'How the score was reckoned', zh: '得分如何计算' },
  arithmeticText: {
    en: 'It starts at 100; each rule that failed takes its share off what is left. A violation weighs 40 (critical), 20 (serious), 8 (moderate) or 3 (minor) %; what is to be reviewed a quarter of that.',
    zh: '起始为 100 分；每条未通过的规则按比例扣减剩余分数。违规按严重程度扣 40%（极严重）、20%（严重）、8%（一般）、3%（轻微）；待核查的扣其四分之一。',
  },
  capped: {
    en: 'A listing with a critical violation scores 39 at most.',
    zh: '存在极严重违规时，得分最高 39 分。',
  },
  start: { en: 'Start', zh: '起始' },
  factor: { en: 'Factor', zh: '系数' },
  left: { en: 'Left', zh: '剩余' },
  rule: { en: 'Rule', zh: '规则' },
  result: { en: 'Score', zh: '得分' },
  findings: { en: 'Findings', zh: '发现的问题' },
  noFindings: { en: 'Nothing was found.', zh: '未发现问题。' },
  findingsElsewhere: {
    en: '{n} more findings of this listing are not in this file: --format jsonl has them.',
    zh: '该商品另有 {n} 条发现未收入本文件，可用 --format jsonl 查看。',
  },
  violation: { en: 'violation', zh: '违规' },
  manyViolations: { en: 'violations', zh: '违规' },
  review: { en: 'to review', zh: '待核查' },
  error: { en: 'rule failed', zh: '规则出错' },
  clean: { en: 'clean', zh: '未发现问题' },
  pass: { en: 'passed', zh: '通过' },
  critical: { en: 'critical', zh: '极严重' },
  serious: { en: 'serious', zh: '严重' },
  moderate: { en: 'moderate', zh: '一般' },
  minor: { en: 'minor', zh: '轻微' },
  law: { en: 'Law', zh: '法律依据' },
  fix: { en: 'What to change', zh: '修改建议' },
  suggestion: { en: 'Suggested wording', zh: '建议用语' },
  whyReview: { en: 'Why a person must decide', zh: '为何需人工判断' },
  failure: { en: 'What went wrong', zh: '出错原因' },
  why: { en: 'Why it matters', zh: '规则理由' },
  place: { en: 'Where', zh: '位置' },
  inText: { en: 'Show in the text', zh: '在正文中查看' },
  toFinding: { en: 'Go to the finding', zh: '查看该问题' },
  more: { en: 'and {n} more places', zh: '另有 {n} 处' },
  moreOne: { en: 'and one more place', zh: '另有 1 处' },
  since: { en: 'since {date}', zh: '自 {date} 起施行' },
  until: { en: 'until {date}', zh: '至 {date} 止' },
  read: { en: 'read in the text of the law', zh: '已核对原文' },
  secondary: { en: 'cited from a secondary source', zh: '引自二手资料' },
  memory: { en: 'citation not checked', zh: '条文未核对' },
  asks: { en: 'What it asks', zh: '法律要求' },
  sideA: { en: 'Here', zh: '此处' },
  sideB: { en: 'There', zh: '彼处' },
  means: { en: 'that is', zh: '即' },
  difference: { en: 'Difference', zh: '相差' },
  text: { en: 'The listing’s text', zh: '商品正文' },
  textNote: {
    en: 'As it was read, with every finding marked in place: ✗ a violation, ? to review. A mark leads to its finding.',
    zh: '以下为读取到的正文，问题均在原处标出：✗ 违规，? 待核查。点击标记可跳转到对应问题。',
  },
  otherVoices: {
    en: 'Not the seller’s statements on this product (navigation, reviews, other goods): {n} blocks',
    zh: '非商家对本商品的陈述（导航、评价、其他商品等）：{n} 段',
  },
  noText: {
    en: 'The text of this listing is not in this file: it holds the texts of the gravest listings, and of catalogue rows with findings.',
    zh: '本文件未收入该商品的正文：仅保留问题最重的商品及有问题的目录行的正文。',
  },
  facts: { en: 'Facts', zh: '识别到的信息' },
  factsNote: {
    en: 'What was read from the listing, the believed value first, each with where it came from.',
    zh: '从商品中读取的信息及其出处；采信的值列在最前。',
  },
  field: { en: 'Field', zh: '项目' },
  value: { en: 'Value', zh: '值' },
  from: { en: 'From', zh: '出处' },
  alsoFound: { en: 'also found', zh: '另读到' },
  checked: { en: 'What was checked', zh: '检查内容' },
  checkedNote: {
    en: 'Rules that had something to decide and found nothing wrong, by topic.',
    zh: '作出判断且未发现问题的规则，按主题列出。',
  },
  undecided: { en: 'What could not be told', zh: '无法判断之处' },
  undecidedNone: { en: 'Every rule that applied could be decided.', zh: '所有适用的规则均已作出判断。' },
  shell: {
    en: 'Scripts write parts of this page after loading; what is missing here may be shown in a browser.',
    zh: '页面部分内容由脚本在加载后生成，此处缺少的信息可能在浏览器中显示。',
  },
  doubtCategory: {
    en: 'The kind of goods is not certain ({n} %): rules for one kind of goods ended as reviews.',
    zh: '商品类别不确定（{n}%）：针对特定类别的规则仅提示核查。',
  },
  listings: { en: '{n} listings', zh: '{n} 个商品' },
  withViolation: { en: 'with a violation', zh: '存在违规' },
  withReview: { en: 'to review only', zh: '仅待核查' },
  withNothing: { en: 'nothing found', zh: '未发现问题' },
  unrated: {
    en: '{n} were not rated: no rule had anything to decide.',
    zh: '{n} 个未评分：没有可用的规则。',
  },
  scores: { en: 'Scores', zh: '得分分布' },
  scoresAxis: { en: 'Score', zh: '得分' },
  listingsAxis: { en: 'Listings', zh: '商品数' },
  byTopic: { en: 'Findings by topic', zh: '按主题统计的问题' },
  byLaw: { en: 'Findings by law', zh: '按法律法规统计的问题' },
  byJurisdiction: { en: 'Findings by jurisdiction', zh: '按法域统计的问题' },
  bySeverity: { en: 'Findings by severity', zh: '按严重程度统计的问题' },
  byMerchant: { en: 'Findings by merchant', zh: '按商家统计的问题' },
  ofMany: { en: 'The {shown} with the most findings of {n}.', zh: '共 {n} 个，仅列问题最多的 {shown} 个。' },
  chartNote: {
    en: '{violation} violations, {review} to review',
    zh: '违规 {violation} 条，待核查 {review} 条',
  },
  repeated: { en: 'The same claim on many listings', zh: '多个商品中的相同表述' },
  claim: { en: 'Claim', zh: '表述' },
  count: { en: 'Listings', zh: '商品数' },
  examples: { en: 'For example', zh: '例如' },
  allListings: { en: 'Listings', zh: '商品列表' },
  needsScript: {
    en: 'Sorting, filtering and the page of each listing need scripts, which are off. All data stand in this file as JSON.',
    zh: '排序、筛选及查看单个商品需要启用脚本；全部数据以 JSON 形式保存在本文件中。',
  },
  filter: { en: 'Filter', zh: '筛选' },
  outcome: { en: 'Outcome', zh: '结果' },
  topic: { en: 'Topic', zh: '主题' },
  any: { en: 'any', zh: '不限' },
  search: { en: 'Text', zh: '文字' },
  searchHint: { en: 'name, address, seller, quoted words', zh: '名称、网址、商家、引文' },
  reset: { en: 'Clear', zh: '清除' },
  shown: { en: '{from}–{to} of {n}', zh: '第 {from}–{to} 个，共 {n} 个' },
  noneFits: { en: 'No listing fits the filter.', zh: '没有符合条件的商品。' },
  previous: { en: 'Previous', zh: '上一页' },
  next: { en: 'Next', zh: '下一页' },
  pages: { en: 'Pages', zh: '翻页' },
  violations: { en: 'Violations', zh: '违规' },
  reviews: { en: 'To review', zh: '待核查' },
  laws: { en: 'Law', zh: '法律' },
  topics: { en: 'Topics', zh: '主题' },
  leftOut: {
    en: 'All figures above are of the whole run. To stay readable this file leaves out {listings} listings, {findings} findings and the texts of {texts} listings, the least grave ones; --format jsonl has everything.',
    zh: '以上统计均为全部结果。为便于打开，本文件略去了 {listings} 个商品、{findings} 条发现以及 {texts} 个商品的正文（均为问题最轻者）；完整数据请用 --format jsonl。',
  },
  unread: { en: 'Could not be read', zh: '未能读取' },
  unreadMore: { en: '{n} more', zh: '另有 {n} 个' },
  madeBy: { en: 'Made by {tool} {version}', zh: '由 {tool} {version} 生成' },
  advice: {
    en: 'A finding says what a rule met in the words of the listing. Whether the law was broken is for the authority or a court to say.',
    zh: '报告仅说明规则在商品文字中的发现；是否违法由主管机关或法院认定。',
  },
} satisfies Record<string, Bilingual>;

export type Word = keyof typeof WORDS;

export function word(name: Word, lang: UiLanguage, values: Record<string, string | number> = {}): string {
  return WORDS[name][lang].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    return typeof value === 'number' ? value.toLocaleString(lang) : (value ?? '');
  });
}

const JURISDICTIONS: Record<string, Bilingual> = {
  cn: { en: 'China', zh: '中国' },
  'us-ca': { en: 'California', zh: '美国加利福尼亚州' },
  'us-ny': { en: 'New York', zh: '美国纽约州' },
  icc: { en: 'ICC Code', zh: '国际商会准则' },
  eu: { en: 'European Union', zh: '欧盟' },
  de: { en: 'Germany', zh: '德国' },
  fr: { en: 'France', zh: '法国' },
  uk: { en: 'United Kingdom', zh: '英国' },
  us: { en: 'United States', zh: '美国' },
  jp: { en: 'Japan', zh: '日本' },
  kr: { en: 'Korea', zh: '韩国' },
  tw: { en: 'Taiwan', zh: '台湾' },
  ca: { en: 'Canada', zh: '加拿大' },
  au: { en: 'Australia', zh: '澳大利亚' },
  in: { en: 'India', zh: '印度' },
  sg: { en: 'Singapore', zh: '新加坡' },
  br: { en: 'Brazil', zh: '巴西' },
  nz: { en: 'New Zealand', zh: '新西兰' },
};

export function jurisdictionName(id: string, lang: UiLanguage): string {
  return JURISDICTIONS[id]?.[lang] ?? id;
}

const FIELDS: Record<string, Bilingual> = {
  name: { en: 'Name', zh: '名称' },
  brand: { en: 'Brand', zh: '品牌' },
  sku: { en: 'Item number', zh: '货号' },
  gtin: { en: 'GTIN', zh: '商品条码' },
  mpn: { en: 'Model', zh: '型号' },
  category: { en: 'Category', zh: '类目' },
  breadcrumb: { en: 'Path', zh: '导航路径' },
  price: { en: 'Price', zh: '价格' },
  listPrice: { en: 'List price', zh: '划线价' },
  conditionalPrices: { en: 'Conditional price', zh: '附条件价格' },
  unitPrice: { en: 'Unit price', zh: '单位价格' },
  priceRange: { en: 'Price range', zh: '价格区间' },
  availability: { en: 'Availability', zh: '库存状态' },
  itemCondition: { en: 'Condition', zh: '新旧程度' },
  aggregateRating: { en: 'Rating', zh: '评分' },
  seller: { en: 'Seller', zh: '商家' },
  manufacturer: { en: 'Manufacturer', zh: '生产者' },
  countryOfOrigin: { en: 'Origin', zh: '产地' },
  returnPolicy: { en: 'Returns', zh: '退换货' },
  warranty: { en: 'Warranty', zh: '质保' },
  shipping: { en: 'Delivery', zh: '配送' },
  offers: { en: 'Variants', zh: '规格' },
  additionalProperty: { en: 'Specification', zh: '参数' },
};

export function fieldName(field: string, lang: UiLanguage): string {
  return FIELDS[field]?.[lang] ?? field;
}

const SOURCES: Record<string, Bilingual> = {
  'json-ld': { en: 'markup (JSON-LD)', zh: '结构化数据（JSON-LD）' },
  microdata: { en: 'markup (microdata)', zh: '结构化数据（微数据）' },
  rdfa: { en: 'markup (RDFa)', zh: '结构化数据（RDFa）' },
  meta: { en: 'page header', zh: '页面元信息' },
  visible: { en: 'visible text', zh: '可见文字' },
  script: { en: 'script', zh: '脚本数据' },
  feed: { en: 'catalogue', zh: '商品目录' },
};

export function sourceName(source: string, lang: UiLanguage): string {
  return SOURCES[source]?.[lang] ?? source;
}

/** A topic as a heading or a label of its own. */
export function topicTitle(topic: string, lang: UiLanguage): string {
  return capitalized(topicName(topic, lang));
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
