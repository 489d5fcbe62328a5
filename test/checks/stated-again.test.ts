import { describe, expect, it } from 'vitest';
import { contradictionsIn } from '../support/draft-findings.ts';

const FALSE: [string, string, string][] = [
  // Terms.
  ['zh', '桌上型電風扇\n\n保固三年，到府收送\n保固期：兩年', 'measure'],
  ['nl', 'Tafelventilator\n\nMet 3 jaar garantie\nGarantie: 12 maanden', 'measure'],
  ['pl', 'Wentylator biurkowy\n\nGwarancja 3 lata na urządzenie\nGwarancja: 12 miesięcy', 'measure'],
  ['en', 'Bike computer\n\nRuns 20 days on one charge.\nBattery life: 12 days', 'stated-measure'],
  // Substances.
  ['en', 'Lemon vape, zero nicotine\n\nNicotine strength: 12 mg/ml', 'free-from'],
  ['fr', 'Café moulu décaféiné\n\nCaféine : 1,4 %', 'free-from'],
  ['es', 'Café molido descafeinado\n\nCafeína: 1,3 %', 'free-from'],
  ['zh', '脱咖啡因咖啡豆\n\n咖啡因：1.2%', 'free-from'],
  ['zh', '考研数学班\n\n没过全退，签协议。\n课程售出不予退费。', 'money-back'],
  // Materials and ingredients.
  ['en', 'Goose down duvet\n\nFill: 60% duck feather, 40% duck down', 'goose-down'],
  ['fr', 'Casserole en cuivre massif\n\nMatière : laiton', 'solid-copper'],
  ['zh', '零添加桂圆膏\n\n配料：桂圆、葡萄糖浆', 'nothing-added'],
  // Counts and ages.
  ['it', 'Tisana, 40 bustine\n\nContiene 25 bustine.', 'named-figure'],
  ['en', 'Baking course (9 modules)\n\nYou get 6 online modules with recipes.', 'named-figure'],
  ['fr', 'Cours de pâtisserie, 9 modules\n\nLe cours compte 6 modules.', 'named-figure'],
  ['zh', '烘焙入门课（30课时）\n\n基础10节、面包8节，共24节', 'named-figure'],
  ['en', 'Mint vape, 500 puffs\n\nLasts for 900 puffs.', 'named-figure'],
  ['en', 'Baby carrier\n\nUse it from birth.\nAge: 9 months and up', 'age-stated'],
  ['de', 'Babytrage\n\nGeeignet ab der Geburt.\nAlter: ab 9 Monaten', 'age-stated'],
  ['zh', '婴儿米粉（6-12月龄）\n\n适用月龄：24-36月龄', 'age-stated'],
];

const TRUE: [string, string][] = [
  ['zh', '桌上型電風扇\n\n保固兩年，到府收送\n保固期：24個月'],
  ['zh', '桌上型電風扇\n\n保固三年\n馬達保固：五年'],
  ['nl', 'Tafelventilator\n\nMet 3 jaar garantie\nWettelijke garantie: 2 jaar'],
  ['nl', 'Tafelventilator\n\nMet 3 jaar garantie\nNiet goed? Geld terug binnen 30 dagen.'],
  ['en', 'Bike computer\n\nRuns 20 days on one charge.\nBattery life: 480 hours'],
  ['en', 'Lemon vape, zero nicotine\n\nNicotine strength: 0 mg/ml'],
  ['en', 'Lemon vape, 12 mg\n\nNicotine strength: 12 mg/ml'],
  ['de', 'Röstkaffee entkoffeiniert\n\nKoffeingehalt: 0,09 %'],
  ['en', 'Decaf tea\n\nCaffeine per cup: 4 mg'],
  ['en', 'Baking course (9 modules)\n\nYou get 9 online modules, 2 modules each week.'],
  ['zh', '烘焙入门课（30课时）\n\n基础10节、面包20节，共30节'],
  ['en', 'Goose down duvet\n\nFill: 60% goose down, 40% duck feather'],
  ['fr', 'Casserole en cuivre massif\n\nMatière : cuivre, poignée en laiton'],
  // The seat of a pram is for older ones than its cot; each stage of a formula has its own.
  ['en', 'Baby pram\n\nThe cot is suitable from birth. The seat is for use from 6 months.'],
  ['en', 'Baby carrier\n\nUse it from birth.\nAge: 0 months and up'],
  ['zh', '婴儿米粉\n\n一段0-6月龄，二段6-12月龄'],
];

describe('terms, substances, counts and ages told twice', () => {
  it.each(FALSE)('%s: %s', (lang, text, finding) => {
    expect(contradictionsIn(text, lang).map((one) => one.split(' ')[0])).toContain(finding);
  });

  it.each(TRUE)('%s: %s agrees', (lang, text) => {
    expect(contradictionsIn(text, lang)).toEqual([]);
  });

  it('allows a pack of several', () => {
    expect(contradictionsIn('Tisana, 40 bustine\n\nDue scatole di 20 bustine.', 'it')).not.toContain(
      'named-figure review',
    );
  });
});
