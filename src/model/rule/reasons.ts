import type { Bilingual } from '../text/bilingual.ts';

/** Why a finding is a `review` and not a `violation`. */
export const REASONS = {
  'weak-wording': {
    en: 'The wording can also be meant harmlessly: a person must read it.',
    zh: '该表述也可能另有含义，需人工判断。',
  },
  'doubtful-category': {
    en: 'It is not certain that the goods are of the kind this rule is about ({category}, {confidence} %).',
    zh: '无法确定该商品属于本规则所适用的类别（{category}，{confidence}%）。',
  },
  'memory-citation': {
    en: 'The citation has not been checked against the text of the law.',
    zh: '所引条文尚未与法律原文核对。',
  },
  'shell-page': {
    en: 'Scripts write parts of this page after loading; what is missing here may be shown there.',
    zh: '页面部分内容由脚本在加载后生成，此处缺少的信息可能在浏览器中显示。',
  },
  'proof-elsewhere': {
    en: 'The seller may hold the proof; the listing does not show it ({missing}).',
    zh: '商家可能持有证明材料，但页面未展示（缺少：{missing}）。',
  },
  'fact-needed': {
    en: 'It depends on a fact the listing does not show.',
    zh: '取决于页面未展示的事实。',
  },
  'same-thing': {
    en: 'It is not certain that both statements speak of the same thing.',
    zh: '无法确定两处表述所指的是同一事项。',
  },
  'other-law': {
    en: 'Under the law of this market it depends on circumstances.',
    zh: '依该市场的法律，须视具体情形而定。',
  },
} satisfies Record<string, Bilingual>;

export type ReasonCode = keyof typeof REASONS;

export const REASON_CODES = Object.keys(REASONS) as [ReasonCode, ...ReasonCode[]];
