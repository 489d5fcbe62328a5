import type { Bilingual, UiLanguage } from '../../model/text/bilingual.ts';

const LABELS = {
  violation: { en: 'violation', zh: '违规' },
  review: { en: 'to review', zh: '待核查' },
  error: { en: 'rule failed', zh: '规则出错' },
  critical: { en: 'critical', zh: '极严重' },
  serious: { en: 'serious', zh: '严重' },
  moderate: { en: 'moderate', zh: '一般' },
  minor: { en: 'minor', zh: '轻微' },
  law: { en: 'law', zh: '依据' },
  fix: { en: 'fix', zh: '修改' },
  why: { en: 'why', zh: '原因' },
  at: { en: 'at', zh: '位置' },
  checked: { en: '{n} checked', zh: '检查 {n} 项' },
  violations: { en: '{n} violations', zh: '违规 {n} 项' },
  reviews: { en: '{n} to review', zh: '待核查 {n} 项' },
  errors: { en: '{n} rules failed', zh: '规则出错 {n} 项' },
  oneViolation: { en: '1 violation', zh: '违规 1 项' },
  oneError: { en: '1 rule failed', zh: '规则出错 1 项' },
  underLaw: { en: 'under {laws} ({because}), as of {asOf}', zh: '适用 {laws}（{because}），法律截至 {asOf}' },
  repeatsOnce: { en: 'and one more place', zh: '另有 1 处' },
  repeats: { en: 'and {n} more places', zh: '另有 {n} 处' },
  notRated: { en: 'not rated', zh: '未评分' },
  nothingToCheck: {
    en: 'no rule of these laws has anything to say about this listing in its language',
    zh: '所适用法律下没有可用于该商品及其语言的规则',
  },
  noFindings: { en: 'nothing found', zh: '未发现问题' },
  unnamed: { en: '(no name found)', zh: '（未识别出名称）' },
  score: { en: 'score', zh: '得分' },
  listing: { en: 'listing', zh: '商品' },
  category: { en: 'taken for {category} ({sure} %)', zh: '判定类别 {category}（{sure}%）' },
  secondary: { en: 'cited from a secondary source', zh: '引自二手资料' },
  memory: { en: 'citation not checked', zh: '条文未核对' },
  arithmetic: { en: 'score', zh: '得分' },
  note: { en: 'note', zh: '提示' },
  moreRules: { en: 'and {n} more rules', zh: '另有 {n} 条规则' },
  here: { en: 'here', zh: '此处' },
  there: { en: 'there', zh: '彼处' },
  capped: {
    en: '(39 at most with a critical violation)',
    zh: '（存在极严重违规时最高 39 分）',
  },
  oneListing: { en: '1 listing', zh: '共 1 个商品' },
  rowNumber: { en: 'row {n}', zh: '第 {n} 行' },
  unread: { en: '{n} inputs could not be read', zh: '{n} 个输入未能读取' },
  leftOut: {
    en: '{n} more listings are not shown in full; --format jsonl has everything.',
    zh: '另有 {n} 个商品未完整列出；全部数据请用 --format jsonl。',
  },
  listingCount: { en: '{n} listings', zh: '共 {n} 个商品' },
  byTopic: { en: 'by topic', zh: '按主题' },
} satisfies Record<string, Bilingual>;

export type Label = keyof typeof LABELS;

/** A word or line of the report's own, in the language asked for. */
export function label(name: Label, lang: UiLanguage, values: Record<string, string | number> = {}): string {
  return LABELS[name][lang].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
}

/** "1 violation", "2 violations". */
export function countOf(what: 'violation' | 'error', n: number, lang: UiLanguage): string {
  const names = { violation: ['oneViolation', 'violations'], error: ['oneError', 'errors'] } as const;
  return label(names[what][n === 1 ? 0 : 1], lang, { n });
}

const ROLES: Record<string, string> = {
  title: '标题',
  highlights: '卖点',
  description: '描述',
  specification: '参数',
  offer: '价格区',
  policy: '售后条款',
  seller: '商家信息',
  'image-text': '图片文字',
  review: '评价',
  question: '问答',
  related: '相关商品',
  navigation: '导航',
  footer: '页脚',
};

const TOPICS: Record<string, string> = {
  price: '价格',
  promotion: '促销',
  superlative: '绝对化用语',
  performance: '性能',
  health: '医疗健康',
  food: '食品',
  cosmetics: '化妆品',
  green: '环保',
  origin: '产地与材质',
  returns: '退换货',
  warranty: '质保',
  terms: '格式条款',
  seller: '商家身份',
  identity: '商品标识',
  safety: '安全',
  reviews: '评价',
  pressure: '催促',
  endorsement: '代言与荣誉',
  contradiction: '前后矛盾',
  education: '教育',
  service: '服务',
};

export function roleName(role: string, lang: UiLanguage): string {
  return lang === 'zh' ? (ROLES[role] ?? role) : role;
}

export function topicName(topic: string, lang: UiLanguage): string {
  return lang === 'zh' ? (TOPICS[topic] ?? topic) : topic;
}
