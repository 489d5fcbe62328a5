import { describe, expect, it } from 'vitest';
import { quotesIn, shippedVocabulary } from '../support/shipped-scanner.ts';

const CONCEPTS = new Set(['disease-claim', 'cure-claim', 'drug-assertion', 'weight-loss', 'symptom-relief']);

/** The claims of diseases that a sentence makes and does not take back. */
function claimsIn(lang: string, text: string): string[] {
  return quotesIn(shippedVocabulary(lang))(text)
    .filter(({ concept, negated }) => CONCEPTS.has(concept) && !negated)
    .map(({ quote }) => quote);
}

describe('a cure that the sentence says others claim, and rejects', () => {
  it.each([
    ['en', 'Anyone who says this tea cures diabetes is wrong.'],
    ['en', 'If a seller tells you that a crystal cures cancer, do not believe them.'],
    ['en', 'Claims that yoga cures depression are not ours to make.'],
    ['en', 'Don’t believe anyone who says that vinegar cures gout.'],
    ['en', 'No one can honestly say that a candle cures migraine.'],
    ['de', 'Wer behauptet, dieser Tee heile Diabetes, irrt sich.'],
    ['de', 'Wenn Ihnen jemand erzählt, dass ein Stein Migräne heilt, glauben Sie ihm kein Wort.'],
    ['de', 'Glauben Sie niemandem, der verspricht, dass Essig Gicht heilt.'],
    ['fr', 'Ceux qui disent que cette tisane guérit le diabète se trompent.'],
    ['fr', 'Personne ne peut affirmer qu’une pierre guérit la migraine.'],
    ['it', 'Chi dice che questa tisana cura il diabete si sbaglia.'],
    ['it', 'Non credete a chi promette che una pietra cura l’emicrania.'],
    ['es', 'Quien diga que esta infusión cura la diabetes se equivoca.'],
    ['es', 'Nadie puede decir que una piedra cura la migraña.'],
    ['nl', 'Wie beweert dat deze thee diabetes geneest, vergist zich.'],
    ['nl', 'Geloof niemand die zegt dat een steen migraine geneest.'],
    ['pl', 'Kto twierdzi, że ta herbata leczy cukrzycę, myli się.'],
    ['zh', '谁要是告诉你这茶能治好糖尿病，请不要相信。'],
    ['zh', '有人跟你说石头能治好痛风，那是骗你的。'],
    ['zh', '别信那些号称能根治高血压的商家。'],
    ['ja', 'このお茶で糖尿病が治ると言う人は間違っています。'],
  ])('%s: %s', (lang, text) => expect(claimsIn(lang, text)).toEqual([]));

  it.each([
    ['en', 'Anyone who says diabetes cannot be cured is wrong: this tea cures diabetes.'],
    ['en', 'Other shops are wrong. This tea cures diabetes.'],
    ['de', 'Wer sagt, es gebe nichts gegen Diabetes, irrt sich: Dieser Tee heilt Diabetes.'],
    ['fr', 'Ceux qui disent le contraire se trompent : cette tisane guérit le diabète.'],
    ['it', 'Chi dice il contrario si sbaglia: questa tisana cura il diabete.'],
    ['es', 'Quien diga lo contrario se equivoca: esta infusión cura la diabetes.'],
    ['nl', 'Wie iets anders beweert, vergist zich: deze thee geneest diabetes.'],
    ['zh', '谁要是说糖尿病没救了，别信，这茶能治好糖尿病。'],
  ])('%s: said after all: %s', (lang, text) => expect(claimsIn(lang, text)).not.toEqual([]));
});

describe('cures that the next sentence takes back', () => {
  it.each([
    ['en', 'Cures diabetes and melts away migraine. It does none of that.'],
    ['de', 'Heilt Diabetes, vertreibt Migräne. Das alles kann er nicht.'],
    ['fr', 'Guérit le diabète. Rien de tout cela.'],
    ['it', 'Cura il diabete. Niente di tutto questo.'],
    ['es', 'Cura la diabetes. Nada de eso.'],
    ['zh', '根治糖尿病、治好痛风。这些它都做不到。'],
    ['ja', '糖尿病が治る。そういう商品ではありません。'],
  ])('%s: %s', (lang, text) => expect(claimsIn(lang, text)).toEqual([]));

  it.each([
    ['en', 'It does none of that. This tea cures diabetes.'],
    ['de', 'Heilt Diabetes. Der Beutel ist reißfest, das kann er nicht verbergen.'],
    ['zh', '根治糖尿病。别家的茶没味道，这些它都做不到。'],
    ['ja', '糖尿病が治る。苦いお茶とは違い、そういう商品ではありません。'],
  ])('%s: of another sentence: %s', (lang, text) => expect(claimsIn(lang, text)).not.toEqual([]));
});

describe('cures behind a label that denies', () => {
  it.each([
    ['en', 'What it can’t do: cure diabetes, treat migraine.'],
    ['de', 'Kann nicht: Diabetes heilen, Migräne lindern.'],
    ['de', 'Gegen Diabetes oder Migräne ist dieser Tee kein Mittel.'],
    ['zh', '想在书里找根治糖尿病的法子，书里没有。'],
  ])('%s: %s', (lang, text) => expect(claimsIn(lang, text)).toEqual([]));
});
