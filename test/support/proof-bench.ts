import type { Block } from '../../src/model/listing/block.ts';
import { benchOf } from './rule-bench.ts';

const EXAMPLES = 'examples: { match: [x], none: [] }';
const RULE = `title: { en: Claim without proof, zh: 宣称无依据 }
severity: moderate
family: statement
laws: [cn/one]
substantiates: { claim: rank-first, proof: { all: [proof-source, proof-period], any: [proof-study, proof-sample-size] }, within: sentence }
message: { en: "“{quote}” lacks {missing}.", zh: "“{quote}”缺少{missing}。" }
fix: { en: Say it., zh: 写明。 }
examples:
  - { expect: review, lang: zh, description: a }
  - { expect: review, lang: zh, description: b }
  - { expect: pass, lang: zh, description: c }
  - { expect: pass, lang: zh, description: d }`;
/** Holds a text against one rule, which asks a claim of the first place for its proof. */
export const check = benchOf(
  {
    '_laws/cn': `one: { title: { en: Law, zh: 法 }, article: 一, asks: { en: proof, zh: 依据 }, confidence: read }`,
    'claims/rank': RULE,
    _proofs: `proof-source: { en: source, zh: 来源 }
proof-period: { en: date or period, zh: 统计期间 }
proof-study: { en: study, zh: 研究 }`,
    '_vocabulary/rank-first/zh': `words: [销量第一]\n${EXAMPLES}`,
    '_vocabulary/rank-first/en': `words: [clinically proven]\n${EXAMPLES}`,
    '_vocabulary/rank-first/de': `words: [klinisch bewiesen]\n${EXAMPLES}`,
    '_vocabulary/proof-source/zh': `words: [数据来源]\nnegation: ignored\n${EXAMPLES}`,
    '_vocabulary/proof-source/en': `words: [based on]\nnegation: ignored\n${EXAMPLES}`,
    '_vocabulary/proof-source/de': `words: [basierend auf]\nnegation: ignored\n${EXAMPLES}`,
    '_vocabulary/proof-period/zh': `phrases: [{ seq: ["#year"] }]\nnegation: ignored\n${EXAMPLES}`,
    '_vocabulary/proof-period/en': `phrases: [{ seq: ["#year"] }]\nnegation: ignored\n${EXAMPLES}`,
    '_vocabulary/proof-period/de': `phrases: [{ seq: ["#year"] }]\nnegation: ignored\n${EXAMPLES}`,
    '_vocabulary/proof-study/zh': `words: [调研]\nnegation: ignored\n${EXAMPLES}`,
    '_vocabulary/proof-study/en': `words: [survey]\nnegation: ignored\n${EXAMPLES}`,
    '_vocabulary/proof-study/de': `words: [umfrage]\nnegation: ignored\n${EXAMPLES}`,
    '_vocabulary/proof-sample-size/en': `phrases: [{ seq: ["#number", =women] }]\nnegation: ignored\n${EXAMPLES}`,
  },
  'cn',
);

export const block = (text: string, role: Block['role'] = 'description'): Block => ({ role, text });
