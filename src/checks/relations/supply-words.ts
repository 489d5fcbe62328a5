import { lazily } from '../../claims/words/lazily.ts';
import { figureSource } from '../../claims/facts/numbers-in-words.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

const FIRST = /(^|[|(:])#/g;

/** Words of how long a pack lasts, what it holds and what is taken a day. # stands for the number. */
export const SUPPLY = declareWords('supply-days', ({ bare, source, pattern }) => {
  const figure = figureSource(source('numeral'));
  const told = (slot: string) =>
    anyCase(bare(slot).replaceAll('@', source('unit')).replaceAll('#', figure), 'gu');
  return lazily({
    /** How long a pack lasts, with anything for the number, or without it at the start: cheap to search. */
    any: () => anyCase(bare('days').replaceAll(FIRST, '$1').replaceAll('#', '[^]{1,24}?')),
    days: () => told('days'),
    dose: () => told('dose'),
    count: () => anyCase(`(?<![\\d.,-])(\\d{1,4})${source('unit-of-count')}`, 'gu'),
    /** In the clause of a dose: it is more, less, or not the same for all. */
    notOne: () => pattern('not-one'),
    /** In the clause of the days, a sign that they are of something else. */
    other: () => pattern('other'),
  });
});
