// A fixed draft has no remnant that cannot stand alone, and what is not mended is told.
import { describe, expect, it } from 'vitest';
import { fixText } from '../../src/app/fix/fix-text.ts';
import { checkDraft } from './check-draft.ts';

const HEAD = '# 玉竹茶\n\n净含量250克。\n\n';

describe('a remnant that only a review doubts', () => {
  it.each([
    ['全国销量第一的花茶，没有之一。', ''],
    ['全国销量第一的花茶。没有之一。', ''],
    ['全网最低价，错过不再有。', ''],
    ['治疗高血压，毋庸置疑。', ''],
  ])('%s: the tail goes with its claim', async (line, wanted) => {
    const { text } = await fixText(`${HEAD}- ${line}\n- 罐装\n`, checkDraft(['cn']));
    expect(text).toBe(`${HEAD}${wanted}- 罐装\n`);
  });

  it.each([['绝对安全，小孩吃下去也没事。']])('%s: stays whole, with the reason', async (line) => {
    const draft = `${HEAD}- ${line}\n- 罐装\n`;
    const { text, report } = await fixText(draft, checkDraft(['cn']));
    expect(text).toBe(draft);
    const grave = report.findings.filter(({ outcome }) => outcome === 'violation');
    expect(grave.map(({ noWording }) => noWording)).toEqual(['otherClaim']);
  });

  it.each([
    ['It prevents migraine. Bar none.', ''],
    ['It cures eczema. The rest is history.', ''],
    ['It cures eczema. It is 20 cm high.', 'broken'],
  ])('%s', async (line, wanted) => {
    const draft = `# Kettle\n\nHolds a litre.\n\n- ${line}\n- Made of steel.\n`;
    const { text } = await fixText(draft, checkDraft(['uk']));
    expect(text).toBe(wanted === '' ? draft.replace(`- ${line}\n`, '') : draft);
  });

  it('leaves a line whose next line is but its tail', async () => {
    const draft = '# Kettle\n\nHolds a litre.\n\nIt prevents migraine.\n\nBar none.\n';
    expect((await fixText(draft, checkDraft(['uk']))).text).toBe(draft);
  });
});
