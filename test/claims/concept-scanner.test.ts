import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scannerOf } from '../support/vocabulary.ts';

const EXAMPLES = 'examples: { match: [x], none: [] }';
const quotes = (scan: ReturnType<typeof scannerOf>, text: string) =>
  scan(text)
    .filter((match) => !match.negated)
    .map((match) => match.quote);

describe('phrases', () => {
  const scan = scannerOf({
    'cure/zh': `sets: { heal: [治疗, 缓解], ill: [关节炎, 失眠] }
phrases:
  - { seq: [heal, ..4, ill] }
  - { seq: ['#number', 天, ..2, heal], unless: { after: [期] } }
${EXAMPLES}`,
    'negation/zh': `words: [不能]\n${EXAMPLES}`,
  });

  it('spans a bounded gap', () => {
    expect(quotes(scan, '治疗各种关节炎')).toEqual(['治疗各种关节炎']);
    expect(quotes(scan, '治疗一二三四五关节炎')).toEqual([]);
  });

  it('does not cross a sentence', () => expect(quotes(scan, '缓解。失眠')).toEqual([]));
  it('reads numbers by form', () => expect(quotes(scan, '三天缓解')).toEqual(['三天缓解']));
  it('heeds what follows', () => expect(quotes(scan, '7天缓解期')).toEqual([]));
  it('marks what is denied', () => expect(scan('不能治疗失眠')[0]).toMatchObject({ negated: true }));
  it('finds two claims in one sentence', () => expect(quotes(scan, '治疗失眠、缓解关节炎')).toHaveLength(2));
});

describe('Chinese negation', () => {
  const scan = scannerOf({
    'cure/zh': `sets: { heal: [治, 有, 与医院], ill: [失眠, 功效, 合作] }
phrases: [{ seq: [heal, ..4, ill] }]
${EXAMPLES}`,
    'negation/zh': `words: [没有, 不了, 均无, 别信, 不是]\n${EXAMPLES}`,
    'negation-after/zh': `words: [都是假的]\n${EXAMPLES}`,
  });

  it.each([
    '没有治病功效',
    '治不了失眠',
    '解决不了失眠',
    '与医院均无合作',
    '别信“治失眠”',
    '“治失眠”都是假的',
  ])('reaches into %s', (text) => expect(quotes(scan, text)).toEqual([]));

  it.each(['治本不是吹失眠', '别信谣言，治失眠'])('leaves %s', (text) =>
    expect(quotes(scan, text)).toHaveLength(1),
  );
});

describe('Chinese words between quotation marks', () => {
  const scan = scannerOf({
    'last/zh': `words: [最后三天]\nnegation: ignored\n${EXAMPLES}`,
    'negation-quoted/zh': `words: [消协]\n${EXAMPLES}`,
  });

  it.each(['消协提醒:别因“最后三天”仓促签字', '遇到「最后三天」,可向消协投诉'])('takes back %s', (text) =>
    expect(quotes(scan, text)).toEqual([]),
  );

  it.each(['消协提醒,最后三天', '“最后三天”', '消协提醒。“最后三天”', '消协“提醒”最后三天'])(
    'leaves %s',
    (text) => expect(quotes(scan, text)).toHaveLength(1),
  );
});

describe('spaced languages', () => {
  const scan = scannerOf(
    {
      'cure/en': `sets: { heal: [~cure, relieves], ill: [insomnia, joint pain] }
phrases: [{ seq: [heal, ..2, ill] }]
${EXAMPLES}`,
      'negation/en': `words: [no, not]\n${EXAMPLES}`,
    },
    'en',
  );

  it('sees a negation between the elements', () => {
    expect(scan('It cures no joint pain')[0]).toMatchObject({ negated: true });
  });

  it('counts gaps in words', () => {
    expect(quotes(scan, 'Curing your chronic insomnia')).toEqual(['curing your chronic insomnia']);
    expect(quotes(scan, 'cures all of your insomnia')).toEqual([]);
  });
});

describe('what nobody says', () => {
  const scan = scannerOf(
    {
      'cure/en': `words: [cures gout, cure gout, vegan]\n${EXAMPLES}`,
      'negation-unsaid/en': `words: [nobody says that]\n${EXAMPLES}`,
      'negation-taken-back/en': `words: [is not what we say]\n${EXAMPLES}`,
      'negation-answer/en': `words: ["no", not at all]\n${EXAMPLES}`,
      'negation-end/en': `words: [but]\n${EXAMPLES}`,
      'negation-subject/en': `words: [our]\n${EXAMPLES}`,
    },
    'en',
  );

  it.each([
    'Nobody says that it is dear, or cures gout',
    'It cures gout: that is not what we say',
    'Does it cure gout? No.',
    'Does it cure gout? Not at all, it smells nice',
    '“Does it cure gout? No!”',
  ])('takes back %s', (text) => expect(scan(text).every(({ negated }) => negated)).toBe(true));

  it.each([
    'Nobody says that it is dear, our tea cures gout',
    'Nobody says that it is dear but it cures gout',
    'Does it cure gout? No other tea does',
    'Does it cure gout? Yes. No sugar.',
    'It cures gout. No.',
  ])('leaves %s', (text) => expect(scan(text).some(({ negated }) => negated)).toBe(false));
});

describe('guards', () => {
  const scan = scannerOf({
    'absolute/zh': `words: [最佳, { }]
${EXAMPLES}`.replace(', { }', ''),
    'limited/zh': `sets: { top: [第一] }
phrases: [{ seq: [top], unless: [第一次], with: { sentence: [销量] } }]
${EXAMPLES}`,
  });

  it('asks for company', () => {
    expect(quotes(scan, '销量第一')).toEqual(['第一']);
    expect(quotes(scan, '第一。销量')).toEqual([]);
    expect(quotes(scan, '销量第一次')).toEqual([]);
  });
});

describe('short Chinese terms', () => {
  const scan = scannerOf({ 'body/zh': `words: [强筋, 防癌]\n${EXAMPLES}` });

  it('are not found inside longer words', () => {
    expect(quotes(scan, '外壳无加强筋底壳')).toEqual([]);
    expect(quotes(scan, '强筋健骨，防癌抗癌')).toEqual(['强筋', '防癌']);
  });
});

describe('hostile texts', () => {
  const scan = scannerOf({
    'deep/zh': `sets: { a: [甲, 甲甲] }
phrases: [{ seq: [a, ..40, a, ..40, a, ..40, a] }]
${EXAMPLES}`,
  });

  it('never throws and stays inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const match of scan(text)) expect(match.end).toBeGreaterThan(match.start);
      }),
    );
  });
});
