import { describe, expect, it } from 'vitest';
import { splitAtJoints } from '../../src/text/segment/joints.ts';
import { segment, segmentAt } from '../../src/text/segment/segments.ts';

function sentences(text: string, lang?: string): string[] {
  let from = 0;
  return segment(text, lang).sentences.map((end) => {
    const part = text.slice(from, end).trim();
    from = end;
    return part;
  });
}

describe('segment', () => {
  it.each([
    ['好喝。不贵!来吧', ['好喝。', '不贵!', '来吧']],
    ['it holds 1.5 litres. very light.', ['it holds 1.5 litres.', 'very light.']],
    ['see e.g. the manual. then start.', ['see e.g. the manual.', 'then start.']],
    ['price incl. vat. testsieger nr. 1 here.', ['price incl. vat.', 'testsieger nr. 1 here.']],
    ['£12 inc. vat (£10 ex. vat). zinc plated.', ['£12 inc. vat (£10 ex. vat).', 'zinc plated.']],
    ['made by acme inc. ships today.', ['made by acme inc.', 'ships today.']],
    ['does it leak? no. it holds.', ['does it leak?', 'no.', 'it holds.']],
    ['', ['']],
  ])('splits %j', (text, parts) => expect(sentences(text)).toEqual(parts));

  it.each([
    ['jetzt 19,99. gegen keime.', ['jetzt 19,99.', 'gegen keime.']],
    ['modell nr. 7. gegen keime.', ['modell nr. 7.', 'gegen keime.']],
    ['z. b. in karton.', ['z. b. in karton.']],
    ['净重5kg.适合露营', ['净重5kg.', '适合露营']],
    ['1.清洗干净', ['1.清洗干净']],
    ['aktion 02.05. bis 30.06.', ['aktion 02.05. bis 30.06.']],
    ['bis zum 3. mai gültig.', ['bis zum 3. mai gültig.']],
    ['a box of 6. it helps you sleep.', ['a box of 6. it helps you sleep.']],
    ['weight 5. 3 oz.', ['weight 5. 3 oz.']],
  ])('takes a short number in %j for an ordinal, unless it is a decimal', (text, parts) =>
    expect(sentences(text)).toEqual(parts),
  );

  it.each([
    ['now £19.99. it kills germs.', ['now £19.99.', 'it kills germs.']],
    ['a box of 6. it helps you sleep.', ['a box of 6.', 'it helps you sleep.']],
    ['rated at 40 w. dimmable.', ['rated at 40 w.', 'dimmable.']],
    ['wash at 30°c. dry flat.', ['wash at 30°c.', 'dry flat.']],
    ['charged by usb-c. comes in black.', ['charged by usb-c.', 'comes in black.']],
    ['with vitamin c. unsweetened.', ['with vitamin c.', 'unsweetened.']],
    ['written by j. k. rowling.', ['written by j. k. rowling.']],
    ['a. vogel tablets.', ['a. vogel tablets.']],
    ['model no. 7. it helps you sleep.', ['model no. 7.', 'it helps you sleep.']],
    ['1. wash it. 2. dry it.', ['1. wash it.', '2. dry it.']],
    ['weight 5. 3 oz.', ['weight 5. 3 oz.']],
  ])('knows that English writes no ordinals so: %j', (text, parts) =>
    expect(sentences(text, 'en')).toEqual(parts),
  );

  it.each([
    ['beech lid - 2 m cord', ['beech lid -', '2 m cord']],
    ['for ages 3 - 6 years', ['for ages 3 - 6 years']],
    ['a ready-made lid', ['a ready-made lid']],
    ['改善睡眠质量/缓解视力疲劳', ['改善睡眠质量/', '缓解视力疲劳']],
    ['周一~周五送货', ['周一~周五送货']],
  ])('splits %j into statements at marks that join them', (text, parts) => {
    let from = 0;
    const found = splitAtJoints(text, segment(text).statements).map((end) => {
      const part = text.slice(from, end).trim();
      from = end;
      return part;
    });
    expect(found).toEqual(parts);
  });

  it('finds the segment of an offset', () => {
    const { clauses } = segment('甲,乙,丙');
    expect(segmentAt(clauses, 2)).toEqual([2, 4]);
    expect(segmentAt(clauses, 4)).toEqual([4, 5]);
  });
});
