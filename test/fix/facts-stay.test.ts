import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { resolveLanguage } from '../../src/app/listing/resolve-language.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { extractMarkdown } from '../../src/extract/draft/extract-markdown.ts';
import type { Finding } from '../../src/model/report/finding.ts';

const book = loadShippedRules();

async function findingsIn(text: string, laws: string[]): Promise<readonly Finding[]> {
  const extraction = extractMarkdown(text);
  await resolveLanguage(extraction.listing);
  const options = { laws, asOf: '2026-11-24', lang: 'zh', suggest: true } as const;
  return checkExtraction(extraction, { uri: 'draft' }, book, options).findings;
}

const violations = (findings: readonly Finding[]) =>
  findings.filter(({ outcome, where }) => outcome === 'violation' && where.block === 1);

describe('a clause goes, the facts beside it stay', () => {
  it.each([
    ['护手霜 50ml', '含5%甘油，治疗皮炎，质地轻薄不黏。', '含5%甘油，质地轻薄不黏。', ['cn']],
    ['棉被', '云南手织，治疗关节炎，200×230厘米。', '云南手织，200×230厘米。', ['cn']],
    ['浴巾', '纯棉，吸水快，抑菌99.9%，70×140cm。', '纯棉，吸水快，70×140cm。', ['cn']],
    ['蜂蜜 500g', '甜而不腻，治咳嗽，自家蜂场。', '甜而不腻，自家蜂场。', ['cn']],
    ['蜂蜜 500g', '绝对纯天然，假一赔十，全国最好的蜂蜜。', '假一赔十。', ['cn']],
    ['洗面奶', '国家药监局认证，备案号：京G妆网备字2023000001', '备案号：京G妆网备字2023000001', ['cn']],
    ['Decke', 'In Peru handgewebt, heilt Rheuma, 130 x 170 cm.', 'In Peru handgewebt, 130 x 170 cm.', ['eu', 'de']], // prettier-ignore
  ])('%s: %s → %s', async (title, line, wanted, laws) => {
    const found = violations(await findingsIn(`# ${title}\n\n${line}\n`, laws));
    expect(found.length).toBeGreaterThan(0);
    for (const { suggestions = [] } of found)
      expect(suggestions.filter(({ safe }) => safe).map(({ after }) => after)).toEqual([wanted]);
  });

  it('a review of what the goods are does not keep a violation beside it', async () => {
    const findings = await findingsIn('# 蜂蜜 500g\n\n太行深山土蜂蜜，甜而不腻，治咳嗽，自家蜂场。\n', [
      'cn',
    ]);
    const [cure] = violations(findings);
    expect(cure?.suggestions?.[0]?.after).toBe('太行深山土蜂蜜，甜而不腻，自家蜂场。');
    const wild = findings.find(({ ruleId }) => ruleId === 'origin/wild-or-aged');
    expect(wild?.noWording).toBe('named');
  });
});

describe('where a fact would go, that is the reason', () => {
  it.each([
    ['Tee', 'Beugt Erkältungen vor, hilft gegen Migräne und schmeckt nach Honig.', ['eu', 'de']],
    ['Tisane', 'Prévient les rhumes, soulage la migraine et a un goût de miel.', ['eu', 'fr']],
    ['空调挂机', 'UVC杀菌率99.99%，除菌除病毒', ['cn']],
  ])('%s: %s', async (title, line, laws) => {
    const found = violations(await findingsIn(`# ${title}\n\n${line}\n`, laws));
    expect(found.length).toBeGreaterThan(0);
    for (const { noWording, suggestions } of found) {
      expect(suggestions).toBeUndefined();
      expect(noWording).toBe('factsLost');
    }
  });

  it('words that merely sound like a claim are told apart from other findings', async () => {
    const [found] = violations(
      await findingsIn('# 学习机\n\n护眼屏，杜绝近视，孩子用一天也不累。\n', ['cn']),
    );
    expect(found?.noWording).toBe('otherClaim');
  });
});
